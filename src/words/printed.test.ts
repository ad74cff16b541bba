import { expect, test } from 'vitest';
import { isPrinted, readPrinted } from './printed.ts';

test.each([
	['99,85%', 99.85, '%'],
	['0%', 0, '%'],
	['100 %', 100, '%'],
	['94,27 điểm', 94.27, 'điểm'],
	['5504 hồ sơ', 5504, 'hồ sơ'],
	['1.234.567 đồng', 1234567, 'đồng'],
	['1.234,5 tỷ đồng', 1234.5, 'tỷ đồng'],
	['92,830 điểm', 92.83, 'điểm'],
	['98.5%', 98.5, '%'],
	['12', 12, null],
])('"%s" is a figure', (text, value, measure) => {
	expect(readPrinted(text)).toEqual({ kind: 'figure', value, measure });
});

test.each(['92.830 điểm', '1.234 hồ sơ'])('"%s" can be read in two ways', (text) => {
	expect(readPrinted(text).kind).toBe('ambiguous');
});

test.each(['~95%', 'gần 100%', 'trên 95%', '95% trở lên', 'đạt cao', '90 - 95%', 'khoảng 80%', '8/10', '-5%'])(
	'"%s" is words, not a figure',
	(text) => {
		expect(readPrinted(text)).toEqual({ kind: 'words' });
	},
);

test('a figure is printed where the text has it, in one of the ways in which it can be read', () => {
	expect(isPrinted(92.83, '92.830 điểm')).toBe(true);
	expect(isPrinted(92830, '92.830 điểm')).toBe(true);
	expect(isPrinted(92.8, '92.830 điểm')).toBe(false);
	expect(isPrinted(99.85, 'đạt 99,85%')).toBe(true);
});
