import type { TextKind } from '../index/directory.ts';
import { roles } from '../index/table.ts';
import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { type Fits, heldBy } from './held.ts';
import { type Hit, hitsOf, inOrder, type Order } from './hits.ts';
import { type Asking, lessWithoutFillers } from './named.ts';
import { settled } from './settle.ts';
import type { TextIndex } from './texts.ts';

const ranks = { phrase: 56, words: 45, unfinished: 30 } as const;

/** How records hold a query; `null` for a query without words, which everything holds. */
export type FitsOf = (query: Query, unfinished: boolean) => Promise<Fits> | null;

/** Asks each query of the index once. */
export function remembered(index: TextIndex): FitsOf {
	const known = new Map<boolean, Map<Query, Promise<Fits>>>([
		[true, new Map()],
		[false, new Map()],
	]);
	return (query, unfinished) => {
		if (query.wordings.length === 0) return null;
		const kept = known.get(unfinished)?.get(query);
		if (kept !== undefined) return kept;
		const made = heldBy(index, query, unfinished);
		known.get(unfinished)?.set(query, made);
		return made;
	};
}

/** How to look: the order of records, and whether the last word may be the beginning of one. */
export interface Manner {
	readonly order: Order | undefined;
	readonly unfinished: boolean;
}

/** Which records: their kind, their locality among the filters, and those that pass the other filters (`having`). */
interface Among {
	readonly kind: TextKind;
	readonly filters: Filters;
	readonly passing: Fits | null;
}

/** Records of a kind, best first. */
export interface KindRecords {
	readonly hits: readonly Hit[];
	/** How well the best of them matches, beside what names score. */
	readonly rank: number;
	/** Whether they are of a place that the query names. */
	readonly isThere: boolean;
}

/** The unit that a filter names, in whatever role. */
const unitOf = (filters: Filters): string | undefined => ['don-vi', ...roles].flatMap((name) => filters[name] ?? [])[0];

/** The records of a kind that the query finds: as a whole or, if it finds none of the kind anywhere, without words that say nothing. */
export async function recordsOfKind(
	index: TextIndex,
	held: FitsOf,
	{ queries, inside }: Asking,
	{ kind, filters, passing }: Among,
	{ order, unfinished }: Manner,
): Promise<KindRecords> {
	for (const one of queries) {
		const there = inside(one);
		const place = filters['dia-phuong'] ?? there?.filter['dia-phuong'];
		const said = there?.query ?? one;
		const fits = await held(said, unfinished);
		// Not only of what the filters leave: a value of a filter must leave as many results as it says.
		if (hitsOf(index, kind, fits, there === null ? undefined : place, null).length === 0) continue;
		const hits = hitsOf(index, kind, fits, place, passing);
		const best = hits.some(({ fit }) => fit === 2) ? ranks.phrase : ranks.words;
		return {
			hits: await settled(index, kind, await inOrder(index, hits, order, unitOf(filters)), said, order),
			rank: (unfinished ? ranks.unfinished : best) - (one === queries[0] ? 0 : lessWithoutFillers),
			isThere: there !== null && hits.length > 0,
		};
	}
	return { hits: [], rank: 0, isThere: false };
}
