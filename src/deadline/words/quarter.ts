import type { Phrase } from './phrase.ts';
import { is } from './sequence.ts';
import { isSpelled, lexicon } from './spelling.ts';

const QUARTER = lexicon('quý');
/** What follows "quy" in quy định, quy chế, quy trình … */
const NO_QUARTER = [
	...['dinh', 'che', 'trinh', 'hoach', 'pham', 'mo', 'tac', 'uoc', 'doi', 'cach', 'chuan', 'hop', 'ket', 'luat', 'nap'],
];

/** Whether the token at an index is the word "quý". The "quy" of "quy định" or "nội quy" is not, nor is "quỹ". */
export const isQuarter = (phrase: Phrase, at: number): boolean => {
	if (!is(phrase, at, 'quy')) return false;
	const token = phrase.tokens[at];
	if (token?.spelled != null) return isSpelled(phrase, at, QUARTER);
	return !is(phrase, at + 1, ...NO_QUARTER) && !is(phrase, at - 1, 'noi');
};
