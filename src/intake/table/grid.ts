import type { OfficeCell, OfficeParagraph, OfficePlace, OfficeTable } from '../../office/office-file.ts';

/** What stands in a row at a column: the cell that covers it, and whether the cell begins in this row. */
export interface Covered {
	readonly cell: OfficeCell;
	readonly isFirst: boolean;
}

/** A row of a table, with the cell that covers each column, from 1. */
export interface GridRow {
	readonly at: readonly (Covered | undefined)[];
	readonly place: OfficePlace;
}

/** The rows of a table with every cell wherever it covers. */
export function gridOf(table: OfficeTable): GridRow[] {
	const rows: (Covered | undefined)[][] = table.rows.map(() => []);
	for (const [index, { cells }] of table.rows.entries())
		for (const cell of cells)
			for (let down = 0; down < cell.rows && index + down < rows.length; down++)
				for (let right = 0; right < cell.columns; right++) {
					const row = rows[index + down];
					if (row !== undefined) row[cell.column + right] ??= { cell, isFirst: down === 0 };
				}
	return rows.map((at, index) => ({ at, place: table.rows[index]?.place ?? {} }));
}

/** The lines of a cell, each with the automatic number that stands before it; empty ones are left out. */
export function cellLines(paragraphs: readonly OfficeParagraph[]): string[] {
	return paragraphs.flatMap(({ number, text }) => {
		const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
		const [first = '', ...rest] = lines;
		return [number === null ? first : `${number} ${first}`.trim(), ...rest].filter((line) => line !== '');
	});
}

/** The lines of a cell that were put together of several on a page, each with these. */
export const drawnLines = (paragraphs: readonly OfficeParagraph[]): ReadonlyMap<string, readonly string[]> =>
	new Map(
		paragraphs.flatMap((one) =>
			one.drawn === undefined ? [] : cellLines([one]).map((line) => [line, one.drawn ?? []] as const),
		),
	);

/** The whole text of a cell in one line. */
export const coveredText = (covered: Covered | undefined): string =>
	covered === undefined ? '' : cellLines(covered.cell.paragraphs).join(' ');

/** The cells of a row, each once, in their order. */
export function coveredCells(row: GridRow): Covered[] {
	const seen = new Set<OfficeCell>();
	return row.at.flatMap((one) => (one === undefined || seen.has(one.cell) || !seen.add(one.cell) ? [] : [one]));
}
