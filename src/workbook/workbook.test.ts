import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { serialDay } from './serial-day.ts';
import type { Sheet } from './sheet.ts';
import { workbookParts, xlsxBytes } from './workbook.ts';

const sheet = (rows: Sheet['rows'], name = 'Nhiệm vụ'): Sheet => ({
	name,
	columns: [
		{ head: 'Mục', width: 9, kind: 'text' },
		{ head: 'Ngày đến hạn', width: 12, kind: 'day' },
		{ head: 'Số lần', width: 9, kind: 'number' },
	],
	rows,
});

it('a reader of someone else finds text as text, days as dates, figures as figures', async () => {
	const rows: Sheet['rows'] = [
		['1.10', '2023-09-30', 4],
		['=1+1', null, null],
		['<Phòng> & "Nội vụ"\ndòng hai', 'tháng 7/2024', 0],
		['_x0041_', '1900-03-01', -1.5],
	];
	const { sheets } = await readXlsx(xlsxBytes([sheet(rows), sheet([], 'Giải thích')]));
	expect(sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Giải thích']);
	const [head, first, formula, signs, last] = sheets[0]?.rows ?? [];
	expect(head).toEqual(['Mục', 'Ngày đến hạn', 'Số lần']);
	expect(first?.[0]).toBe('1.10');
	expect(first?.[1]).toEqual(new Date(Date.UTC(2023, 8, 30)));
	expect(first?.[2]).toBe(4);
	expect(formula?.[0]).toBe('=1+1');
	expect(signs?.slice(0, 3)).toEqual(['<Phòng> & "Nội vụ"\ndòng hai', 'tháng 7/2024', 0]);
	expect(last?.[2]).toBe(-1.5);
});

it('any text comes back as it was, but for signs that XML does not have', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 }),
			async (texts) => {
				const { sheets } = await readXlsx(xlsxBytes([sheet(texts.map((text) => [text, null, null]))]));
				const read = sheets[0]?.rows.slice(1).map(([text]) => String(text ?? ''));
				// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not have.
				const kept = texts.map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
				expect(read?.map((text) => text.replace(/\r\n?/g, '\n'))).toEqual(
					kept.map((text) => text.replace(/\r\n?/g, '\n')),
				);
			},
		),
		{ numRuns: 40 },
	);
});

it('ids and addresses come back as any text, also where they hold signs of XML', async () => {
	const ids: Sheet = {
		name: 'Kết quả',
		columns: [
			{ head: 'Địa chỉ', width: 9, kind: 'id' },
			{ head: 'Mã', width: 9, kind: 'id' },
		],
		rows: [
			['https://minh-bach.example/van-ban/a/?b&c', 'a/1#kq-1'],
			['_x0041_  <b>', null],
			['', 'a/1#kq-1'],
		],
	};
	const { sheets } = await readXlsx(xlsxBytes([ids]));
	expect(sheets[0]?.rows.slice(1, 3)).toEqual([
		['https://minh-bach.example/van-ban/a/?b&c', 'a/1#kq-1'],
		['_x0041_  <b>', null],
	]);
	expect(sheets[0]?.rows[3]?.[1]).toBe('a/1#kq-1');
});

it('the same sheets give the same bytes', () => {
	const one = xlsxBytes([sheet([['1', '2023-01-31', 1]])]);
	expect(xlsxBytes([sheet([['1', '2023-01-31', 1]])])).toEqual(one);
});

it('a workbook without sheets is refused', () => {
	expect(() => xlsxBytes([])).toThrow();
});

it.each([
	['1900-03-01', 61],
	['2000-01-01', 36526],
	['2024-02-29', 45351],
	['2023-02-29', null],
	['1900-02-28', null],
	['2024-07', null],
	['', null],
])('the day %s is number %s', (day, serial) => {
	expect(serialDay(day)).toBe(serial);
});

it('in a sheet that people write into, empty cells hold text, lists are offered, and what is hidden is hidden', () => {
	const offers = { formula: "'Danh mục'!$A$2:$A$9", title: 'Chọn', help: 'Chọn hoặc gõ & sửa' };
	const form: Sheet = {
		name: 'Nhiệm vụ',
		columns: [
			{ head: 'Mục', width: 9, kind: 'text' },
			{ head: 'Chủ trì', width: 9, kind: 'text', offers },
			{ head: 'Mã', width: 9, kind: 'text', isHidden: true },
		],
		rows: [['1.10', null, '']],
		frozen: 1,
		isForm: true,
	};
	const parts = new Map(
		workbookParts([form, { ...sheet([], 'Danh mục'), state: 'veryHidden' }]).map(([name, xml]) => [
			name,
			[...xml].join(''),
		]),
	);
	const written = parts.get('xl/worksheets/sheet1.xml');
	expect(written).toContain('<c s="2"/><c s="2"/></row>');
	expect(written).toContain('<col min="3" max="3" width="9" style="2" hidden="1" customWidth="1"/>');
	expect(written).toContain('topLeftCell="B2"');
	expect(written).toMatch(/prompt="Chọn hoặc gõ &amp; sửa" sqref="B2:B202"><formula1>'Danh mục'!\$A\$2:\$A\$9</);
	expect(parts.get('xl/workbook.xml')).toContain('name="Danh mục" sheetId="2" state="veryHidden"');
});
