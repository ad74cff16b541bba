import { type TextKind, textKinds } from '../index/directory.ts';
import type { Name } from '../names/name.ts';
import type { NameSource } from '../names/source.ts';
import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import type { Group } from './group.ts';
import { type Fits, having, heldBy } from './held.ts';
import { type Hit, hitsOf, inOrder, type Order } from './hits.ts';
import { asked, findNames, jumpsOf, lessWithoutFillers, type Named, withoutPlace } from './named.ts';
import { settled } from './settle.ts';
import type { TextIndex } from './texts.ts';

/** What was found. */
export interface Found {
	/** Where the query may lead straight to, best first. */
	readonly jump: readonly Name[];
	/** Kinds that have results, the one with the best match first. */
	readonly groups: readonly Group[];
	readonly total: number;
	readonly isMore: boolean;
}

/** The order of kinds that match equally well: what says it before the document that says it somewhere. */
const kinds = ['don-vi', 'chi-tieu', 'linh-vuc', 'dia-phuong', 'nhiem-vu', 'muc-dat-ra', 'van-ban'] as const;
const ranks = { phrase: 56, words: 45, unfinished: 30 } as const;

/** Where names and texts are looked for. */
export interface SearchSources {
	readonly names: NameSource;
	readonly texts: TextIndex;
}

/**
 * Everything that the query and the filters find, by kind. A query without words finds what the filters leave, and nothing
 * if there are none. `order` puts the records in another order; names of no day are then left out.
 * `names` is the first answer where it has been asked already.
 * A kind of which the whole query finds nothing anywhere is asked without words that say nothing; if there is nothing of any
 * kind, all are asked with the last word unfinished.
 */
export async function find(
	sources: SearchSources,
	query: Query,
	filters: Filters,
	order?: Order,
	names: Promise<Named> = findNames(sources.names, query, filters),
): Promise<Found> {
	if (query.words.length === 0 && Object.keys(filters).length === 0) return nothing;
	// The texts are loaded while the names are.
	const held = remembered(sources.texts);
	const { queries, inside } = asked(sources.names, query, filters);
	for (const one of queries.slice(0, 1)) void held(inside(one)?.query ?? one, false)?.catch(() => undefined);
	const named = await names;
	const search = (unfinished: boolean) => findOnce(sources.texts, held, named, filters, { order, unfinished });
	const found = await search(false);
	return found.total > 0 || query.words.length === 0 ? found : search(true);
}

const nothing: Found = { jump: [], groups: [], total: 0, isMore: false };

type Held = (query: Query, unfinished: boolean) => Promise<Fits> | null;

/** How records hold a query, asked once for each; `null` for a query without words, which everything holds. */
function remembered(index: TextIndex): Held {
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

interface Manner {
	readonly order: Order | undefined;
	readonly unfinished: boolean;
}

async function findOnce(
	index: TextIndex,
	held: Held,
	named: Named,
	{ loai, 'dia-phuong': locality, ...values }: Filters,
	{ order, unfinished }: Manner,
): Promise<Found> {
	const passing = await having(index, values);
	const isIn = ({ at }: Name) => at === undefined || passing === null || passing.get(at.part)?.[at.record] === 1;
	const allowed = order === undefined ? named.allowed.filter(({ name }) => isIn(name)) : [];
	const records = async (kind: TextKind) => {
		for (const one of named.queries) {
			const there = named.inside(one);
			const place = locality ?? there?.filter['dia-phuong'];
			const fits = await held(there?.query ?? one, unfinished);
			// Not only of what the filters leave: a value of a filter must leave as many results as it says.
			if (hitsOf(index, kind, fits, there === null ? undefined : place, null).length === 0) continue;
			const hits = hitsOf(index, kind, fits, place, passing);
			const best = hits.some(({ fit }) => fit === 2) ? ranks.phrase : ranks.words;
			const rank = (unfinished ? ranks.unfinished : best) - (one === named.queries[0] ? 0 : lessWithoutFillers);
			return { hits, rank, isThere: there !== null && hits.length > 0, said: there?.query ?? one };
		}
		return none;
	};
	const groups: Group[] = [];
	let hasTargets = false;
	for (const kind of kinds) {
		if (loai !== undefined && loai !== kind) continue;
		const called = allowed.filter(({ name }) => name.kind === kind);
		const own = textKinds.find((one) => one === kind);
		const { hits, rank, isThere, said } = own === undefined ? none : await records(own);
		if (kind === 'muc-dat-ra') hasTargets = isThere;
		const others = hits.filter((hit) => !called.some(({ name }) => isAt(name, hit)));
		const total = called.length + others.length;
		if (total === 0) continue;
		groups.push({
			kind,
			names: called.map(({ name }) => name),
			hits: await settled(index, kind, await inOrder(index, others, order), said, order),
			total,
			isMore: called.length > 0 && named.more.has(kind),
			rank: Math.max(hits.length > 0 ? rank : 0, ...called.map(({ score }) => score)),
		});
	}
	const ranked = groups.map((group) =>
		group.kind === 'chi-tieu' && hasTargets && group.rank <= withoutPlace.asPhrase
			? { ...group, rank: Math.min(group.rank, withoutPlace.most) }
			: group,
	);
	const place = ({ kind }: Group) => {
		const at = named.matches.findIndex(({ name }) => name.kind === kind);
		return at === -1 ? named.matches.length : at;
	};
	ranked.sort((a, b) => b.rank - a.rank || place(a) - place(b));
	return {
		jump: jumpsOf(named, order !== undefined),
		groups: ranked,
		total: ranked.reduce((sum, { total }) => sum + total, 0),
		isMore: ranked.some(({ isMore }) => isMore),
	};
}

const noWords: Query = { typed: '', words: [], wordings: [] };
const none = { hits: [] as readonly Hit[], rank: 0, isThere: false, said: noWords };
const isAt = ({ at }: Name, { part, record }: Hit): boolean => at?.part === part && at.record === record;
