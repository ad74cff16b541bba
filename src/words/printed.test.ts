import { expect, test } from 'vitest';
import { decimalsPrinted, figureDoubt, readPrinted } from './printed.ts';

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

test.each([
	'~95%',
	'gần 100%',
	'trên 95%',
	'95% trở lên',
	'đạt cao',
	'90 - 95%',
	'khoảng 80%',
	'8/10',
	'-5%',
	'12 trở lên',
	'95 điểm trở lên',
	'8 đến 10',
])('"%s" is words, not a figure', (text) => {
	expect(readPrinted(text)).toEqual({ kind: 'words' });
});

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

test.each([
	['٩٥%', 'foreign-digits'],
	['९५%', 'foreign-digits'],
	['95٪', 'foreign-digits'],
	['đạt ٩٥%', 'foreign-digits'],
	['+2%', 'signed-figure'],
	['-5%', 'signed-figure'],
	['− 5 hồ sơ', 'signed-figure'],
	['– 95%', 'signed-figure'],
	['8/10', 'figure-of-two-numbers'],
	['8/10 phường', 'figure-of-two-numbers'],
	['5.504 / 5.512 hồ sơ', 'figure-of-two-numbers'],
	['99, 85%', 'unread-figure'],
	['99..85%', 'unread-figure'],
	['1 234 hồ sơ', 'unread-figure'],
	['99.85.1%', null],
	['~95%', null],
	['≥ 95%', null],
	['90 - 95%', null],
	['90% – 95%', null],
	['95% trở lên', null],
	['gần 100%', null],
	['trên 95%', null],
	['đạt 8/10 phường', null],
	['không phát sinh', null],
])('"%s" as words looks like a figure: %s', (text, doubt) => {
	if (readPrinted(text).kind === 'words') expect(figureDoubt(text)).toBe(doubt);
	else expect([readPrinted(text).kind, doubt]).toEqual(['ambiguous', null]);
});
