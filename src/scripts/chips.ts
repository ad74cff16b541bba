import type { Name } from '../search/names.ts';
import { search } from '../vi/search.ts';
import { facetLabel } from './facets.ts';
import { element } from './results.ts';

/** A list item with a button that drops the filter of this list; `null` for what is no filter. */
export function chip(
	select: HTMLSelectElement,
	names: readonly Name[],
	drop: (select: HTMLSelectElement) => void,
): HTMLLIElement | null {
	const labels: Readonly<Record<string, string>> = { ...search.names, 'vai-tro': search.role };
	const label = labels[select.name];
	if (label === undefined) return null;
	const shown = facetLabel(select.name, select.value, names);
	const button = element('button', { class: 'plain', text: `${label}: ${shown} ×` });
	button.type = 'button';
	button.ariaLabel = search.drop(label, shown);
	button.addEventListener('click', () => drop(select));
	return element('li', {}, button);
}
