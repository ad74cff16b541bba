import type { Index } from '../../register/index.ts';
import { type NameDirectory, type NameEntry, wordsOfName } from '../../search/portal/name-parts.ts';

/** A file is split while it has more letters than this, as long as the beginnings of words have no more letters than that. */
const mostLetters = 60_000;
const longestBeginning = 6;
/** A word of more names than this, and of more than one in this many, is common. */
const manyNames = 300;
const oneIn = 50;

/** The names of a portal in files by the beginnings of their words. */
export interface NameParts {
	readonly directory: NameDirectory;
	readonly parts: ReadonlyMap<string, readonly NameEntry[]>;
}

/** The search by name of the portal. */
export function nameParts(index: Index): NameParts {
	return index.remember('portal names', '', (traced) => {
		const sites = [...traced.portalSites.values()];
		const order = new Map(sites.map(({ id }, at) => [id, at]));
		const entries = traced.portalNames.map(({ kind, name, site, page, about }): readonly [NameEntry, string[]] => [
			[kind, name, typeof site === 'number' ? -site : (order.get(site) ?? 0), page, about],
			// A document is looked for by the number that its own begins with.
			kind === 'document' ? wordsOfName(name).slice(0, 1) : [...new Set(wordsOfName(name))],
		]);
		const count = new Map<string, number>();
		for (const [, words] of entries) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
		const common = new Set(
			[...count].filter(([, many]) => many > manyNames && many > entries.length / oneIn).map(([word]) => word),
		);
		const byWord = new Map<string, NameEntry[]>();
		for (const [entry, words] of entries) {
			const apart = words.filter((word) => !common.has(word));
			for (const word of apart.length > 0 ? apart : words) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
		}
		const parts = new Map<string, readonly NameEntry[]>();
		split([...byWord], 2, parts);
		return {
			directory: {
				sites: sites.map(({ name, address }) => [name, address] as const),
				parts: [...parts.keys()].sort(),
				common: [...common].sort(),
			},
			parts,
		};
	});
}

/** Lays names into files by the first letters of their words. */
function split(
	words: readonly (readonly [string, readonly NameEntry[]])[],
	length: number,
	into: Map<string, readonly NameEntry[]>,
): void {
	const groups = Map.groupBy(words, ([word]) => (word.length < length ? `${word}_` : word.slice(0, length)));
	for (const [beginning, own] of groups) {
		const entries = [...new Set(own.flatMap(([, all]) => all))];
		const letters = entries.reduce(
			(sum, [, name, , page, about]) => sum + name.length + page.length + about.length + 12,
			0,
		);
		if (letters <= mostLetters) into.set(beginning, entries);
		else if (!beginning.endsWith('_') && length < longestBeginning && own.length > 1) split(own, length + 1, into);
		else into.set(beginning, within(entries));
	}
}

/** As many of these as a file may hold. */
function within(entries: readonly NameEntry[]): NameEntry[] {
	let left = mostLetters;
	return entries.filter(([, name, , page, about]) => {
		left -= name.length + page.length + about.length + 12;
		return left > 0;
	});
}
