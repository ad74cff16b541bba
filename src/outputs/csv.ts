import { type Options, stringify } from 'csv-stringify/sync';

/** Rows that are written at once: one at a time is slow, all at once is long. */
const atOnce = 500;

const options: Options = {
	record_delimiter: 'windows',
	escape_formulas: true,
	// A cell with any line break is quoted. Without this, only the file's own line break would count.
	quoted_match: /[\r\n]/,
};

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
	yield stringify([[...header]], { ...options, bom: true });
	let batch: string[][] = [];
	for (const row of rows) {
		batch.push([...row]);
		if (batch.length < atOnce) continue;
		yield stringify(batch, options);
		batch = [];
	}
	if (batch.length > 0) yield stringify(batch, options);
}
