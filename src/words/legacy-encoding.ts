import { isSyllable } from './syllable.ts';

/**
 * The letters of TCVN3 (TCVN 5712:1993, fonts `.VnTime`) from U+00A1 on, as Unicode has them. A dot stands where it has none. Its
 * `ư` is a soft hyphen.
 */
const tcvn3 = [
	'ĂÂÊÔƠƯĐăâêôơưđ......',
	'àảãáạ.ằẳẵắ.......ặầẩẫấậ',
	'è.ẻẽéẹềểễếệìỉ...ĩíịò.',
	'ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ',
].join('');

/** The letters of VISCII (RFC 1456) from U+00A1 on. */
const viscii = [
	'ắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ',
	'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư',
	'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
].join('');

/** What of TCVN3 no word of Unicode has: a sign between two letters, ® before one, a capital with a mark behind a small letter. */
const strange = /\p{L}[\u00A1-\u00BF×÷]\p{L}|(?<![\p{L}\p{N}])®\p{L}|\p{Ll}[ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÛÜÞÝ]/u;

/** The same of VISCII, whose other capitals are those of Unicode: `cÔNG` is a slip of the capital key. */
const strangeInViscii = /^(?!.*[\u0100-\uFFFF]).*(?:\p{L}[\u00A1-\u00BF]\p{L}|\p{Ll}[ÆÇÏÑÕÖØÛÜÞ])/u;

/** The signs of TCVN3 and VISCII, one of which each strange word holds. */
const ofOldTable = /[\u00A1-\u00BF×÷ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÛÜÞÝ]/;

/** Signs of VNI (fonts `VNI-Times`), which stand behind the vowel they mark, and what they mark it with. */
export const vniMarks: Readonly<Record<string, string>> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
};
/** Vowels of VNI that are one sign with their mark. */
const vniLetters: Readonly<Record<string, string>> = { ò: 'ị', ó: 'ĩ', æ: 'ỉ', î: 'ỵ' };
/** Pairs of which Vietnamese has none: `caùch`, `toå`, `ñeán`. One look tells that a text has no word of VNI. */
const vni =
	/[aAeE][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[oO][ùøûõïâåäêúüëÙØÛÕÏÂÅÄÊÚÜË]|[uUyYôÔöÖ][ùøûõïÙØÛÕÏ]|[ñÑ][a-zA-ZôöòóæîÔÖÒÓÆÎ]/;
const vniPair = /([aeoơuưy])([ùøûõïâáàåãäêéèúüë])/giu;

/** UTF-8 of Vietnamese letters, read as Windows-1252 or Windows-1258: `Quáº­n`, `Ä‘áº¥t`, `TÃ¢n`. */
const mojibake =
	/áº[\u0080-\u00BF‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€…]|á»[\u0080-\u009F\u00A1-\u00BF‚ƒ„†‡ˆ‰Š‹ŒŽ‘“•˜™š›œžŸ€]|Ä[‘ƒ\u0090]|Æ[°¡]|[ÃĂ][¡¢£¨©ª¬\u00AD²³´µ¹º½€]/u;

/** A run of letters and of the signs that stand for letters in the old encodings. */
const word = /[\p{L}\p{M}\u00A1-\u00BF×÷‚ƒ„†‡ˆ‰‹‘’“”•–—˜™›€…\u0080-\u009F]+/gu;

/**
 * The first word of a line that looks typed in an encoding older than Unicode, or read in a wrong one, and where it begins;
 * `null` if none does. What is read in the old encoding must be a Vietnamese syllable. One word of VNI is not enough: a name
 * (`Seán`) may look so.
 */
export function legacyWord(line: string): { readonly word: string; readonly at: number } | null {
	if (!mayHoldLegacy(line)) return null;
	const isOfTable = ofOldTable.test(line) && strange.test(line);
	const words = [...line.matchAll(word)].map(({ 0: text, index }) => ({ word: text, at: index }));
	const spoilt = words.find((one) => mojibake.test(one.word));
	if (spoilt !== undefined) return spoilt;
	const old = isOfTable ? words.map(trimmed).find((one) => isOfTcvn3(one.word) || isOfViscii(one.word)) : undefined;
	if (old !== undefined) return old;
	const marked = words.filter((one) => isOfVni(one.word));
	const others = new Set(marked.map((one) => one.word));
	return others.size >= 2 && marked.length * 4 >= words.length ? (marked[0] ?? null) : null;
}

/**
 * Whether a line of the text may hold such a word, told in few looks at the whole. What share of a line looks old is asked of
 * each line: one line of VNI is little of a long file.
 */
export function mayHoldLegacy(text: string): boolean {
	return (ofOldTable.test(text) && strange.test(text)) || vni.test(text) || mojibake.test(text);
}

/** The word without the signs at its ends that stand there in Unicode too: quotation marks. */
function trimmed({ word, at }: { word: string; at: number }): { word: string; at: number } {
	const bare = word.replace(/^[^\p{L}®§]+/u, '');
	return { word: bare.replace(/[«»‘’“”–—…]+$/u, ''), at: at + word.length - bare.length };
}

function isOfTcvn3(text: string): boolean {
	// What formulas and names have between letters is no sign of it: `m×n`.
	return strange.test(text) && !/^[^×÷·]*\p{L}[×÷·]\p{L}/u.test(text) && isSyllable(readBy(tcvn3, text));
}

function isOfViscii(text: string): boolean {
	return strangeInViscii.test(text) && !/[·×]/.test(text) && isSyllable(readBy(viscii, text));
}

/** The text as a table has its letters from U+00A1 on. */
function readBy(table: string, text: string): string {
	const read = [...text].map((sign) => {
		const at = sign.charCodeAt(0) - 0xa1;
		const letter = at >= 0 ? table[at] : undefined;
		return letter === undefined || letter === '.' ? sign : letter;
	});
	return read.join('');
}

function isOfVni(text: string): boolean {
	if (!vni.test(text)) return false;
	const read = text
		.toLowerCase()
		.replace(/^ñ/, 'đ')
		.replace(/[òóæî](?=[a-zïøùûõ]*$)/, (letter) => vniLetters[letter] ?? letter)
		.replaceAll('ô', 'ơ')
		.replaceAll('ö', 'ư')
		.replace(vniPair, (_, vowel: string, mark: string) => {
			return `${vowel}${vniMarks[mark] ?? ''}`.normalize('NFC');
		});
	return isSyllable(read);
}
