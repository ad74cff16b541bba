import { basename } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type Message, say } from '../../problem/messages.ts';
import { withoutWideSigns } from '../../words/alike.ts';
import { composed } from '../../words/compose.ts';
import type { Grid, SheetCell } from '../sheet/cell.ts';
import { mostMegabytes, unpackedMegabytes } from './zip.ts';

/** The sheets of a workbook or CSV file that are seen, or have this name, from its path and bytes; or why it cannot be read. */
export async function gridsOf(
	path: string,
	bytes: Uint8Array,
	alsoHidden?: string,
): Promise<{ readonly grids: Grid[] } | { readonly message: Message }> {
	if (/\.csv$/i.test(path)) return csvGrids(basename(path), bytes);
	const size = unpackedMegabytes(bytes);
	if (size === null) return { message: say('sheet-unreadable', whyNoZip(bytes)) };
	if (size > mostMegabytes) return { message: say('sheet-too-large', mostMegabytes, mostMegabytes) };
	try {
		const { sheets } = await readXlsx(bytes, {
			sheets: ({ name, hidden, veryHidden }) => name === alsoHidden || (!hidden && !veryHidden),
		});
		return { grids: sheets.map(gridOf) };
	} catch {
		return { message: say('sheet-unreadable', 'tệp bị hỏng, hoặc không phải tệp .xlsx') };
	}
}

/** Why a file that is no zip file is no workbook. Old workbooks and those with a password begin alike ([MS-CFB], 2.2). */
function whyNoZip(bytes: Uint8Array): string {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!file.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) return 'không phải tệp .xlsx';
	// The stream that holds the locked workbook ([MS-OFFCRYPTO], 2.3.4.4).
	return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'tệp có mật khẩu' : 'tệp dạng .xls cũ';
}

/** The one sheet of a CSV file. Commas, semicolons and tabs between cells are told apart. */
function csvGrids(name: string, bytes: Uint8Array): { readonly grids: Grid[] } | { readonly message: Message } {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { message: say('sheet-not-utf8') };
	}
	const rows = parseCsv(text.replace(/^sep=.\r?\n/i, ''));
	const cellOf = (value: CellValue): SheetCell =>
		value === null || value === '' ? null : { kind: 'text', text: asContent(String(value)) };
	return { grids: [{ name, rows: rows.map((row) => row.map(cellOf)), merged: [] }] };
}

function gridOf({ name, rows, cells, merges = [] }: Sheet): Grid {
	const formulas = new Map(
		[...(cells ?? [])].filter(([, cell]) => cell.formula !== undefined || cell.type === 'error'),
	);
	return {
		name,
		rows: rows.map((row, top) => row.map((value, left) => cellOf(value, formulas.get(`${top},${left}`)?.type ?? null))),
		merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({
			top: startRow,
			left: startCol,
			bottom: endRow,
			right: endCol,
		})),
	};
}

function cellOf(value: CellValue, special: string | null): SheetCell {
	if (value === null || value === undefined || value === '')
		return special === null ? null : { kind: 'nothing', text: '' };
	if (value instanceof Date) return { kind: 'day', day: value.toISOString().slice(0, 10) };
	if (typeof value === 'number') return { kind: 'number', value };
	if (typeof value === 'boolean') return { kind: 'nothing', text: value ? 'TRUE' : 'FALSE' };
	const text = String(value);
	return special === 'error' || /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)
		? { kind: 'nothing', text }
		: { kind: 'text', text: asContent(text) };
}

/** Text as content is read, so that what is written of it is what was typed: composed letters, signs of the keyboard. */
const asContent = (text: string): string => withoutWideSigns(composed(text));
