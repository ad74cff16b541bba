import { expect, it } from 'vitest';
import { roundName } from './round.ts';
import { standings } from './standing.ts';

it.each([
	[{ start: '2024-09-01', end: '2024-09-30' }, 'month', 'tháng 9/2024'],
	[{ start: '2024-02-01', end: '2024-02-29' }, 'month', 'tháng 02/2024'],
	[{ start: '2024-01-01', end: '2024-03-31' }, 'quarter', 'quý I/2024'],
	[{ start: '2024-07-01', end: '2024-12-31' }, 'half-year', '6 tháng cuối năm 2024'],
	[{ start: '2024-01-01', end: '2024-12-31' }, 'year', 'năm 2024'],
] as const)('the round %o of every %s is named with its year, once: %s', (span, every, name) =>
	expect(standings.roundOf(roundName(span, every), '2024')).toBe(name),
);

it.each([
	[1, 1, 'Chưa có báo cáo nào về văn bản của nơi này.'],
	[3, 3, 'Chưa có báo cáo nào về cả 3 văn bản của nơi này.'],
	[1, 3, '1 trong 3 văn bản chưa có báo cáo nào trên trang.'],
])('%i of %i documents without a report: %s', (silent, all, words) =>
	expect(standings.silentDocuments(silent, all)).toBe(words),
);

it.each([
	['V.1.3', 'Mục V.1.3'],
	['III.1.8-1', 'Mục III.1.8-1'],
	['2.đ', 'Mục 2.đ'],
	['e', 'Mục e'],
	['đ-2', 'Mục đ-2'],
	['C', 'Mục C'],
	['đoạn kết', 'đoạn kết'],
	['Mở đầu', 'Mở đầu'],
	['Chương II', 'Chương II'],
	['Điều 3', 'Điều 3'],
])('the item %s of a rule is called “%s”', (item, name) => {
	expect(standings.ruleItem(item)).toBe(name);
});
