import { type TextKind, textKinds } from '../index/directory.ts';
import type { Name } from '../names/name.ts';
import type { NameSource } from '../names/source.ts';
import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { dueId, type FoundDue, findDue } from './due.ts';
import type { Group } from './group.ts';
import { having } from './held.ts';
import type { Order } from './hits.ts';
import { type Asking, asked, findNames, jumpsOf, type Named, withoutPlace } from './named.ts';
import { type FitsOf, type KindRecords, type Manner, recordsOfKind, remembered } from './records.ts';
import type { TextIndex } from './texts.ts';

/** What was found. */
export interface Found {
	/** Where the query may lead straight to, best first. */
	readonly jump: readonly Name[];
	/** Kinds that have results, the one with the best match first. */
	readonly groups: readonly Group[];
	readonly total: number;
	readonly isMore: boolean;
	/** What is due at the time that the query asks for, as the first group; `null` where it asks for none. */
	readonly due: FoundDue | null;
}

/** The order of kinds that match equally well: what says it before the document that says it somewhere. */
const kinds = [
	'don-vi',
	'chi-tieu',
	'chi-so',
	'linh-vuc',
	'dia-phuong',
	'noi-nay',
	'nhiem-vu',
	'muc-dat-ra',
	'van-ban',
] as const;

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
	names: Promise<Named> = findNames(sources.names, namedIn(query), filters),
): Promise<Found> {
	if (query.words.length === 0 && Object.keys(filters).length === 0) return nothing;
	const held = remembered(sources.texts);
	const asking = asked(sources.names, query, filters);
	const search = (unfinished: boolean) => findOnce(sources.texts, held, asking, names, filters, { order, unfinished });
	const [due, found] = await Promise.all([findDue(sources.names, sources.texts, query, filters, order), search(false)]);
	if (due !== null) return withDue(found, due, order !== undefined);
	return found.total > 0 || query.words.length === 0 ? found : search(true);
}

/** The query by which names are looked for: without the time that it asks for, if it says more than that. */
export const namedIn = (query: Query): Query =>
	query.due === undefined || query.due.rest.words.length === 0 ? query : query.due.rest;

/** What was found, with what is due before it: of that what the words of the query found too comes first, if it is not sorted. */
function withDue(found: Found, due: FoundDue, isSorted: boolean): Found {
	const own = new Set(due.hits.map(dueId));
	const said = found.groups.flatMap(({ kind, hits }) => (kind === 'nhiem-vu' ? hits : []));
	const first = isSorted ? [] : said.filter((hit) => own.has(dueId(hit)));
	const before = new Set(first.map(dueId));
	const hits = [...first, ...due.hits.filter((hit) => !before.has(dueId(hit)))];
	const others = found.groups.flatMap((group): Group[] => {
		if (group.kind !== 'nhiem-vu') return [group];
		const left = group.hits.filter((hit) => !own.has(dueId(hit)));
		return left.length === 0 ? [] : [{ ...group, hits: left, total: left.length }];
	});
	const group: Group = { kind: 'han', names: [], hits, total: hits.length, isMore: false, rank: 100 };
	const groups = hits.length === 0 ? others : [group, ...others];
	return { ...found, groups, total: groups.reduce((sum, { total }) => sum + total, 0), due };
}

const nothing: Found = { jump: [], groups: [], total: 0, isMore: false, due: null };

async function findOnce(
	texts: TextIndex,
	held: FitsOf,
	asking: Asking,
	names: Promise<Named>,
	{ loai, ...filters }: Filters,
	manner: Manner,
): Promise<Found> {
	const { 'dia-phuong': _place, ...values } = filters;
	const passing = await having(texts, values);
	const wanted = textKinds.filter((kind) => loai === undefined || kind === loai);
	// Kinds do not wait for one another, nor for the names.
	const search = async (kind: TextKind) =>
		[kind, await recordsOfKind(texts, held, asking, { kind, filters, passing }, manner)] as const;
	const [named, found] = await Promise.all([names, Promise.all(wanted.map(search))]);
	const records = new Map<string, KindRecords>(found);
	const isIn = ({ at }: Name) => at === undefined || passing === null || passing.get(at.part)?.[at.record] === 1;
	const allowed = manner.order === undefined ? named.allowed.filter(({ name }) => isIn(name)) : [];
	const hasTargets = records.get('muc-dat-ra')?.isThere === true;
	const groups = kinds.flatMap((kind): Group[] => {
		if (loai !== undefined && loai !== kind) return [];
		const called = allowed.filter(({ name }) => name.kind === kind);
		const { hits, rank } = records.get(kind) ?? { hits: [], rank: 0 };
		const known = new Set(called.map(({ name: { at } }) => at && `${at.part} ${at.record}`));
		const others = hits.filter(({ part, record }) => !known.has(`${part} ${record}`));
		const total = called.length + others.length;
		const best = Math.max(hits.length > 0 ? rank : 0, ...called.map(({ score }) => score));
		const isMore = called.length > 0 && named.more.has(kind);
		return total === 0
			? []
			: [{ kind, names: called.map(({ name }) => name), hits: others, total, isMore, rank: best }];
	});
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
		jump: jumpsOf(named, manner.order !== undefined),
		groups: ranked,
		total: ranked.reduce((sum, { total }) => sum + total, 0),
		isMore: ranked.some(({ isMore }) => isMore),
		due: null,
	};
}
