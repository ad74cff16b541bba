import { foldedOf, type Phrase } from './phrase.ts';

/** Sequences of words in their right spelling, to compare with the words of a text as they are written. */
export type Lexicon = { spelled: string; folded: string }[][];

/** Returns sequences of words, written with their diacritics, ready to be looked for. */
export const lexicon = (...sequences: string[]): Lexicon =>
	sequences.map((sequence) => sequence.split(' ').map((spelled) => ({ spelled, folded: foldedOf(spelled) })));

/**
 * Returns the index after the longest sequence of a lexicon at an index, or null. A word written with diacritics must
 * have the right ones ("kết quả" holds no "quá"); one written without any is compared without.
 */
export const afterSpelled = ({ tokens }: Phrase, at: number, sequences: Lexicon): number | null => {
	let best: number | null = null;
	for (const words of sequences) {
		const next = at + words.length;
		const stands = words.every(({ spelled, folded }, index) => {
			const token = tokens[at + index];
			return token?.spelled == null ? token?.text === folded : token.spelled === spelled;
		});
		if (stands && next > (best ?? at)) best = next;
	}
	return best;
};

/** Whether one of the sequences of a lexicon stands at an index. */
export const isSpelled = (phrase: Phrase, at: number, sequences: Lexicon): boolean =>
	afterSpelled(phrase, at, sequences) !== null;

/** Whether a word is written as one of a lexicon, diacritics and all; a word without any is not. */
export const isWritten = (phrase: Phrase, at: number, words: Lexicon): boolean =>
	phrase.tokens[at]?.spelled != null && isSpelled(phrase, at, words);
