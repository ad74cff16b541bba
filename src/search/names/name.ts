import type { NameRow } from '../index/names-file.ts';

/** Something that has a page and a name: a unit, an indicator, an index, a document, a field, a locality. */
export interface Name {
	readonly kind: string;
	readonly url: string;
	readonly name: string;
	/** Where it belongs, as readers see it; may be empty. */
	readonly place: string;
	/** What else it is called. */
	readonly also: readonly string[];
	/** How much hangs on it; of two equal matches the heavier comes first. */
	readonly weight: number;
	/** Where the index of texts has it; of documents alone. */
	readonly at?: { readonly part: number; readonly record: number };
}

/** A name as it comes in the site's files of names. */
export function nameOf([kind, url, name, place, also, weight, part, record]: NameRow): Name {
	return {
		kind,
		url,
		name,
		place,
		also,
		weight,
		...(part !== undefined && record !== undefined && { at: { part, record } }),
	};
}
