import { fold } from '../text/fold.ts';
import type { Engine, Hit } from './engine.ts';
import { indexed } from './letters.ts';
import { essential, type Query } from './query.ts';

/** What narrows a search: value by filter, named as in the address. */
export type Filters = Readonly<Record<string, string>>;

/** Records found. `rank` says how: as a phrase, with every word, or with an unfinished last word. */
export interface Hits {
	readonly hits: readonly Hit[];
	readonly rank: number;
}

export const ranks = { phrase: 65, words: 50, unfinished: 30, none: 0 } as const;

/**
 * The records that hold the query: those with its words as a phrase first, then those with all of them, in Pagefind's order.
 * Each word must be there as it is typed, but for case and diacritics; only the last may be unfinished. Pagefind alone would
 * also give records with the beginnings of words and with some words only. With no words: everything that the filters leave.
 */
export async function findHits(
	engine: Engine,
	query: Query,
	filters: Filters,
	sort?: Readonly<Record<string, 'asc' | 'desc'>>,
): Promise<Hits> {
	const ask = (term: string | null) => engine.search(term, { filters, ...(sort && { sort }) });
	if (query.wordings.length === 0) return { hits: (await ask(null)).results, rank: ranks.words };
	const phrases: Hit[] = [];
	const all: Hit[] = [];
	for (const wording of query.wordings) {
		const words = wording.map(indexed);
		const order = (await ask(words.join(' '))).results;
		const phrase = await ids(ask, `"${words.join(' ')}"`);
		if (words.length > 1) phrases.push(...order.filter(({ id }) => phrase.has(id)));
		all.push(...(await withEvery(ask, words, order)));
	}
	let hits = [...phrases, ...all];
	let rank: number = phrases.length > 0 ? ranks.phrase : ranks.words;
	if (hits.length === 0) {
		const words = essential(query.wordings[0] ?? []).map(indexed);
		hits = await withEvery(ask, words, (await ask(words.join(' '))).results);
		rank = ranks.words;
		if (hits.length === 0) {
			hits = await withUnfinished(ask, words);
			rank = ranks.unfinished;
		}
	}
	const seen = new Set<string>();
	const distinct = hits.filter(({ id }) => !seen.has(id) && seen.add(id));
	return { hits: distinct, rank: distinct.length === 0 ? ranks.none : rank };
}

type Ask = (term: string) => ReturnType<Engine['search']>;

const ids = async (ask: Ask, term: string): Promise<Set<string>> =>
	new Set((await ask(term)).results.map(({ id }) => id));

/** Those of the records that hold every word. */
async function withEvery(ask: Ask, words: readonly string[], order: readonly Hit[]): Promise<Hit[]> {
	const having = await Promise.all(words.map((word) => ids(ask, `"${word}"`)));
	return order.filter(({ id }) => having.every((set) => set.has(id)));
}

/** The records that hold every word but the last, and one that begins as the last does; numbers are never unfinished. */
async function withUnfinished(ask: Ask, words: readonly string[]): Promise<Hit[]> {
	const last = words.at(-1) ?? '';
	if (last.length < 2 || /\d/.test(last)) return [];
	const order = (await ask(words.join(' '))).results;
	const beginning = await ask(last);
	const sample = await beginning.results[0]?.data();
	const marked = [...(sample?.excerpt ?? '').matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => fold(match[1] ?? ''));
	if (!marked.some((word) => word.includes(fold(last)))) return [];
	const starting = new Set(beginning.results.map(({ id }) => id));
	return (await withEvery(ask, words.slice(0, -1), order)).filter(({ id }) => starting.has(id));
}
