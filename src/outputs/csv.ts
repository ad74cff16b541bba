/** What spreadsheets take for the beginning of a formula, also in the wide forms of East Asian scripts. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const quoted = /[",\r\n]/;

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
	yield `\uFEFF${rowOf(header)}`;
	for (const row of rows) yield rowOf(row);
}

const rowOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(text: string): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
