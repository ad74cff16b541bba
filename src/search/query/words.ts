import { composed } from '../../words/compose.ts';
import { fold } from '../../words/fold.ts';

/** The folded words of a text; what stands between signs is a word of its own (`7679/QĐ-UBND` is three). */
export function wordsIn(text: string): string[] {
	return fold(respelt(text))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** The words with each run that reads as `from`, whatever its case and diacritics, replaced by `to`. */
export function replaced(words: readonly string[], from: readonly string[], to: readonly string[]): string[] {
	const result: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const matches = from.every((word, index) => fold(words[at + index] ?? '') === fold(word));
		if (matches) {
			result.push(...to);
			at += from.length - 1;
		} else result.push(words[at] ?? '');
	}
	return result;
}

/** Where the run begins in the words, or -1. An empty run is nowhere. */
export function runAt(words: readonly string[], run: readonly string[], from = 0): number {
	if (run.length === 0) return -1;
	for (let at = from; at + run.length <= words.length; at++)
		if (run.every((word, index) => words[at + index] === word)) return at;
	return -1;
}

const withY: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** The text with y where a syllable is one consonant and i (`tỉ lệ`, `chữ kí`): both are written, the gazette writes y. */
export function respelt(text: string): string {
	return composed(text).replace(/\p{L}+/gu, (syllable) => {
		const [, consonant, i = ''] = /^([hklmt])([iíìỉĩị])$/iu.exec(syllable) ?? [];
		if (consonant === undefined) return syllable;
		const y = withY[i.toLowerCase()] ?? i;
		return consonant + (i === i.toLowerCase() ? y : y.toUpperCase());
	});
}

/** A word that `respelt` would write with y, with i. */
export function unrespelt(word: string): string {
	return word.normalize('NFC').replace(/^([hklmt])([yýỳỷỹỵ])$/iu, (_, consonant: string, y: string) => {
		const [i = y] = Object.entries(withY).find(([, written]) => written === y.toLowerCase()) ?? [];
		return consonant + i;
	});
}
