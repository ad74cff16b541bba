import type { KeyDifference } from '../../problem/published/differences.ts';
import { nameKey } from '../../register/names.ts';

/** What may become of a fact once it is published: nothing, that it is added later, or that it is added or worded otherwise. */
type Freedom = 'none' | 'added' | 'worded';

/** One thing that an entry says. */
interface Fact {
	/** The key under which it stands. */
	readonly key: string;
	readonly words: string;
	/** A text that is equal where the same is said, however it is written. */
	readonly same: string;
	readonly freedom: Freedom;
}

/** What an entry says. Of a key that has a list, each value is a fact of its own. */
export type StatedFacts = ReadonlyMap<string, Fact>;

/** StatedFacts from rows of a key and its words; none from a row without words. */
export function statedFacts(
	rows: readonly (readonly [key: string, words: string | undefined, freedom?: Freedom, same?: string])[],
): StatedFacts {
	return new Map(
		rows.flatMap(([key, written, freedom = 'none', same]): [string, Fact][] => {
			const words = written?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
			return words === '' ? [] : [[key, { key, words, same: same ?? words, freedom }]];
		}),
	);
}

/** The row of a phrase whose capital letters, spaces and end point say nothing. It may be added later. */
export const phraseRow = (
	key: string,
	phrase: string | undefined,
	freedom: Freedom = 'added',
): readonly [string, string | undefined, Freedom, string | undefined] => [
	key,
	phrase,
	freedom,
	phrase && nameKey(phrase),
];

/** StatedFacts of a list under one key. Each value has to stay, others may be added. */
export const listedFacts = (key: string, values: readonly string[]): StatedFacts =>
	new Map(values.map((words) => [`${key} ${words}`, { key, words, same: words, freedom: 'added' }]));

/** What published facts are no longer, or otherwise, and what was added that may not be. */
export function differencesOf(before: StatedFacts, now: StatedFacts): KeyDifference[] {
	const altered = [...before].flatMap(([id, { key, words, same, freedom }]): KeyDifference[] => {
		const is = now.get(id);
		if (is !== undefined && (freedom === 'worded' || is.same === same)) return [];
		return [{ key, before: words, now: is?.words ?? null }];
	});
	const added = [...now].flatMap(([id, { key, words, freedom }]): KeyDifference[] =>
		before.has(id) || freedom !== 'none' ? [] : [{ key, before: null, now: words }],
	);
	return [...altered, ...added];
}
