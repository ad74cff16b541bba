import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Name } from './names.ts';
import type { Query } from './query.ts';

/**
 * The query with each word that no name has replaced by the nearest one that some name has; `null` if there is none near, or
 * if no word would stay. In short words one letter may differ.
 */
export function didYouMean(names: readonly Name[], { words }: Query): string | null {
	const known = new Map<string, string>();
	for (const { name, also } of names) {
		for (const word of [name, ...also].join(' ').split(/[^\p{L}\p{M}\p{N}]+/u)) {
			if (word.length > 1) known.set(fold(word), known.get(fold(word)) ?? word.toLowerCase());
		}
	}
	let changed = 0;
	const meant = words.map((word) => {
		const own = known.get(word);
		if (own !== undefined || /\d/.test(word) || word.length < 3) return own ?? word;
		const [near] = nearest(word, known.keys());
		if (near === undefined || (word.length < 6 && distance(word, near) > 1)) return null;
		changed += 1;
		return known.get(near) ?? near;
	});
	const kept = words.length === 1 || changed < words.length;
	return changed > 0 && kept && !meant.includes(null) ? meant.join(' ') : null;
}
