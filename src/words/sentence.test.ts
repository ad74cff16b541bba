import { expect, test } from 'vitest';
import { capital } from './capital.ts';
import { periodPhrase } from './day.ts';

test.each([
	['2025', 'năm 2025'],
	['năm 2025', 'năm 2025'],
	['Quý III năm 2026', 'Quý III năm 2026'],
	['6/2025', '6/2025'],
])('the time %s stands in a sentence as %s', (text, words) => {
	expect(periodPhrase(text)).toBe(words);
});

test.each([
	['đoạn 2 (Báo cáo)', 'Đoạn 2 (Báo cáo)'],
	['ứng dụng', 'Ứng dụng'],
	['', ''],
])('a sentence that would begin with “%s” begins with “%s”', (words, begun) => {
	expect(capital(words)).toBe(begun);
});
