import { type Message, say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { refusedSigns } from '../../sources/file/signs.ts';
import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import type { SaidOfLine } from '../entries/said.ts';
import { lineKey } from '../lines/line.ts';
import { roundWordsOf } from '../lines/shown.ts';
import { cellWords, type SheetCell } from '../sheet/cell.ts';
import type { ColumnName } from '../sheet/column.ts';
import { dayWords } from '../sheet/day-cell.ts';
import { ownState } from '../sheet/filled.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement, SheetReading } from '../sheet/statements.ts';
import type { Mapped } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { occasionLines } from './occasion-lines.ts';
import type { TrackerColumn, TrackerTable } from './tracker-table.ts';

/** What a tracker's rows say, and the ids of tasks that the mapping does not know, each once. */
export interface TrackerReading extends SheetReading {
	readonly unknown: readonly string[];
}

/** In which column of our own sheet each column of a tracker would stand: problems are told there. */
const ownColumn = {
	id: 'number',
	occasion: 'number',
	state: 'state',
	day: 'day',
	progress: 'progress',
	difficulty: 'difficulty',
	proposal: 'proposal',
	note: 'note',
} as const satisfies Record<TrackerColumn, ColumnName>;

/**
 * Reads the rows of a tracker by a mapping and the lines that its ids mean. A row with the id of an occurrence is of that
 * occurrence. Rows whose words state nothing make no statement. `statesAt` is where the mapping has its words: one that it does not
 * know is told once, at its first row.
 */
export function trackerRows(
	index: Index,
	tables: readonly TrackerTable[],
	{ columns, states }: Mapping,
	lines: Mapped['lines'],
	statesAt: string,
): TrackerReading {
	const meant = new Map(Object.entries(states).map(([said, state]) => [fold(said), state]));
	const lineOfOccasion = occasionLines(index);
	const statements: RowStatement[] = [];
	const problems: SheetProblem[] = [];
	const unknown = new Set<string>();
	const strange: Strange[] = [];
	const rows = tables.flatMap(({ grid, head, at }) =>
		grid.rows.slice(head + 1).map((row, below) => ({ row, at, sheet: grid.name, number: head + below + 2 })),
	);
	for (const { row, at, sheet, number } of rows) {
		const cell = (key: TrackerColumn): SheetCell => row[at.get(key) ?? -1] ?? null;
		const words = (key: TrackerColumn): string => cellWords(cell(key));
		const place = (key: TrackerColumn): SheetPlace => ({
			sheet,
			row: number,
			column: ownColumn[key],
			label: columns[key] ?? columns.id,
		});
		const report = (key: TrackerColumn, message: Message, level: SheetProblem['level'] = 'error') =>
			problems.push({ place: place(key), level, ...message });
		const [id, occasion] = [words('id'), words('occasion')];
		if (id === '' && occasion === '') {
			const said = words('state');
			// The names of the columns may stand again on the next page.
			if (said !== '' && fold(said) !== fold(columns.state))
				report('id', say('tracker-row-without-id', said), 'warning');
			continue;
		}
		const line = occasion === '' ? lines.get(id) : lineOfOccasion(occasion);
		if (line === undefined) unknown.add(id);
		if (line === undefined || (line === null && occasion === '')) continue;
		const state = meant.get(fold(words('state')));
		if (state === undefined && words('state') !== '') strange.push({ said: words('state'), place: place('state') });
		if (state === undefined || state === 'none') continue;
		if (line === null) {
			report('occasion', say('tracker-unknown-occasion', occasion));
			continue;
		}
		const day = state === 'done' ? dayWords(cell('day')) : '';
		if (day === null) report('day', say('sheet-bad-day', words('day')));
		const free = (['progress', 'difficulty', 'proposal', 'note'] as const).filter((key) => words(key) !== '');
		for (const key of free) for (const message of refusedSigns(words(key))) report(key, message);
		const said: SaidOfLine = {
			state,
			deliverables: [],
			via: 'system',
			...(day && { day }),
			...Object.fromEntries(free.map((key) => [key, words(key)])),
		};
		statements.push({ line, said, round: roundWordsOf(index, line), place: place('state') });
	}
	const all = [...problems, ...strangeWords(strange, Object.keys(states), statesAt), ...twice(statements)];
	return { statements, empty: [], problems: all, unknown: [...unknown] };
}

/** Words of a row for its state that the mapping does not know. */
interface Strange {
	readonly said: string;
	readonly place: SheetPlace;
}

/** One problem for each word, with what it may mean: a word of the mapping with a slip of the hand, or one of our own sheet. */
function strangeWords(strange: readonly Strange[], known: readonly string[], at: string): SheetProblem[] {
	return [...Map.groupBy(strange, ({ said }) => fold(said)).values()].flatMap(([first, ...others]): SheetProblem[] => {
		if (first === undefined) return [];
		const { said, place } = first;
		const message = say('tracker-unknown-state', said, others.length + 1, at, nearest(said, known), ownState(said));
		return [{ place, level: 'error', ...message }];
	});
}

/** Rows of one task: a tracker that has it twice does not say which of them holds. */
function twice(statements: readonly RowStatement[]): SheetProblem[] {
	const seen = new Map<string, RowStatement>();
	return statements.flatMap((one): SheetProblem[] => {
		const before = seen.get(lineKey(one.line));
		if (before === undefined) seen.set(lineKey(one.line), one);
		return before === undefined
			? []
			: [{ place: one.place, level: 'error', ...say('sheet-row-twice', before.place.row, before.place.sheet) }];
	});
}
