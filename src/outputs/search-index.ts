import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { indexed, separator } from '../search/letters.ts';
import type { SearchRecord } from '../views/search/records.ts';
import { stabilise } from './stable-index.ts';

/** From this many records of assignments on, a document is one record with its assignments as parts (measured: docs/measurements.md). */
const mostAssignments = 5000;
/** Ready-made interfaces and the worker that Pagefind writes beside the index; the site has its own and uses none. */
const unused = new Set([
	'pagefind-worker.js',
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
]);

/**
 * Writes the search index of these records into a folder, and a copy into `kept`, which serves as long as the records are the
 * same. The same records give the same bytes. Throws if Pagefind refuses a record.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string, kept: string): Promise<void> {
	const key = createHash('sha256')
		.update(indexed(JSON.stringify(records)))
		.update(readFileSync(import.meta.filename))
		.digest('hex');
	const keyFile = join(kept, 'key');
	if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
		rmSync(kept, { recursive: true, force: true });
		await makeIndex(records, join(kept, 'pagefind'));
		mkdirSync(kept, { recursive: true });
		writeFileSync(keyFile, key);
	}
	cpSync(join(kept, 'pagefind'), folder, { recursive: true });
}

async function makeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'vi' });
	if (index === undefined) throw new Error(errors.join('\n'));
	const many = records.filter(({ kind }) => kind === 'nhiem-vu').length >= mostAssignments;
	const refused: string[] = [];
	for (const record of many ? asDocuments(records) : records) refused.push(...(await add(index, record)));
	// Not `writeFiles()`: it answers before its last file is whole.
	const { files, errors: unwritten } = await index.getFiles();
	await close();
	if (refused.length + unwritten.length > 0) throw new Error([...refused, ...unwritten].join('\n'));
	for (const { path, content } of files.filter((file) => !unused.has(file.path))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), path === 'pagefind.js' ? minified(content) : content);
	}
	stabilise(folder, 'vi');
}

/** The script as readers get it: each byte of it comes with everybody's first search. Throws if it cannot be read. */
function minified(script: Uint8Array): string {
	const { code, errors } = minifySync('pagefind.js', new TextDecoder().decode(script), { module: true });
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	return code;
}

interface PartedRecord extends SearchRecord {
	readonly parts?: readonly SearchRecord[];
}

/** The records with the assignments and targets of each document as its parts; its filters are theirs together. */
function asDocuments(records: readonly SearchRecord[]): PartedRecord[] {
	const documentOf = ({ url }: SearchRecord) => url.replace(/#.*/, '');
	const isPart = ({ kind }: SearchRecord) => kind === 'nhiem-vu' || kind === 'muc-dat-ra';
	const parts = Map.groupBy(records.filter(isPart), documentOf);
	return records
		.filter((record) => !isPart(record))
		.map((record) => {
			const own = record.kind === 'van-ban' ? (parts.get(record.url) ?? []) : [];
			const filters: Record<string, string[]> = {};
			for (const { filters: some } of [record, ...own])
				for (const [name, values] of Object.entries(some))
					filters[name] = [...new Set([...(filters[name] ?? []), ...values])];
			return { ...record, filters, parts: own };
		});
}

async function add(
	index: PagefindIndex,
	{ kind, url, texts, filters, sort, parts = [] }: PartedRecord,
): Promise<string[]> {
	const all = { loai: [kind, ...new Set(parts.map((part) => part.kind))], ...filters };
	if (parts.length === 0) {
		const { errors } = await index.addCustomRecord({
			url,
			language: 'vi',
			content: indexed(texts.join(separator)),
			filters: Object.fromEntries(Object.entries(all).map(([name, values]) => [name, [...values]])),
			sort: { ...sort },
		});
		return errors;
	}
	const attributes = [
		...Object.entries(all).flatMap(([name, values]) => values.map((value) => ['filter', name, value])),
		...Object.entries(sort).map(([name, value]) => ['sort', name, value]),
	].map(([use, name, value]) => `<i data-pagefind-${use}="${name}[content]" content="${escaped(value ?? '')}"></i>`);
	const sections = parts.map(
		(part) =>
			`<h2 id="${part.url.replace(/^.*#/, '')}">${escaped(part.texts[0] ?? '')}</h2><p>${escaped(part.texts.slice(1).join(separator))}</p>`,
	);
	const html = `<html lang="vi"><body>${attributes.join('')}<p>${escaped(texts.join(separator))}</p>${sections.join('')}</body></html>`;
	return (await index.addHTMLFile({ url, content: html })).errors;
}

/** The text for HTML, as the index holds it. */
function escaped(text: string): string {
	return indexed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
