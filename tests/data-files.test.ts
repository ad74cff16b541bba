import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, inject, test } from 'vitest';

const root = inject('site');
const site = 'https://minhbach.example';
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const kinds = [
	'documents',
	'assignments',
	'targets',
	'units',
	'indicators',
	'localities',
	'changes',
	'results',
	'standings',
	'measurements',
	'target-standings',
	'indices',
	'scores',
];
const columnar = ['documents', 'assignments', 'targets', 'units', 'results'];
type Record_ = Record<string, unknown> & { id: string };
const recordsOf = (kind: string): Record_[] => JSON.parse(read(`du-lieu/${kind}.json`)).records;

describe.each(kinds)('the published files of %s', (kind) => {
	test('every JSON record validates against the published schema', () => {
		const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
		const schema = JSON.parse(read(`du-lieu/schema/${kind}.schema.json`));
		expect(schema.$id).toBe(`${site}/du-lieu/schema/${kind}.schema.json`);
		const validate = ajv.compile(schema);
		for (const record of recordsOf(kind))
			expect(validate(record), `${record.id}: ${ajv.errorsText(validate.errors)}`).toBe(true);
	});

	test('the CSV opened as UTF-8 has the same records, and no cell that begins like a formula', () => {
		const bytes = readFileSync(join(root, `du-lieu/${kind}.csv`));
		expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		expect(text).toMatch(/\r\n$/);
		const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: ['\r\n', '\n', '\r'] });
		const list = recordsOf(kind);
		expect(rows.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
		for (const [at, record] of list.entries()) {
			const row = rows[at] ?? {};
			for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			for (const [key, value] of Object.entries(record)) {
				const cell = row[key]?.replace(/^'(?=[=+\-@\t\r])/, '');
				if (cell === undefined) expect(typeof value === 'object', key).toBe(true);
				else if (Array.isArray(value)) expect(cell, key).toBe(value.join('; '));
				else expect(cell, key).toBe(value === null ? '' : String(value));
			}
		}
	});
});

/** A value as it is in the JSON: a day its text, a whole number a number. What is null is as if it were left out. */
function plain(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'bigint') return Number(value);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, one]) => (one === null || one === undefined ? [] : [[key, plain(one)]])),
	);
}

test.each(columnar)('the published Parquet of %s has every record of the JSON, field by field', async (kind) => {
	const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(root, `du-lieu/${kind}.parquet`)) });
	const list = recordsOf(kind);
	expect(rows).toHaveLength(list.length);
	const added = ['lead', 'firstDay', 'lastDay'];
	const byId = new Map(rows.map((row) => [row['id'], row]));
	for (const record of list) {
		const { ...row } = byId.get(record.id);
		for (const name of added) delete row[name];
		expect(plain(row)).toEqual(plain(record));
	}
});

test('the page of the open data says the true size of schemas, catalogue and data package', () => {
	const html = readFileSync(join(root, 'du-lieu/index.html'), 'utf8');
	const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
	for (const file of ['du-lieu/catalog.jsonld', 'du-lieu/datapackage.json', 'du-lieu/schema/targets.schema.json']) {
		const [, said] = new RegExp(`href="/${file}">[^<]+</a> <span class="quiet">([^<]+)</span>`).exec(html) ?? [];
		expect(said, file).toBe(`${numbers.format(statSync(join(root, file)).size / 1024)} KB`);
	}
});

test('the catalogue and the data package name every file with its true size', () => {
	const catalog = JSON.parse(read('du-lieu/catalog.jsonld'));
	const named = catalog['dcat:dataset'].flatMap((one: Record<string, Record<string, Record<string, string>>[]>) =>
		[one['dcat:distribution'] ?? []]
			.flat()
			.map((file) => [file['dcat:downloadURL']?.['@id'], Number(file['dcat:byteSize']?.['@value'])]),
	);
	const { resources } = JSON.parse(read('du-lieu/datapackage.json'));
	const packed = resources.map(({ path, bytes }: { path: string; bytes: number }) => [
		URL.parse(path, `${site}/du-lieu/`)?.href,
		bytes,
	]);
	const plans = readdirSync(join(root, 'van-ban'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.xml'))
		.map((file) => `van-ban/${file}`);
	expect(plans).toHaveLength(5);
	const published = [
		...kinds.flatMap((kind) => [`du-lieu/${kind}.json`, `du-lieu/${kind}.csv`]),
		...columnar.map((kind) => `du-lieu/${kind}.parquet`),
		...plans,
	]
		.map((file) => [`${site}/${file}`, statSync(join(root, file)).size])
		.sort();
	expect(named.sort()).toEqual(published);
	expect(packed.sort()).toEqual(published);
});

test('the columns of the data package are those of the tables', () => {
	const { resources } = JSON.parse(read('du-lieu/datapackage.json'));
	for (const { path, schema } of resources) {
		if (!schema) continue;
		const header = read(`du-lieu/${path}`)
			.replace(/^\uFEFF/, '')
			.split('\r\n')[0];
		expect(schema.fields.map(({ name }: { name: string }) => name).join(), path).toBe(header);
	}
});

test('every document that assigns work or sets targets has a StratML file, and its page links to it', () => {
	const given = new Set([...recordsOf('assignments'), ...recordsOf('targets')].map((one) => String(one['document'])));
	expect(given.size).toBeGreaterThan(0);
	for (const document of given) {
		const path = `van-ban/${document}/ke-hoach.stratml.xml`;
		expect(existsSync(join(root, path)), path).toBe(true);
		const xml = parseXml(read(path));
		const ids = read(path).match(/<Objective>/g)?.length ?? 0;
		expect(xml.root?.name).toBe('PerformancePlanOrReport');
		expect(ids).toBeGreaterThanOrEqual(recordsOf('assignments').filter((one) => one['document'] === document).length);
		expect(read(`van-ban/${document}/index.html`)).toContain(`href="/${path}"`);
	}
});

test('the page of the open data links to every file beside it', () => {
	const page = read('du-lieu/index.html');
	const beside = readdirSync(join(root, 'du-lieu'), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(json|csv|jsonld|parquet)$/.test(file),
	);
	expect(beside).toHaveLength(kinds.length * 3 + columnar.length + 3);
	for (const file of beside) expect(page).toContain(`href="/du-lieu/${file}"`);
	expect(page).toContain('Chưa công bố giấy phép');
});

test('each list links to the files that hold it', () => {
	const links: [string, string[]][] = [
		['van-ban', ['documents', 'assignments']],
		['don-vi', ['units']],
		['chi-tieu', ['indicators', 'targets']],
		['dia-phuong', ['localities']],
		['linh-vuc', ['assignments']],
	];
	for (const [page, files] of links)
		for (const file of files.flatMap((kind) => [`${kind}.csv`, `${kind}.json`]))
			expect(read(`${page}/index.html`), page).toContain(`href="/du-lieu/${file}"`);
});
