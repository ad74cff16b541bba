import { expect, it } from 'vitest';
import { itemInWords } from './item.ts';

it.each([
	['II.3', 'mục II.3'],
	['1.2.1', 'mục 1.2.1'],
	['đ', 'mục đ'],
	['Điều 1', 'Điều 1'],
	['khoản 2 Điều 5', 'khoản 2 Điều 5'],
	['đoạn kết', 'đoạn kết'],
	['Phụ lục II', 'Phụ lục II'],
])('where “%s” stands is told as “%s”', (item, words) => {
	expect(itemInWords(item)).toBe(words);
});
