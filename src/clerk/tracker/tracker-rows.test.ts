import { expect, it } from 'vitest';
import { clerkIndex } from '../../fixtures/sheet.ts';
import { checkForm } from '../../sources/form/form.ts';
import { entriesOf, entryLines } from '../entries/entry.ts';
import type { Grid } from '../sheet/cell.ts';
import { mappedLines } from './mapped.ts';
import { type Mapping, mapping } from './mapping.ts';
import { trackerRows } from './tracker-rows.ts';
import {
	columnsLike,
	hasAllColumns,
	type TrackerTable,
	trackerTableIn,
	twiceNamed,
	unreadSheet,
} from './tracker-table.ts';

const index = clerkIndex();
const by = mapping.parse({
	columns: { id: 'Mã', state: 'Tình trạng', day: 'Ngày hoàn thành' },
	states: { 'Đã hoàn thành': 'done', 'Đang thực hiện': 'under-way', 'Mới tiếp nhận': 'none' },
	assignments: {
		'NV-1': '7679-qd-ubnd-2022#1.1',
		'NV-2': { assignment: '7679-qd-ubnd-2022#1.10', round: 'Quý II năm 2023' },
		'NV-3': '7679-qd-ubnd-2022#1.10',
		'NV-4': '7679-qd-ubnd-2022#9',
		'NV-5': '7679-qd-ubnd-2022#4',
	},
});
const grid = (...rows: string[][]): Grid => ({
	name: 'theo-doi.csv',
	merged: [],
	rows: rows.map((row) => row.map((text) => (text === '' ? null : { kind: 'text', text }))),
});
const mapped = mappedLines(index, by, 'binh-tan');
/** The table of a sheet that has every column. */
function wholeTable(sheet: Grid, columns: Mapping['columns']): TrackerTable {
	const found = trackerTableIn(sheet, columns);
	if (found === null || !hasAllColumns(found)) throw new Error('a column is missing');
	return found;
}
const head = ['Tình trạng', 'Mã', 'Ngày hoàn thành'];
const read = (...rows: string[][]) => {
	const table = wholeTable(grid(['SỔ THEO DÕI'], head, ...rows), by.columns);
	const found = trackerRows(index, [table], by, mapped.lines, 'theo-doi/anh-xa.yaml:6');
	return {
		said: found.statements.map(({ line, said, round }) => [line.entry.number, round, said.state, said.day, said.via]),
		wrong: found.problems.map(({ code, place }) => `${code} ${place?.row} ${place?.label}`),
		unknown: found.unknown,
	};
};

it('rows are read by the mapping, and say that a system says so', () => {
	expect(read(['Đã hoàn thành', 'NV-1', '20/3/2023'], ['đang thực hiện', 'NV-2', '20/3/2023'])).toEqual({
		said: [
			['1.1', null, 'done', '20/3/2023', 'system'],
			['1.10', 'Quý II năm 2023', 'under-way', undefined, 'system'],
		],
		wrong: [],
		unknown: [],
	});
});

it('words that state nothing, empty words and tasks of others make no statement', () => {
	expect(
		read(['Mới tiếp nhận', 'NV-1', ''], ['', 'NV-5', ''], ['Đã hoàn thành', 'NV-99', ''], ['tình trạng', '', '']),
	).toEqual({
		said: [],
		wrong: [],
		unknown: ['NV-99'],
	});
});

it('what the mapping does not tell is told by row and the column of the tracker', () => {
	expect(
		read(
			['Xong', 'NV-1', ''],
			['Đã hoàn thành', 'NV-3', ''],
			['Đã hoàn thành', 'NV-4', ''],
			...Array(2).fill(['Đã hoàn thành', 'NV-5', '']),
		),
	).toMatchObject({
		wrong: ['tracker-unknown-state 3 Tình trạng', 'sheet-row-twice 7 Tình trạng'],
	});
});

it.each(['Đã hoàn thành', 'Mới tiếp nhận', 'Xong'])('a row with “%s” and no id is told, with its row', (state) => {
	expect(read(['Đã hoàn thành', 'NV-1', ''], [state, '', ''])).toMatchObject({
		said: [['1.1', null, 'done', undefined, 'system']],
		wrong: ['tracker-row-without-id 4 Mã'],
	});
});

it.each([
	['by case alone', 'Đã hoàn thành', 'đã Hoàn Thành'],
	['by spaces alone', 'Đã hoàn thành', ' Đã  hoàn thành'],
])('words that differ %s have one meaning', (_, one, other) => {
	const codesOf = (states: Record<string, string>) =>
		checkForm('a.yaml', { columns: by.columns, states, assignments: {} }, mapping).findings.map(({ code, place }) => [
			code,
			place,
		]);
	expect(codesOf({ [one]: 'done', [other]: 'not-done' })).toEqual([
		['tracker-state-twice', { path: ['states', other] }],
	]);
	expect(codesOf({ [one]: 'done', [other]: 'done' })).toEqual([]);
});

