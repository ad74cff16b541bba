import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signProblem } from './signs.ts';

const found = (text: string) => {
	const problem = signProblem(text);
	return problem === null ? null : [problem.message.code, problem.at];
};

it('every sign of two bytes that Unicode keeps out of sight, or gives to no letter, is found among letters', () => {
	const unseen =
		/[^\P{Cc}\t\n\r]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/u;
	for (let code = 0; code <= 0xff_ff; code++) {
		const sign = String.fromCharCode(code);
		if (unseen.test(sign)) expect(found(`thủ tục ng${sign}y`), code.toString(16)).not.toBeNull();
	}
});

it.each<readonly [string, string, string]>([
	['a zero-width space', '\u200B', 'hidden-sign'],
	['a zero-width non-joiner', '\u200C', 'hidden-sign'],
	['a zero-width joiner', '\u200D', 'hidden-sign'],
	['a left-to-right mark', '\u200E', 'hidden-sign'],
	['a right-to-left mark', '\u200F', 'hidden-sign'],
	['an Arabic letter mark', '\u061C', 'hidden-sign'],
	...[...'\u202A\u202B\u202C\u202D\u202E'].map((sign) => ['an embedding or override', sign, 'hidden-sign'] as const),
	...[...'\u2066\u2067\u2068\u2069'].map((sign) => ['an isolate', sign, 'hidden-sign'] as const),
	['a word joiner', '\u2060', 'hidden-sign'],
	['an invisible times', '\u2062', 'hidden-sign'],
	['a soft hyphen', '\u00AD', 'hidden-sign'],
	['a byte order mark', '\uFEFF', 'hidden-sign'],
	['a line separator', '\u2028', 'hidden-sign'],
	['a Hangul filler', '\u3164', 'hidden-sign'],
	['a tag letter', '\u{E0041}', 'hidden-sign'],
	['a control', '\u0001', 'hidden-sign'],
	['half a letter', '\uD800', 'hidden-sign'],
	['a noncharacter', '\uFFFE', 'hidden-sign'],
	['the place of a picture that was not copied', '\uFFFC', 'hidden-sign'],
	['a replacement character', '\uFFFD', 'lost-letter'],
	['the bullet of Symbol', '\uF0B7', 'private-sign'],
	['the check mark of Wingdings', '\uF0FC', 'private-sign'],
	['a sign of a private plane', '\u{F0000}', 'private-sign'],
	['eth', 'Ð', 'lookalike-letter'],
	['small eth', 'ð', 'lookalike-letter'],
	['a Cyrillic a', '\u0430', 'lookalike-letter'],
	['a Greek capital omicron', '\u039F', 'lookalike-letter'],
])('%s is found where it stands', (_, sign, code) => {
	expect(found(`thủ tục ng${sign}y`)).toEqual([code, 'thủ tục ng'.length]);
});

it.each([
	['Vietnamese', 'Ủy ban nhân dân quận Bình Tân; Đắk Lắk, đường, ƯƠ'],
	['letters of other languages of the country', 'Êđê, ơ\u0306, ƀ, č'],
	['signs of documents', '≥ 98 %, “…”, –, §, ½, № 5, →, •, ☐, ✓, 1\u00A0000'],
	['emoji that are joined', '👩‍👩‍👧 🏳️‍🌈 ❤️'],
	['a word in Cyrillic or Greek', 'Москва, Αθήνα'],
	['a unit of measure', '5 µg, 10 kΩ'],
])('%s may be written', (_, text) => {
	expect(signProblem(text)).toBeNull();
});

it('a letter that looks like another is named with the one meant', () => {
	expect(signProblem('Ðánh giá')?.message.remedy).toBe('Gõ lại chữ Đ bằng bàn phím tiếng Việt.');
	expect(signProblem('m\u0435')?.message).toMatchObject({ reason: expect.stringContaining('U+0435') });
	expect(signProblem('m\u0435')?.message.remedy).toContain('chữ e ');
});

it.each([
	['a mark on the first letter of a word', '\u043E\u0302ng', 0, 'o'],
	['marks of two kinds on it', '\u0430\u0302\u0301n', 0, 'a'],
	['a mark on the last one', 'xa\u0303 c\u0430\u0301', 5, 'a'],
	['a word of it and marks', 'a\u0301 \u0430\u0301\u043E', 3, 'a'],
	['a Cyrillic letter alone', 'Quý \u0406 năm 2023', 4, 'I'],
	['one before a bracket', '\u0430) Nội dung', 0, 'a'],
])('a letter that looks like another is found behind %s', (_, text, at, latin) => {
	expect(found(text)).toEqual(['lookalike-letter', at]);
	expect(signProblem(text)?.message.remedy).toContain(`chữ ${latin} `);
});

it('one letter of Greek alone, and of Russian in a Russian line, may be written', () => {
	for (const text of ['hệ số \u039A = 2', '\u041C\u043E\u0441\u043A\u0432\u0430 \u0438 \u0430'])
		expect(signProblem(text)).toBeNull();
});

it('letters and signs that can be read are never refused', () => {
	const readable = fc.string({
		unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÁỜỮẶ 0123456789.,;:()/-%“”'.normalize('NFC')),
	});
	fc.assert(fc.property(readable, (text) => signProblem(text) === null));
});
