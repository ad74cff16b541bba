import { composed } from '../../words/compose.ts';
import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import { evenlySpaced } from '../../words/ordinary.ts';

/** What is named by an id in files and by words in a sheet: units, fields, indicators. */
export interface PlanNames {
	/** How each is offered in a list. */
	readonly labels: readonly string[];
	/** How an id is shown; words that are no id stand as they are. */
	readonly shown: (written: string) => string;
	/** The id that words mean, by id, name, post or alias; `null` where they mean none or several. */
	readonly idOf: (words: string) => string | null;
	/** Names that may have been meant. */
	readonly like: (words: string) => string[];
}

/** What a document may name. */
export interface KnownNames {
	readonly units: PlanNames;
	readonly fields: PlanNames;
	readonly indicators: PlanNames;
}

/** Names of these entries, the first spelling of each being what is shown. One that means several is shown by its id. */
export function planNames(
	entries: readonly { readonly id: string; readonly spellings: readonly string[] }[],
): PlanNames {
	const exact = new Map<string, Set<string>>();
	const folded = new Map<string, Set<string>>();
	const note = (map: Map<string, Set<string>>, spelling: string, id: string) => {
		const all = map.get(spelling) ?? new Set();
		map.set(spelling, all.add(id));
	};
	for (const { id, spellings } of entries)
		for (const spelling of spellings) {
			note(exact, plain(spelling), id);
			note(folded, fold(spelling), id);
		}
	const ids = new Set(entries.map(({ id }) => id));
	const only = (all: ReadonlySet<string> | undefined): string | null =>
		all?.size === 1 ? ([...all][0] ?? null) : null;
	const idOf = (words: string): string | null =>
		ids.has(words) ? words : (only(exact.get(plain(words))) ?? only(folded.get(fold(words))));
	const labelOf = new Map(
		entries.map(({ id, spellings: [first = id] }) => [id, idOf(first) === id ? evenlySpaced(first) : id]),
	);
	const labels = [...labelOf.values()];
	return {
		labels,
		shown: (written) => labelOf.get(idOf(written) ?? '') ?? written,
		idOf,
		like: (words) => nearest(words, labels),
	};
}

const plain = (words: string): string => evenlySpaced(composed(words));
