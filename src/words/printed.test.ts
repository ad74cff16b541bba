import { expect, test } from 'vitest';
import { decimalsPrinted, readPrinted } from './printed.ts';

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
	['95%.', 95, '%'],
	['99,85%;', 99.85, '%'],
])('"%s" is a figure', (text, value, measure) => {
	expect(readPrinted(text)).toEqual({ kind: 'figure', value, measure });
});

test.each(['92.830 điểm', '1.234 hồ sơ'])('"%s" can be read in two ways', (text) => {
	expect(readPrinted(text).kind).toBe('ambiguous');
});

test.each(['1234567890123456%', '1.234.567.890.123.456 đồng', '0,1234567890123456'])('"%s" is too long', (text) => {
	expect(readPrinted(text).kind).toBe('long');
});

test.each(['~95%', 'gần 100%', 'trên 95%', '95% trở lên', 'đạt cao', '90 - 95%', 'khoảng 80%', '8/10', '-5%'])(
	'"%s" is words, not a figure',
	(text) => {
		expect(readPrinted(text)).toEqual({ kind: 'words' });
	},
);

test.each([
	[92.83, '92.830 điểm', 3],
	[92830, '92.830 điểm', 0],
	[92.8, '92.830 điểm', null],
	[99.85, 'đạt 99,85%', 2],
	[99, '99,00%', 2],
	[0, '0%', 0],
	[1234.5, '1.234,5 tỷ', 1],
	[5, 'không', null],
])('%d is printed in "%s" with %s decimals', (value, text, decimals) => {
	expect(decimalsPrinted(value, text)).toBe(decimals);
});
