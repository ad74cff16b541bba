import { say } from '../../problem/messages.ts';
import { clerk } from '../../vi/clerk.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from './cell.ts';
import { type ColumnName, columns, filledColumns } from './column.ts';
import type { SheetProblem } from './row-problem.ts';

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

/**
 * A problem for each column that is not read though something stands in it. It is an error where a column that a clerk fills in has
 * no other place: its name was changed, or stands twice. Columns of a clerk's own are a warning.
 */
export function columnProblems({ grid, head, at }: SheetTable): SheetProblem[] {
	const known = new Set(at.values());
	const missing = filledColumns.filter((name) => !at.has(name)).map((name) => clerk.columns[name]);
	return (grid.rows[head] ?? []).flatMap((cell, column): SheetProblem[] => {
		const label = cellWords(cell);
		const first = grid.rows.findIndex((row, number) => number > head && cellWords(row[column]) !== '');
		if (label === '' || known.has(column) || first < 0) return [];
		const isTwice = byName.has(fold(label));
		return [
			{
				place: { sheet: grid.name, row: head + 1, column: 'number', label },
				level: isTwice || missing.length > 0 ? 'error' : 'warning',
				...(isTwice ? say('sheet-column-twice', label) : say('sheet-unknown-column', label, first + 1, missing)),
			},
		];
	});
}
