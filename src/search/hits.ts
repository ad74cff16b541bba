import type { Engine, Hit } from './engine.ts';
import { type Fit, fitOf } from './fit.ts';
import { indexed, separator } from './letters.ts';
import { type Part, partsOf } from './parts.ts';
import { isMarked, type Query } from './query.ts';
import { wordsIn } from './words.ts';

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
/**
 * So many records are read, less those that are known to hold the query as a phrase, to see how they hold it. Documents are long
 * and cost readers most: two of them, as many as are shown first, and none where one is known.
 */
const mostRead = (kind: string | undefined, known: number): number =>
	kind !== 'van-ban' ? Math.max(0, (kind === 'nhiem-vu' ? 6 : 4) - known) : known > 0 ? 0 : 2;

/**
 * The records that hold the query (`fitOf`): those with it as a phrase first, then in Pagefind's order. Pagefind says which
 * records have every word; alone it would also give those with beginnings of words, some of them or other diacritics, and it
 * misses phrases in records that have a word in two diacritics (“hỗ trợ hộ kinh doanh”). With no words: everything that the
 * filters leave.
 */
export async function findHits(engine: Engine, query: Query, filters: Filters, manner: Manner = {}): Promise<Hits> {
	const { sort, unfinished = false } = manner;
	const options = { filters, ...(sort && { sort }) };
	const ask = async (term: string | null): Promise<readonly Hit[]> => (await engine.search(term, options)).results;
	const { wordings } = query;
	if (wordings.length === 0) return { hits: await ask(null), rank: ranks.words };
	const asked = (await Promise.all(wordings.map((wording) => having(ask, wording, unfinished)))).flat();
	const phrases = new Set(asked.flatMap(({ phrase }) => [...phrase]));
	const found = [...new Map(asked.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit]))).values()].sort(
		(a, b) => Number(phrases.has(b.id)) - Number(phrases.has(a.id)),
	);
	// Pagefind's phrases are right but for their marks.
	const known = isMarked(query) ? new Set<string>() : phrases;
	const unknown = found.filter(({ id }) => !known.has(id));
	const read = await Promise.all(
		unknown.slice(0, mostRead(filters['loai'], known.size)).map(async (hit) => {
			const parts = partsOf(await hit.data(), filters['loai']);
			return Math.max(0, ...parts.map((part) => fitOfPart(part, query, unfinished)));
		}),
	);
	// The rest is as the sample: where most of those read only have the words scattered, so has the rest. Long documents hold words
	// and numbers by chance.
	const isLong = filters['loai'] === 'van-ban';
	const enough = isLong ? (/\d/.test(query.typed) ? Number.POSITIVE_INFINITY : read.length) : read.length / 2;
	const rest = read.filter((fit) => fit > 0).length >= enough ? 1 : 0;
	const fits = new Map(found.map(({ id }) => [id, known.has(id) ? 2 : phrases.has(id) ? 1 : rest]));
	for (const [at, fit] of read.entries()) fits.set(unknown[at]?.id ?? '', fit);
	const fitting = ({ id }: Hit) => fits.get(id) ?? 0;
	const hits = found.filter((hit) => fitting(hit) > 0);
	if (hits.length === 0) return { hits, rank: ranks.none };
	if (sort === undefined) hits.sort((a, b) => fitting(b) - fitting(a));
	else {
		const places = new Map((await ask(null)).map(({ id }, at) => [id, at]));
		hits.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
	}
	const isPhrase = hits.some((hit) => fitting(hit) > 1);
	return { hits, rank: unfinished ? ranks.unfinished : isPhrase ? ranks.phrase : ranks.words };
}

/** How well the part holds the query in the best of its wordings. */
export const fitOfPart = ({ texts }: Part, { wordings }: Query, unfinished = false): Fit =>
	Math.max(0, ...wordings.map((wording) => fitOf(texts.join(separator), wording, unfinished))) as Fit;

type Ask = (term: string) => Promise<readonly Hit[]>;

interface Having {
	readonly wording: readonly string[];
	/** The records with every word of it, in Pagefind's order. */
	readonly hits: readonly Hit[];
	/** Those that Pagefind finds as a phrase. */
	readonly phrase: ReadonlySet<string>;
}

/** The records with every word of the wording; empty if there are none. */
async function having(ask: Ask, wording: readonly string[], unfinished: boolean): Promise<Having[]> {
	const last = wording.at(-1) ?? '';
	if (unfinished && (last.length < 2 || /\d/.test(last))) return [];
	const sets = await Promise.all(
		wording.map((word, at) =>
			unfinished && at === wording.length - 1 ? ids(ask, indexed(word)) : withWord(ask, word),
		),
	);
	if (sets.some(({ size }) => size === 0)) return [];
	const words = wording.map(indexed).join(' ');
	const hits = (await ask(words)).filter(({ id }) => sets.every((set) => set.has(id)));
	// Pagefind's phrases are right for words and plain numbers; else it leaves out the signs (27/7/2022 is 277/2022 to it).
	const trusted = wording.length > 1 && !unfinished && !/\d[^\d\s]/.test(words);
	return [{ wording, hits, phrase: trusted ? await ids(ask, `"${words}"`) : new Set() }];
}

const ids = async (ask: Ask, term: string): Promise<Set<string>> => new Set((await ask(term)).map(({ id }) => id));

/** The records with the word. The index has a number with its symbol as a whole and its numbers, but not its letters. */
async function withWord(ask: Ask, word: string): Promise<Set<string>> {
	const parts = wordsIn(word);
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	const [first = new Set<string>(), ...others] = await Promise.all(
		(numbers.length > 0 ? numbers : parts).map((part) => ids(ask, `"${part}"`)),
	);
	const having = new Set([...first].filter((id) => others.every((set) => set.has(id))));
	return parts.length > 1 ? new Set([...having, ...(await ids(ask, `"${indexed(word)}"`))]) : having;
}
