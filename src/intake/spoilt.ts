import { isSyllable } from '../words/syllable.ts';

/** Below this share of right syllables the letters of a text are broken, as a machine reads a scan without marks. */
const least = 0.9;
/** Share of words with a mark that right Vietnamese has at least. A text typed without any is broken too. */
const leastMarked = 0.3;

/** Whether the letters of a text are broken: many words are no Vietnamese syllables, or nearly none has a mark. */
export function isSpoiltText(text: string): boolean {
	const words = (text.slice(0, 40_000).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
		(word) => word.length > 1 && !/^\p{Lu}+$/u.test(word),
	);
	if (words.length < 40) return false;
	const right = words.filter((word) => isSyllable(word.normalize('NFC'))).length;
	const marked = words.filter((word) => /[^A-Za-z]/.test(word)).length;
	return right / words.length < least || marked / words.length < leastMarked;
}
