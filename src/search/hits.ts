import type { Engine, Hit } from './engine.ts';
import { type Fit, fitOf } from './fit.ts';
import { indexed, separator } from './letters.ts';
import { type Part, partsOf } from './parts.ts';
import { type Query, unfinishedWordings } from './query.ts';
import { fitsOf } from './said.ts';

/** What narrows a search: value by filter, named as in the address. */
export type Filters = Readonly<Record<string, string>>;

/** Records found. `rank` says how: as a phrase, with every word, or with an unfinished last word. */
export interface Hits {
	readonly hits: readonly Hit[];
	readonly rank: number;
}

/** How to look: the order of records, and whether the last word may be the beginning of one. */
interface Manner {
	readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> | undefined;
	readonly unfinished?: boolean;
}

const ranks = { phrase: 56, words: 45, unfinished: 30, none: 0 } as const;
/** Documents of a large register that are read: their words do not say in which of their assignments they stand. */
const mostRead = 8;

/**
 * The records that hold the query (`fitsOf`): those with it as a phrase first, then in Pagefind's order. Pagefind alone would
 * also give those with beginnings of words, some of them, other diacritics or the words far apart. With no words: everything
 * that the filters leave.
 */
export async function findHits(engine: Engine, query: Query, filters: Filters, manner: Manner = {}): Promise<Hits> {
	const { sort, unfinished = false } = manner;
	const ask = async (term: string | null): Promise<readonly Hit[]> => (await engine.search(term, { filters })).results;
	if (query.wordings.length === 0)
		return { hits: await inOrder(engine, filters, sort, await ask(null)), rank: ranks.words };
	if (unfinished && /\d/.test(query.words.at(-1) ?? '')) return nothing;
	const found = new Map<string, Fitting>();
	for (const wording of unfinished ? unfinishedWordings(query) : query.wordings) {
		const hits = await ask(wording.map(indexed).join(' '));
		const fitOf = fitsOf(engine.index, wording, unfinished, query.wordings[0]?.length ?? 0);
		for (const hit of hits) {
			const fit = fitOf(hit.id);
			if (fit > (found.get(hit.id)?.fit ?? 0)) found.set(hit.id, { hit, fit });
		}
	}
	const fitting = await readSome([...found.values()], query, filters['loai'], unfinished);
	if (fitting.length === 0) return nothing;
	const hits = fitting.toSorted((a, b) => b.fit - a.fit).map(({ hit }) => hit);
	const rank = fitting.some(({ fit }) => fit > 1) ? ranks.phrase : ranks.words;
	return { hits: await inOrder(engine, filters, sort, hits), rank: unfinished ? ranks.unfinished : rank };
}

/** The records in the order that is asked for, those that have no place in it last; as they are if none is. */
async function inOrder(
	engine: Engine,
	filters: Filters,
	sort: Manner['sort'],
	hits: readonly Hit[],
): Promise<readonly Hit[]> {
	if (sort === undefined) return hits;
	const { results } = await engine.search(null, { filters, sort });
	const places = new Map(results.map(({ id }, at) => [id, at]));
	const place = ({ id }: Hit) => places.get(id) ?? results.length;
	return hits.toSorted((a, b) => place(a) - place(b));
}

const nothing: Hits = { hits: [], rank: ranks.none };

interface Fitting {
	readonly hit: Hit;
	readonly fit: Fit;
}

/** The records; of documents of a large register those of which a part holds the query, the rest as the sample that is read. */
async function readSome(
	all: readonly Fitting[],
	query: Query,
	kind: string | undefined,
	unfinished: boolean,
): Promise<Fitting[]> {
	const sorted = all.toSorted((a, b) => b.fit - a.fit);
	const [first] = sorted;
	if (first === undefined) return [];
	const isLarge = (await first.hit.data()).anchors.length > 0;
	if (!isLarge) return [...all];
	const read = await Promise.all(
		sorted.slice(0, mostRead).map(async ({ hit }): Promise<Fitting> => {
			const fits = partsOf(await hit.data(), kind).map((part) => fitOfPart(part, query, unfinished));
			return { hit, fit: Math.max(0, ...fits) as Fit };
		}),
	);
	const holding = read.filter(({ fit }) => fit > 0);
	return holding.length * 2 >= read.length ? [...holding, ...sorted.slice(mostRead)] : holding;
}

/** How well the part holds the query in the best of its wordings. */
export const fitOfPart = ({ texts }: Part, { wordings }: Query, unfinished = false): Fit =>
	Math.max(
		0,
		...wordings.map((wording) => fitOf(texts.join(separator), wording, unfinished, wordings[0]?.length)),
	) as Fit;
