import { expect, it } from 'vitest';
import { officeFile, officeParagraph, officeTable } from '../../fixtures/office-file.ts';
import { nothingKnown } from '../known.ts';
import { propose } from '../propose.ts';
import { isTick, spanOfHead } from './spans.ts';

it.each([
	[['Quý I'], 'Quý I'],
	[['Thời gian thực hiện', 'Quý II'], 'Quý II'],
	[['Thời gian (quý)', 'III'], 'Quý III'],
	[['Quý', '4'], 'Quý IV'],
	[['Q1/2026'], 'Quý I/2026'],
	[['T3'], 'Tháng 3'],
	[['Tháng', '12'], 'Tháng 12'],
	[['Tiến độ', '2027'], 'Năm 2027'],
	[['6 tháng đầu năm'], '6 tháng đầu năm'],
	[['Kế hoạch', 'Năm 2026'], null],
	[['Nhiệm vụ', 'I'], null],
	[['Quý khách'], null],
])('a column with the heads %j stands for %s', (heads, span) => {
	expect(spanOfHead(heads)).toBe(span);
});

it('ticks are ticks, and figures are none', () => {
	expect(['x', 'X', ' x ', '(x)', '✓', '●'].every(isTick)).toBe(true);
	expect(['', '12', '5%', 'xã', 'Quý I', '-'].some(isTick)).toBe(false);
});

function read(...rows: readonly (readonly string[])[]) {
	const head = [officeParagraph('KẾ HOẠCH'), officeParagraph('Công tác năm 2026')];
	const found = propose(officeFile(...head, officeTable(rows)), nothingKnown('moi'));
	if ('refusal' in found) throw new Error(found.refusal.code);
	return found.proposal;
}

it('ticked columns of quarters are the deadline, each told', () => {
	const { assignments, doubts } = read(
		['STT', 'Nhiệm vụ', 'Chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
		['1', 'Ban hành kế hoạch', 'Phòng Nội vụ', 'x', '', '', ''],
		['2', 'Kiểm tra', 'Phòng Nội vụ', '', 'x', '', 'X'],
		['3', 'Báo cáo', 'Phòng Nội vụ', '', '', '', 'Trước 15/12'],
		['4', 'Tổng kết', 'Phòng Nội vụ', '', '', '', ''],
		['5', 'Chi', 'Phòng Nội vụ', '20%', '', '', ''],
	);
	expect(assignments.map(({ due }) => due)).toEqual(['Quý I', 'Quý II, Quý IV', 'Trước 15/12', null, null]);
	const told = doubts.filter(({ field }) => field === 'due').map(({ code, assignment }) => `${assignment} ${code}`);
	expect(told).toEqual([
		'1 due-ticked',
		'2 due-ticked',
		'3 due-ticked',
		'4 missing-due',
		'5 missing-due',
		'5 column-left-out',
	]);
});

it('beside a column of deadlines, columns of quarters are left out and told', () => {
	const { assignments, doubts } = read(
		['STT', 'Nhiệm vụ', 'Thời hạn', 'Quý I', 'Quý II'],
		['1', 'Chi', 'Trước ngày 15/3/2026', '20%', '30%'],
		['2', 'Thu', 'Trước ngày 15/6/2026', '20%', '30%'],
	);
	expect(assignments.map(({ due }) => due)).toEqual(['Trước ngày 15/3/2026', 'Trước ngày 15/6/2026']);
	expect(doubts.filter(({ code }) => code === 'column-left-out').length).toBeGreaterThan(0);
});
