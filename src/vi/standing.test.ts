import { expect, it } from 'vitest';
import { standings } from './standing.ts';

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
