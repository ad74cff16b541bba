import type { Engine, Hit } from './engine.ts';
import { type Filters, findHits } from './hits.ts';
import { matchNames, type Name, type NamedMatch } from './names.ts';
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
const mostJumps = 6;
/** A name that matches only without the place asked for comes after what was found of the place. */
const mostWithoutPlace = 50;

/**
 * Everything that the query and the filters find, by kind. A query without words finds what the filters leave, and nothing
 * if there are none. `sort` orders the records by `han` (deadline; records without one are left out) or `ngay` (day of issue).
 * Where the whole query finds nothing, it is asked without words that say nothing, then with its last word unfinished.
 */
export async function find(
	engine: Engine,
	names: readonly Name[],
	query: Query,
	filters: Filters,
	sort?: 'han' | 'ngay',
): Promise<Found> {
	if (query.words.length === 0 && Object.keys(filters).length === 0) return { jump: [], groups: [], total: 0 };
	const queries = [query, withoutFillers(query)].filter((one) => one !== null);
	for (const unfinished of [false, true])
		for (const one of queries) {
			const found = await findOnce(engine, names, one, filters, { sort, unfinished });
			if (found.total > 0 || (unfinished && one === queries.at(-1))) return found;
		}
	return { jump: [], groups: [], total: 0 };
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
	const there = 'dia-phuong' in filters ? null : inPlace(query, names);
	const matches = matchNames(names, query);
	if (there !== null)
		for (const { name, score } of matchNames(names, there.query))
			if (name.place === '' && !matches.some((match) => match.name === name))
				matches.push({ name, score: Math.min(score, mostWithoutPlace) });
	const allowed = sort === undefined ? matches.filter(({ name }) => passes(name, filters)) : [];
	const order = sort && ({ [sort]: sort === 'han' ? 'asc' : 'desc' } as const);
	const groups: (Group & { rank: number })[] = [];
	for (const kind of kinds) {
		if (loai !== undefined && loai !== kind) continue;
		const named = allowed.filter(({ name }) => name.kind === kind);
		// A name that matches says all that the index would.
		const search = recordKinds.includes(kind) && (named.length === 0 || kind === 'van-ban');
		const ask = (asked: Query, place: Filters) =>
			findHits(engine, asked, { ...others, ...place, loai: kind }, { sort: order, unfinished });
		let { hits, rank } = search && there ? await ask(there.query, there.filter) : nothing;
		if (search && hits.length === 0) ({ hits, rank } = await ask(query, {}));
		const total = Math.max(named.length, hits.length);
		if (total > 0)
			groups.push({ kind, names: named.map(({ name }) => name), hits, total, rank: Math.max(rank, ...scores(named)) });
	}
	const place = ({ kind }: Group) => {
		const at = matches.findIndex(({ name }) => name.kind === kind);
		return at === -1 ? matches.length : at;
	};
	groups.sort((a, b) => b.rank - a.rank || place(a) - place(b));
	return {
		jump: (sort === undefined ? allowed : matches).slice(0, mostJumps).map(({ name }) => name),
		groups: groups.map(({ rank: _rank, ...group }) => group),
		total: groups.reduce((sum, { total }) => sum + total, 0),
	};
}

const nothing: Awaited<ReturnType<typeof findHits>> = { hits: [], rank: 0 };
const scores = (matches: readonly NamedMatch[]): number[] => matches.map(({ score }) => score);

/** Whether a name is what the filters ask for; filters that say nothing of names leave none. */
function passes({ kind, url }: Name, filters: Filters): boolean {
	return Object.entries(filters).every(([filter, value]) => {
		if (filter === 'loai') return kind === value;
		if (filter === 'dia-phuong') return url.includes(`/${value}/`);
		return filter === kind && url.endsWith(`/${value}/`);
	});
}
