import { slug } from '../../words/fold.ts';

/** A name as files of the portal's search hold it: kind, name, number of the site (or how many sites, below zero), page, about. */
export type NameEntry = readonly [kind: string, name: string, site: number, page: string, about: string];

/** What the search of a portal begins with. */
export interface NameDirectory {
	/** The sites: name and address. */
	readonly sites: readonly (readonly [name: string, address: string])[];
	/** The beginnings of words of which there is a file; `xa_` is that of the word `xa` alone. */
	readonly parts: readonly string[];
	/** Words of very many names, under which most names do not stand. */
	readonly common: readonly string[];
}

/** The most sites that a search for texts is sent to. */
export const mostChosen = 5;

/** The words of a text as the search knows them. */
export const wordsOfName = (text: string): string[] =>
	slug(text)
		.split('-')
		.filter((word) => word !== '');

/**
 * The file for one of these words, the longest first: a name that has all of them stands in it. `null` where a word must first have
 * more letters, `undefined` where no name has such a word.
 */
export function partFor({ parts, common }: NameDirectory, words: readonly string[]): string | null | undefined {
	const there = new Set(parts);
	const isCommon = new Set(common);
	const apart = words.filter((word) => !isCommon.has(word));
	const asked = [...(apart.length > 0 ? apart : words)].sort((a, b) => b.length - a.length);
	const [longest] = asked;
	if (longest === undefined) return null;
	if (there.has(`${longest}_`)) return `${longest}_`;
	for (let length = longest.length; length > 1; length -= 1) {
		const beginning = longest.slice(0, length);
		if (there.has(beginning)) return beginning;
	}
	return parts.some((part) => part.startsWith(longest)) || longest.length < 2 ? null : undefined;
}

/** The names of a file that have all these words or words that begin so, those that begin as the query does first. */
export function namesFound(
	entries: readonly NameEntry[],
	query: string,
	most: number,
): { found: NameEntry[]; more: boolean } {
	const words = wordsOfName(query);
	const asked = words.join('-');
	const ranked = entries.flatMap((entry) => {
		const own = [...wordsOfName(entry[1]), ...wordsOfName(entry[4])];
		if (!words.every((word) => own.some((one) => one.startsWith(word)))) return [];
		const name = slug(entry[1]);
		return [{ entry, rank: (name === asked ? 0 : name.startsWith(asked) ? 1 : 2) + (entry[2] < 0 ? 0 : 0.5) }];
	});
	const found = ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
	return { found: found.slice(0, most), more: found.length > most };
}
