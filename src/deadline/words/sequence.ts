import type { Phrase } from './phrase.ts';

/** Sequences of folded words or marks, by their first one, the longest first: ready to be looked for. */
export type Sequences = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Returns sequences of folded words, each written with single spaces ("den het"), ready to be looked for. */
export const sequences = (...written: string[]): Sequences => {
	const known = new Map<string, string[][]>();
	for (const words of written.map((sequence) => sequence.split(' '))) {
		const first = words[0] ?? '';
		known.set(
			first,
			[...(known.get(first) ?? []), words].sort((a, b) => b.length - a.length),
		);
	}
	return known;
};

/** Whether the token at an index is one of these folded words or marks. */
export const is = ({ tokens }: Phrase, at: number, ...words: string[]): boolean => {
	const token = tokens[at];
	return token !== undefined && words.includes(token.text);
};

/** Returns the index after the longest of these sequences at an index, or null where none stands there. */
export const after = ({ tokens }: Phrase, at: number, known: Sequences): number | null => {
	const first = tokens[at];
	const candidates = first === undefined ? undefined : known.get(first.text);
	if (candidates === undefined) return null;
	for (const words of candidates) {
		let length = 1;
		while (length < words.length && tokens[at + length]?.text === words[length]) length += 1;
		if (length === words.length) return at + length;
	}
	return null;
};

/** Returns the index after one of these sequences, or the index itself where none stands there. */
export const skip = (phrase: Phrase, at: number, known: Sequences): number => after(phrase, at, known) ?? at;

/** Returns the digits at an index if there are between `least` and `most` of them, else null. */
export const digits = ({ tokens }: Phrase, at: number, least: number, most: number): string | null => {
	const token = tokens[at];
	return token?.kind === 'number' && token.text.length >= least && token.text.length <= most ? token.text : null;
};

/** Whether a token stands glued between its neighbours: `2021-2025`, not `2021 - 2025`. */
export const tight = ({ tokens }: Phrase, at: number): boolean =>
	tokens[at]?.gap === false && tokens[at + 1]?.gap === false;
