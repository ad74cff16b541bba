import { type Stood, standingsOn } from '../../standing/standing.ts';
import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';
import { logOf } from './log-of.ts';

/** Every occurrence of an assignment as it stands on a day, `YYYY-MM-DD`; left out, on that of the index. */
export function stoodOf(index: Index, entry: AssignmentEntry, day: string = index.day): readonly Stood[] {
	const working = index.register.workingDays;
	const { units, documents } = index;
	const make = () =>
		standingsOn(logOf(entry, index.resultsFor.get(entry.id) ?? [], { units, documents, working }), day);
	return day === index.day ? index.remember('standing', entry.id, make) : make();
}
