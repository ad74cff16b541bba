import { type Counts, countValues, everything } from '../search/answer/facets.ts';
import type { Found, SearchSources } from '../search/answer/find.ts';
import { nameOfValue } from '../search/answer/label.ts';
import type { Filters } from '../search/query/filters.ts';
import { search } from '../vi/search.ts';

/** Longer lists of values would not be read; those with the most results stay. */
const mostValues = 100;

type Labelled = readonly [value: string, label: string];

/**
 * Fills the lists of filter values, with how many results each would leave. `foundWithout` says what is found without the filter
 * of a list, `null` stands for everything; `filterOf` says what the index calls a value, as a role makes a filter of its own.
 * A value that none has is left out, unless it is chosen. Results in too many places are not
 * counted: a list then has the values that are the same everywhere.
 */
export async function fillFacets(
	selects: readonly HTMLSelectElement[],
	sources: SearchSources,
	foundWithout: (filter: string) => Promise<Found | null>,
	filterOf: (name: string, value: string) => Filters,
): Promise<void> {
	for (const select of selects) {
		if (!Object.hasOwn(search.names, select.name)) continue;
		const found = (await foundWithout(select.name)) ?? everything(sources);
		const counts = await countValues(sources, found, select.name, (value) => filterOf(select.name, value));
		const chosen = select.value;
		const options =
			counts === null
				? everywhere(sources, select.name).map(([value, label]) => option(value, label, label))
				: await Promise.all(
						most(counts, chosen).map(async ([value, count]) => {
							const label = await facetLabel(sources, select.name, value);
							return option(value, label, found.isMore ? label : `${label} (${count})`);
						}),
					);
		if (chosen !== '' && !options.some(({ value }) => value === chosen)) {
			const label = await facetLabel(sources, select.name, chosen);
			options.push(option(chosen, label, label));
		}
		options.sort((a, b) =>
			select.name === 'nam' ? b.value.localeCompare(a.value) : a.text.localeCompare(b.text, 'vi', { numeric: true }),
		);
		select.replaceChildren(new Option(search.all, ''), ...options);
		select.value = chosen;
	}
}

function most(counts: Counts, chosen: string): [string, number][] {
	return [...counts]
		.filter(([value, count]) => count > 0 || value === chosen)
		.sort((a, b) => b[1] - a[1])
		.slice(0, mostValues);
}

/** The values that are the same everywhere. */
function everywhere({ names }: SearchSources, filter: string): Labelled[] {
	if (filter === 'loai-van-ban') return Object.entries(search.types);
	if (filter === 'ket-qua') return Object.entries(search.results);
	return names.fixed
		.filter(({ kind }) => kind === filter && kind !== 'don-vi')
		.map(({ url, name }) => [url.split('/').at(-2) ?? '', name]);
}

function option(value: string, name: string, text: string): HTMLOptionElement {
	const made = new Option(text, value);
	made.dataset['name'] = name;
	return made;
}

/** What readers call a value of a filter; the value itself where nothing is known of it. Rejects if names cannot be had. */
export async function facetLabel(
	{ names }: Pick<SearchSources, 'names'>,
	filter: string,
	value: string,
): Promise<string> {
	const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		loai: search.kinds,
		'loai-van-ban': search.types,
		'ket-qua': search.results,
		'vai-tro': search.roles,
	};
	const labels = own[filter];
	const label = labels && Object.hasOwn(labels, value) ? labels[value] : undefined;
	return label ?? nameOfValue(names, filter, value);
}
