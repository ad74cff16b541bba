import { mkdirSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportDesk } from '../fixtures/desk.ts';

// A tracker's table brought into a report by a mapping that is kept beside the content.

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(async () => {
	await desk.begin();
	mkdirSync(desk.path('theo-doi'));
});
beforeEach(desk.restart);

const mapping = `columns:
  id: Mã nhiệm vụ
  state: Tình trạng
  day: Ngày hoàn thành
  progress: Kết quả thực hiện
states:
  Đã hoàn thành: done
  Đang thực hiện: under-way
  Mới tiếp nhận: none
assignments:
  NV-0012: 7679-qd-ubnd-2022#1.2.2
  NV-0013: { assignment: 7679-qd-ubnd-2022#1.9, round: Quý II năm 2023 }
  NV-0014: { assignment: 7679-qd-ubnd-2022#1.2.1, phase: 2 }
  "16": 7679-qd-ubnd-2022#1.5
`;
const header = ['STT', 'Mã nhiệm vụ', 'Tình trạng', 'Kết quả thực hiện', 'Ngày hoàn thành'];
const rows = [
	['1', 'NV-0012', 'Đã hoàn thành', '', '15/9/2023'],
	['2', 'NV-0013', 'đang thực hiện', 'đang tổng hợp', ''],
	['3', 'NV-0014', 'Đã hoàn thành', '', ''],
	['4', '16', 'Mới tiếp nhận', '', ''],
	['5', 'NV-0099', 'Đã hoàn thành', '', ''],
];
const results = [
	'  - assignment: 7679-qd-ubnd-2022#1.2.2\n    state: done\n    day: 15/9/2023\n    via: system\n',
	'  - assignment: 7679-qd-ubnd-2022#1.9\n    round: Quý II năm 2023\n    state: under-way\n    progress: đang tổng hợp\n    via: system\n',
	'  - assignment: 7679-qd-ubnd-2022#1.2.1\n    phase: 2\n    state: done\n    via: system\n',
].join('');

/** The command with this mapping and this table. */
function brought(table: string, by: string, ...more: string[]) {
	writeFileSync(desk.path('theo-doi/anh-xa.yaml'), by);
	return desk.imported(desk.path(table), '--anh-xa', desk.path('theo-doi/anh-xa.yaml'), ...more);
}
const csv = (all: readonly (readonly string[])[], mark = ';') =>
	writeFileSync(desk.path('theo-doi.csv'), `\uFEFF${all.map((row) => row.join(mark)).join('\r\n')}\r\n`);

it('is shown first, then written, and brought again it changes nothing', async () => {
	csv([['SỔ THEO DÕI'], header, ...rows]);
	const { status, output } = await brought('theo-doi.csv', mapping);
	expect([status, desk.text(desk.slug)]).toEqual([0, desk.head()]);
	expect(output).toContain('2 hoàn thành, 1 đang thực hiện\n');
	expect(output).toContain('1 nhiệm vụ của hệ thống không có trong tệp ánh xạ, bỏ qua: NV-0099.');
	expect(output).toContain('mới: 1.9, Quý II năm 2023: đang thực hiện, đang tổng hợp');
	expect((await brought('theo-doi.csv', mapping, '--write')).status).toBe(0);
	expect(desk.results()).toBe(results);
	expect((await brought('theo-doi.csv', mapping, '--write')).output).toContain(
		'0 kết quả mới, 0 thay đổi, 3 đã có như vậy.',
	);
	expect(desk.results()).toBe(results);
});

it('is read from the second sheet of a workbook too, with days of the spreadsheet', async () => {
	const day = new Date(Date.UTC(2023, 8, 15));
	const own = rows.map((row, at) => (at === 0 ? [...row.slice(0, 4), day] : row));
	const sheets = [
		{ name: 'Bìa', rows: [['SỔ THEO DÕI']] },
		{ name: 'Nhiệm vụ', rows: [header, ...own] },
	];
	writeFileSync(desk.path('theo-doi.xlsx'), await writeXlsx({ sheets }));
	expect((await brought('theo-doi.xlsx', mapping, '--write')).status).toBe(0);
	expect(desk.results()).toBe(results.replace('15/9/2023', '15/09/2023'));
});

it('later rows change what the report says, and an empty cell takes nothing back', async () => {
	csv([header, ...rows]);
	await brought('theo-doi.csv', mapping, '--write');
	csv([header, ['2', 'NV-0013', 'Đã hoàn thành', '', ''], ['1', 'NV-0012', 'Đã hoàn thành', '', '']]);
	const { output } = await brought('theo-doi.csv', mapping, '--write');
	expect(output).toContain('0 kết quả mới, 1 thay đổi, 1 đã có như vậy.');
	expect(desk.results()).toContain('state: done\n    day: 15/9/2023\n');
	expect(desk.results()).toContain('round: Quý II năm 2023\n    state: done\n    progress: đang tổng hợp\n');
});

