import type { Index } from '../register/index.ts';

/** An address of the site, and the key of what stands there: an id, a month, or empty. */
export type At = readonly [path: string, key: string];

/** One kind of page: where its pages stand, and what each shows. */
export interface PageKind<Value> {
	/** Every address of this kind, in a fixed order. It may look at the whole register. */
	readonly at: (index: Index) => Iterable<At>;
	/** What the page shows. All that it rests on is asked of the index that it is given. */
	readonly value: (index: Index, key: string) => Value;
	/** Whether search engines are told of it. */
	readonly listed: boolean;
	/**
	 * The name of a group of pages of small values, by the key of a page. They stand one after another in `at`. They are made and
	 * kept together, and what they rest on is noted once. Left out, each page stands alone.
	 */
	readonly together?: (key: string) => string;
	/** Whether it states sizes of files, and so is made after all pages that do not: `index.sizes` then knows them. */
	readonly after?: true;
}

/** One kind of file for programs: where its files stand, and what each holds. */
export interface FileKind {
	/** Every address of this kind, in a fixed order. It may look at the whole register. */
	readonly at: (index: Index) => Iterable<At>;
	/**
	 * The file, piece by piece, or its bytes where it is no text, which nobody else may hold: they are given back once they are written.
	 * All that it rests on is asked of the index that it is given, until the last piece.
	 */
	readonly pieces: (index: Index, key: string) => Iterable<string> | Uint8Array;
	/** Whether it states sizes of others, and so is made after all that do not: `index.sizes` then knows those. */
	readonly after?: true;
	/** Whether it shows what pages show, and so is made by the thread that makes them: what they ask is worked out once. */
	readonly asPages?: true;
	/** Its media type with its parameters, `text/calendar; charset=utf-8`. */
	readonly type: string;
}

/** The addresses of a kind that has one page only; its key is empty. */
export function onePage(path: string): PageKind<unknown>['at'] {
	return () => [[path, '']];
}

/** The addresses of a kind that has a page for each entry of a list of the register. The entry's id is the key. */
export function pageOfEach(
	list: 'documents' | 'units' | 'indicators' | 'fields' | 'localities',
	path: (id: string) => string,
): PageKind<unknown>['at'] {
	return ({ register }) => register[list].map(({ id }) => [path(id), id]);
}
