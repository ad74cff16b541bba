import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { matchNames, type Name } from './names.ts';
import type { Query } from './query.ts';

/** Beginnings of words that are said alike and taken for each other. */
const alike = ['l n', 's x', 'ch tr', 'd gi', 'd r', 'gi r'].map((pair) => pair.split(' '));
/** How well a name must match to be meant. */
const enough = 60;

/**
 * The query with each word that no name has replaced by the nearest one that some name has, or with one beginning for another
 * that is said alike; `null` if there is none near, or if no word would stay. In short words one letter may differ.
 */
export function didYouMean(names: readonly Name[], query: Query): string | null {
	return misspelt(names, query) ?? misheard(names, query);
}

function misspelt(names: readonly Name[], { words }: Query): string | null {
	const known = knownWords(names);
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

function misheard(names: readonly Name[], query: Query): string | null {
	const known = knownWords(names);
	for (const [at, word] of query.words.entries())
		for (const pair of alike)
			for (const [from = '', to = ''] of [pair, pair.toReversed()]) {
				const other = word.startsWith(from) ? to + word.slice(from.length) : '';
				if (!known.has(other)) continue;
				const words = query.words.with(at, other);
				const [match] = matchNames(names, { ...query, words, wordings: [words] });
				if (match === undefined || match.score < enough) continue;
				const own = knownWords([match.name]);
				return words.map((one) => own.get(one) ?? known.get(one) ?? one).join(' ');
			}
	return null;
}

/** How the words of names are written, by the folded word. */
function knownWords(names: readonly Name[]): Map<string, string> {
	const known = new Map<string, string>();
	for (const { name, also } of names)
		for (const word of [name, ...also].join(' ').split(/[^\p{L}\p{M}\p{N}]+/u))
			if (word.length > 1) known.set(fold(word), known.get(fold(word)) ?? word.toLowerCase());
	return known;
}
