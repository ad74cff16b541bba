import { say } from '../../problem/messages.ts';
import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import { cellWords, type Grid } from '../sheet/cell.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { Mapping } from './mapping.ts';

/** What a column of a tracker holds. */
export type TrackerColumn = keyof Mapping['columns'];

/** Where a tracker's table stands in a sheet: the row of its names, and the columns. All counted from 0. */
export interface TrackerTable {
	readonly grid: Grid;
	readonly head: number;
	readonly at: ReadonlyMap<TrackerColumn, number>;
}

/** A sheet that has some of the columns of a mapping, and not all. */
export interface TrackerGap {
	readonly grid: Grid;
	readonly head: number;
	readonly missing: readonly TrackerColumn[];
	/** The names of its row that no column of the mapping has. */
	readonly others: readonly string[];
}

/** Rows above the names of the columns. */
const mostAbove = 30;

/** The table of a sheet that has every column of the mapping, or what it lacks; `null` if it has none of them. */
export function trackerTableIn(grid: Grid, columns: Mapping['columns']): TrackerTable | TrackerGap | null {
	const wanted = wantedOf(columns);
	const rows = grid.rows.slice(0, mostAbove).map((row, head) => {
		const written = row.map(cellWords);
		const names = written.map(fold);
		const missing = wanted.filter(([, name]) => !names.includes(name)).map(([key]) => key);
		return { head, written, names, missing };
	});
	const [first] = rows;
	if (first === undefined) return null;
	const { head, written, names, missing } = rows.reduce((best, one) =>
		one.missing.length < best.missing.length ? one : best,
	);
	if (missing.length === wanted.length) return null;
	if (missing.length === 0) return { grid, head, at: new Map(wanted.map(([key, name]) => [key, names.indexOf(name)])) };
	const taken = new Set(wanted.map(([, name]) => name));
	return { grid, head, missing, others: written.filter((name) => name !== '' && !taken.has(fold(name))) };
}

/** Whether a sheet has every column of the mapping. */
export const hasAllColumns = (found: TrackerTable | TrackerGap): found is TrackerTable => 'at' in found;

const wantedOf = (columns: Mapping['columns']): (readonly [TrackerColumn, string])[] =>
	Object.entries(columns).flatMap(([key, name]) => (name === undefined ? [] : [[key as TrackerColumn, fold(name)]]));

/** The columns that a table may be meant to have by a name: one with a slip of the hand, else those that hold it or are held in it. */
export function columnsLike(name: string, others: readonly string[]): readonly string[] {
	const near = nearest(name, others);
	if (near.length > 0) return near;
	const wanted = ` ${fold(name)} `;
	return others.filter((one) => wanted.includes(` ${fold(one)} `) || ` ${fold(one)} `.includes(wanted));
}

/** A problem for each column of the mapping whose name stands over a second column with words: which one is meant is not told. */
export function twiceNamed({ grid, head, at }: TrackerTable): SheetProblem[] {
	const names = (grid.rows[head] ?? []).map((cell) => fold(cellWords(cell)));
	const isFilled = (column: number) => grid.rows.slice(head + 1).some((row) => cellWords(row[column] ?? null) !== '');
	return [...at.values()].flatMap((column): SheetProblem[] => {
		const again = names.findIndex((name, other) => other > column && name === names[column] && isFilled(other));
		if (again < 0) return [];
		const label = cellWords(grid.rows[head]?.[column] ?? null);
		const place = { sheet: grid.name, row: head + 1, column: 'number', label } as const;
		return [{ place, level: 'error', ...say('sheet-column-twice', label) }];
	});
}

/** A warning of a sheet that has several of the columns and is not read, beside one that has them all. */
export function unreadSheet({ grid, head, missing }: TrackerGap, columns: Mapping['columns']): SheetProblem[] {
	if (wantedOf(columns).length - missing.length < 2) return [];
	const names = missing.map((key) => columns[key] ?? key);
	const place = { sheet: grid.name, row: head + 1, column: 'number', label: names[0] ?? '' } as const;
	return [{ place, level: 'warning', ...say('tracker-sheet-unread', names) }];
}
