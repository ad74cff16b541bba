import { clerk } from '../../vi/clerk.ts';
import type { TableForm } from '../sheet/table.ts';

/** What a column of the sheet of figures holds. */
export type FigureColumn = keyof typeof clerk.figureColumns;

/** The columns of the sheet of figures in their order, with their widths in letters. Those for programs alone are hidden. */
export const figureColumns = [
	{ name: 'number', width: 10 },
	{ name: 'target', width: 60 },
	{ name: 'unit', width: 28 },
	{ name: 'scope', width: 28 },
	{ name: 'period', width: 24, isFilled: true },
	{ name: 'before', width: 36 },
	{ name: 'printed', width: 18, isFilled: true },
	{ name: 'value', width: 12, isFilled: true },
	{ name: 'numerator', width: 12, isFilled: true },
	{ name: 'denominator', width: 12, isFilled: true },
	{ name: 'note', width: 40, isFilled: true },
	{ name: 'id', width: 12, isHidden: true },
	{ name: 'who', width: 12, isHidden: true },
] as const satisfies readonly {
	readonly name: FigureColumn;
	readonly width: number;
	readonly isFilled?: boolean;
	readonly isHidden?: boolean;
}[];

/** A row of the sheet, by column. */
export type FigureRow = Readonly<Record<FigureColumn, string>>;

/** The table of figures. */
export const figureForm: TableForm<FigureColumn> = {
	names: clerk.figureColumns,
	needed: ['period', 'printed', 'id', 'who'],
	filled: figureColumns.flatMap((one): FigureColumn[] => ('isFilled' in one ? [one.name] : [])),
};
