import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly: UTF-8 with a byte order mark, lines ended by CRLF, and a cell
 * that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, return) begun with an apostrophe.
 */
export function tableCsv({
	header,
	rows,
}: {
	header: readonly string[];
	rows: readonly (readonly string[])[];
}): string {
	return stringify([[...header], ...rows.map((row) => [...row])], {
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		// Else only a line break that is the file's own would be quoted.
		quoted_match: /[\r\n]/,
	});
}
