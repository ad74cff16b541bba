import Papa from 'papaparse';
import type { OfficeTable } from '../office-file.ts';
import { refuse } from '../refusal.ts';
import { textTable } from './tables.ts';

/** The most cells of a file. */
const mostCells = 250_000;

/**
 * The table of values between commas, semicolons or tabs (RFC 4180); `null` if the text is something else. A file that is named
 * so is one; another must have as many cells in nearly every row, and quotation marks or no spaces behind its commas.
 */
export function separatedTable(text: string, name: string): OfficeTable | null {
	const isNamed = /\.(csv|tsv)$/i.test(name);
	const bare = text.replace(/^\uFEFF?sep=.\r?\n/i, '');
	if (!isNamed && !looksSeparated(bare)) return null;
	if ((bare.match(/[,;\t]/g)?.length ?? 0) > mostCells * 2) refuse('too-many-cells', mostCells.toLocaleString('vi-VN'));
	const { data } = Papa.parse<string[]>(bare, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: false });
	const rows = data.slice(0, mostCells).map((cells, at) => ({ cells, row: at + 1 }));
	return textTable(
		rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
		1,
	);
}

function looksSeparated(text: string): boolean {
	const head = text.slice(0, 20_000);
	const { data, errors } = Papa.parse<string[]>(head.slice(0, Math.max(head.lastIndexOf('\n'), 0) || head.length), {
		delimitersToGuess: [',', ';'],
		skipEmptyLines: true,
	});
	const widths = data.map(({ length }) => length);
	const usual = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
	const isEven = widths.filter((width) => width === usual).length > widths.length * 0.9;
	return errors.length === 0 && widths.length >= 3 && usual >= 3 && isEven;
}
