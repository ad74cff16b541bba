import { type Message, say } from './messages.ts';

/**
 * Signs that nobody sees and that change what is seen or found. They are controls, halves of letters, and all that Unicode lets
 * programs leave out of sight. What chooses the picture of an emoji (U+FE0E, U+FE0F) or joins two emoji (U+200D) is none.
 */
const hidden =
	/[^\P{Cc}\t\n\r]|\p{Cs}|[\u2028\u2029\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}|(?![\uFE0E\uFE0F\u200D])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/u;

/** What a program writes for a letter that it could not read. */
const lost = /\uFFFD/u;

/** Signs that only one font knows, as the bullet (U+F0B7) that Word takes from its font Symbol. */
const ofOneFont = /\p{Co}/u;

/** Latin letters, each with the Cyrillic and Greek ones that look like it. */
const twins: Readonly<Record<string, string>> = {
	A: '\u0410\u0391',
	B: '\u0412\u0392',
	C: '\u0421',
	E: '\u0415\u0395',
	H: '\u041D\u0397',
	I: '\u0406\u0399',
	K: '\u041A\u039A',
	M: '\u041C\u039C',
	N: '\u039D',
	O: '\u041E\u039F',
	P: '\u0420\u03A1',
	T: '\u0422\u03A4',
	X: '\u0425\u03A7',
	Y: '\u0423\u03A5',
	a: '\u0430',
	c: '\u0441',
	e: '\u0435',
	i: '\u0456',
	o: '\u043E\u03BF',
	p: '\u0440',
	x: '\u0445',
	y: '\u0443',
};

/** Letters that look like Đ and đ: the Icelandic eth, and the D and d of other alphabets. */
const likeD: Readonly<Record<string, string>> = { Đ: '\u00D0\u0189', đ: '\u00F0\u0256' };

/** A letter that looks like a Vietnamese one and is another. A Cyrillic or Greek one counts only beside a Latin letter. */
const ofTwins = `[${Object.values(twins).join('')}]`;
const lookalike = new RegExp(
	`[${Object.values(likeD).join('')}]|(?<=\\p{Script=Latin}\\p{M}*)${ofTwins}|${ofTwins}(?=\\p{Script=Latin})`,
	'u',
);

/**
 * Text of nothing but Latin letters, digits and punctuation that all may be held. Nearly all text is, and this is told
 * in one look. Anything else is looked at sign by sign.
 */
const ordinary =
	/^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

/** The first sign that content may not hold: what is said of it, and where it stands in the text. `null` if there is none. */
export function signProblem(text: string): { readonly message: Message; readonly at: number } | null {
	if (ordinary.test(text)) return null;
	const found = [
		[hidden, () => say('hidden-sign')],
		[lost, () => say('lost-letter')],
		[ofOneFont, (sign: string) => say('private-sign', sign)],
		[lookalike, (sign: string) => say('lookalike-letter', sign, latinOf(sign))],
	] as const;
	for (const [signs, message] of found) {
		const match = signs.exec(text);
		if (match !== null) return { message: message(match[0]), at: match.index };
	}
	return null;
}

function latinOf(sign: string): string {
	const pairs = [...Object.entries(twins), ...Object.entries(likeD)];
	return pairs.find(([, others]) => others.includes(sign))?.[0] ?? sign;
}
