import { foldedOf } from './letters.ts';
import type { Phrase, Token } from './phrase.ts';

type Word = { spelled: string; folded: string };

/** Sequences of words in their right spelling, by their first word without diacritics, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly Word[])[]>;

/** Returns sequences of words, written with their diacritics, ready to be looked for. */
export const lexicon = (...sequences: string[]): Lexicon => {
	const known = new Map<string, Word[][]>();
	for (const sequence of sequences) {
		const words = sequence.split(' ').map((spelled) => ({ spelled, folded: foldedOf(spelled) }));
		const first = words[0]?.folded ?? '';
		known.set(
			first,
			[...(known.get(first) ?? []), words].sort((a, b) => b.length - a.length),
		);
	}
	return known;
};

/** A word written with diacritics must have the right ones; one written without any is compared without. */
const matches = (token: Token | undefined, { spelled, folded }: Word): boolean =>
	token !== undefined && (token.spelled === null ? token.text === folded : token.spelled === spelled);

/** Returns the index after the longest sequence of a lexicon at an index, or null: "kết quả" holds no "quá". */
export const afterSpelled = ({ tokens }: Phrase, at: number, known: Lexicon): number | null => {
	const first = tokens[at];
	const candidates = first === undefined ? undefined : known.get(first.text);
	if (candidates === undefined) return null;
	for (const words of candidates) {
		if (words.every((word, index) => matches(tokens[at + index], word))) return at + words.length;
	}
	return null;
};

/** Whether one of the sequences of a lexicon stands at an index. */
export const isSpelled = (phrase: Phrase, at: number, known: Lexicon): boolean =>
	afterSpelled(phrase, at, known) !== null;

/** Whether a word is written as one of a lexicon, diacritics and all; a word without any is not. */
export const isWritten = (phrase: Phrase, at: number, known: Lexicon): boolean =>
	phrase.tokens[at]?.spelled != null && isSpelled(phrase, at, known);
