import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { clerkIndex, clerkRows } from '../../fixtures/sheet.ts';
import { clerk } from '../../vi/clerk.ts';
import { columns } from '../sheet/column.ts';
import { readSheet } from './read-sheet.ts';

const index = clerkIndex();
const { dated } = clerkRows(index);
type Cells = (string | number | boolean | Date | null)[];
const header: Cells = columns.map(({ name }) => clerk.columns[name]);
const row = (at: number, filled: Partial<Record<string, Cells[number]>>): Cells =>
	columns.map(({ name }) => filled[name] ?? (dated[at]?.[name] || null));
const columnAt = (name: string) => columns.findIndex((one) => one.name === name);

const read = async (sheet: Omit<Parameters<typeof writeXlsx>[0]['sheets'][number], 'name'>) => {
	const found = await readSheet(index, 'bang.xlsx', await writeXlsx({ sheets: [{ name: 'Bảng', ...sheet }] }));
	return {
		said: found.statements.map(({ said: { state, day } }) => [state, day].filter(Boolean).join(' ')),
		wrong: found.problems.map(({ code, place }) => `${code} ${place?.row ?? ''}`.trim()),
	};
};

it('a formula counts as its value, and one without a value is named', async () => {
	const at = columnAt('state');
	const formula = (formulaResult: string | null) => ({
		value: null,
		formula: 'G1',
		...(formulaResult && { formulaResult }),
	});
	const cells = new Map([
		[`1,${at}`, formula('Hoàn thành')],
		[`2,${at}`, formula(null)],
	]);
	expect(await read({ rows: [header, row(0, {}), row(1, {})], cells })).toEqual({
		said: ['done'],
		wrong: ['sheet-no-value 3'],
	});
});

it('a day of the spreadsheet is that day, formatted or pasted as its count', async () => {
	const day = new Date(Date.UTC(2023, 3, 14));
	const filled = [row(0, { state: 'Hoàn thành', day }), row(1, { state: 'Hoàn thành', day: 45_030 })];
	expect(await read({ rows: [header, ...filled] })).toEqual({
		said: ['done 14/04/2023', 'done 14/04/2023'],
		wrong: [],
	});
});

it('merged cells are named where a clerk writes, and nowhere else', async () => {
	const at = columnAt('state');
	const rows = [header, row(0, { state: 'Hoàn thành' }), row(1, {}), row(2, {})];
	const merges = [
		{ startRow: 1, startCol: at, endRow: 2, endCol: at },
		{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
	];
	expect(await read({ rows, merges })).toEqual({ said: ['done'], wrong: ['sheet-merged 2'] });
});

it('rows above the table, columns in another order, rows without a code: what is meant is read, the rest is named', async () => {
	const turned = (cells: Cells) => cells.toReversed();
	const rows = [
		['BÁO CÁO'],
		[],
		turned(header),
		turned(row(0, { state: 'Chưa' })),
		turned(row(1, { state: 'Hoàn thành', assignment: ' ' })),
		turned(row(2, { state: 'Hoàn thành', round: '2019-01-01' })),
	];
	expect(await read({ rows })).toEqual({
		said: ['not-done'],
		wrong: ['sheet-row-without-id 5', 'sheet-unknown-line 6'],
	});
});

it('a copied row is of the unit that is named in it', async () => {
	const group = dated.findIndex(({ number }) => number === '2');
	const whole = row(group, { state: 'Hoàn thành' });
	const one = (unit: string, state = 'Hoàn thành') => row(group, { state, unit });
	const found = await readSheet(
		index,
		'bang.xlsx',
		await writeXlsx({
			sheets: [{ name: 'Bảng', rows: [header, one('UBND phường An Lạc'), one('phuong-tan-tao', 'Chưa')] }],
		}),
	);
	expect(found.problems.map(({ code }) => code)).toEqual(['sheet-unknown-unit']);
	expect(found.statements.map(({ line }) => line.unit)).toEqual(['binh-tan/phuong-tan-tao']);
	expect((await read({ rows: [header, whole, one('phuong-tan-tao', 'Chưa')] })).wrong).toEqual([
		'sheet-whole-and-part 3',
	]);
	expect((await read({ rows: [header, whole, whole] })).wrong).toEqual(['sheet-row-twice 3']);
});

it('a hundred thousand empty rows are read past', async () => {
	const rows: Cells[] = [header, row(0, { state: 'Hoàn thành' })];
	rows[100_000] = [' '];
	for (let at = 2; at < 100_000; at += 1) rows[at] = [];
	expect(await read({ rows })).toEqual({ said: ['done'], wrong: [] });
});

it.each([
	['nothing', new Uint8Array()],
	['words', Buffer.from('Số mục,Kết quả\n')],
	['an old workbook, or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
	['a zip file that is no workbook', zipOf('a.txt', Buffer.from('a'))],
	['a zip file that is cut off', zipOf('a.txt', Buffer.from('a')).subarray(0, 40)],
])('%s is no workbook, and is called so', async (_, bytes) => {
	const { problems, statements } = await readSheet(index, 'bang.xlsx', bytes);
	expect([problems.map(({ code }) => code), statements]).toEqual([['sheet-unreadable'], []]);
});

it.each([
	['as large as it says', undefined],
	['without its size', 0],
])('a part that unpacks to a gigabyte is not unpacked: %s', async (_, size) => {
	const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(100 * 1024 * 1024), size);
	expect(bomb.length).toBeLessThan(200_000);
	const { problems } = await readSheet(index, 'bang.xlsx', bomb);
	expect(problems.map(({ code }) => code)).toEqual(['sheet-too-large']);
});

it('a part that is larger than it says is refused', async () => {
	const { problems } = await readSheet(
		index,
		'bang.xlsx',
		zipOf('xl/workbook.xml', Buffer.alloc(1024 * 1024, 'a'), 1000),
	);
	expect(problems.map(({ code }) => code)).toEqual(['sheet-unreadable']);
});

/** A zip file of one part, which says that it has `size` bytes (APPNOTE.TXT, 4.3). */
function zipOf(name: string, content: Uint8Array, size = content.length): Buffer {
	const packed = deflateRawSync(content);
	const of = (signature: number, before: number[], after: number[]) => {
		const fixed = Buffer.alloc(4 + before.length * 2);
		fixed.writeUInt32LE(signature);
		for (const [at, value] of before.entries()) fixed.writeUInt16LE(value, 4 + at * 2);
		const sizes = Buffer.alloc(16);
		sizes.writeUInt32LE(packed.length, 4);
		sizes.writeUInt32LE(size, 8);
		sizes.writeUInt16LE(name.length, 12);
		const rest = Buffer.alloc(after.length * 2);
		for (const [at, value] of after.entries()) rest.writeUInt16LE(value, at * 2);
		return Buffer.concat([fixed, sizes, rest, Buffer.from(name)]);
	};
	const local = Buffer.concat([of(0x04034b50, [20, 0, 8, 0, 0], []), packed]);
	const central = of(0x02014b50, [20, 20, 0, 8, 0, 0], [0, 0, 0, 0, 0, 0, 0]);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(local.length, 16);
	return Buffer.concat([local, central, end]);
}
