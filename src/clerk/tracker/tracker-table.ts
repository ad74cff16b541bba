import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from '../sheet/cell.ts';
import type { Mapping } from './mapping.ts';

/** What a column of a tracker holds. */
export type TrackerColumn = keyof Mapping['columns'];

/** Where a tracker's table stands in a sheet: the row of its names, and the columns. All counted from 0. */
export interface TrackerTable {
	readonly grid: Grid;
	readonly head: number;
	readonly at: ReadonlyMap<TrackerColumn, number>;
}

/** Rows above the names of the columns. */
const mostAbove = 30;

/** The table of a sheet that has every column of the mapping; `null` if it has none. */
export function trackerTableIn(grid: Grid, columns: Mapping['columns']): TrackerTable | null {
	const wanted = Object.entries(columns).flatMap(([key, name]) =>
		name === undefined ? [] : [[key as TrackerColumn, fold(name)] as const],
	);
	for (const [head, row] of grid.rows.slice(0, mostAbove).entries()) {
		const names = row.map((cell) => fold(cellWords(cell)));
		if (wanted.every(([, name]) => names.includes(name)))
			return { grid, head, at: new Map(wanted.map(([key, name]) => [key, names.indexOf(name)])) };
	}
	return null;
}
