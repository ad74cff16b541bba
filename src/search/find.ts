import type { Engine, Hit } from './engine.ts';
import { type Filters, findHits } from './hits.ts';
import { byScore, matchNames, type Name, type NamedMatch } from './names.ts';
import { inPlace } from './place.ts';
import { type Query, withoutFillers } from './query.ts';

/** Results of one kind, best first: names that match, then records. */
export interface Group {
	readonly kind: string;
	readonly names: readonly Name[];
	readonly hits: readonly Hit[];
	/** How many there are in all. */
	readonly total: number;
}

/** What was found. */
export interface Found {
	/** Where the query may lead straight to, best first. */
	readonly jump: readonly Name[];
	/** Kinds that have results, the one with the best match first. */
	readonly groups: readonly Group[];
	readonly total: number;
}

/** Kinds of records in the index; the other kinds are found by name alone. */
const recordKinds = ['don-vi', 'chi-tieu', 'van-ban', 'nhiem-vu', 'muc-dat-ra'];
/** The order of kinds that match equally well: what says it before the document that says it somewhere. */
const kinds = ['don-vi', 'chi-tieu', 'linh-vuc', 'dia-phuong', 'nhiem-vu', 'muc-dat-ra', 'van-ban'];
const mostJumps = 3;
/**
 * An indicator that the query says as a whole but for the place (“sipas quận 6”) comes before what that place does for it, unless
 * the place has targets for it; other names of no place come after what was found there.
 */
const withoutPlace = { whole: 80, asPhrase: 56, most: 50 };
/** How much less a match without the words that say nothing counts. */
const lessWithoutFillers = 3;

/**
 * Everything that the query and the filters find, by kind. A query without words finds what the filters leave, and nothing
 * if there are none. `sort` orders the records by `han` (deadline; records without one last) or `ngay` (day of issue).
 * A kind of which the whole query finds nothing is asked without words that say nothing; if there is nothing of any kind, all
 * are asked with the last word unfinished.
 */
export async function find(
	engine: Engine,
	names: readonly Name[],
	query: Query,
	filters: Filters,
	sort?: 'han' | 'ngay',
): Promise<Found> {
	if (query.words.length === 0 && Object.keys(filters).length === 0) return { jump: [], groups: [], total: 0 };
	const found = await findOnce(engine, names, query, filters, { sort, unfinished: false });
	return found.total > 0 ? found : findOnce(engine, names, query, filters, { sort, unfinished: true });
}

interface Way {
	readonly sort: 'han' | 'ngay' | undefined;
	readonly unfinished: boolean;
}

async function findOnce(
	engine: Engine,
	names: readonly Name[],
	query: Query,
	filters: Filters,
	{ sort, unfinished }: Way,
): Promise<Found> {
	const { loai, ...others } = filters;
	const queries = [query, withoutFillers(query)].filter((one) => one !== null);
	const named = (one: Query) => ('dia-phuong' in filters ? null : inPlace(one, names));
	const matches = namesFor(names, queries, named);
	const allowed = sort === undefined ? matches.filter(({ name }) => passes(name, filters)) : [];
	const order = sort && ({ [sort]: sort === 'han' ? 'asc' : 'desc' } as const);
	const records = async (kind: string) => {
		const ask = (asked: Query, place: Filters) =>
			findHits(engine, asked, { ...others, ...place, loai: kind }, { sort: order, unfinished });
		for (const one of queries) {
			const there = named(one);
			const less = one === query ? 0 : lessWithoutFillers;
			const inThere = there ? await ask(there.query, there.filter) : nothing;
			if (inThere.hits.length > 0) return { ...inThere, rank: inThere.rank - less, isThere: true };
			if (there) continue;
			const found = await ask(one, {});
			if (found.hits.length > 0) return { ...found, rank: found.rank - less, isThere: false };
		}
		return nothing;
	};
	const groups: (Group & { rank: number })[] = [];
	let hasTargets = false;
	for (const kind of kinds) {
		if (loai !== undefined && loai !== kind) continue;
		const called = allowed.filter(({ name }) => name.kind === kind);
		// A name that matches says all that the index would.
		const search = recordKinds.includes(kind) && (called.length === 0 || kind === 'van-ban');
		const { hits, rank, isThere } = search ? await records(kind) : nothing;
		if (kind === 'muc-dat-ra') hasTargets = isThere;
		const total = Math.max(called.length, hits.length);
		if (total > 0)
			groups.push({
				kind,
				names: called.map(({ name }) => name),
				hits,
				total,
				rank: Math.max(rank, ...scores(called)),
			});
	}
	const place = ({ kind }: Group) => {
		const at = matches.findIndex(({ name }) => name.kind === kind);
		return at === -1 ? matches.length : at;
	};
	for (const group of groups)
		if (group.kind === 'chi-tieu' && hasTargets && group.rank <= withoutPlace.asPhrase)
			group.rank = Math.min(group.rank, withoutPlace.most);
	groups.sort((a, b) => b.rank - a.rank || place(a) - place(b));
	return {
		jump: (sort === undefined ? allowed : matches).slice(0, mostJumps).map(({ name }) => name),
		groups: groups.map(({ rank: _rank, ...group }) => group),
		total: groups.reduce((sum, { total }) => sum + total, 0),
	};
}

/** The names that match a query, also with the place that it names said last; of no place, also without it. Best first. */
function namesFor(
	names: readonly Name[],
	queries: readonly Query[],
	inside: (query: Query) => ReturnType<typeof inPlace>,
): NamedMatch[] {
	const best = new Map<Name, number>();
	const add = (name: Name, score: number) => best.set(name, Math.max(score, best.get(name) ?? 0));
	for (const [at, query] of queries.entries()) {
		const less = at * lessWithoutFillers;
		for (const { name, score } of matchNames(names, query)) add(name, score - less);
		const there = inside(query);
		if (there === null) continue;
		for (const { name, score } of matchNames(names, there.last)) add(name, score - less - 1);
		for (const { name, score } of matchNames(names, there.query))
			if (name.place === '')
				add(name, Math.min(score, score < withoutPlace.whole ? withoutPlace.most : withoutPlace.asPhrase) - less);
	}
	return byScore([...best].map(([name, score]) => ({ name, score })));
}

const nothing: Awaited<ReturnType<typeof findHits>> & { isThere: boolean } = { hits: [], rank: 0, isThere: false };
const scores = (matches: readonly NamedMatch[]): number[] => matches.map(({ score }) => score);

/** Whether a name is what the filters ask for; filters that say nothing of names leave none. */
export function passes({ kind, url }: Name, filters: Filters): boolean {
	return Object.entries(filters).every(([filter, value]) => {
		if (filter === 'loai') return kind === value;
		if (filter === 'dia-phuong') return url.includes(`/${value}/`);
		return filter === kind && url.endsWith(`/${value}/`);
	});
}
