import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fileText } from '../../fixtures/file-text.ts';
import { hostileIndex } from '../../fixtures/hostile.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { files } from '../../publication/files.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { catalogView } from './catalog.ts';
import { dataPackageView } from './package.ts';
import { dataPageView } from './page.ts';
import { recordsOfYear, splitKinds } from './parts.ts';
import { records } from './records.ts';

const duty = (id: string) => ({ id, task: `Việc ${id}`, due: 'trước ngày 15/7/2024' });
const { register } = buildRegister(
	someSources(
		someLocality([
			someDocument({ assignments: [duty('1'), duty('2')] }),
			someDocument({ type: 'ke-hoach', number: '1/KH-UBND', issued: '5/1/2024', assignments: [duty('1')] }),
			someDocument({ type: 'ke-hoach', number: '2/KH-UBND', issued: '9/2/2024', assignments: [duty('3')] }),
		]),
	),
);
const whole = indexOf(register);
const bytes = (kind: 'assignments' | 'documents') =>
	[...records(whole, kind)].reduce((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)), 0);
const parts = new Map(splitKinds(whole, bytes('assignments') - 1));
const split = indexOf(register, new Map(), null, { parts });
const years = (kind: string) => parts.get(kind as 'assignments')?.map(({ year }) => year);

it('a kind is split by the year of issue if its JSON is longer than the bound, and not if it just fits', () => {
	expect(parts.get('assignments')).toEqual([
		{ year: '2022', records: 2 },
		{ year: '2024', records: 2 },
	]);
	expect(new Map(splitKinds(whole, bytes('assignments'))).has('assignments')).toBe(false);
	expect(splitKinds(whole)).toEqual([]);
	expect(new Map(splitKinds(whole, 1)).has('units')).toBe(false);
});

it('the parts hold every record once, and the old addresses name the parts', () => {
	const index = JSON.parse(fileText(split, 'json', 'assignments'));
	expect(index).toEqual({
		schemaVersion: 1,
		parts: [
			{ year: '2022', records: 2, url: 'https://minhbach.example/du-lieu/assignments-2022.json' },
			{ year: '2024', records: 2, url: 'https://minhbach.example/du-lieu/assignments-2024.json' },
		],
	});
	const held = ['2022', '2024'].flatMap((year) => JSON.parse(fileText(split, 'json', `assignments ${year}`)).records);
	expect(held).toEqual(JSON.parse(fileText(whole, 'json', 'assignments')).records);
	const rows = (key: string) => parse(fileText(split, 'csv', key), { bom: true, columns: true }) as { id: string }[];
	expect(rows('assignments')).toEqual([
		{ year: '2022', records: '2', url: 'https://minhbach.example/du-lieu/assignments-2022.csv' },
		{ year: '2024', records: '2', url: 'https://minhbach.example/du-lieu/assignments-2024.csv' },
	]);
	expect([...rows('assignments 2022'), ...rows('assignments 2024')].map(({ id }) => id)).toEqual(
		held.map(({ id }: { id: string }) => id),
	);
});

it('each part is published at its address; Parquet stays whole, and what is short too', () => {
	const at = (kind: 'json' | 'csv' | 'parquet') => Array.from(files[kind].at(split), ([path]) => path);
	for (const format of ['json', 'csv'] as const) {
		const all = at(format).filter((path) => path.includes('assignments'));
		expect(all).toEqual([
			`/du-lieu/assignments.${format}`,
			`/du-lieu/assignments-2022.${format}`,
			`/du-lieu/assignments-2024.${format}`,
		]);
		expect(at(format)).toContain(`/du-lieu/units.${format}`);
		expect(at(format).filter((path) => path.includes('units'))).toHaveLength(1);
	}
	expect(at('parquet')).toEqual(Array.from(files.parquet.at(), ([path]) => path));
});

it('catalogue, data package and page name the parts', () => {
	expect(years('assignments')).toEqual(['2022', '2024']);
	const catalog = JSON.stringify([...catalogView(split).items]);
	const resources = [...dataPackageView(split).items] as {
		name: string;
		path: string;
		title: string;
		schema?: { foreignKeys: { reference: { resource: string } }[] };
	}[];
	const names = resources.map(({ name }) => name);
	for (const year of ['2022', '2024'])
		for (const format of ['json', 'csv']) {
			expect(catalog).toContain(`https://minhbach.example/du-lieu/assignments-${year}.${format}`);
			expect(resources.map(({ path }) => path)).toContain(`assignments-${year}.${format}`);
		}
	expect(catalog).not.toContain('/du-lieu/assignments.csv');
	expect(resources.find(({ name }) => name === 'assignments-2024')?.title).toBe('Nhiệm vụ, năm 2024');
	for (const { reference } of resources.flatMap(({ schema }) => schema?.foreignKeys ?? []))
		expect(names).toContain(reference.resource);
	const row = dataPageView(split).rows.find(({ kind }) => kind === 'assignments');
	expect(row?.files.map((file) => file?.parts.map(({ href }) => href))).toEqual([
		['/du-lieu/assignments-2022.csv', '/du-lieu/assignments-2024.csv'],
		['/du-lieu/assignments-2022.json', '/du-lieu/assignments-2024.json'],
		[],
	]);
});

const full = hostileIndex();

it.each(splitKinds(full, 1))('the parts of %s hold each record once, as many as they say', (kind, years) => {
	const held = years.map(({ year }) => [...recordsOfYear(full, kind, year)]);
	expect(held.map(({ length }) => length)).toEqual(years.map((part) => part.records));
	const byId = (list: readonly object[]) => Map.groupBy(list, (record) => String(Reflect.get(record, 'id')));
	expect(byId(held.flat())).toEqual(byId([...records(full, kind)]));
});

it('statements and standings are among what is split', () => {
	expect(splitKinds(full, 1).map(([kind]) => kind)).toEqual(expect.arrayContaining(['results', 'standings']));
});

it.each([12_000, 24_000])(
	'of %d records a sample tells whether they are longer than the bound, and each is counted near it',
	(count) => {
		const [one] = full.register.results;
		if (one === undefined) throw new Error('no statement');
		const many = { ...full, register: { ...full.register, results: new Array(count).fill(one) } };
		const [record] = records(many, 'results');
		const all = count * Buffer.byteLength(JSON.stringify(record));
		const isSplit = (most: number) => new Map(splitKinds(many, most)).has('results');
		const bounds = [all / 4, all / 1.1, all - 1, all, all * 1.1, 4 * all];
		expect(bounds.map(isSplit)).toEqual([true, true, true, false, false, false]);
	},
);
