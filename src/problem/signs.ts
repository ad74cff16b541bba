import { likeD, plain, twins } from '../words/alike.ts';
import { type Message, say } from './messages.ts';
import { codePoint } from './sign-messages.ts';

/**
 * Signs that nobody sees and that change what is seen or found. They are controls, halves of letters, and all that Unicode lets
 * programs leave out of sight. What chooses the picture of an emoji (U+FE0E, U+FE0F) or joins two emoji (U+200D) is none.
 * An empty braille cell (U+2800) and an empty head of a note (U+1D159) have a width and no ink. U+FFFC stands where a picture was.
 */
const hidden =
	/[^\P{Cc}\t\n\r]|\p{Cs}|[\u2028\u2029\u2800\uFFF9-\uFFFC\u{1D159}]|\p{Noncharacter_Code_Point}|(?![\uFE0E\uFE0F\u200D])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic})[\uFE0E\uFE0F](?!\u20E3)|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** What a program writes for a letter that it could not read. */
const lost = /\uFFFD/gu;

/** Signs that only one font knows, as the bullet (U+F0B7) that Word takes from its font Symbol. */
const ofOneFont = /\p{Co}/gu;

/** A letter that looks like a Vietnamese one and is another. A Cyrillic or Greek one counts only beside a Latin letter. */
const ofTwins = `[${Object.values(twins).join('')}]`;
const eths = Object.values(likeD).join('');
const wide = '\uFE50-\uFE6B\uFF01-\uFF5E';
const lookalike = new RegExp(
	`[${eths}${wide}]|(?<=\\p{Script=Latin}\\p{M}*)${ofTwins}|${ofTwins}(?=\\p{M}*\\p{Script=Latin})`,
	'gu',
);

/**
 * A word of nothing but twins, as `КН` in `312/КН-UBND`. It is meant in Latin where the text has no other letter of its alphabet.
 * So is one Cyrillic letter alone (`Quý І`); a Greek one may be a sign of science.
 */
const twinWord = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${ofTwins}\\p{M}*){2,}(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?=\\p{Script=Cyrillic})${ofTwins}(?!\\p{M}*\\p{L})`,
	'gu',
);
const ofOtherAlphabet = new RegExp(`(?!${ofTwins})[\\p{Script=Cyrillic}\\p{Script=Greek}]`, 'u');

/** A letter that is written in the words of an Icelandic or a Faroese name alone: `Sigurðsson`. Vietnamese marks are in none. */
const foreignName = /^(?=\p{Lu})(?!.*[ăâêôơưđĂÂÊÔƠƯĐ\u1EA0-\u1EF9]).*\p{L}[\u00D0\u00F0]/u;

/**
 * Text of nothing but Latin letters, digits and punctuation that all may be held. Nearly all text is, and this is told
 * in one look. Anything else is looked at sign by sign.
 */
const clean =
	/^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EFF\u2010-\u2027\u202F-\u205E\u2190-\u27FF]*$/;

/** Whether one look tells that a text holds no sign that content may not hold. Most text is so. */
export const isClean = (text: string): boolean => clean.test(text);

/** The text with each sign that nobody sees as its code point: `van<U+200B>-phong`. Tabs and line ends stay. */
export const withCodePoints = (text: string): string =>
	isClean(text) ? text : text.replace(hidden, (sign) => `<${codePoint(sign)}>`);

/** A sign that content may not hold, and where it stands in the text. */
export interface Sign {
	readonly at: number;
	readonly sign: string;
	/** The letter that it looks like; empty where none is seen or can be told. */
	readonly instead: string;
	readonly message: (count: number) => Message;
}

/** Every sign that content may not hold, in the order of the text. */
export function signsIn(text: string): Sign[] {
	if (isClean(text)) return [];
	const found: Sign[] = [];
	const add = (signs: RegExp, message: (sign: string, count: number) => Message): void => {
		for (const { 0: sign, index } of text.matchAll(signs))
			found.push({ at: index, sign, instead: '', message: (count) => message(sign, count) });
	};
	add(hidden, (sign, count) => say('hidden-sign', sign, count));
	add(lost, (_, count) => say('lost-letter', count));
	add(ofOneFont, (sign, count) => say('private-sign', sign, count));
	for (const one of lookalikes(text)) found.push(one);
	return found.sort((a, b) => a.at - b.at);
}

/** The first sign that content may not hold: what is said of it, and where it stands. `null` if there is none. */
export function signProblem(text: string): { readonly message: Message; readonly at: number } | null {
	const [first] = signsIn(text);
	if (first === undefined) return null;
	return { message: first.message(1), at: first.at };
}

function lookalikes(text: string): Sign[] {
	const places = new Map<number, string>();
	for (const { 0: sign, index } of text.matchAll(lookalike)) places.set(index, sign);
	if (!ofOtherAlphabet.test(text))
		for (const { 0: word, index } of text.matchAll(twinWord))
			for (const [at, sign] of [...word].entries()) if (!/\p{M}/u.test(sign)) places.set(index + at, sign);
	if (places.size === 0) return [];
	const signs: Sign[] = [];
	for (const [at, sign] of places) {
		if (eths.includes(sign) && foreignName.test(wordAt(text, at))) continue;
		const instead = latinOf(sign);
		signs.push({ at, sign, instead, message: (count) => say('lookalike-letter', sign, instead, count) });
	}
	return signs;
}

/** The word in which the letter at this place stands; at most so many letters on either side. */
function wordAt(text: string, at: number): string {
	const most = 40;
	const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - most), at))?.[0] ?? '';
	const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + most))?.[0] ?? '';
	return before + after;
}

const latinLetters = new Map<string, string>(
	[...Object.entries(twins), ...Object.entries(likeD)].flatMap(([latin, others]) =>
		[...others].map((other) => [other, latin] as const),
	),
);
const latinOf = (sign: string): string => latinLetters.get(sign) ?? plain(sign);
