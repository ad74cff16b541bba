/**
 * A word of TCVN3 (fonts `.VnTime`), read as if it were Unicode. A sign that is no letter stands between two letters: `ho¹ch`.
 * Or ® stands before one: `®Õn`. Or a capital with a mark follows a small letter: `huÊn`, `nghiÖp`.
 */
const tcvn3 = /\p{L}[µ¸¶·¹¨»¾¼½©®«¬¦¤¥§×÷]\p{L}|(?<![\p{L}\p{N}])®\p{L}|\p{Ll}[ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÜÞÝ]/u;

/** The signs of TCVN3, one of which each of its words holds. */
const ofTcvn3 = /[µ¸¶·¹¨»¾¼½©®«¬¦¤¥§×÷ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖØÜÞÝ]/;

/** A vowel with the sign of VNI (fonts `VNI-Times`) behind it, where Vietnamese has no such pair: `caùch`, `toå`, `ñeán`. */
const vni = /[aAeE][ùøûõïâáàåãäêéèúüë]|[oO][ùøûõïâåäêúüë]|[uU][ùøûõï]|[ôÔöÖ][ùøûõï]|ñ\p{L}/u;

/** A run of letters and of the signs that stand for letters in the old encodings. */
const word = /[\p{L}\p{M}µ¸¶·¹¨»¾¼½©®«¬¦¤¥§×÷]+/gu;

/**
 * The first word of a line that looks typed in an encoding older than Unicode, and where it begins; `null` if none does. One
 * word of VNI is not enough: a French name (`Noël`) may look so.
 */
export function legacyWord(line: string): { readonly word: string; readonly at: number } | null {
	if (!(ofTcvn3.test(line) && tcvn3.test(line)) && !vni.test(line)) return null;
	const words = [...line.matchAll(word)].map(({ 0: text, index }) => ({ word: text, at: index }));
	const old = words.find((one) => tcvn3.test(one.word));
	if (old !== undefined) return old;
	const [first, second] = words.filter((one) => vni.test(one.word));
	return first !== undefined && second !== undefined ? first : null;
}
