import { didYouMean, nearQueries } from '../names/did-you-mean.ts';
import type { Name } from '../names/name.ts';
import { byScore, matchNames, type NamedMatch } from '../names/names.ts';
import { inPlace } from '../names/place.ts';
import type { NameSource } from '../names/source.ts';
import type { Filters } from '../query/filters.ts';
import { type Query, withoutFillers } from '../query/query.ts';
import type { Group } from './group.ts';

/** What a query asks. */
export interface Asking {
	/** The query; then it without the words that say nothing, if it has others. */
	readonly queries: readonly Query[];
	/** Each of these as one for a locality that it names; `null` if it names none or the filters choose one. */
	readonly inside: (query: Query) => ReturnType<typeof inPlace>;
}

/** The names that a query may mean: the first answer, for which no text is needed. */
export interface Named {
	/** The names that match, best first. */
	readonly matches: readonly NamedMatch[];
	/** Of these the ones that pass the filters; of documents, those in the locality and of the kind (`find` asks the texts for the rest). */
	readonly allowed: readonly NamedMatch[];
	/** Kinds of which more names may match than were looked at. */
	readonly more: ReadonlySet<string>;
}

/** How much less a match without the words that say nothing counts. */
export const lessWithoutFillers = 3;
/**
 * What names of no place are worth where the query names a place. An indicator said as a `whole` (“sipas quận 6”) comes before
 * what that place does for it. Not so where the place has targets for it. Other names come after what was found there.
 */
export const withoutPlace = { whole: 80, asPhrase: 56, most: 50 };
const mostJumps = 3;

/** Reads the query as it is asked, before any name or text is looked for. */
export function asked(source: NameSource, query: Query, filters: Filters): Asking {
	const known = new Map<Query, ReturnType<typeof inPlace>>();
	const inside = (one: Query) => {
		const kept = known.get(one);
		if (kept !== undefined || known.has(one)) return kept ?? null;
		const read = 'dia-phuong' in filters ? null : inPlace(one, source.fixed);
		known.set(one, read);
		return read;
	};
	return { queries: [query, withoutFillers(query)].filter((one) => one !== null), inside };
}

/** The names that the query may mean. Rejects if they cannot be had. */
export async function findNames(source: NameSource, query: Query, filters: Filters): Promise<Named> {
	const { queries, inside } = asked(source, query, filters);
	const all = queries.flatMap((one) => {
		const there = inside(one);
		return there === null ? [one] : [one, there.last, there.query];
	});
	const { names, more } = await source.about(all, filters);
	const matches = query.words.length === 0 ? [] : matchesOf(names, queries, inside);
	const allowed =
		query.words.length === 0
			? names.filter((name) => passes(name, filters)).map((name) => ({ name, score: 1 }))
			: matches.filter(({ name }) => passes(name, name.at === undefined ? filters : ofPlaceAndKind(filters)));
	return { matches, allowed, more: new Set(more.keys()) };
}

function ofPlaceAndKind({ loai, 'dia-phuong': locality }: Filters): Filters {
	return { ...(loai !== undefined && { loai }), ...(locality !== undefined && { 'dia-phuong': locality }) };
}

/** Where the query may lead straight to. */
export const jumpsOf = ({ matches, allowed }: Named, isSorted: boolean): Name[] =>
	(isSorted ? matches : allowed).slice(0, mostJumps).map(({ name }) => name);

/** The names that match a query, also with the place that it names said last; of no place, also without it. Best first. */
function matchesOf(names: readonly Name[], queries: readonly Query[], inside: Asking['inside']): NamedMatch[] {
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

/** Whether a name is what the filters ask for; filters that say nothing of names leave none. */
export function passes({ kind, url }: Name, filters: Filters): boolean {
	return Object.entries(filters).every(([filter, value]) => {
		if (filter === 'loai') return kind === value;
		if (filter === 'dia-phuong') return url.includes(`/${value}/`);
		return filter === kind && url.endsWith(`/${value}/`);
	});
}

/** What may have been meant by a query that finds nothing; `null` if nothing is near. Rejects if names cannot be had. */
export async function findMeant(source: NameSource, query: Query): Promise<string | null> {
	const { names } = await source.about(nearQueries(query));
	return didYouMean(names, query);
}

/** Names that come before whatever texts say: what matches them so well matches no record better. */
const beforeTexts = 56;

/** The names that are shown before the texts are there, by kind; none that a record may come before. */
export function groupsOfNames({ allowed, more }: Named): Group[] {
	const kinds = [...new Set(allowed.map(({ name }) => name.kind))];
	const groups = kinds.map((kind): Group => {
		const own = allowed.filter(({ name }) => name.kind === kind);
		const rank = Math.max(...own.map(({ score }) => score));
		return { kind, names: own.map(({ name }) => name), hits: [], total: own.length, isMore: more.has(kind), rank };
	});
	return groups.filter(({ rank, kind }) => rank > beforeTexts && kind !== 'van-ban').sort((a, b) => b.rank - a.rank);
}
