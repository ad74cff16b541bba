import { describe, expect, it } from 'vitest';
import { bitmapFaces, type DrawnLetter } from './letters.ts';

const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowels = 'aăâeêioôơuưy'.normalize('NFC');
/** The Vietnamese alphabet, every vowel in its six tones. */
const alphabet = [...vowels]
	.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')))
	.concat([...'bcdđghklmnpqrstvxfjwz'])
	.flatMap((letter) => [letter, letter.toUpperCase()]);
const pictureOf = ({ width, height, levels }: DrawnLetter) => `${width}x${height} ${levels.join('')}`;

describe.each(['title', 'text'] as const)('the letters of the face %s', (name) => {
	const face = bitmapFaces()[name];
	const own = (one: string): DrawnLetter => {
		const letter = face.letter(one);
		if (letter === null) throw new Error(`no ${one}`);
		return letter;
	};

	it('are all of the Vietnamese alphabet with all tones, each with a picture of its own', () => {
		expect(alphabet).toHaveLength(2 * (12 * 6 + 21));
		expect(alphabet.filter((one) => one.length !== 1)).toEqual([]);
		expect(alphabet.filter((one) => !own(one).levels.includes(2))).toEqual([]);
		expect(new Set(alphabet.map((one) => pictureOf(own(one)))).size).toBe(alphabet.length);
	});

	it('have stacked marks that stand whole above the letter: a tone makes it taller, and its foot stays', () => {
		const foot = ({ top, height }: DrawnLetter) => top + height;
		for (const vowel of 'ÂĂÊÔâăêô')
			for (const mark of ['\u0300', '\u0309', '\u0303', '\u0301']) {
				const toned = own((vowel + mark).normalize('NFC'));
				expect(toned.height).toBeGreaterThanOrEqual(own(vowel).height);
				expect(Math.abs(foot(toned) - foot(own(vowel)))).toBeLessThanOrEqual(1);
			}
		for (const vowel of 'ÂÊÔâêô')
			expect(own(`${vowel}\u0323`.normalize('NFC')).height).toBeGreaterThan(own(vowel).height);
	});

	it('have figures that are themselves: a 0 is the same from left and right with paper in it, a 1 is narrower than an 8', () => {
		const { width, height, levels } = own('0');
		const at = (x: number, y: number) => levels[y * width + x] ?? 0;
		const unlike = Array.from({ length: width * height }, (_, n) => [n % width, Math.floor(n / width)]).filter(
			([x = 0, y = 0]) => Math.abs(at(x, y) - at(width - 1 - x, y)) > 1,
		);
		expect(unlike.length).toBeLessThan((width * height) / 10);
		expect(at(width >> 1, height >> 1)).toBe(0);
		expect(own('1').width).toBeLessThan(own('8').width);
		expect(new Set([...'0123456789'].map((one) => pictureOf(own(one)))).size).toBe(10);
	});

	it('stand nearer where the font says so, as their letters without marks do', () => {
		expect(face.kern(own('T'), own('o'))).toBeLessThan(0);
		expect(face.kern(own('T'), own('ổ'))).toBe(face.kern(own('T'), own('o')));
		expect(face.kern(own('n'), own('n'))).toBe(0);
	});
});
