import type { WordIndex } from './word-index.ts';

/** What the search needs of Pagefind's browser module (1.5); the rest of it is not used. */
export interface Engine {
	/** Where the words stand, of the parts of the index that have been loaded. */
	readonly index: WordIndex;
	search(term: string | null, options: SearchOptions): Promise<Answer>;
	/** Every filter with its values and how many records have each. */
	filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface SearchOptions {
	readonly filters?: Readonly<Record<string, unknown>>;
	readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface Answer {
	readonly results: readonly Hit[];
}

/** A record found, whose text is fetched only when it is to be shown. */
export interface Hit {
	readonly id: string;
	readonly score: number;
	data(): Promise<HitData>;
}

export interface HitData {
	readonly url: string;
	/** The whole text of the record. */
	readonly content: string;
	/** Where parts of the record begin (see `partsOf`), in words of its text; empty for a record without parts. */
	readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}
