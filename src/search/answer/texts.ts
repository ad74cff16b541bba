import { type Directory, eachSaying, folder, type Sayings, startsOf } from '../index/directory.ts';
import { fileAt, type Read } from '../index/read.ts';
import { hashOf, shardOf } from '../index/shard.ts';
import { type Facets, placesOf, type Table, type TextPlace, type Texts, valuesOf } from '../index/table.ts';
import { foldToken } from '../query/tokens.ts';

/** The index of texts of a site, whose files are read when they are needed and only once. */
export interface TextIndex {
	readonly directory: Directory;
	/** The sayings that are kept by this key, by what they read without their marks. */
	readonly sayings: (
		key: string,
	) => Promise<ReadonlyMap<string, readonly (readonly [saying: string, records: string])[]>>;
	/** Every word without a digit, folded. */
	readonly words: () => Promise<readonly string[]>;
	readonly table: (part: number) => Promise<OpenTable>;
	readonly facets: (part: number) => Promise<OpenFacets>;
	/** The texts of a record. */
	readonly texts: (part: number, record: number) => Promise<readonly string[]>;
}

/** A table that has been read. */
interface OpenTable {
	readonly table: Table;
	readonly places: readonly TextPlace[];
}

/** Facets that have been read. */
interface OpenFacets {
	readonly facets: Facets;
	readonly valuesOf: (record: number, filter: string) => readonly string[];
}

/** Opens the index whose files `read` gives. Rejects if its directory cannot be had; so does each look-up for its files. */
export async function openTexts(read: Read): Promise<TextIndex> {
	const directory = (await read(folder.directory)) as Directory;
	const once = remembered();
	const textsFile = (file: string) =>
		once(`t${file}`, async () => (await read(`${folder.texts}${file}.json`)) as Texts);
	const table = (part: number) =>
		once(`p${part}`, async (): Promise<OpenTable> => {
			const [, , , , file = ''] = directory.parts[part] ?? [];
			const table = (await read(`${folder.tables}${file}.json`)) as Table;
			return { table, places: placesOf(table) };
		});
	const facets = (part: number) =>
		once(`f${part}`, async (): Promise<OpenFacets> => {
			const [, , , , , file = ''] = directory.parts[part] ?? [];
			const [{ places }, own] = await Promise.all([table(part), read(`${folder.tables}${file}.json`)]);
			const opened = own as Facets;
			return { facets: opened, valuesOf: (record, filter) => valuesOf(opened, places, record, filter) };
		});
	return {
		directory,
		table,
		facets,
		sayings: (key) => {
			const kind = key.includes('=') ? 'values' : 'sayings';
			const { bits, editions } = directory[kind];
			const at = shardOf(hashOf(key), bits);
			return once(`${kind}${at}`, async () => bySound((await read(fileAt(folder[kind], editions, at))) as Sayings));
		},
		words: () => once('w', async () => (await read(`${folder.sayings}${directory.words}.json`)) as string[]),
		texts: async (part, record) => {
			const { table: own, places } = await table(part);
			let { document, at } = places[record] ?? { document: 0, at: 0 };
			for (const [records, file] of own.documents[document]?.[4] ?? []) {
				if (at < records) return (await textsFile(file))[at] ?? [];
				at -= records;
			}
			return [];
		},
	};
}

/** Asks once for each key; a failure is forgotten. */
function remembered() {
	const known = new Map<string, Promise<unknown>>();
	return <What>(key: string, make: () => Promise<What>): Promise<What> => {
		const kept = known.get(key) as Promise<What> | undefined;
		if (kept !== undefined) return kept;
		const made = make();
		known.set(key, made);
		made.catch(() => known.delete(key));
		return made;
	};
}

function bySound(sayings: Sayings): Map<string, (readonly [string, string])[]> {
	const groups = new Map<string, (readonly [string, string])[]>();
	eachSaying(sayings, (saying, records) => {
		const sound = saying.includes('=') ? saying : saying.split(' ').map(foldToken).join(' ');
		const own = groups.get(sound);
		if (own === undefined) groups.set(sound, [[saying, records]]);
		else own.push([saying, records]);
	});
	return groups;
}

/** How many records a part has. */
export const sizeOf = (part: Directory['parts'][number] | undefined): number =>
	part === undefined ? 0 : startsOf(part)[3];
