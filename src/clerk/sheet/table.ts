import { clerk } from '../../vi/clerk.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from './cell.ts';
import { type ColumnName, columns } from './column.ts';

/** Where the table stands in a sheet: the row of its names, and the columns. All counted from 0. */
export interface SheetTable {
	readonly grid: Grid;
	readonly head: number;
	readonly at: ReadonlyMap<ColumnName, number>;
}

/** Rows above the names of the columns that a clerk may have put in. */
const mostAbove = 30;

const needed: readonly ColumnName[] = ['state', 'assignment', 'phase', 'round', 'who'];
/** The names of the columns without which no table is read. */
export const neededNames = needed.map((one) => clerk.columns[one]);

const byName = new Map(columns.map(({ name }) => [fold(clerk.columns[name]), name]));

/** The table of a sheet, whose columns may stand in any order; `null` if it has none. */
export function tableIn(grid: Grid): SheetTable | null {
	for (const [head, row] of grid.rows.slice(0, mostAbove).entries()) {
		const at = new Map<ColumnName, number>();
		for (const [column, cell] of row.entries()) {
			const name = byName.get(fold(cellWords(cell)));
			if (name !== undefined && !at.has(name)) at.set(name, column);
		}
		if (needed.every((name) => at.has(name))) return { grid, head, at };
	}
	return null;
}
