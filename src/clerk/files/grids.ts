import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type Message, say } from '../../problem/messages.ts';
import type { Grid, SheetCell } from '../sheet/cell.ts';
import { mostMegabytes, unpackedMegabytes } from './zip.ts';

/** The sheets of a workbook that are seen, from its bytes; or why it cannot be read. */
export async function gridsOf(bytes: Uint8Array): Promise<{ readonly grids: Grid[] } | { readonly message: Message }> {
	const size = unpackedMegabytes(bytes);
	if (size === null)
		return {
			message: say(
				'sheet-unreadable',
				bytes[0] === 0xd0 ? 'tệp dạng .xls cũ hoặc có mật khẩu' : 'không phải tệp .xlsx',
			),
		};
	if (size > mostMegabytes) return { message: say('sheet-too-large', mostMegabytes, mostMegabytes) };
	try {
		const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
		return { grids: sheets.map(gridOf) };
	} catch (error) {
		return { message: say('sheet-unreadable', error instanceof Error ? error.message : String(error)) };
	}
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
		: { kind: 'text', text };
}
