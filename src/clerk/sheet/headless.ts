import { say } from '../../problem/messages.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type Grid } from './cell.ts';
import type { SheetProblem } from './row-problem.ts';
import { mostAbove, type TableForm } from './table.ts';

/** A form of table with the names of the sheets in which the command `new` writes it. */
export interface NamedForm {
	readonly form: TableForm<string>;
	readonly sheets: readonly string[];
}

/** So many columns of a form make a row one of column names, where the sheet has a name of a clerk's own. */
const enough = 3;

/**
 * The problem of a sheet in which no table is found though it holds one of ours: the row of column names is gone, or one of them was
 * changed. Not one of its rows is read. `null` for a sheet of a clerk's own, and for an empty one.
 */
export function headlessProblem(grid: Grid, forms: readonly NamedForm[]): SheetProblem | null {
	if (grid.rows.every((row) => row.every((cell) => cellWords(cell) === ''))) return null;
	const best = forms
		.map((one) => ({ ...bestHead(grid, one.form), isNamed: one.sheets.some((name) => fold(name) === fold(grid.name)) }))
		.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
	if (!best.isNamed && best.present < enough) return null;
	const [first = ''] = best.missing;
	return {
		place: { sheet: grid.name, row: best.row + 1, column: 'number', label: first },
		level: 'error',
		...say('sheet-without-head', best.present > 0, best.missing),
	};
}

const rankOf = ({ isNamed, present }: { readonly isNamed: boolean; readonly present: number }): number =>
	present + (isNamed ? enough : 0);

/** The row that has most names of columns of the form, how many of them, and the needed ones that it has not. */
function bestHead({ rows }: Grid, { names, needed }: TableForm<string>) {
	const known = new Set(Object.values(names).map(fold));
	const heads = rows.slice(0, mostAbove).map((cells, row) => {
		const found = new Set(cells.map((cell) => fold(cellWords(cell))).filter((name) => known.has(name)));
		return { row, found };
	});
	const none: (typeof heads)[number] = { row: 0, found: new Set() };
	const { row, found } = heads.reduce((one, other) => (other.found.size > one.found.size ? other : one), none);
	// One name alone, such as a unit in a row of its own, makes no head.
	const present = found.size < 2 ? 0 : found.size;
	const missing = needed.map((name) => names[name] ?? name).filter((name) => present === 0 || !found.has(fold(name)));
	return { row: present === 0 ? 0 : row, present, missing };
}
