import { fold } from '../../words/fold.ts';
import { mayMean } from './marks.ts';
import { boundary, foldToken, tokens } from './tokens.ts';

/**
 * A word, or words that stand together, as they were typed: what an index of a text can be asked. Three stand together only
 * behind a number (`312 kh ubnd`); longer runs are asked in pieces.
 */
export type Saying = readonly [string] | readonly [string, string] | readonly [string, string, string];

/** What a wording asks of a text: of each of its words, and of each two neighbours, the sayings that must all be said. */
export interface Asked {
	/** The tokens of each word: one, or those of a number with its symbol. */
	readonly words: readonly (readonly string[])[];
	readonly word: readonly (readonly Saying[])[];
	/** `beside[at]`: the word `at` with the next one behind it. */
	readonly beside: readonly Saying[];
}

/** Longer wordings are cut: no text is found by so many words. */
const mostWords = 24;

/** What the wording asks. */
export function askedOf(wording: readonly string[]): Asked {
	const words = wording
		.map(tokens)
		.filter((word) => word.length > 0 && !word.includes(boundary))
		.slice(0, mostWords);
	return {
		words,
		word: words.map(runOf),
		beside: words.slice(1).map((word, at): Saying => [words[at]?.at(-1) ?? '', word[0] ?? '']),
	};
}

/** The sayings that say the tokens one behind another. */
function runOf(run: readonly string[]): Saying[] {
	const [first = '', ...others] = run;
	if (others.length === 0) return [[first]];
	const pairs = others.map((token, at): Saying => [run[at] ?? '', token]);
	const threes = run.flatMap((token, at): Saying[] => {
		const [second, third] = [run[at + 1], run[at + 2]];
		return second !== undefined && third !== undefined && isNumber(token) ? [[token, second, third]] : [];
	});
	return [...pairs, ...threes];
}

/** Whether words behind it are part of what it says: a number of a document, a day. */
export const isNumber = (token: string): boolean => /^\d/.test(token);

/** Letters of a second word that decide where a saying is kept: with so many typed, an unfinished word is found at one place. */
export const begun = 2;

/** By what a saying is kept. Sayings that are written alike but for their marks, or go on alike, are kept together. */
export function keyOf([first, second]: readonly [string, ...string[]]): string {
	return second === undefined ? foldToken(first) : `${foldToken(first)} ${foldToken(second).slice(0, begun)}`;
}

/** Whether a text says a saying, each of its words meant as `means` has it. */
export function saysIn(all: readonly string[], means: (typed: string, token: string) => boolean = isMeant) {
	return (saying: Saying): boolean =>
		all.some((_, at) => saying.every((typed, place) => means(typed, all[at + place] ?? boundary)));
}

/** Whether a token may be meant by what was typed: the same letters, with every mark that was typed. */
export const isMeant = (typed: string, token: string): boolean =>
	token === typed || (fold(typed) === foldToken(token) && mayMean(typed, token));
