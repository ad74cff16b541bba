import { expect, it } from 'vitest';
import { officeFile, officeTable, type WrittenCell } from '../../fixtures/office-file.ts';
import { nothingKnown } from '../known.ts';
import { propose } from '../propose.ts';

// A row that a page cut in two, without the head between its halves; and rows that only look like a half.

const heads = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'];
const units = [
	{ id: 'noi-vu', spellings: ['Phòng Nội vụ'], isGroup: false },
	{ id: 'dang-uy-cong-an', spellings: ['Đảng ủy Công an xã'], isGroup: false },
	{ id: 'cong-an', spellings: ['Công an xã'], isGroup: false },
];
type Row = readonly WrittenCell[];

function proposed(...rows: readonly Row[]) {
	const found = propose(officeFile(officeTable([heads, ...rows])), { ...nothingKnown('xa'), name: 'Xã Ví Dụ', units });
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, groups, doubts } = found.proposal;
	return {
		rows: assignments.map(({ id, leads, deliverables, due }) => [id, leads.join('+'), deliverables.join('|'), due]),
		tasks: assignments.map(({ task }) => task),
		groups: groups.map(({ title }) => title),
		told: doubts.filter(({ assignment }) => assignment === '1').map(({ code, field }) => `${code} ${field}`),
	};
}
const after: Row = ['2', 'Báo cáo', 'Báo cáo', 'Công an xã', 'Hằng quý'];

it.each<readonly [string, Row, Row, readonly (string | null)[]]>([
	[
		'a unit',
		['1', 'Rà soát theo', 'Kế hoạch', 'Phòng Nội', 'Quý I/2026'],
		['', 'Nghị định số 170', '', 'vụ', ''],
		['1', 'noi-vu', 'Kế hoạch', 'Quý I/2026'],
	],
	[
		'a deadline',
		['1', 'Rà soát theo', 'Kế hoạch', 'Phòng Nội vụ', 'Khi có'],
		['', 'Nghị định số 170', '', '', 'phát sinh'],
		['1', 'noi-vu', 'Kế hoạch', 'Khi có phát sinh'],
	],
	[
		'a deliverable',
		['1', 'Rà soát theo', 'Cơ sở', 'Phòng Nội vụ', 'Quý I/2026'],
		['', 'Nghị định số 170', 'dữ liệu', '', ''],
		['1', 'noi-vu', 'Cơ sở dữ liệu', 'Quý I/2026'],
	],
	[
		'a unit whose second half is another one',
		['1', 'Rà soát theo quy định', 'Kế hoạch', 'Đảng ủy', 'Quý I/2026'],
		['', 'của cấp trên', '', 'Công an xã', ''],
		['1', 'dang-uy-cong-an', 'Kế hoạch', 'Quý I/2026'],
	],
	[
		'a task in brackets',
		['1', 'Rà soát (theo', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2026'],
		['', 'Thông tư số 6)', 'Báo cáo', 'Công an xã', 'Quý II/2026'],
		['1', 'noi-vu+cong-an', 'Kế hoạch|Báo cáo', 'Quý I/2026\nQuý II/2026'],
	],
	[
		'a deliverable behind a task that ended',
		['1', 'Rà soát.', 'Văn bản', 'Phòng Nội vụ', 'Quý I/2026'],
		['', 'Kiểm tra.', 'hướng dẫn', '', ''],
		['1', 'noi-vu', 'Văn bản hướng dẫn', 'Quý I/2026'],
	],
])('%s that a page cut is whole, and told', (_, first, rest, whole) => {
	const { rows, told } = proposed(first, rest, after);
	expect(rows).toEqual([whole, ['2', 'cong-an', 'Báo cáo', 'Hằng quý']]);
	expect(told).toContain('joined task');
});

it('a row without a number that is whole is one of its own; the one above it is told, as it may go on there', () => {
	const { rows, told } = proposed(
		['1', 'Rà soát quy định', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2026'],
		['', 'Nghị định số 170', 'Báo cáo', 'Công an xã', 'Quý II/2026'],
		after,
	);
	expect(rows.map(([id]) => id)).toEqual(['1', '1-1', '2']);
	expect(told).toEqual(['may-go-on task', 'may-go-on deliverables', 'may-go-on leads', 'may-go-on due']);
});

it('a heading without a number is one, in plain letters too; in capitals even behind a task that has no full stop', () => {
	const first: Row = ['1', 'Rà soát.', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2026'];
	const plain = proposed(['', 'Cải cách thể chế', '', '', ''], first, ['', 'Tài chính công', '', '', ''], after);
	expect(plain.groups).toEqual(['Cải cách thể chế', 'Tài chính công']);
	expect(plain.rows.map(([id]) => id)).toEqual(['1', '2']);
	const open: Row = ['1', 'Rà soát', 'Kế hoạch', 'Phòng Nội vụ', 'Quý I/2026'];
	const named = proposed(open, ['', 'Công tác chỉ đạo, điều hành', '', '', ''], after);
	expect([named.groups, named.tasks]).toEqual([['Công tác chỉ đạo, điều hành'], ['Rà soát', 'Báo cáo']]);
	const loud = proposed(open, ['', 'TÀI CHÍNH CÔNG', '', '', ''], after);
	expect([loud.groups, loud.tasks]).toEqual([['TÀI CHÍNH CÔNG'], ['Rà soát', 'Báo cáo']]);
});
