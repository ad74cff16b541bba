import { address } from '../../address.ts';

/**
 * What every search of texts begins with: the parts of the index and the names of its files. A file is named by what is in it,
 * so that files of two builds are never mixed.
 */
export interface Directory {
	readonly parts: readonly Part[];
	/** The files of sayings. */
	readonly sayings: Shards;
	/** The files of values of filters, which are sayings of the form `filter=value`. */
	readonly values: Shards;
	/** The quarters in which something is due, in order: `2023q3`. */
	readonly due: readonly string[];
	/** The file of every word that has no digit, folded, in order: a list of texts. */
	readonly words: string;
}

/** There are 2^bits files; the editions of all one behind another (`fileAt`). */
interface Shards {
	readonly bits: number;
	readonly editions: string;
}

/** Locality; how many documents, assignments and targets: the kinds of its records in this order; the files of its `Table` and `Facets`. */
export type Part = readonly [
	locality: string,
	documents: number,
	assignments: number,
	targets: number,
	table: string,
	facets: string,
];

/**
 * A file of sayings. A saying is words with their marks, or `filter=value`. The key is its first word. The value has, between
 * `|`, the words that follow and where both are said (`eachPart`). `{"bị": "|3a|lòng|2r"}` has “bị” alone and “bị lòng”.
 */
export type Sayings = Readonly<Record<string, string>>;

/** What says that a record is due: `han=2023-09-30`, with whom it binds behind `@`. The days of a quarter are kept together. */
export const dueValue = (day: string): string => `han=${day}`;
/** The quarter of a day, `2023q3`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
/** By what the days of a quarter are kept. */
export const dueKey = (quarter: string): string => `han=${quarter}`;

/** The first word of a saying and the rest; a value of a filter as a whole. */
export function headOf(saying: string): readonly [head: string, rest: string] {
	const at = saying.includes('=') ? -1 : saying.indexOf(' ');
	return at < 0 ? [saying, ''] : [saying.slice(0, at), saying.slice(at + 1)];
}

/** Calls `take` with each saying of a file and where it is said. */
export function eachSaying(sayings: Sayings, take: (saying: string, records: string) => void): void {
	for (const [head, all] of Object.entries(sayings)) {
		const said = all.split('|');
		for (let at = 0; at < said.length; at += 2)
			take(said[at] === '' ? head : `${head} ${said[at]}`, said[at + 1] ?? '');
	}
}

/** Where the files of the index are. */
export const folder = {
	directory: address.searchTexts,
	sayings: '/tim-kiem/chu/',
	values: '/tim-kiem/loc/',
	tables: '/tim-kiem/phan/',
	texts: '/tim-kiem/loi/',
} as const;

/** The kinds of records, in their order in a part. */
export const textKinds = ['van-ban', 'nhiem-vu', 'muc-dat-ra'] as const;
export type TextKind = (typeof textKinds)[number];

/** First record of each kind in a part, and the number of all. */
export function startsOf([, documents, assignments, targets]: Part): readonly [number, number, number, number] {
	return [0, documents, documents + assignments, documents + assignments + targets];
}

/** The kind of a record of a part. */
export function kindOf(part: Part, record: number): TextKind {
	const [, assignments, targets] = startsOf(part);
	return record < assignments ? 'van-ban' : record < targets ? 'nhiem-vu' : 'muc-dat-ra';
}
