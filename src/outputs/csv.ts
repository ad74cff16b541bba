import Papa from 'papaparse';
import { formula } from '../workbook/formula.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** A cell in quotes and after an apostrophe, where it needs them. */
const careful = (cell: string): string => Papa.unparse([[cell]], { newline: lineEnd, escapeFormulae: formula });

/** Signs for which a cell is put in quotes wherever they stand. */
const quoted = /[",\r\n\uFEFF]/;

/** Whether a cell stands as it is: it begins with a letter or figure, ends with no space, and needs no quotes. */
function isPlain(cell: string): boolean {
	const first = cell.charCodeAt(0);
	const isBegun = (first >= 0x41 && first < 0xff00) || (first >= 0x30 && first < 0x3a);
	return isBegun && !cell.endsWith(' ') && !quoted.test(cell);
}

/** A row. Nearly all cells are plain, which the library takes long to find out: it is asked for the others alone. */
function line(cells: readonly string[]): string {
	return cells.map((cell) => (cell === '' || isPlain(cell) ? cell : careful(cell))).join(',') + lineEnd;
}

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly, a row a piece. It is UTF-8 with a byte order mark, and lines
 * end with CRLF. A cell that a spreadsheet would take for a formula begins with an apostrophe: `=`, `+`, `-`, `@`, tab, return.
 */
export function* csvPieces({
	header,
	rows,
}: {
	header: readonly string[];
	rows: Iterable<readonly string[]>;
}): Generator<string> {
	yield byteOrderMark + line(header);
	for (const row of rows) yield line(row);
}
