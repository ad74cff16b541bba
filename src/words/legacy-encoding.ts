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

/** What of TCVN3 no word of Unicode has: a sign between two letters, ® before one, a capital with a mark behind a small letter. */
const strange = /\p{L}[µ¸¶·¹¨»¾¼½©®«¬¦¤¥§×÷\u00AD]\p{L}|(?<![\p{L}\p{N}])®\p{L}|\p{Ll}[ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÜÞÝ]/u;

/** The signs of TCVN3, one of which each of its words holds. */
const ofTcvn3 = /[µ¸¶·¹¨»¾¼½©®«¬¦¤¥§×÷ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÜÞÝ]/;

/** Signs of VNI (fonts `VNI-Times`), which stand behind the vowel they mark, and what they mark it with. */
const vniMarks: Readonly<Record<string, string>> = {
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
const vni = /[aAeE][ùøûõïâáàåãäêéèúüë]|[oO][ùøûõïâåäêúüë]|[uUyY][ùøûõï]|[ôÔöÖ][ùøûõï]|[ñÑ][a-zA-ZôöòóæîÔÖ]/;
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
	const isTcvn3 = ofTcvn3.test(line) && strange.test(line);
	const words = [...line.matchAll(word)].map(({ 0: text, index }) => ({ word: text, at: index }));
	const spoilt = words.find((one) => mojibake.test(one.word));
	if (spoilt !== undefined) return spoilt;
	const old = isTcvn3 ? words.map(trimmed).find((one) => isOfTcvn3(one.word)) : undefined;
	if (old !== undefined) return old;
	const marked = words.filter((one) => isOfVni(one.word));
	const others = new Set(marked.map((one) => one.word));
	return others.size >= 2 && marked.length * 4 >= words.length ? (marked[0] ?? null) : null;
}

/**
 * Whether a line of the text may hold such a word, told in three looks at the whole. What share of a line looks old is asked of
 * each line: one line of VNI is little of a long file.
 */
export function mayHoldLegacy(text: string): boolean {
	return (ofTcvn3.test(text) && strange.test(text)) || vni.test(text) || mojibake.test(text);
}

/** The word without the signs at its ends that stand there in Unicode too: quotation marks. */
function trimmed({ word, at }: { word: string; at: number }): { word: string; at: number } {
	const bare = word.replace(/^[^\p{L}®§]+/u, '');
	return { word: bare.replace(/[«»‘’“”–—…]+$/u, ''), at: at + word.length - bare.length };
}

function isOfTcvn3(text: string): boolean {
	if (!strange.test(text)) return false;
	const read = [...text].map((sign) => {
		const at = sign.charCodeAt(0) - 0xa1;
		const letter = at >= 0 ? tcvn3[at] : undefined;
		return letter === undefined || letter === '.' ? sign : letter;
	});
	// What formulas and names have between letters is no sign of it: `m×n`.
	return !/^[^×÷·]*\p{L}[×÷·]\p{L}/u.test(text) && isSyllable(read.join(''));
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
