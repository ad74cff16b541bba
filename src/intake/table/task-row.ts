import type { OfficePlace } from '../../office/office-file.ts';
import type { RowDoubt } from '../proposal.ts';
import type { Role } from './columns.ts';

/** The lines of a cell, and whether it began in this row. */
export interface RowCell {
	readonly lines: readonly string[];
	readonly isOwn: boolean;
	/** Whether it is merged with cells below it. */
	readonly reaches?: boolean;
	/** Lines that a narrow cell broke, with their parts. */
	readonly drawn?: ReadonlyMap<string, readonly string[]>;
	readonly place: OfficePlace;
}

/** A row as it is meant: those that a break of pages had cut are one again. */
export interface TaskRow {
	/** As printed, without its closing mark; `null` without one. */
	number: string | null;
	readonly cells: Partial<Record<Role, RowCell>>;
	/** Cells of columns that are not taken, with their heads. */
	readonly others: { readonly head: string; readonly role: Role; readonly cell: RowCell }[];
	readonly notes: readonly string[];
	readonly isBold: boolean;
	/** Whether one cell reaches over most columns. */
	readonly isWide: boolean;
	/** Whether it is a dash under the row above. */
	readonly isDash: boolean;
	readonly doubts: RowDoubt[];
	readonly place: OfficePlace;
}

/** The columns that are taken, in their order. */
export const main: readonly Role[] = [
	'task',
	'deliverables',
	'leads',
	'cooperating',
	'due',
	'note',
	'inCharge',
	'funding',
];

/** The cell of a row that began in it; `null` where it has none. */
export const ownCell = (row: TaskRow, role: Role): RowCell | null => {
	const cell = row.cells[role];
	return cell?.isOwn === true ? cell : null;
};
