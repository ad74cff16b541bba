import { clerk } from '../../vi/clerk.ts';
import type { TableForm } from '../sheet/table.ts';

/** What a column of the sheet of scores holds. */
export type ScoreColumn = keyof typeof clerk.scoreColumns;

/** The columns of the sheet of scores in their order, with their widths in letters. Those for programs alone are hidden. */
export const scoreColumns = [
	{ name: 'index', width: 28 },
	{ name: 'unit', width: 28 },
	{ name: 'criterion', width: 60 },
	{ name: 'period', width: 18, isFilled: true },
	{ name: 'kind', width: 14, isFilled: true },
	{ name: 'points', width: 12, isFilled: true },
	{ name: 'evidence', width: 40, isFilled: true },
	{ name: 'note', width: 40, isFilled: true },
	{ name: 'id', width: 12, isHidden: true },
	{ name: 'who', width: 12, isHidden: true },
] as const satisfies readonly {
	readonly name: ScoreColumn;
	readonly width: number;
	readonly isFilled?: boolean;
	readonly isHidden?: boolean;
}[];

/** A row of the sheet, by column. */
export type ScoreRow = Readonly<Record<ScoreColumn, string>>;

/** The table of scores. */
export const scoreForm: TableForm<ScoreColumn> = {
	names: clerk.scoreColumns,
	needed: ['period', 'kind', 'points', 'id', 'who'],
	filled: scoreColumns.flatMap((one): ScoreColumn[] => ('isFilled' in one ? [one.name] : [])),
};
