import { assignment } from '../../schemas/assignment.ts';
import { target } from '../../schemas/target.ts';
import { assignmentColumnWords, targetColumnWords } from '../../vi/plan/columns.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import type { TableForm } from '../sheet/table.ts';

/** How the cells of a column are read. A list has an entry a line. */
export type PlanKind =
	| 'text'
	| 'lines'
	| 'list'
	| 'units'
	| 'bodies'
	| 'field'
	| 'indicator'
	| 'indicators'
	| 'items'
	| 'flag'
	| 'comparator';

/** A column of the sheet of assignments or targets: where its value stands in an entry of the file. */
export interface PlanColumn {
	readonly key: string;
	readonly path: readonly string[];
	readonly kind: PlanKind;
	/** In letters. */
	readonly width: number;
	/** Whether an entry must have it. */
	readonly isNeeded?: boolean;
}

/** The lists of a document that have a sheet. */
export type PlanListKey = 'assignments' | 'targets';

/** A sheet with an entry of a list in each row. */
export interface PlanSheetForm {
	readonly list: PlanListKey;
	readonly sheet: string;
	/** What stands between the id of a document and that of an entry. */
	readonly mark: '#' | '#ct-';
	/** Of the values of an entry, in the order of the sheet. */
	readonly columns: readonly PlanColumn[];
	readonly table: TableForm<string>;
	/** Keys of an entry in the order in which they are written. */
	readonly order: readonly string[];
}

const column = (key: string, kind: PlanKind, width: number, path: readonly string[] = [key]): PlanColumn => ({
	key,
	kind,
	width,
	path,
});

const needed = (one: PlanColumn): PlanColumn => ({ ...one, isNeeded: true });

function formOf(
	list: PlanListKey,
	words: Readonly<Record<string, { readonly name: string }>>,
	rest: Pick<PlanSheetForm, 'mark' | 'columns' | 'order'>,
): PlanSheetForm {
	const names = Object.fromEntries(Object.entries(words).map(([key, { name }]) => [key, name]));
	const own = list === 'assignments' ? 'task' : 'text';
	const filled = Object.keys(names).filter((key) => key !== 'origin');
	return { ...rest, list, sheet: planWords.sheets[list], table: { names, needed: ['document', 'id', own], filled } };
}

/** The sheet of assignments. */
export const assignmentSheet: PlanSheetForm = formOf('assignments', assignmentColumnWords, {
	mark: '#',
	order: Object.keys(assignment.shape),
	columns: [
		needed(column('id', 'text', 10)),
		column('item', 'text', 10),
		needed(column('task', 'text', 60)),
		column('verbatim', 'flag', 10),
		column('words', 'lines', 40),
		column('deliverables', 'list', 36),
		column('leads', 'units', 34),
		column('each', 'flag', 10),
		column('cooperating', 'units', 34),
		column('cooperationNote', 'text', 24),
		column('due', 'lines', 30),
		column('dueInWords', 'lines', 24),
		column('field', 'field', 24),
		column('indicators', 'indicators', 34),
		column('targets', 'items', 12),
		column('proposed', 'lines', 16),
		column('condition', 'text', 24),
		column('exceptions', 'list', 20),
		column('emphasis', 'list', 30),
		column('inCharge', 'text', 20),
		column('followedBy', 'bodies', 20),
		column('reportTo', 'bodies', 20, ['report', 'to']),
		column('reportThrough', 'text', 20, ['report', 'through']),
		column('reportFigures', 'text', 20, ['report', 'figures']),
		column('funding', 'text', 24, ['funding', 'text']),
		column('amount', 'text', 14, ['funding', 'amount']),
		column('note', 'text', 50),
	],
});

/** The sheet of targets. */
export const targetSheet: PlanSheetForm = formOf('targets', targetColumnWords, {
	mark: '#ct-',
	order: Object.keys(target.shape),
	columns: [
		needed(column('id', 'text', 10)),
		column('item', 'text', 10),
		needed(column('indicator', 'indicator', 36)),
		column('comparator', 'comparator', 10),
		column('value', 'text', 10),
		column('upTo', 'text', 10),
		column('measure', 'text', 10),
		column('scope', 'text', 24),
		column('each', 'flag', 10),
		column('than', 'text', 20),
		column('level', 'text', 14),
		column('period', 'text', 16),
		column('responsible', 'units', 34),
		column('exceptions', 'list', 20),
		needed(column('text', 'text', 60)),
	],
});

/** Every sheet that has entries, in the order of the workbook. */
export const planSheets: readonly PlanSheetForm[] = [assignmentSheet, targetSheet];

/** The id of an entry among all: `binh-tan/7679-qd-ubnd-2022#1.2`. */
export const originOf = (form: PlanSheetForm, document: string, id: string): string => `${document}${form.mark}${id}`;
