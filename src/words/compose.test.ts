import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asMeant } from './alike.ts';
import { composed } from './compose.ts';

const letters = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

it.each(letters)('every tone of %s is one letter, in whatever order its marks are typed', (letter) => {
	for (const tone of toneMarks) {
		const right = `${letter}${tone}`.normalize('NFC');
		expect(right).toHaveLength(1);
		const [base = '', ...marks] = right.normalize('NFD');
		expect(composed(`${base}${marks.toReversed().join('')}`)).toBe(right);
		expect(composed(`${base}${marks.join('')}`)).toBe(right);
	}
});

it('words typed with the tone before the circumflex are the words meant', () => {
	expect(composed('Kie\u0309\u0302m tra no\u0323\u0302i vu\u0323')).toBe('Kiểm tra nội vụ');
	expect(composed('hô\u0303 trơ\u0323')).toBe('hỗ trợ');
	expect(composed('ho\u0303\u0302')).toBe('hỗ');
});

it('letters of other languages of the country keep their marks', () => {
	for (const word of ['Êđê', 'ê\u0306', 'ơ\u0306', 'Gia Rai: ĭ, ŏ, ŭ', 'Ba Na: ñ, ĕ']) {
		expect(composed(word)).toBe(word.normalize('NFC'));
	}
});

it('composing twice is composing once, and what Unicode takes for equal stays equal', () => {
	const marked = fc.array(fc.constantFrom(...'aeouAE ', ...toneMarks, '\u0302', '\u0306', '\u031B'), { maxLength: 12 });
	fc.assert(
		fc.property(marked, (parts) => {
			const text = parts.join('');
			expect(composed(composed(text))).toBe(composed(text));
			expect(composed(text.normalize('NFD'))).toBe(composed(text));
			expect(composed(text).normalize('NFC')).toBe(composed(text));
		}),
	);
});

it('a text that is told in one look is as the long way leaves it', () => {
	const signs = Array.from({ length: 0x2100 }, (_, at) => String.fromCharCode(at));
	for (const sign of signs)
		expect(composed(sign), sign.codePointAt(0)?.toString(16)).toBe(asMeant(sign).normalize('NFC'));
	for (const letter of 'aâăeêoôơuưyAÂĂEÊOÔƠUƯYdđ')
		for (const mark of ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
			expect(composed(letter + mark)).toBe((letter + mark).normalize('NFC'));
});
