import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index } from '../../register/index.ts';
import { type Directory, folder } from '../../search/index/directory.ts';
import type { NameRow } from '../../search/index/names-file.ts';
import { searchNames } from '../../views/search/names.ts';
import { type SearchRecord, searchRecords } from '../../views/search/records.ts';
import { namedFile } from './file.ts';
import { openKept } from './kept.ts';
import { nameFiles } from './names.ts';
import { cutIntoParts } from './part-records.ts';
import { sayingsOf } from './sayings.ts';
import { type Shares, sayingFiles, sharesOf } from './shards.ts';
import { type Captions, wordTable } from './table.ts';

/** What the search is made of. */
export interface Searched {
	readonly records: readonly SearchRecord[];
	readonly names: readonly NameRow[];
	readonly abbreviations: Readonly<Record<string, string>>;
	readonly captions: Captions;
}

/** How it is cut; left out, as the site is (`cutIntoParts`, `nameFiles`). */
export interface Cuts {
	readonly recordsOfPart?: number;
	readonly lettersOfNames?: number;
}

/** Everything of the register that the search finds. */
export function searchedIn(index: Index): Searched {
	const names = searchNames(index);
	const documents = new Map(names.filter(([kind]) => kind === 'van-ban').map(([, url, name]) => [url, name]));
	return {
		records: searchRecords(index),
		names,
		abbreviations: index.register.abbreviations,
		captions: {
			locality: (id) => index.localities.get(id)?.name ?? id,
			unit: (id) => index.units.get(id)?.name ?? id,
			document: (url) => documents.get(url) ?? url,
		},
	};
}

/**
 * Writes the files of the search into the folder `site`, which holds nothing else, and returns their paths in it, sorted. What is
 * there of the last build stays untouched where it is the same. Of a part that has changed only that part's texts are read anew:
 * `kept` has what the others say, and is held to what it must be. The same register gives the same bytes.
 */
export async function writeSearchIndex(index: Index, site: string, kept: string): Promise<string[]> {
	return writeSearch(searchedIn(index), site, kept);
}

/** The same for what is searched, however it was made. */
export function writeSearch(
	{ records, names, abbreviations, captions }: Searched,
	site: string,
	kept: string,
	{ recordsOfPart, lettersOfNames }: Cuts = {},
): string[] {
	const store = openKept(site, kept);
	const version = codeVersion();
	const parts: Directory['parts'][number][] = [];
	const shares: Shares[] = [];
	const placeOf = new Map<string, readonly [part: number, record: number]>();
	for (const part of cutIntoParts(records, recordsOfPart)) {
		const { table, texts } = wordTable(part, captions);
		const file = namedFile(folder.tables, table);
		for (const one of [...texts, file]) store.put(one);
		for (const [record, { document }] of part.documents.entries()) placeOf.set(document.url, [parts.length, record]);
		const count = (of: 'assignments' | 'targets') => part.documents.reduce((sum, one) => sum + one[of].length, 0);
		parts.push([part.locality, part.documents.length, count('assignments'), count('targets'), file.name]);
		// The table names the files of texts by what is in them: together they are all that the sayings are made of.
		const key = createHash('sha256').update(version).update(file.text).digest('hex').slice(0, 32);
		shares.push(store.note(key, () => sharesOf(sayingsOf(part.records))));
	}
	const { bits, sayings, words } = sayingFiles(shares, (file) => store.put(file));
	const wordsFile = namedFile(folder.sayings, words);
	store.put(wordsFile);
	const directory: Directory = { parts, bits, sayings, words: wordsFile.name };
	store.put({ path: folder.directory, text: JSON.stringify(directory) });
	const rows = names.map(
		([kind, url, ...rest]): NameRow => [kind, url, ...rest, ...(placeOf.get(url) ?? [])] as NameRow,
	);
	for (const file of nameFiles(rows, abbreviations, lettersOfNames)) store.put(file);
	return store.close();
}

/** Changes with the code that reads texts. */
function codeVersion(): string {
	const hash = createHash('sha256');
	const source = join(import.meta.dirname, '../..');
	for (const room of ['search/query', 'search/index', 'outputs/search', 'words'])
		for (const file of readdirSync(join(source, room)).sort()) hash.update(readFileSync(join(source, room, file)));
	return hash.digest('hex');
}
