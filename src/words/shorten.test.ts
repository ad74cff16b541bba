import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it.each([
	['Kiểm tra CCHC.', 60, 'Kiểm tra CCHC'],
	['Kiểm tra, đôn đốc các phường', 12, 'Kiểm tra…'],
	['Kiểm tra đôn đốc', 9, 'Kiểm tra…'],
	['Kiểm tra, đôn đốc', 10, 'Kiểm tra…'],
	['Mộttừrấtdài khác', 6, 'Mộttừ…'],
	['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧👩‍👩‍👧…'],
])('%s in %i letters is “%s”', (text, most, short) => {
	expect(shorten(text, most)).toBe(short);
});

it('counts letters of composed Vietnamese as it counts others', () => {
	const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
	for (let code = 0x20; code < 0x2100; code++) {
		const text = `a${String.fromCharCode(code)}b${String.fromCharCode(code)}cd ef gh`;
		if (text.normalize('NFC') !== text || /\s\s|^\s|\s$/u.test(text)) continue;
		expect([...letters.segment(shorten(text, 6))].length).toBeLessThanOrEqual(6);
	}
});

it('never breaks a letter and never exceeds its room', () => {
	const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
			const short = shorten(text, most);
			expect([...letters.segment(short)].length).toBeLessThanOrEqual(most);
			expect(short.isWellFormed()).toBe(true);
		}),
	);
});
