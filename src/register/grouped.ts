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
	const add = (key: string, entry: Entry) => {
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	};
	for (const entry of entries) {
		const keys = keysOf(entry);
		const [only] = keys;
		// Most have one key, which needs no set.
		if (keys.length === 1 && only !== undefined) add(only, entry);
		else for (const key of new Set(keys)) add(key, entry);
	}
	return groups;
}
