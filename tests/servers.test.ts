import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { alikePaths } from '../src/publication/laid/alike.ts';
import { data } from '../src/vi/data.ts';

const root = inject('site');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const kinds = new Set(
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'web.config')
		.map(({ name }) => extname(name)),
);

/** What every version of IIS serves without being told. */
const known = ['.html', '.css', '.js', '.txt', '.xml'];

test('IIS is told of every kind of file of the site that it may not know, once each', () => {
	const config = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	}).parseFromString(read('web.config'), 'application/xml');
	const named = (tag: string) =>
		[...config.getElementsByTagName(tag)].flatMap((one) => one.getAttribute('fileExtension') ?? []).sort();
	expect(named('mimeMap')).toEqual([...kinds].filter((kind) => !known.includes(kind)).sort());
	// A kind that the server knows already may not be named a second time.
	expect(named('remove')).toEqual(named('mimeMap'));
});

test.each(['site', 'published', 'small', 'demo', 'below'] as const)(
	'no two files of the site “%s” are one where file systems know no capital letters',
	(name) => {
		const folder = inject(name);
		const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		expect(paths.length).toBeGreaterThan(100);
		expect(alikePaths(paths)).toBeNull();
	},
);

test('the README names every kind of file', () => {
	const readme = readFileSync('README.md', 'utf8');
	for (const kind of kinds) expect(readme).toContain(`\`${kind}\``);
});

/** Whether a spreadsheet that opens a CSV file may take these words for a figure or a day. */
const isTaken = (words: string) => /^\d+(\.\d+)+$/.test(words) && String(Number(words)) !== words;

test('the page of the data names each column in which a spreadsheet would change the number of an item', () => {
	const page = read('du-lieu/index.html');
	for (const file of readdirSync(join(root, 'du-lieu')).filter((name) => name.endsWith('.csv'))) {
		const rows: Record<string, string>[] = parse(read(`du-lieu/${file}`), { bom: true, columns: true });
		const taken = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => isTaken(row[column] ?? ''))));
		for (const column of taken) expect(page).toContain(`<code>${column}</code> của tệp ${file}`);
	}
	const items = Object.entries(data.itemColumns);
	expect(items.length).toBeGreaterThan(1);
	for (const [file, column] of items) {
		const [head = ''] = read(`du-lieu/${file}.csv`).split('\r\n');
		expect(head.split(',')).toContain(column);
	}
});