describe('what is wrong', () => {
	it('in the mapping is told with its lines, together with what is wrong in the rows', async () => {
		csv([header, ['1', 'NV-0012', 'Xong', '', ''], ...rows.slice(1)]);
		const wrong = mapping
			.replace('phase: 2', 'phase: hai')
			.replace('round: Quý II năm 2023', 'round: Quý II năm 2022')
			.replace('#1.5\n', '#1.55\n');
		const { status, output } = await brought('theo-doi.csv', wrong, '--write');
		expect(status).toBe(1);
		expect([...output.matchAll(/^(\S.*?) {2}lỗi/gm)].map(([, place]) => place)).toEqual([
			'theo-doi/anh-xa.yaml:12:26',
			'theo-doi/anh-xa.yaml:13:26',
			'theo-doi/anh-xa.yaml:14:9',
			'theo-doi.csv, dòng 2, cột Tình trạng',
		]);
		expect(output).toContain('4 chỗ phải sửa; chưa ghi gì.');
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it.each([
		['a key', mapping.replace('  day:', '  ngay:'), 'anh-xa.yaml:4:3  lỗi  Không có khóa nào tên là “ngay”.'],
		['a state', mapping.replace(': done', ': xong'), 'anh-xa.yaml:7:'],
		['an empty file', '', 'anh-xa.yaml:1:1  lỗi  Tệp trống.'],
		['two colons', 'columns:\n  id: a: b\n', 'anh-xa.yaml:2:'],
	])('in the form of the mapping is told first: %s', async (_, wrong, place) => {
		csv([header, ...rows]);
		const { status, output } = await brought('theo-doi.csv', wrong, '--write');
		expect([status, output.includes(place)]).toEqual([1, true]);
		expect(output).not.toContain('Trang chưa được dựng');
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('in values of the mapping hides nothing of its columns and assignments', async () => {
		csv([header.with(1, 'Mã NV'), ...rows]);
		const wrong = mapping.replace(': done', ': xong').replace('#1.5\n', '#1.55\n');
		const { status, output } = await brought('theo-doi.csv', wrong, '--write');
		expect(status).toBe(1);
		for (const place of ['anh-xa.yaml:7:', 'anh-xa.yaml:14:', 'anh-xa.yaml:2:7  lỗi  Bảng không có cột “Mã nhiệm vụ”'])
			expect(output).toContain(place);
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('with the path of the mapping is told as that', async () => {
		csv([header, ...rows]);
		const { status, output } = await desk.imported(
			desk.path('theo-doi.csv'),
			'--anh-xa',
			desk.path('theo-doi/khong-co.yaml'),
		);
		expect([status, output.includes('Không có tệp ánh xạ này.')]).toEqual([1, true]);
		expect(output).not.toContain('quyền đọc');
	});

	it('with the names of columns is told at each line of the mapping, with the columns that the table has', async () => {
		csv([header.with(1, 'Mã NV').with(4, 'Ngày'), ...rows]);
		const { status, output } = await brought('theo-doi.csv', mapping);
		expect(status).toBe(1);
		expect(output.split('\n')).toEqual([
			'theo-doi/anh-xa.yaml:2:7  lỗi  Bảng không có cột “Mã nhiệm vụ”.',
			'    → Ghi tên cột đúng như trong bảng; các cột chưa dùng: “STT”, “Mã NV”, “Ngày”.',
			'theo-doi/anh-xa.yaml:4:8  lỗi  Bảng không có cột “Ngày hoàn thành”.',
			'    → Có phải ý bạn là “Ngày”? Ghi tên cột đúng như trong bảng; các cột chưa dùng: “STT”, “Mã NV”, “Ngày”. Bảng không có cột này thì bỏ dòng này của columns.',
			'2 chỗ phải sửa; chưa ghi gì.',
			'',
		]);
	});

	it('with a table that has none of the columns is told by those that are looked for', async () => {
		csv([['Họ tên', 'Chức vụ']]);
		const { status, output } = await brought('theo-doi.csv', mapping);
		expect([status, output.includes('đang tìm: “Mã nhiệm vụ”, “Tình trạng”')]).toEqual([1, true]);
	});

	it.each([
		['a key of columns', mapping.replace('  day:', '  ngay:'), ':4:3', 'ghi được ở đây: id, state, occasion, day,'],
		[
			'a key of columns with a slip',
			mapping.replace('  progress:', '  progres:'),
			':5:3',
			'Có phải ý bạn là “progress”?',
		],
		['a key of the file', `${mapping}mau: a\n`, ':15:1', 'ghi được ở đây: columns, states, assignments.'],
		[
			'a key of an assignment',
			mapping.replace('phase: 2', 'doan: 2'),
			':13:51',
			'ghi được ở đây: assignment, phase, round, unit.',
		],
		[
			'a column that must be',
			mapping.replace(/ {2}state:.*\n/, ''),
			':1:1',
			'Thêm vào columns một dòng state: và tên cột tình trạng',
		],
		['states', mapping.replace(/states:\n( .*\n)*?(?=assign)/, ''), ':1:1', 'mỗi từ của cột tình trạng là gì'],
	])('in %s is mended by the keys of a mapping', async (_, wrong, place, cure) => {
		csv([header, ...rows]);
		const { status, output } = await brought('theo-doi.csv', wrong);
		expect(status).toBe(1);
		expect(output).toContain(`theo-doi/anh-xa.yaml${place}  lỗi  `);
		expect(output).toContain(cure);
		expect(output).not.toContain('hướng dẫn biên tập');
		expect(output).not.toContain('văn bản gốc');
	});

	it('with a sheet that lacks a column beside one that has all is a warning', async () => {
		const sheets = [
			{ name: 'Tháng 9', rows: [header, ...rows.slice(0, 4)] },
			{ name: 'Tháng 10', rows: [header.with(2, 'Trạng thái'), ...rows.slice(0, 4)] },
			{ name: 'Đơn vị', rows: [['STT', 'Tên đơn vị']] },
		];
		writeFileSync(desk.path('hai-thang.xlsx'), await writeXlsx({ sheets }));
		const { status, output } = await brought('hai-thang.xlsx', mapping);
		expect([status, output.match(/trang tính “.*$/gm)]).toEqual([
			0,
			[
				'trang tính “Tháng 10”, dòng 1, cột Tình trạng  cảnh báo  Trang tính này thiếu cột “Tình trạng” mà tệp ánh xạ nêu, nên không dòng nào của trang tính được đọc.',
			],
		]);
	});
});
