import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Up to two candidates that look most like `word`, nearest first; empty if none is close enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const wanted = fold(word);
	// Two letters that changed places are two steps apart. In the shortest words two steps make another word.
	const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	const scored = [...new Set(candidates)]
		.map((candidate) => ({ candidate, folded: fold(candidate) }))
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
