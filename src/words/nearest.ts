import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Candidates with how people type them; made once for a list. */
const foldedLists = new WeakMap<object, readonly Folded[]>();

interface Folded {
	readonly candidate: string;
	readonly folded: string;
}

/** Longer words are no names of ours that were typed wrongly. */
const longest = 300;

/** Up to two candidates that look most like `word`, nearest first; empty if none is close enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	if (word.length > longest) return [];
	const wanted = fold(word);
	// Two letters that changed places are two steps apart. In the shortest words two steps make another word.
	const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	const scored = foldedOf(candidates)
		// A distance is at least the difference in length. So a value as long as a file is compared with nothing.
		.filter(({ folded }) => Math.abs(folded.length - wanted.length) <= limit)
		.map(({ candidate, folded }) => ({ candidate, cost: distance(wanted, folded) }))
		.filter(({ cost }) => cost <= limit)
		.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1));
	return scored
		.filter(({ cost }) => cost <= (scored[0]?.cost ?? 0) + 1)
		.slice(0, 2)
		.map(({ candidate }) => candidate);
}

/** How often it is looked for what the words of one file mean. No more problems of one file are shown. */
const mostHints = 100;

/** `nearest` for the problems of one file, with candidates that are listed only if they are needed. */
export type Nearest = (word: string, candidates: () => Iterable<string>) => string[];

/** A `Nearest` that finds nothing any more once it has been asked a hundred times. */
export function nearestOfFile(): Nearest {
	let asked = 0;
	return (word, candidates) => {
		asked += 1;
		return asked > mostHints ? [] : nearest(word, candidates());
	};
}

function foldedOf(candidates: Iterable<string>): readonly Folded[] {
	const known = foldedLists.get(candidates);
	if (known !== undefined) return known;
	const made = [...new Set(candidates)].map((candidate) => ({ candidate, folded: fold(candidate) }));
	foldedLists.set(candidates, made);
	return made;
}
