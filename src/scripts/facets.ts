import type { Engine } from '../search/engine.ts';
import { type Found, passes } from '../search/find.ts';
import type { Filters } from '../search/hits.ts';
import type { Name } from '../search/names.ts';
import { search } from '../vi/search.ts';

/** Longer lists of values would not be read; those with the most results stay. */
const mostValues = 100;

/**
 * Fills the lists of filter values, with how many results each would leave. `foundWithout` says what is found without the filter
 * of a list, `null` stands for everything; `filterOf` says what the index calls a value, as a role makes a filter of its own. A value that none has is left out, unless it is chosen.
 */
export async function fillFacets(
	selects: readonly HTMLSelectElement[],
	engine: Engine,
	names: readonly Name[],
	foundWithout: (filter: string) => Promise<Found | null>,
	filterOf: (name: string, value: string) => Filters,
): Promise<void> {
	const all = await engine.filters();
	for (const select of selects) {
		const values = Object.entries(all[select.name] ?? {});
		if (values.length === 0) continue;
		const found = await foundWithout(select.name);
		const ids = found && new Set(found.groups.flatMap(({ hits }) => hits.map(({ id }) => id)));
		// Names of units, indicators and the like are found without their records.
		const named = (found?.groups.flatMap((group) => group.names) ?? []).filter(({ kind }) => kind !== 'van-ban');
		const counted = await Promise.all(
			values.map(async ([value, total]) => {
				if (ids === null) return { value, count: total };
				const filters = filterOf(select.name, value);
				const { results } = await engine.search(null, { filters });
				const more = named.filter((name) => passes(name, filters));
				return { value, count: more.length + results.filter(({ id }) => ids.has(id)).length };
			}),
		);
		const chosen = select.value;
		const options = counted
			.filter(({ value, count }) => count > 0 || value === chosen)
			.sort((a, b) => b.count - a.count)
			.slice(0, mostValues)
			.map(({ value, count }) => {
				const name = facetLabel(select.name, value, names);
				const option = new Option(`${name} (${count})`, value);
				option.dataset['name'] = name;
				return option;
			})
			.sort((a, b) =>
				select.name === 'nam' ? b.value.localeCompare(a.value) : a.text.localeCompare(b.text, 'vi', { numeric: true }),
			);
		if (chosen !== '' && !options.some((option) => option.value === chosen))
			options.push(new Option(facetLabel(select.name, chosen, names), chosen));
		select.replaceChildren(new Option(search.all, ''), ...options);
		select.value = chosen;
	}
}

/** What readers call a value of a filter; the value itself where nothing is known of it. */
export function facetLabel(filter: string, value: string, names: readonly Name[]): string {
	const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		loai: search.kinds,
		'loai-van-ban': search.types,
		'vai-tro': search.roles,
	};
	const labels = own[filter];
	return (
		(labels && Object.hasOwn(labels, value) ? labels[value] : undefined) ??
		names.find(({ kind, url }) => kind === filter && url.endsWith(`/${value}/`))?.name ??
		value
	);
}
