import type { NameSource } from '../search/names/source.ts';
import { search } from '../vi/search.ts';
import { facetLabel } from './facets.ts';
import { element } from './results.ts';

/** A filter in force: a list item with a button that drops it, and what is said where it stands for nothing of the site. */
interface Chip {
	readonly item: HTMLLIElement;
	readonly unknown: string | null;
}

/** The filter of this list as a button; `null` for what is no filter. Rejects if names cannot be had. */
export async function chip(
	select: HTMLSelectElement,
	names: NameSource,
	drop: (select: HTMLSelectElement) => void,
): Promise<Chip | null> {
	const labels: Readonly<Record<string, string>> = { ...search.names, 'vai-tro': search.role };
	const label = labels[select.name];
	if (label === undefined) return null;
	const shown = await facetLabel({ names }, select.name, select.value);
	const button = element('button', { class: 'plain', text: `${label}: ${shown} ×` });
	button.type = 'button';
	button.ariaLabel = search.drop(label, shown);
	button.addEventListener('click', () => drop(select));
	// A year is its own name.
	const isUnknown = shown === select.value && select.name !== 'nam';
	return { item: element('li', {}, button), unknown: isUnknown ? search.unknown(label, shown) : null };
}
