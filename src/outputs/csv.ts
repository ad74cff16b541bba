/** What makes a cell need quotes: a line break of any kind too, as readers differ in what ends a line. */
const quoted = /[",\r\n]/;

/** How a cell begins that a spreadsheet takes for a formula, by keyboards of any width. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly, a row a piece. It is UTF-8 with a byte order mark, and lines end with
 * CRLF. A cell that a spreadsheet would take for a formula begins with an apostrophe: `=`, `+`, `-`, `@`, tab, return.
 */
export function* csvPieces({
	header,
	rows,
}: {
	header: readonly string[];
	rows: Iterable<readonly string[]>;
}): Generator<string> {
	yield `\uFEFF${line(header)}`;
	for (const row of rows) yield line(row);
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
	const plain = formula.test(text) ? `'${text}` : text;
	return quoted.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
