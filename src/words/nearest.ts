import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Up to two candidates that look most like `word`, nearest first; empty if none is close enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const wanted = fold(word);
	// Two letters changed places are two steps apart; in the shortest words two steps make another word.
	const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	const scored = [...new Set(candidates)]
		.map((candidate) => ({ candidate, cost: distance(wanted, fold(candidate)) }))
		.filter(({ cost }) => cost <= limit)
		.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1));
	return scored
		.filter(({ cost }) => cost <= (scored[0]?.cost ?? 0) + 1)
		.slice(0, 2)
		.map(({ candidate }) => candidate);
}
