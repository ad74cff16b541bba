/** Letters of the Vietnamese and Latin alphabets, each with the Cyrillic, Greek and phonetic ones that look like it. */
export const twins: Readonly<Record<string, string>> = {
	A: '\u0410\u0391',
	Ă: '\u04D0',
	B: '\u0412\u0392',
	C: '\u0421\u03F9',
	E: '\u0415\u0395',
	H: '\u041D\u0397',
	I: '\u0406\u0399\u04C0',
	J: '\u0408',
	K: '\u041A\u039A',
	M: '\u041C\u039C',
	N: '\u039D',
	O: '\u041E\u039F',
	P: '\u0420\u03A1',
	S: '\u0405',
	T: '\u0422\u03A4',
	X: '\u0425\u03A7',
	Y: '\u0423\u03A5\u04AE',
	a: '\u0430\u0251',
	ă: '\u04D1',
	c: '\u0441\u03F2',
	e: '\u0435',
	g: '\u0261',
	h: '\u04BB',
	i: '\u0456',
	j: '\u0458',
	o: '\u043E\u03BF',
	p: '\u0440',
	s: '\u0455',
	v: '\u03BD',
	x: '\u0445',
	y: '\u0443\u04AF',
};

/** Letters that look like Đ and đ: the Icelandic eth, and the D and d of African alphabets. */
export const likeD: Readonly<Record<string, string>> = { Đ: '\u00D0\u0189', đ: '\u00F0\u0256' };

/** Letters of type that are two or more plain ones, as PDF files and East Asian keyboards give them. */
const joined: readonly (readonly [string, string])[] = [
	...[...'\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06'].map((sign) => [sign, sign.normalize('NFKC')] as const),
	// Roman numerals: `Quý Ⅲ`.
	...Array.from({ length: 32 }, (_, at) => String.fromCharCode(0x21_60 + at)).map(
		(sign) => [sign, sign.normalize('NFKC')] as const,
	),
];

/** Full-width and small forms, each with its sign of the keyboard. */
const wideForms = [...range(0xff_01, 0xff_5e), ...range(0xfe_50, 0xfe_6b)]
	.map((sign) => [sign, sign.normalize('NFKC')] as const)
	.filter(([, key]) => /^[!-~]$/.test(key));

/** Slashes of mathematics. Each is one in a number or a day. */
const slashes = [...'\u2215\u29F8'].map((sign) => [sign, '/'] as const);

const plainOf = new Map<string, string>([...joined, ...wideForms, ...slashes]);

/** What certainly means one sign of the keyboard, and has no sense of its own in Markdown or YAML. */
const certain =
	/[\u2160-\u217F\u2215\u29F8\uFB00-\uFB06\uFF05\uFF08\uFF09\uFF0B-\uFF19\uFF1B\uFF1F\uFF21-\uFF3A\uFF41-\uFF5A]|[\u{1D400}-\u{1D7FF}]/gu;
const meansAnother = /[\u00D0\u00F0\u0189\u0256\u2160-\u217F\u2215\u29F8\uFB00-\uFB06\uFF05-\uFF5A\uD835]/;

/**
 * The text with what certainly stands for another letter or sign written as meant. Those are full-width digits, letters and
 * signs, letters of mathematics, Roman numerals in one sign, ligatures, and `Ð` for `Đ`. What has a sense of its own stays: `m²`,
 * `½`, `№`, an Icelandic name. So do full-width signs that would be marks of Markdown or YAML (see `withoutWideSigns`).
 */
export function asMeant(text: string): string {
	if (!meansAnother.test(text)) return text;
	return withD(text.replace(certain, plain));
}

/** The text of a value, with every full-width sign as the keyboard has it: `＞＝ ９８` becomes `>= 98`. */
export function withoutWideSigns(text: string): string {
	return text.replace(wideSigns, plain);
}

/** Whether a text holds full-width signs. */
export const hasWideSigns = (text: string): boolean => anyWide.test(text);

const wideSigns = /[\uFE50-\uFE6B\uFF01-\uFF5E]/g;
const anyWide = /[\uFE50-\uFE6B\uFF01-\uFF5E]/;

/** The sign of the keyboard for a sign that looks like it; the same sign where there is none. */
export const plain = (sign: string): string => plainOf.get(sign) ?? (sign.length === 2 ? sign.normalize('NFKC') : sign);

const words = /[\p{L}\p{M}]+/gu;
const eths = /[\u00D0\u00F0\u0189\u0256]/g;
const hasEth = /[\u00D0\u00F0\u0189\u0256]/;
/** A syllable or a lone letter of Vietnamese: no other language that has an eth begins a word with it. */
const syllable = /^[\u00D0\u00F0\u0189\u0256](?:$|(?=[aeiouy]))/i;
/** An abbreviation: `QÐ`, `HÐND`, `QyÐ`. An Icelandic word has a vowel. */
const abbreviation = /^(?:qy|[b-dghk-np-tvxđ\u00F0\u0256])+$/iu;

function withD(text: string): string {
	if (!hasEth.test(text)) return text;
	return text.replace(words, (word) => {
		if (!hasEth.test(word)) return word;
		const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
		if (abbreviation.test(word)) return word.replace(eths, dOf);
		return syllable.test(bare) ? dOf(word.charAt(0)) + word.slice(1) : word;
	});
}

const dOf = (eth: string): string => (likeD['Đ']?.includes(eth) ? 'Đ' : 'đ');

/** Hyphens, dashes and minus signs that stand for the hyphen of the keyboard. */
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02D7\u2043\uFE58\uFE63\uFF0D';
const anyDash = new RegExp(`[${dashes}]`, 'g');

/** The text with every dash as the hyphen of the keyboard. A number of a document has no other: `7679/QĐ–UBND`. */
export const withHyphens = (text: string): string => text.replace(anyDash, '-');

const likenesses = new Map<string, string>([
	...plainOf,
	...[...dashes].map((sign) => [sign, '-'] as const),
	...[...'\u2018\u2019\u02BC\u02B9\u2032\u0060\u00B4\uFF07'].map((sign) => [sign, "'"] as const),
	['\u2044', '/'],
	['\u0131', 'i'],
]);
for (const [letter, others] of [...Object.entries(twins), ...Object.entries(likeD)])
	for (const other of others) likenesses.set(other, letter);

const maybeLike =
	/[\u00B4\u00D0\u00F0\u0131\u0189\u0251\u0256\u0261\u02B9\u02BC\u02D7\u0370-\u052F\u2010-\u2015\u2018\u2019\u2032\u2043\u2044\u2160-\u217F\u2212\u2215\u29F8\uFB00-\uFB06\uFE50-\uFE6B\uFF01-\uFF5E`]|[\u{1D400}-\u{1D7FF}]/gu;
const holdsLike =
	/[\u00B4\u00D0\u00F0\u0131\u0189\u0251\u0256\u0261\u02B9\u02BC\u02D7\u0370-\u052F\u2010-\u2015\u2018\u2019\u2032\u2043\u2044\u2160-\u217F\u2212\u2215\u29F8\uD835\uFB00-\uFB06\uFE50-\uFE6B\uFF01-\uFF5E`]/;

/**
 * The text with every sign that looks like one of the keyboard as that sign: what is compared, never shown. Cyrillic `С` is `C`,
 * all dashes are hyphens, all apostrophes one.
 */
export function lookingAlike(text: string): string {
	if (!holdsLike.test(text)) return text;
	return text.replace(maybeLike, (sign) => likenesses.get(sign) ?? plain(sign));
}

function range(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}
