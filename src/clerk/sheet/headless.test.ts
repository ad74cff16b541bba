import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { clerkIndex, clerkRows } from '../../fixtures/sheet.ts';
import { clerk } from '../../vi/clerk.ts';
import { readSheet } from '../files/read-sheet.ts';
import { columns } from './column.ts';

const index = clerkIndex();
const { dated } = clerkRows(index);
const header = columns.map(({ name }) => clerk.columns[name] as string);
const filled = columns.map(({ name }) => (name === 'state' ? 'Hoàn thành' : (dated[0]?.[name] ?? '')));
const whole = { name: 'Không có ngày hạn', rows: [header, filled] };

/** What is wrong in a workbook that has a whole sheet besides this one, and how many statements are read. */
async function read(name: string, rows: readonly string[][], others = [whole]) {
	const { statements, problems } = await readSheet(
		index,
		'bang.xlsx',
		await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }, ...others] }),
	);
	return [statements.length, ...problems.map(({ code, place }) => `${code} ${place?.sheet} ${place?.row}`)];
}
const renamed = (name: string, to: string) => header.map((one) => (one === name ? to : one));

it.each([
	['the row of names is gone', 'Kết quả', [filled], 'Kết quả 1'],
	['a column that must be there has another name', 'Kết quả', [renamed('Kết quả', 'KQ'), filled], 'Kết quả 1'],
	['a hidden column is gone', 'Kết quả', [['BÁO CÁO'], renamed('Mã kỳ', ''), filled], 'Kết quả 2'],
	['that happened in a sheet with a name of its own', 'Tháng 7', [renamed('Kết quả', 'KQ'), filled], 'Tháng 7 1'],
	['it happened to figures', 'Số liệu', [['II.1', 'Hồ sơ đúng hạn', '99%']], 'Số liệu 1'],
	['it happened to points', 'Điểm', [['PAR Index', 'Phòng Nội vụ', '92']], 'Điểm 1'],
])('filled rows are never passed over in silence: %s', async (_, name, rows, place) => {
	expect(await read(name, rows)).toEqual([1, `sheet-without-head ${place}`]);
});

it.each([
	['an empty sheet', 'Kết quả', [['']]],
	['notes of a clerk', 'Ghi nhớ', [['Ghi chú', 'gọi lại'], ['Đơn vị']]],
])('%s is let be', async (_, name, rows) => {
	expect(await read(name, rows)).toEqual([1]);
});

it('the one sheet of a workbook without its names is told so at its place', async () => {
	expect(await read('Kết quả', [filled], [])).toEqual([0, 'sheet-without-head Kết quả 1']);
});
