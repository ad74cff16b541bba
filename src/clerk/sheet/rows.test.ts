import { expect, it } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { clerkIndex, clerkRows } from '../../fixtures/sheet.ts';

const index = clerkIndex();
const shown = (rows: readonly { number: string; time: string; unit: string; due: string }[]) =>
	rows.map(({ number, time, unit, due }) => [number, time, unit, due].join(' | '));

it('each part, round and unit that answers for itself has a row; the units of a group have one together', () => {
	const { dated, undated } = clerkRows(index, '2023-06-30');
	expect(shown(dated.filter(({ number }) => number !== '6'))).toEqual([
		'1.1 |  | Phòng Tư pháp | 31/03/2023',
		'1.10 | Quý I năm 2023 | Phòng Nội vụ quận Bình Tân | 24/03/2023',
		'1.10 | Quý II năm 2023 | Phòng Nội vụ quận Bình Tân | 24/06/2023',
		'2 |  | mỗi đơn vị ▸ Ủy ban nhân dân các phường | 31/03/2023',
		'3 |  | Các cơ quan, đơn vị có liên quan | 31/12/2023',
		'4 |  | Phòng Nội vụ quận Bình Tân; Phòng Tư pháp | 31/12/2023',
	]);
	expect(shown(undated)).toEqual(['5 |  | Văn phòng UBND quận | không có ngày']);
});

it('beside a group, who else leads has a row of its own, and both are named', () => {
	const rows = clerkRows(index, '2023-01-31').dated.filter(({ number }) => number === '6');
	expect(rows.map(({ time, unit, who }) => [time, unit, who])).toEqual([
		['Tháng 01 năm 2023', 'Văn phòng UBND quận', 'binh-tan/van-phong'],
		['Tháng 01 năm 2023', 'mỗi đơn vị ▸ Ủy ban nhân dân các phường', 'binh-tan/cac-phuong'],
	]);
});

it('what begins after the day has no row', () => {
	const { dated } = clerkRows(index, '2023-02-28');
	expect(dated.map(({ number, round }) => `${number} ${round}`)).toEqual([
		'1.1 ',
		'1.10 2023-01-01',
		'3 ',
		'4 ',
		...['6 2023-01-01', '6 2023-01-01', '6 2023-02-01', '6 2023-02-01'],
	]);
});

it('no row says what nobody has said', () => {
	const { dated, undated } = clerkRows(index);
	for (const row of [...dated, ...undated])
		expect([row.before, row.state, row.day, row.products, row.reason, row.note].join('')).toBe('');
});

it.each(['done', 'not-arisen', 'not-done', 'partly'])(
	'what has no last day stays among the rows without one when a report has said of it: %s',
	(state) => {
		const since = {
			'3': { due: 'Thường xuyên trong năm 2023' },
			'4': { due: 'Khi có phát sinh' },
			'1.1': { due: 'Trong năm 2023 và các năm tiếp theo' },
		};
		const said = (id: string) => ({ assignment: `7679-qd-ubnd-2022#${id}`, state });
		const results = [...['3', '4', '5'].map(said), { ...said('1.1'), phase: '2' }];
		const report = { type: 'bao-cao', number: '45/BC-UBND', issued: '20/01/2024', results };
		const { dated, undated } = clerkRows(clerkIndex(since, [someDocument(report)]), '2024-06-30');
		expect(undated.map(({ number, phase, before }) => [number, phase, before !== ''])).toEqual([
			['1.1', '2', true],
			['3', '', true],
			['4', '', true],
			['5', '', true],
		]);
		expect(dated.every(({ due }) => /^\d\d\/\d\d\/\d{4}$/.test(due))).toBe(true);
	},
);
