import type { Index } from '../../register/index.ts';
import type { StoodLine } from '../lines/lines.ts';
import { dueLabel, saidBefore, timeLabel, unitLabel } from '../lines/shown.ts';
import type { RowWords } from './column.ts';

/** The row of a line, with nothing filled in. */
export function rowOf(index: Index, line: StoodLine): RowWords {
	return {
		number: line.entry.number,
		task: line.entry.task,
		unit: unitLabel(index, line),
		time: timeLabel(index, line),
		due: dueLabel(line),
		before: saidBefore(index, line),
		state: '',
		day: '',
		products: '',
		progress: '',
		reason: '',
		difficulty: '',
		proposal: '',
		note: '',
		assignment: line.entry.id,
		phase: line.phase === null ? '' : String(line.phase),
		round: line.round?.start ?? '',
		who: line.unit ?? '',
	};
}
