import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { clerk } from '../../vi/clerk.ts';
import { scores as scoreWords } from '../../vi/scores.ts';
import { standings } from '../../vi/standing.ts';
import { type FigureRow, figureColumns } from '../figures/column.ts';
import { type ScoreRow, scoreColumns } from '../scores/column.ts';
import { columns, type RowWords } from '../sheet/column.ts';

/** Rows below the table in which lists still offer their words: a clerk may add rows. */
const spare = 200;

/**
 * The bytes of a workbook with a sheet for each of these lists of rows, but for those that are empty, and one for figures and one for
 * scores where there are any. The first is always there.
 */
export async function workbookOf(
	sheets: readonly { readonly name: string; readonly rows: readonly RowWords[] }[],
	figures: readonly FigureRow[] = [],
	scores: readonly ScoreRow[] = [],
): Promise<Uint8Array> {
	return writeXlsx({
		sheets: [
			...sheets.filter(({ rows }, at) => at === 0 || rows.length > 0).map(({ name, rows }) => resultSheet(name, rows)),
			...(figures.length > 0 ? [figureSheet(figures)] : []),
			...(scores.length > 0 ? [scoreSheet(scores)] : []),
		],
		properties: { created: epoch, modified: epoch },
	});
}

/** The same content gives the same bytes: no time of day. */
const epoch = new Date('2000-01-01T00:00:00Z');

const top: CellStyle['alignment'] = { vertical: 'top', wrapText: true };

function resultSheet(name: string, rows: readonly RowWords[]): WriteSheet {
	return {
		...sheetOf(name, columns, clerk.columns, rows),
		dataValidations: [
			{
				...listOf('state', Object.values(clerk.states), rows.length),
				inputTitle: clerk.stateTitle,
				inputMessage: clerk.stateHelp,
				errorMessage: clerk.stateWrong,
			},
			{ ...listOf('reason', Object.values(standings.reasons), rows.length), errorMessage: clerk.reasonWrong },
		],
	};
}

function figureSheet(rows: readonly FigureRow[]): WriteSheet {
	return sheetOf(clerk.figureSheet, figureColumns, clerk.figureColumns, rows);
}

function scoreSheet(rows: readonly ScoreRow[]): WriteSheet {
	const kinds = listIn(scoreColumns, 'kind', Object.values(scoreWords.kinds), rows.length);
	return {
		...sheetOf(clerk.scoreSheet, scoreColumns, clerk.scoreColumns, rows),
		dataValidations: [{ ...kinds, errorMessage: clerk.kindWrong }],
	};
}

interface Column<Name> {
	readonly name: Name;
	readonly width: number;
	readonly isFilled?: boolean;
	readonly isHidden?: boolean;
}

function sheetOf<Name extends string>(
	name: string,
	columns: readonly Column<Name>[],
	names: Readonly<Record<Name, string>>,
	rows: readonly Readonly<Record<Name, string>>[],
): WriteSheet {
	const header = new Map<string, Partial<Cell>>(
		columns.map((_, at) => [`0,${at}`, { style: { font: { bold: true }, alignment: top, numFmt: '@' } }]),
	);
	return {
		name,
		// Cells are text: a spreadsheet makes no number of the item 1.10, and no date of what is typed.
		columns: columns.map((one) => ({
			width: one.width,
			hidden: one.isHidden === true,
			style: { numFmt: '@', alignment: top, ...(one.isFilled && { fill: paper }) },
		})),
		rows: [columns.map((one) => names[one.name]), ...rows.map((row) => columns.map((one) => row[one.name] || null))],
		cells: header,
		freezePane: { rows: 1, columns: 2 },
	};
}

/** Where a clerk writes is tinted. */
const paper: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7E0' } };

const listOf = (column: 'state' | 'reason', values: string[], rows: number) => listIn(columns, column, values, rows);

function listIn<Name>(columns: readonly Column<Name>[], column: Name, values: string[], rows: number) {
	const letter = String.fromCharCode(65 + columns.findIndex(({ name }) => name === column));
	return {
		type: 'list' as const,
		values,
		range: `${letter}2:${letter}${rows + 1 + spare}`,
		allowBlank: true,
		showInputMessage: true,
		showErrorMessage: true,
	};
}
