import {
	growing,
	type NameRow,
	type NamesDirectory,
	type NamesFile,
	type NameTerms,
	namesFolder,
	rowsOfFile,
	termKey,
} from '../index/names-file.ts';
import { eachNumber } from '../index/postings.ts';
import { fileAt, type Read } from '../index/read.ts';
import { hashOf, shardOf } from '../index/shard.ts';
import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { type Name, nameOf } from './name.ts';
import { type WantedForms, wantedBy } from './terms.ts';

/** The names of a site, of which a large one loads those that a query may mean. */
export interface NameSource {
	readonly abbreviations: Readonly<Record<string, string>>;
	/** Those that are always there: localities, fields and indicators, and of a small site all. */
	readonly fixed: readonly Name[];
	/** The names that one of the queries may match, the fixed ones among them; with filters those that pass them. */
	about(queries: readonly Query[], filters?: Filters): Promise<Called>;
}

/** Names that may match. */
interface Called {
	readonly names: readonly Name[];
	/** How many of each kind may match where not all of them were loaded. */
	readonly more: ReadonlyMap<string, number>;
}

/** So many files of rows are read for a query: more names than anybody reads. */
const mostFiles = 3;

/** The names of the site whose files `read` gives. Rejects if they cannot be had. */
export async function openNames(read: Read): Promise<NameSource> {
	const file = (await read(namesFolder.all)) as NamesFile;
	const fixed = file.names.map(nameOf);
	const { abbreviations, more } = file;
	if (more === undefined) return { abbreviations, fixed, about: async () => ({ names: fixed, more: new Map() }) };
	const source = largeSource(more, read);
	return {
		abbreviations,
		fixed,
		about: async (queries, filters = {}) => {
			const found = await source(queries.flatMap(wantedBy), filters);
			return { ...found, names: [...fixed, ...found.names] };
		},
	};
}

function largeSource(directory: NamesDirectory, read: Read) {
	const files = new Map<string, Promise<unknown>>();
	const once = (path: string): Promise<unknown> => {
		const loading = files.get(path) ?? read(path);
		files.set(path, loading);
		loading.catch(() => files.delete(path));
		return loading;
	};
	const termsLike = async (term: string): Promise<string[]> => {
		const at = shardOf(hashOf(termKey(term)), directory.bits);
		const terms = (await once(fileAt(namesFolder.terms, directory.terms, at))) as NameTerms;
		if (!term.endsWith('*')) return Object.hasOwn(terms, term) ? [terms[term] ?? ''] : [];
		const beginning = term.slice(0, -1);
		return Object.keys(terms).flatMap((one) =>
			one.startsWith(beginning) && !one.includes('=') ? (terms[one] ?? []) : [],
		);
	};
	const having = async (list: readonly string[]): Promise<Set<number>> => {
		const numbers = new Set<number>();
		for (const some of await Promise.all(list.map(termsLike)))
			for (const text of some) eachNumber(text, (number) => numbers.add(number));
		return numbers;
	};
	return async (wanted: readonly WantedForms[], filters: Filters): Promise<Called> => {
		const narrowing = narrowingTerms(filters, wanted.length > 0);
		if (narrowing === null) return { names: [], more: new Map() };
		const ways = wanted.length === 0 && narrowing.length > 0 ? [[]] : wanted;
		const found = new Set<number>();
		for (const way of await Promise.all(ways.map((way) => Promise.all([...narrowing, ...way].map(having)))))
			for (const number of common(way)) found.add(number);
		return rowsOf(
			directory,
			once,
			[...found].sort((a, b) => a - b),
			filters['loai'],
		);
	};
}

/**
 * The terms of the filters that names have: those of a locality, and where no words are asked for those of a unit. `null` if no
 * name that is not always there can pass them.
 */
function narrowingTerms({ loai, 'dia-phuong': locality, ...others }: Filters, hasWords: boolean): string[][] | null {
	if (loai !== undefined && !growing.includes(loai)) return null;
	const place = locality === undefined ? [] : [[`dia-phuong=${locality}`]];
	if (hasWords) return place;
	const entries = Object.entries(others);
	if (entries.some(([filter]) => filter !== 'don-vi')) return null;
	return [...place, ...entries.map(([filter, value]) => [`${filter}=${value}`])];
}

function common([first = new Set<number>(), ...others]: readonly Set<number>[]): number[] {
	return [...first].filter((number) => others.every((one) => one.has(number)));
}

/** The first names of each kind among these numbers. Of a kind of which not all were read, also how many there are. */
async function rowsOf(
	{ kinds, rows }: NamesDirectory,
	read: Read,
	numbers: readonly number[],
	only: string | undefined,
): Promise<Called> {
	const more = new Map<string, number>();
	let first = 0;
	const wanted: number[] = [];
	for (const [kind, count] of kinds) {
		const own = numbers.filter((number) => number >= first && number < first + count);
		first += count;
		if (only !== undefined && only !== kind) continue;
		const some = [...new Set(own.map((number) => Math.floor(number / rowsOfFile)))].slice(0, mostFiles);
		const taken = own.filter((number) => some.includes(Math.floor(number / rowsOfFile)));
		if (taken.length < own.length) more.set(kind, own.length);
		wanted.push(...taken);
	}
	const files = [...new Set(wanted.map((number) => Math.floor(number / rowsOfFile)))];
	const loaded = new Map(
		await Promise.all(
			files.map(async (at) => [at, (await read(fileAt(namesFolder.rows, rows, at))) as NameRow[]] as const),
		),
	);
	const row = (number: number) => loaded.get(Math.floor(number / rowsOfFile))?.[number % rowsOfFile];
	return {
		names: wanted
			.map(row)
			.filter((one) => one !== undefined)
			.map(nameOf),
		more,
	};
}
