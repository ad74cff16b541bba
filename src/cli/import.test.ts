import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places, reportDesk, rowOf } from '../fixtures/desk.ts';

// Filled sheets and the report that they are brought into, as files in a folder.

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(desk.begin);

const ofPlan = ['--document', 'binh-tan/7679-qd-ubnd-2022'];

describe('a filled sheet', () => {
	it('shows the difference first, is written on request, and changes nothing when it is brought again', async () => {
		desk.restart();
		const [dated, undated] = await desk.sheets();
		dated.type(rowOf(dated, '1.5'), {
			state: 'Hoàn thành',
			day: '5/3/2023',
			products: 'Kế hoạch số 12/KH-UBND ngày 05/3/2023',
		});
		dated.type(rowOf(dated, '1.6'), { state: 'Đang thực hiện', progress: 'đạt khoảng 80%' });
		dated.type(rowOf(dated, '1.7'), {
			state: 'Chưa',
			reason: 'hệ thống',
			difficulty: 'thiếu máy quét',
			proposal: 'đề nghị lùi thời hạn',
		});
		for (const row of [0, 1, 2, 3]) dated.type(rowOf(dated, '1.9') + row, { state: 'Hoàn thành' });
		dated.type(rowOf(dated, '2.1'), { progress: 'chưa đến hạn' });
		undated.type(rowOf(undated, '1.1'), { state: 'Không phát sinh' });
		const path = await desk.save('dien.xlsx', [dated, undated]);
		const { status, output } = await desk.imported(path);
		expect(status).toBe(0);
		expect(output.split('\n')).toEqual([
			'5 hoàn thành, 1 đang thực hiện, 1 chưa, 1 không phát sinh, 1 chỉ có lời, không nói đã xong hay chưa; 93 dòng để trống: báo cáo không nói đến',
			'So với văn bản: 9 kết quả mới, 0 thay đổi, 0 đã có như vậy.',
			'  mới: 1.5: đã hoàn thành, 5/3/2023, 12/KH-UBND',
			'  mới: 1.6: đang thực hiện, đạt khoảng 80%',
			'  mới: 1.7: chưa hoàn thành, lý do: hệ thống, khó khăn: thiếu máy quét, đề xuất: đề nghị lùi thời hạn',
			...['I', 'II', 'III', 'IV'].map((quarter) => `  mới: 1.9, Quý ${quarter} năm 2023: đã hoàn thành`),
			'  mới: 2.1: chưa đến hạn',
			'  mới: 1.1: không phát sinh',
			`Chưa ghi gì. Thêm --write để ghi vào content/localities/binh-tan/documents/${desk.slug}.mdx.`,
			'',
		]);
		expect(desk.text(desk.slug)).toBe(desk.head());
		expect(await desk.imported(path, '--write')).toMatchObject({
			status: 0,
			output: expect.stringContaining('Đã ghi vào'),
		});
		const written = desk.text(desk.slug);
		expect(desk.results()).toBe(
			[
				'  - assignment: 7679-qd-ubnd-2022#1.5\n    state: done\n    day: 5/3/2023\n    deliverables:\n      - text: Kế hoạch\n        number: 12/KH-UBND\n        issued: 05/03/2023\n',
				'  - assignment: 7679-qd-ubnd-2022#1.6\n    state: under-way\n    progress: đạt khoảng 80%\n',
				'  - assignment: 7679-qd-ubnd-2022#1.7\n    state: not-done\n    difficulty: thiếu máy quét\n    proposal: đề nghị lùi thời hạn\n    reason: system\n',
				'  - assignment: 7679-qd-ubnd-2022#1.9\n    rounds:\n      - Quý I năm 2023\n      - Quý II năm 2023\n      - Quý III năm 2023\n      - Quý IV năm 2023\n    state: done\n',
				'  - assignment: 7679-qd-ubnd-2022#2.1\n    progress: chưa đến hạn\n',
				'  - assignment: 7679-qd-ubnd-2022#1.1\n    state: not-arisen\n',
			].join(''),
		);
		const again = await desk.imported(path, '--write');
		expect(again.output).toContain('0 kết quả mới, 0 thay đổi, 9 đã có như vậy.');
		expect(again.output).toContain('Không có gì để ghi');
		expect(desk.text(desk.slug)).toBe(written);
		// Once the head is complete and the file has its name, the check has nothing to say of it.
		desk.publish();
		expect((await desk.run('check')).output).not.toContain('45-bc-ubnd-2023');
		const { output: stood } = await desk.run('standing', '--as-of', '2023-12-20', '--json', ...ofPlan);
		expect(stood).toContain('under-way');
	});

	it('changes what it says otherwise, tells it, and takes nothing back where a cell is empty', async () => {
		desk.restart();
		const [first] = await desk.sheets();
		first.type(rowOf(first, '1.5'), { state: 'Một phần', progress: 'đạt 80%', note: 'Theo mục II.' });
		first.type(rowOf(first, '1.6'), { state: 'Hoàn thành', day: '14/4/2023' });
		await desk.imported(await desk.save('mot.xlsx', [first]), '--write');
		const [second] = await desk.sheets();
		second.type(rowOf(second, '1.5'), { state: 'Hoàn thành', day: '01/12/2023' });
		second.type(rowOf(second, '1.6'), { state: 'Hoàn thành' });
		const { output } = await desk.imported(await desk.save('hai.xlsx', [second]), '--write');
		expect(output).toContain('So với văn bản: 0 kết quả mới, 1 thay đổi, 1 đã có như vậy.');
		expect(output).toContain(
			'thay đổi: 1.5: hoàn thành một phần, đạt 80%, Theo mục II. → đã hoàn thành, đạt 80%, 01/12/2023',
		);
		expect(output).toContain('2 dòng có ô trống mà văn bản đã có lời ở đó: giữ nguyên lời.');
		expect(desk.results()).toBe(
			'  - assignment: 7679-qd-ubnd-2022#1.5\n    state: done\n    day: 01/12/2023\n    progress: đạt 80%\n  - assignment: 7679-qd-ubnd-2022#1.6\n    state: done\n    day: 14/4/2023\n',
		);
	});

	it('names part and round, and the unit of a row that is of one unit', async () => {
		desk.restart();
		const [dated] = await desk.sheets();
		dated.type(rowOf(dated, '3.9'), { state: 'Hoàn thành' });
		dated.type(rowOf(dated, '3.9') + 1, { state: 'Chưa' });
		const { output } = await desk.imported(await desk.save('doan.xlsx', [dated]));
		expect(output.match(/^ {2}mới: .*$/gm)).toEqual([
			'  mới: 3.9, ban hành Kế hoạch: đã hoàn thành',
			'  mới: 3.9, tổ chức thực hiện: chưa hoàn thành',
		]);
	});

	it('with nothing filled in, or spaces alone, says nothing', async () => {
		desk.restart();
		const [dated, undated] = await desk.sheets();
		for (let row = 2; row <= dated.rows.length; row += 1) dated.type(row, { state: ' ', note: row % 2 ? '  ' : null });
		const { status, output } = await desk.imported(await desk.save('trong.xlsx', [dated, undated]), '--write');
		expect(status).toBe(0);
		expect(output).toContain('không dòng nào có kết quả; 102 dòng để trống: báo cáo không nói đến');
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it.each<[string, Record<string, string | number | Date>, string]>([
		['a day of the spreadsheet', { day: new Date(Date.UTC(2023, 2, 5)) }, 'day: 05/03/2023'],
		['a day in words', { day: '5/3/2023' }, 'day: 5/3/2023'],
		['a month in words', { day: 'tháng 3/2023' }, 'day: tháng 3/2023'],
		['the count of a day', { day: 44_990 }, 'day: 05/03/2023'],
		['a number among words', { note: 12.5 }, 'note: 12,5'],
	])('%s is read: %j', async (_, typed, line) => {
		desk.restart();
		const [dated] = await desk.sheets();
		dated.type(rowOf(dated, '1.5'), { state: 'h', ...typed });
		expect(await desk.imported(await desk.save('o.xlsx', [dated]), '--write')).toMatchObject({ status: 0 });
		expect(desk.results()).toBe(`  - assignment: 7679-qd-ubnd-2022#1.5\n    state: done\n    ${line}\n`);
	});

	it('with rows deleted or in another order says what is left', async () => {
		desk.restart();
		const [dated] = await desk.sheets();
		dated.type(rowOf(dated, '1.6'), { state: 'Hoàn thành' });
		dated.type(rowOf(dated, '1.5'), { state: 'Chưa' });
		dated.rows.splice(rowOf(dated, '1.5') - 1, 1);
		dated.rows.push(...dated.rows.splice(1, 20));
		await desk.imported(await desk.save('xoa.xlsx', [dated]), '--write');
		expect(desk.results()).toBe('  - assignment: 7679-qd-ubnd-2022#1.6\n    state: done\n');
	});

	it('tells every mistake at once, each with its row, its column and what to do, and writes nothing', async () => {
		desk.restart();
		const [dated] = await desk.sheets();
		const at = (item: string) => rowOf(dated, item);
		dated.type(at('1.5'), { state: 'Xong' });
		dated.type(at('1.6'), { state: 1 });
		dated.type(at('1.7'), { state: true });
		dated.type(at('1.8'), { note: 'Chờ hướng dẫn.' });
		dated.type(at('2.1'), { state: 'Hoàn thành', day: '31/11/2023' });
		dated.type(at('2.2'), { state: 'Chưa', day: '5/3/2023' });
		dated.type(at('2.3'), { state: 'Hoàn thành', day: '5/3/2202' });
		dated.type(at('2.4'), { state: 'Chưa', note: 'liên hệ 0903 123 456' });
		dated.type(at('2.5'), { state: 'Chưa', reason: 'mưa' });
		dated.type(at('2.6'), { state: 'Hoàn thành', day: 4.5 });
		dated.type(at('3.1'), { state: 'Hoàn thành', products: new Date(Date.UTC(2023, 11, 1)) });
		dated.type(at('3.2'), { state: 'Hoàn thành', unit: 'Phòng Không Có' });
		// Rows that a clerk adds: typed by hand, and copied without another unit.
		dated.rows.push(['9.9', 'Việc tự thêm', null, null, null, null, 'Hoàn thành']);
		dated.type(at('3.3'), { state: 'Hoàn thành' });
		dated.rows.push([...(dated.rows[at('3.3') - 1] ?? [])]);
		const last = dated.rows.length;
		const { status, output } = await desk.imported(await desk.save('sai.xlsx', [dated]), '--write');
		expect(status).toBe(1);
		expect(places(output)).toEqual(
			[
				[at('1.5'), 'Kết quả  lỗi'],
				[at('1.6'), 'Kết quả  lỗi'],
				[at('1.7'), 'Kết quả  lỗi'],
				[at('1.8'), 'Kết quả  lỗi'],
				[at('2.1'), 'Ngày  lỗi'],
				[at('2.2'), 'Ngày  lỗi'],
				[at('2.3'), 'Ngày  cảnh báo'],
				[at('2.4'), 'Ghi chú  lỗi'],
				[at('2.5'), 'Nguyên nhân  lỗi'],
				[at('2.6'), 'Ngày  lỗi'],
				[at('3.1'), 'Số, ký hiệu sản phẩm  lỗi'],
				[at('3.2'), 'Đơn vị  lỗi'],
				[last - 1, 'Số mục  lỗi'],
				[last, 'Kết quả  lỗi'],
			].map(([row, column]) => `dòng ${row}, cột ${column}`),
		);
		expect(output.match(/^ {4}→ \S/gm)).toHaveLength(14);
		expect(output).toContain('13 chỗ phải sửa; chưa ghi gì.');
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('a formula is its value; one without a value, and merged cells, are named', async () => {
		desk.restart();
		const [dated] = await desk.sheets();
		const column = dated.at('state');
		const formula = (formulaResult: string | null) => ({
			value: null,
			formula: 'G2',
			...(formulaResult && { formulaResult }),
		});
		const cells = new Map([
			[`1,${column}`, formula('Hoàn thành')],
			[`2,${column}`, formula(null)],
		]);
		const merges = [{ startRow: 4, endRow: 6, startCol: column, endCol: column }];
		const { output } = await desk.imported(await desk.save('cong-thuc.xlsx', [{ ...dated, cells, merges }]));
		expect(output).toContain('1 hoàn thành');
		expect(places(output)).toEqual(['dòng 3, cột Kết quả  lỗi', 'dòng 5, cột Kết quả  lỗi']);
	});
});