it('a table without some of the columns is known by those that it has', () => {
	expect(trackerTableIn(grid(['Bìa'], []), by.columns)).toBeNull();
	expect(trackerTableIn(grid(), by.columns)).toBeNull();
	const gap = trackerTableIn(grid(['SỔ THEO DÕI'], ['STT', 'Mã', 'Trạng thái']), by.columns);
	expect(gap).toMatchObject({ head: 1, missing: ['state', 'day'], others: ['STT', 'Trạng thái'] });
	if (gap === null || hasAllColumns(gap)) throw new Error('no gap');
	expect(unreadSheet(gap, by.columns)).toEqual([]);
	expect(unreadSheet({ ...gap, missing: ['day'] }, by.columns)).toMatchObject([
		{ level: 'warning', code: 'tracker-sheet-unread', place: { row: 2, label: 'Ngày hoàn thành' } },
	]);
});

it.each<[string, string[], string[]]>([
	['Tình trạng', ['Tình trạng xử lý', 'Ngày HT'], ['Tình trạng xử lý']],
	['Tình trạng xử lý', ['Tình trạng'], ['Tình trạng']],
	['Tinh trạng', ['Tình trạng', 'Tình trạng xử lý'], ['Tình trạng']],
	['Mã', ['Mã nhiệm vụ', 'Mã đơn vị', 'Tình trạng'], ['Mã nhiệm vụ', 'Mã đơn vị']],
	['Ngày hoàn thành', ['Kết quả'], []],
])('a column that is not there may be meant by one of like name: %s', (name, others, like) => {
	expect(columnsLike(name, others)).toEqual(like);
});

it('a name that stands over two columns with words is told; an empty second column is not', () => {
	const twice = ['Tình trạng', 'Mã', 'Ngày hoàn thành', 'tình trạng'];
	const told = (...row: string[]) => twiceNamed(wholeTable(grid(twice, row), by.columns));
	expect(told('Đã hoàn thành', 'NV-1', '', '')).toEqual([]);
	expect(told('Đã hoàn thành', 'NV-1', '', 'Quá hạn')).toMatchObject([
		{ level: 'error', code: 'sheet-column-twice', place: { row: 1, label: 'Tình trạng' } },
	]);
});

it('a word that the mapping does not know is told once, with how many rows have it and what it may mean', () => {
	const one = (said: string) => [said, 'NV-1', ''];
	const table = wholeTable(
		grid(head, one('Đã hoàn thanh'), one('Xong'), one('xong'), one('Chưa hoàn thành'), one('h')),
		by.columns,
	);
	const { problems } = trackerRows(index, [table], by, mapped.lines, 'theo-doi/anh-xa.yaml:6');
	const told = problems.filter(({ code }) => code === 'tracker-unknown-state');
	expect(told.map(({ place, reason, remedy }) => `${place?.row} ${reason} ${remedy}`)).toEqual([
		expect.stringMatching(
			/^3 .*“Xong” là gì \(bảng có 2 dòng như vậy\)\. Thêm vào states \(theo-doi\/anh-xa\.yaml:6\) một dòng “Xong: …”/,
		),
		expect.stringMatching(/^5 .*“Chưa hoàn thành” là gì\. Thêm vào .* một dòng “Chưa hoàn thành: not-done”/),
		expect.stringMatching(/^6 .*“h” là gì\. Thêm vào .* một dòng “h: …”/),
	]);
});

it('a task that the mapping does not name well is told in the mapping, whether the table has it or not', () => {
	const told = mapping.parse({
		columns: { id: 'Mã', state: 'Tình trạng' },
		states: {},
		assignments: {
			a: '7679-qd-ubnd-2022#1.10',
			b: { assignment: '7679-qd-ubnd-2022#1.10', round: 'Quý II năm 2022' },
			c: '7679-qd-ubnd-2022#9',
			d: { assignment: '7679-qd-ubnd-2022#2', unit: 'phuong-an-lak' },
			e: { assignment: '7679-qd-ubnd-2022#1.1', phase: '2' },
			f: { assignment: '7679-qd-ubnd-2022#2', unit: 'phuong-an-lac' },
		},
	});
	const { wrong } = mappedLines(index, told, 'binh-tan');
	expect(wrong.map(({ path, message }) => [path.join('.'), message.code])).toEqual([
		['assignments.a', 'tracker-unknown-task'],
		['assignments.b.assignment', 'tracker-unknown-task'],
		['assignments.c', 'unknown-result'],
		['assignments.d.unit', 'unknown-unit'],
		['assignments.e.assignment', 'tracker-unknown-task'],
	]);
	expect(wrong[0]?.message.remedy).toContain('“Quý I năm 2023”, “Quý II năm 2023”');
});

