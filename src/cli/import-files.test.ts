import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places, reportDesk, rowOf } from '../fixtures/desk.ts';

// Sheets whose columns were changed, and files that are no sheets.

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(desk.begin);

describe('columns', () => {
	it.each([
		['of the results that are called otherwise', 'Kết quả', 'Trạng thái', ['Trang tính này thiếu cột “Kết quả”']],
		[
			'of words that are called otherwise',
			'Ghi chú',
			'Ghi chú thêm',
			['cột Ghi chú thêm  lỗi', 'Bảng đang thiếu: “Ghi chú”.'],
		],
		['that stand twice', 'Tiến độ', 'Ghi chú', ['cột Ghi chú  lỗi', 'có hai lần']],
	])('%s are no columns of nothing', async (_, from, to, said) => {
		desk.restart();
		const [dated] = await desk.sheets();
		dated.type(rowOf(dated, '1.5'), { state: 'Chưa', progress: 'đã họp', note: 'Theo mục II.' });
		dated.rows[0] = (dated.rows[0] ?? []).map((name) => (name === from ? to : name));
		const { status, output } = await desk.imported(await desk.save('cot.xlsx', [dated]), '--write');
		expect(status).toBe(1);
		for (const words of said) expect(output).toContain(words);
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('of a clerk’s own are left alone, and named once', async () => {
		desk.restart();
		const [dated] = await desk.sheets();
		dated.type(rowOf(dated, '1.5'), { state: 'Chưa' });
		dated.rows[0]?.push('Người nhập');
		for (const row of dated.rows.slice(1)) row.push('Tổ 2');
		const { status, output } = await desk.imported(await desk.save('rieng.xlsx', [dated]), '--write');
		expect([status, places(output)]).toEqual([0, ['dòng 1, cột Người nhập  cảnh báo']]);
		expect(desk.results()).toContain('state: not-done');
	});
});

describe('a file that is no workbook', () => {
	const oldHead = Buffer.from('d0cf11e0a1b11ae1', 'hex');
	it.each([
		['words', 'chu.xlsx', Buffer.from('Kết quả'), 'không phải tệp .xlsx'],
		['an old workbook', 'cu.xls', oldHead, 'tệp dạng .xls cũ'],
		[
			'a workbook with a password',
			'khoa.xlsx',
			Buffer.concat([oldHead, Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]),
			'tệp có mật khẩu',
		],
		['a CSV of an old code page', 'cu.csv', Buffer.from([0x4b, 0xea, 0xb5, 0x2c, 0x0a]), 'không dùng mã UTF-8'],
	])('%s is refused with a sentence', async (_, name, bytes, why) => {
		desk.restart();
		writeFileSync(desk.path(name), bytes);
		const { status, output } = await desk.imported(desk.path(name), '--write');
		expect([status, output.includes(why), /→ (?:Mở|Dùng) /.test(output)]).toEqual([1, true, true]);
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('one that is not there, and a document that is not there, end with 2', async () => {
		expect((await desk.imported(desk.path('khong-co.xlsx'))).status).toBe(2);
		const wrong = await desk.run('import', desk.path('bang.xlsx'), '--van-ban', '7679-qd-ubdn-2022');
		expect(wrong).toMatchObject({ status: 2, output: expect.stringContaining('binh-tan/7679-qd-ubnd-2022') });
	});
});

it.each([';', ',', '\t'])('the sheet saved as CSV with a mark and “%s” says the same', async (mark) => {
	desk.restart();
	const [dated] = await desk.sheets();
	dated.type(rowOf(dated, '1.5'), { state: 'Hoàn thành', day: '5/3/2023', products: 'Kế hoạch; Báo cáo "cuối", năm' });
	const quoted = (cell: unknown) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
	const lines = dated.rows.map((row) => row.map(quoted).join(mark));
	writeFileSync(desk.path('bang.csv'), `\uFEFF${lines.join('\r\n')}\r\n`);
	expect(await desk.imported(desk.path('bang.csv'), '--write')).toMatchObject({ status: 0 });
	expect(desk.results()).toBe(
		'  - assignment: 7679-qd-ubnd-2022#1.5\n    state: done\n    day: 5/3/2023\n    deliverables:\n      - text: Kế hoạch\n      - text: Báo cáo "cuối", năm\n',
	);
});

it('a report that would be larger than content may be is told of by the name of its own file', async () => {
	desk.restart();
	const [dated] = await desk.sheets();
	for (let row = 2; row <= dated.rows.length; row += 1)
		dated.type(row, { state: 'Chưa', note: `Biểu ${row}. `.repeat(400) });
	const { status, output } = await desk.imported(await desk.save('dai.xlsx', [dated]), '--write');
	expect(status).toBe(1);
	expect(output).toContain(`content/localities/binh-tan/documents/${desk.slug}.mdx  lỗi  Tệp nặng`);
	expect(desk.text(desk.slug)).toBe(desk.head());
});
