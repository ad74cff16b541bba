import type { NameSource } from '../search/names/source.ts';
import { search } from '../vi/search.ts';
import { facetLabel } from './facets.ts';
import { element } from './results.ts';

/** A list item with a button that drops the filter of this list; `null` for what is no filter. Rejects if names cannot be had. */
export async function chip(
	select: HTMLSelectElement,
	names: NameSource,
	drop: (select: HTMLSelectElement) => void,
): Promise<HTMLLIElement | null> {
	const labels: Readonly<Record<string, string>> = { ...search.names, 'vai-tro': search.role };
	const label = labels[select.name];
	if (label === undefined) return null;
	const shown = await facetLabel({ names }, select.name, select.value);
	const button = element('button', { class: 'plain', text: `${label}: ${shown} ×` });
	button.type = 'button';
	button.ariaLabel = search.drop(label, shown);
	button.addEventListener('click', () => drop(select));
	return element('li', {}, button);
}
