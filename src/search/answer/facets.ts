import { kindOf, textKinds } from '../index/directory.ts';
import type { Name } from '../names/name.ts';
import type { Filters } from '../query/filters.ts';
import type { Found, SearchSources } from './find.ts';
import { type Hit, hitsOf, mostInOneOrder } from './hits.ts';
import { passes } from './named.ts';

/** How many results each value of a filter leaves. */
export type Counts = ReadonlyMap<string, number>;

/** Everything, as an answer to nothing; of a large site the names that are always there. */
export function everything({ texts, names }: SearchSources): Pick<Found, 'groups' | 'isMore'> {
	const groups = textKinds.map((kind) => {
		const hits = hitsOf(texts, kind, null, undefined, null);
		return { kind, names: [], hits, total: hits.length, isMore: false, rank: 0 };
	});
	// Documents are among the records.
	const others = names.fixed.filter(({ kind }) => kind !== 'van-ban');
	const hasAll = others.some(({ kind }) => kind === 'don-vi');
	const named = { kind: '', names: others, hits: [], total: 0, isMore: !hasAll, rank: 0 };
	return { groups: [...groups, named], isMore: !hasAll };
}

/**
 * How many of what was found each value of a filter leaves; values that none has are missing. `filterOf` says by which filter a
 * value narrows. `null` where it would take more tables than are read for one answer: only locality and kind are then counted.
 */
export async function countValues(
	{ texts }: SearchSources,
	{ groups }: Pick<Found, 'groups'>,
	name: string,
	filterOf: (value: string) => Filters,
): Promise<Counts | null> {
	const hits = groups.flatMap((group) => group.hits);
	const filter = Object.keys(filterOf(''))[0] ?? name;
	const values = await valuesOfHits(texts, hits, filter);
	if (values === null) return null;
	const counts = new Map<string, number>();
	const add = (value: string, by: number) => counts.set(value, (counts.get(value) ?? 0) + by);
	for (const some of values) for (const value of some) add(value, 1);
	for (const called of groups.flatMap((group) => group.names)) {
		if (called.at !== undefined) {
			const [own = []] = (await valuesOfHits(texts, [{ ...called.at, fit: 1 }], filter)) ?? [];
			for (const value of own) add(value, 1);
		} else for (const value of ownValues(called, name)) if (passes(called, filterOf(value))) add(value, 1);
	}
	return counts;
}

/** The values of a filter that a name passes. */
function ownValues({ kind, url }: Name, filter: string): string[] {
	const [, , locality = '', rest = ''] = url.split('/');
	if (filter === 'loai') return [kind];
	if (filter === 'dia-phuong')
		return kind === 'don-vi' || kind === 'dia-phuong' || kind === 'van-ban' ? [locality] : [];
	return filter === kind ? [rest === '' ? locality : `${locality}/${rest}`] : [];
}

async function valuesOfHits(
	texts: SearchSources['texts'],
	hits: readonly Hit[],
	filter: string,
): Promise<readonly (readonly string[])[] | null> {
	const { parts } = texts.directory;
	if (filter === 'dia-phuong') return hits.map(({ part }) => [parts[part]?.[0] ?? '']);
	if (filter === 'loai')
		return hits.map(({ part, record }) => {
			const own = parts[part];
			return own === undefined ? [] : [kindOf(own, record)];
		});
	const opened = [...new Set(hits.map(({ part }) => part))];
	if (opened.length > mostInOneOrder) return null;
	const tables = new Map(await Promise.all(opened.map(async (part) => [part, await texts.facets(part)] as const)));
	return hits.map(({ part, record }) => tables.get(part)?.valuesOf(record, filter) ?? []);
}
