import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index } from '../../register/index.ts';
import { type Directory, folder } from '../../search/index/directory.ts';
import type { NameRow } from '../../search/index/names-file.ts';
import { searchNames } from '../../views/search/names.ts';
import { type SearchRecord, searchRecords } from '../../views/search/records.ts';
import { namedFile, type SearchFile } from './file.ts';
import { openKept } from './kept.ts';
import { nameFiles } from './names.ts';
import { cutIntoParts, recordsOfPart, type SearchedDocument } from './part-records.ts';
import { sayingsOf } from './sayings.ts';
import { type Shares, shardFiles, sharesOf } from './shards.ts';
import { type Captions, wordTable } from './table.ts';

/** What the search is made of. */
export interface Searched {
	readonly documents: readonly SearchedDocument[];
	readonly names: readonly NameRow[];
	readonly abbreviations: Readonly<Record<string, string>>;
	readonly captions: Captions;
}

/** How it is cut; left out, as the site is (`cutIntoParts`, `nameFiles`). */
export interface Cuts {
	readonly mostRecords?: number;
	readonly lettersOfNames?: number;
}

/** Everything of the register that the search finds. */
function searchedIn(index: Index): Searched {
	const names = searchNames(index);
	const titles = new Map(names.filter(([kind]) => kind === 'van-ban').map(([, url, name]) => [url, name]));
	return {
		documents: index.register.documents.map((document) => ({
			locality: document.locality,
			issued: document.issued,
			size: 1 + (index.assignmentsOf.get(document.id)?.length ?? 0) + (index.targetsOf.get(document.id)?.length ?? 0),
			records: () => searchRecords(index, document),
		})),
		names,
		abbreviations: index.register.abbreviations,
		captions: {
			locality: (id) => index.localities.get(id)?.name ?? id,
			document: (url) => titles.get(url) ?? url,
		},
	};
}

/**
 * Writes the files of the search into the folder `site`, which holds nothing else. Returns their paths in it, sorted. What is
 * there of the last build stays untouched where it is the same. Of a part that has changed only that part's texts are read anew:
 * `kept` has what the others say, and is held to what it must be. The same register gives the same bytes.
 */
export function writeSearchIndex(index: Index, site: string, kept: string): string[] {
	return writeSearch(searchedIn(index), site, kept);
}

/** The same for what is searched, however it was made. */
export function writeSearch(
	{ documents, names, abbreviations, captions }: Searched,
	site: string,
	kept: string,
	{ mostRecords, lettersOfNames }: Cuts = {},
): string[] {
	const store = openKept(site, kept);
	const version = codeVersion();
	const parts: Directory['parts'][number][] = [];
	const shares: SaidInPart[] = [];
	const placeOf = new Map<string, readonly [part: number, record: number]>();
	for (const cut of cutIntoParts(documents, mostRecords)) {
		// One part at a time: the records of all would fill the memory.
		const part = recordsOfPart(cut);
		const { table, facets, texts } = wordTable(part, captions);
		const files = [table, facets].map((one) => namedFile(folder.tables, one));
		for (const one of [...texts, ...files]) store.put(one);
		for (const [record, { document }] of part.documents.entries()) placeOf.set(document.url, [parts.length, record]);
		const count = (of: 'assignments' | 'targets') => part.documents.reduce((sum, one) => sum + one[of].length, 0);
		parts.push([
			part.locality,
			part.documents.length,
			count('assignments'),
			count('targets'),
			files[0]?.name ?? '',
			files[1]?.name ?? '',
		]);
		// The table names the files of texts by what is in them: with the facets and the days they are all that is said.
		const hash = createHash('sha256').update(version);
		for (const { text } of files) hash.update(text);
		for (const { due = [] } of part.records) hash.update(`${due.join(' ')}\n`);
		shares.push(store.note(hash.digest('hex').slice(0, 32), () => said(part.records)));
	}
	const put = (file: SearchFile) => store.put(file);
	const { words, ...sayings } = shardFiles(
		folder.sayings,
		shares.map((one) => one.sayings),
		put,
	);
	const { words: _none, ...values } = shardFiles(
		folder.values,
		shares.map((one) => one.values),
		put,
	);
	const wordsFile = namedFile(folder.sayings, words);
	put(wordsFile);
	const due = [...new Set(shares.flatMap((one) => one.due))].sort();
	const directory: Directory = { parts, sayings, values, due, words: wordsFile.name };
	store.put({ path: folder.directory, text: JSON.stringify(directory) });
	const rows = names.map(
		([kind, url, ...rest]): NameRow => [kind, url, ...rest, ...(placeOf.get(url) ?? [])] as NameRow,
	);
	for (const file of nameFiles(rows, abbreviations, lettersOfNames)) store.put(file);
	return store.close();
}

interface SaidInPart {
	readonly sayings: Shares;
	readonly values: Shares;
	readonly due: readonly string[];
}

function said(records: readonly SearchRecord[]): SaidInPart {
	const { sayings, values, due } = sayingsOf(records);
	return { sayings: sharesOf(sayings), values: sharesOf(values), due };
}

/** Changes with the code that reads texts. */
function codeVersion(): string {
	const hash = createHash('sha256');
	const source = join(import.meta.dirname, '../..');
	for (const room of ['search/query', 'search/index', 'outputs/search', 'words'])
		for (const file of readdirSync(join(source, room)).sort()) hash.update(readFileSync(join(source, room, file)));
	return hash.digest('hex');
}
