import { address } from '../../address.ts';

/** What is loaded before any name is looked for. */
export interface NamesFile {
	readonly abbreviations: Readonly<Record<string, string>>;
	/** All names; of a large register those of localities, fields and indicators. */
	readonly names: readonly NameRow[];
	/** Where the names of units and documents of a large register are. */
	readonly more?: NamesDirectory;
}

/** Kind, address, name, place, other names, weight, and of a document its part and number in the index of texts. */
export type NameRow = readonly [
	kind: string,
	url: string,
	name: string,
	place: string,
	also: readonly string[],
	weight: number,
	part?: number,
	record?: number,
];

/** Names are numbered kind by kind, short ones first and those that are called alike together. */
export interface NamesDirectory {
	/** How many there are of each kind, in the order of their numbers. */
	readonly kinds: readonly (readonly [kind: string, count: number])[];
	/** The editions of the files of rows, each of `rowsOfFile` names (`fileAt`). */
	readonly rows: string;
	/** There are 2^bits files of terms; their editions. */
	readonly bits: number;
	readonly terms: string;
}

/** A file of terms: the numbers of the names that have each (`eachNumber`). */
export type NameTerms = Readonly<Record<string, string>>;

/** Kinds that grow with the register; names of other kinds are always loaded. */
export const growing: readonly string[] = ['don-vi', 'van-ban', 'noi-nay'];

export const rowsOfFile = 64;

/** Where the files of names are. */
export const namesFolder = {
	all: address.searchNames,
	rows: '/tim-kiem/ten/',
	terms: '/tim-kiem/goi/',
} as const;

/** By what a term is kept: its first letters, so that an unfinished word is found at one place, and initials (`~pnv`) with it; a value of a filter as a whole. */
export const termKey = (term: string): string =>
	term.includes('=') ? term : term.slice(0, term.startsWith('~') ? 3 : 2);
