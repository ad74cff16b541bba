import Papa from 'papaparse';

/** Rows that are written at once: one at a time is slow, all at once is long. */
const atOnce = 500;

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** What a spreadsheet would take for a formula; the wide signs too, as some programs read them alike. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

const lines = (rows: string[][]): string => Papa.unparse(rows, { newline: lineEnd, escapeFormulae: formula }) + lineEnd;

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly, some rows a piece. It is UTF-8 with a byte order mark, and lines
 * end with CRLF. A cell that a spreadsheet would take for a formula begins with an apostrophe: `=`, `+`, `-`, `@`, tab, return.
 */
export function* csvPieces({
	header,
	rows,
}: {
	header: readonly string[];
	rows: Iterable<readonly string[]>;
}): Generator<string> {
	yield byteOrderMark + lines([[...header]]);
	let batch: string[][] = [];
	for (const row of rows) {
		batch.push([...row]);
		if (batch.length < atOnce) continue;
		yield lines(batch);
		batch = [];
	}
	if (batch.length > 0) yield lines(batch);
}
