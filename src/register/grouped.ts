/** Entries by their ids. */
export function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** By key: the values of the entries that have it, each once, in their order. */
export function valuesBy<Entry>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string,
	read: (entry: Entry) => string,
): Map<string, readonly string[]> {
	const groups = Map.groupBy(entries, keyOf);
	return new Map([...groups].map(([key, own]) => [key, [...new Set(own.map(read))]]));
}

/** By key: the entries that have it, in their order. What has no key is in no list. */
export function grouped<Entry>(
	entries: readonly Entry[],
	keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key);
			if (group) group.push(entry);
			else groups.set(key, [entry]);
		}
	}
	return groups;
}
