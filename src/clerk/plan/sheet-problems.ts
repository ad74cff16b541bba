import { say } from '../../problem/messages.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from '../sheet/cell.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import { columnProblems, mostAbove, type SheetTable, tableIn } from '../sheet/table.ts';
import { type PlanSheetForm, planSheets } from './column.ts';

/** A sheet that is read, with the form that it has. */
export interface PlanTable extends SheetTable<string> {
	readonly sheet: PlanSheetForm;
}

/** So many names of columns make a row the head of a sheet. */
const enough = 4;

/** The table of a sheet of a workbook, or the problem of one whose columns are not all there; `null` of a sheet of another kind. */
export function planTable(grid: Grid): PlanTable | SheetProblem | null {
	if (grid.rows.every((row) => row.every((cell) => cellWords(cell) === ''))) return null;
	const heads = planSheets.map((sheet) => ({
		sheet,
		isNamed: fold(grid.name) === fold(sheet.sheet),
		...headIn(grid, sheet),
	}));
	const rank = ({ isNamed, found }: (typeof heads)[number]) => (isNamed ? 1000 : 0) + found.size;
	const best = heads.reduce((one, other) => (rank(other) > rank(one) ? other : one));
	const { sheet, isNamed, found, row } = best;
	const { names } = sheet.table;
	const isOther = found.size < enough || !found.has(fold(names['document'] ?? ''));
	if (isOther && !isNamed) return null;
	const table = tableIn(grid, { ...sheet.table, needed: Object.keys(names) });
	if (table !== null) return { ...table, form: sheet.table, sheet };
	const missing = Object.values(names).filter((name) => !found.has(fold(name)));
	return {
		place: { sheet: grid.name, row: row + 1, column: 'number', label: missing[0] ?? '' },
		level: 'error',
		...say('plan-without-columns', missing),
	};
}

/** The row that has most names of columns of a form, and which. */
function headIn(
	{ rows }: Grid,
	{ table }: PlanSheetForm,
): { readonly row: number; readonly found: ReadonlySet<string> } {
	const wanted = new Set(Object.values(table.names).map(fold));
	const heads = rows.slice(0, mostAbove).map((cells, row) => ({
		row,
		found: new Set(cells.map((cell) => fold(cellWords(cell))).filter((name) => wanted.has(name))),
	}));
	return heads.reduce((one, other) => (other.found.size > one.found.size ? other : one), { row: 0, found: new Set() });
}

/** Where a cell of a table stands. */
export const planPlace = ({ grid, form }: PlanTable, row: number, key: string): SheetPlace => ({
	sheet: grid.name,
	row: row + 1,
	column: 'number',
	label: form.names[key] ?? key,
});

/** What is wrong with the columns of a table, and with cells of it that are one. */
export function planTableProblems(table: PlanTable): SheetProblem[] {
	const { grid, head } = table;
	const joined = grid.merged.filter(({ bottom }) => bottom > head);
	return [
		...columnProblems(table),
		...joined.map(({ top, left }): SheetProblem => {
			const key = [...table.at].find(([, at]) => at >= left)?.[0] ?? 'id';
			return { place: planPlace(table, Math.max(top, head + 1), key), level: 'error', ...say('plan-merged') };
		}),
	];
}
