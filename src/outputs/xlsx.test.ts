import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { Sheet } from '../workbook/sheet.ts';
import { xlsxBytes } from '../workbook/workbook.ts';
import { xlsxFile } from './xlsx.ts';

const sheets: Sheet[] = [
	{
		name: 'Nhiệm vụ',
		columns: [
			{ head: 'Mục', width: 9, kind: 'text' },
			{ head: 'Ngày đến hạn', width: 12, kind: 'day' },
		],
		rows: [
			['1.10', '2023-09-30'],
			['đ', null],
		],
	},
	{ name: 'Giải thích', columns: [{ head: 'Ý nghĩa', width: 20, kind: 'text' }], rows: [] },
];

it('a workbook packed by Node holds the same parts as one made in a browser', () => {
	expect(unzipSync(xlsxFile(sheets))).toEqual(unzipSync(xlsxBytes(sheets)));
});

it('a reader of someone else finds its sheets, and it is the same each time', async () => {
	const read = await readXlsx(xlsxFile(sheets));
	expect(read.sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Giải thích']);
	expect(read.sheets[0]?.rows[1]?.[0]).toBe('1.10');
	expect(Buffer.compare(xlsxFile(sheets), xlsxFile(sheets))).toBe(0);
});
