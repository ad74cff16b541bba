import { say } from '../../problem/messages.ts';
import { clerk } from '../../vi/clerk.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from './cell.ts';
import { type ColumnName, filledColumns } from './column.ts';
import type { SheetProblem } from './row-problem.ts';

/** What a table of a workbook is known by, and how its columns are called. */
export interface TableForm<Name extends string> {
	readonly names: Readonly<Record<Name, string>>;
	/** Columns without which no table is read. */
	readonly needed: readonly Name[];
	/** Columns that a clerk fills in. */
	readonly filled: readonly Name[];
}

/** Where a table stands in a sheet: the row of its names, and the columns. All counted from 0. */
export interface SheetTable<Name extends string = ColumnName> {
	readonly grid: Grid;
	readonly head: number;
	readonly at: ReadonlyMap<Name, number>;
	readonly form: TableForm<Name>;
}

/** Rows above the names of the columns that a clerk may have put in. */
export const mostAbove = 30;

/** The table of results. */
export const resultForm: TableForm<ColumnName> = {
	names: clerk.columns,
	needed: ['state', 'assignment', 'phase', 'round', 'who'],
	filled: filledColumns,
};

/** The names of the columns without which no table of results is read. */
export const neededNames = resultForm.needed.map((one) => clerk.columns[one]);

/** The table of a sheet, whose columns may stand in any order; `null` if it has none of this form. */
export function tableIn<Name extends string>(grid: Grid, form: TableForm<Name>): SheetTable<Name> | null {
	const byName = columnsByName(form);
	for (const [head, row] of grid.rows.slice(0, mostAbove).entries()) {
		const at = new Map<Name, number>();
		for (const [column, cell] of row.entries()) {
			const name = byName.get(fold(cellWords(cell)));
			if (name !== undefined && !at.has(name)) at.set(name, column);
		}
		if (form.needed.every((name) => at.has(name))) return { grid, head, at, form };
	}
	return null;
}

const columnsByName = <Name extends string>({ names }: TableForm<Name>): ReadonlyMap<string, Name> =>
	new Map((Object.entries(names) as [Name, string][]).map(([name, words]) => [fold(words), name]));

/**
 * A problem for each column that is not read though something stands in it. It is an error where a column that a clerk fills in has
 * no other place: its name was changed, or stands twice. Columns of a clerk's own are a warning.
 */
export function columnProblems<Name extends string>({ grid, head, at, form }: SheetTable<Name>): SheetProblem[] {
	const byName = columnsByName(form);
	const known = new Set(at.values());
	const missing = form.filled.filter((name) => !at.has(name)).map((name) => form.names[name]);
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