it('an id of an occurrence tells round and unit, and its rows need no entry of the mapping', () => {
	const own = mapping.parse({
		columns: { id: 'Mã', occasion: 'Mã lượt', state: 'Tình trạng' },
		states: { 'Đã hoàn thành': 'done', 'Chưa xét': 'none' },
		assignments: { 'NV-1': '7679-qd-ubnd-2022#1.1' },
	});
	const plan = 'binh-tan/7679-qd-ubnd-2022';
	const rows: readonly (readonly [id: string, occasion: string, state: string])[] = [
		[`${plan}#1.10`, `${plan}#1.10/1/2023-04-01`, 'Đã hoàn thành'],
		[`${plan}#1.10`, `${plan}#1.10/1/2023-07-01`, 'Đã hoàn thành'],
		[`${plan}#2`, `${plan}#2/1@binh-tan/phuong-an-lac`, 'Đã hoàn thành'],
		[`${plan}#5`, `${plan}#5`, 'Đã hoàn thành'],
		[`${plan}#6`, `${plan}#6/1/2023-02-01`, 'Đã hoàn thành'],
		['NV-1', '', 'Đã hoàn thành'],
		[`${plan}#1.10`, `${plan}#1.10/2`, 'Đã hoàn thành'],
		[`${plan}#1.10`, `${plan}#1.10/2`, 'Chưa xét'],
		[`${plan}#1.10`, '', 'Đã hoàn thành'],
	];
	const table = wholeTable(grid(['Mã', 'Mã lượt', 'Tình trạng'], ...rows.map((row) => [...row])), own.columns);
	const found = trackerRows(index, [table], own, mappedLines(index, own, 'binh-tan').lines, 'a.yaml:1');
	expect(found.statements.map(({ line, round }) => [line.entry.number, round, line.unit])).toEqual([
		['1.10', 'Quý II năm 2023', null],
		['1.10', 'Quý III năm 2023', null],
		['2', null, 'binh-tan/phuong-an-lac'],
		['5', null, null],
		['6', 'Tháng 02 năm 2023', 'binh-tan/van-phong'],
		['1.1', null, null],
	]);
	expect(found.problems.map(({ code, place }) => [code, place?.row, place?.label])).toEqual([
		['tracker-unknown-occasion', 8, 'Mã lượt'],
	]);
	expect(found.unknown).toEqual([`${plan}#1.10`]);
});

it('rows of members of a group that say the same are one entry, which names those of whom the tracker speaks and nobody else', () => {
	const own = mapping.parse({
		columns: { id: 'Mã', occasion: 'Mã lượt', state: 'Tình trạng' },
		states: { 'Đã hoàn thành': 'done', Chưa: 'not-done' },
		assignments: {},
	});
	const plan = 'binh-tan/7679-qd-ubnd-2022';
	const row = (occasion: string, state: string) => [plan, `${plan}#${occasion}`, state];
	const entries = (...rows: string[][]) => {
		const table = wholeTable(grid(['Mã', 'Mã lượt', 'Tình trạng'], ...rows), own.columns);
		const { statements } = trackerRows(index, [table], own, new Map(), 'a.yaml:1');
		return entriesOf(statements).map((one) => entryLines(one, 'binh-tan').join(' ').replace(/ +/g, ' '));
	};
	const [anLac, tanTao] = ['binh-tan/phuong-an-lac', 'binh-tan/phuong-tan-tao'];
	// Both are all members: what is said of each is not said of the group, which may be another group one day.
	expect(entries(row(`2/1@${anLac}`, 'Đã hoàn thành'), row(`2/1@${tanTao}`, 'Đã hoàn thành'))).toEqual([
		'- assignment: 7679-qd-ubnd-2022#2 units: - phuong-an-lac - phuong-tan-tao state: done via: system',
	]);
	const months = ['2023-01-01', '2023-02-01'].flatMap((month) =>
		[anLac, tanTao].map((unit) => row(`6/1/${month}@${unit}`, 'Chưa')),
	);
	expect(entries(...months, row(`2/1@${anLac}`, 'Chưa'))).toEqual([
		'- assignment: 7679-qd-ubnd-2022#6 rounds: - Tháng 01 năm 2023 - Tháng 02 năm 2023 units: - phuong-an-lac - phuong-tan-tao state: not-done via: system',
		'- assignment: 7679-qd-ubnd-2022#2 unit: phuong-an-lac state: not-done via: system',
	]);
});
