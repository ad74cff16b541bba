import { type Message, say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { fold } from '../../words/fold.ts';
import { statementsIn } from '../entries/written.ts';
import { roundWordsOf } from '../lines/shown.ts';
import { cellWords, type Grid } from '../sheet/cell.ts';
import type { ColumnName } from '../sheet/column.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement, SheetReading } from '../sheet/statements.ts';
import type { Mapping } from './mapping.ts';

/** What a tracker's rows say, and how many rows are of tasks that the mapping does not know. */
export interface TrackerReading extends SheetReading {
	readonly unknown: number;
}

/** In which column of our own sheet each column of a tracker would stand: problems are told there. */
const ownColumn = { id: 'number', state: 'state', day: 'day', note: 'note' } as const satisfies Record<
	string,
	ColumnName
>;

/** Rows above the names of the columns. */
const mostAbove = 30;

/** Reads the rows of a tracker by a mapping, for a document of the locality. Rows whose words state nothing make no statement. */
export function trackerRows(
	index: Index,
	grid: Grid,
	{ columns, states, assignments }: Mapping,
	locality: string,
): TrackerReading {
	const wanted = Object.entries(columns).flatMap(([key, name]) =>
		name === undefined ? [] : [[key, fold(name)] as const],
	);
	const head = grid.rows.slice(0, mostAbove).findIndex((row) => {
		const names = row.map((cell) => fold(cellWords(cell)));
		return wanted.every(([, name]) => names.includes(name));
	});
	if (head < 0) {
		const problem = { place: null, level: 'error' as const, ...say('tracker-without-columns', Object.values(columns)) };
		return { statements: [], empty: [], problems: [problem], unknown: 0 };
	}
	const names = grid.rows[head]?.map((cell) => fold(cellWords(cell))) ?? [];
	const at = new Map(wanted.map(([key, name]) => [key, names.indexOf(name)]));
	const meant = new Map(Object.entries(states).map(([said, state]) => [fold(said), state]));
	const statements: RowStatement[] = [];
	const problems: SheetProblem[] = [];
	let unknown = 0;
	for (const [number, row] of grid.rows.entries()) {
		const words = (key: keyof typeof ownColumn): string => cellWords(row[at.get(key) ?? -1] ?? null);
		const place = (key: keyof typeof ownColumn): SheetPlace => ({
			sheet: grid.name,
			row: number + 1,
			column: ownColumn[key],
			label: columns[key] ?? columns.id,
		});
		const report = (key: keyof typeof ownColumn, message: Message) =>
			problems.push({ place: place(key), level: 'error', ...message });
		const id = words('id');
		if (number <= head || id === '') continue;
		const task = Object.hasOwn(assignments, id) ? assignments[id] : undefined;
		if (task === undefined) {
			unknown += 1;
			continue;
		}
		const state = meant.get(fold(words('state')));
		if (state === undefined && words('state') !== '')
			report('state', say('tracker-unknown-state', words('state'), Object.keys(states)));
		if (state === undefined || state === 'none') continue;
		const { assignment, phase, round, unit } = typeof task === 'string' ? { assignment: task } : task;
		const [only, ...more] =
			statementsIn(
				index,
				{
					assignment,
					assignments: [],
					rounds: [],
					units: [],
					deliverables: [],
					state,
					via: 'system',
					...(phase !== undefined && { phase: Number(phase) }),
					...(round !== undefined && { round }),
					...(unit !== undefined && { unit }),
					...(state === 'done' && words('day') !== '' && { day: words('day') }),
					...(words('note') !== '' && { note: words('note') }),
				},
				locality,
			) ?? [];
		if (only === undefined || more.length > 0) report('id', say('tracker-unknown-task', id, assignment));
		else statements.push({ ...only, round: roundWordsOf(index, only.line), place: place('state') });
	}
	return { statements, empty: [], problems: [...problems, ...twice(statements, index)], unknown };
}

/** Rows of one task: a tracker that has it twice does not say which of them holds. */
function twice(statements: readonly RowStatement[], index: Index): SheetProblem[] {
	const seen = new Map<string, RowStatement>();
	return statements.flatMap((one): SheetProblem[] => {
		const key = JSON.stringify([one.line.entry.id, one.line.phase, roundWordsOf(index, one.line), one.line.unit]);
		const before = seen.get(key);
		if (before === undefined) seen.set(key, one);
		return before === undefined
			? []
			: [{ place: one.place, level: 'error', ...say('sheet-row-twice', before.place.row, before.place.sheet) }];
	});
}
