import type { clerk } from '../../vi/clerk.ts';

/** The columns of the sheet in their order, with their widths in letters. Those for programs alone are hidden. */
export const columns = [
	{ name: 'number', width: 10 },
	{ name: 'task', width: 60 },
	{ name: 'unit', width: 28 },
	{ name: 'time', width: 20 },
	{ name: 'due', width: 14 },
	{ name: 'before', width: 28 },
	{ name: 'state', width: 18, isFilled: true },
	{ name: 'day', width: 16, isFilled: true },
	{ name: 'products', width: 30, isFilled: true },
	{ name: 'progress', width: 30, isFilled: true },
	{ name: 'reason', width: 18, isFilled: true },
	{ name: 'difficulty', width: 30, isFilled: true },
	{ name: 'proposal', width: 30, isFilled: true },
	{ name: 'note', width: 40, isFilled: true },
	{ name: 'assignment', width: 12, isHidden: true },
	{ name: 'phase', width: 12, isHidden: true },
	{ name: 'round', width: 12, isHidden: true },
	{ name: 'who', width: 12, isHidden: true },
] as const satisfies readonly {
	readonly name: ColumnName;
	readonly width: number;
	readonly isFilled?: boolean;
	readonly isHidden?: boolean;
}[];

/** What a column holds. */
export type ColumnName = keyof typeof clerk.columns;

/** The columns that a clerk fills in. */
export const filledColumns = columns.flatMap((one): ColumnName[] => ('isFilled' in one ? [one.name] : []));

/** A row of the sheet, by column. */
export type RowWords = Readonly<Record<ColumnName, string>>;
