import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { columnarKinds, recordKinds } from '../../records/kinds.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { catalogView } from './catalog.ts';
import { dataCatalogData } from './data-catalog.ts';
import { catalogAddress, dataFormats, fileAddress, packageAddress, planAddress, schemaAddress } from './files.ts';
import type { Listing } from './listing.ts';
import { dataPackageView } from './package.ts';
import { dataPageView } from './page.ts';

type Thing = Record<string, unknown>;
const plan = 'binh-tan/7679-qd-ubnd-2022';
const { register } = buildRegister(
	someSources(someLocality([someDocument({ assignments: [{ id: '1', task: 'Một việc' }] })])),
);
const sizes = new Map([
	...recordKinds.flatMap((kind) =>
		dataFormats(kind).map((format): [string, number] => [fileAddress({ kind, format }), 1536]),
	),
	...recordKinds.map((kind): [string, number] => [schemaAddress(kind), 3072]),
	[planAddress(plan), 2048],
	[catalogAddress, 4096],
	[packageAddress, 5120],
]);
const published = { sizes, listed: [] };
const undecided = indexOf(register, new Map(), '2026-11-21', published);
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const decided = indexOf({ ...register, site: { ...register.site, licence } }, new Map(), '2026-11-21', published);
/** The description as one thing, as its file has it. */
const whole = ({ head, list, items }: Listing): Thing => ({ ...head, [list]: [...items] });
const catalog = whole(catalogView(undecided));
const everything = catalog['dcat:dataset'] as Thing[];
const datasets = everything.slice(0, recordKinds.length);
const distributions = datasets.flatMap((one) => one['dcat:distribution'] as Thing[]);

it('the catalogue has what DCAT-AP 3 requires and recommends of a catalogue', () => {
	for (const key of [
		'dct:title',
		'dct:description',
		'dct:publisher',
		'dct:language',
		'dct:modified',
		'foaf:homepage',
		'dcat:dataset',
	])
		expect(catalog).toHaveProperty([key]);
	expect(catalog['@type']).toBe('dcat:Catalog');
	expect(catalog['dct:relation']).toEqual({ '@id': 'https://minhbach.example/du-lieu/manifest.json' });
	expect(catalog['dct:publisher']).toMatchObject({ '@type': 'foaf:Agent', 'foaf:name': { '@value': 'Sở Nội vụ' } });
});

it('each kind of records is a dataset of it with what DCAT-AP 3 requires and recommends', () => {
	expect(datasets.map((one) => one['dct:identifier'])).toEqual(recordKinds);
	for (const one of datasets)
		for (const key of [
			'@id',
			'dct:title',
			'dct:description',
			'dct:publisher',
			'dct:conformsTo',
			'dcat:landingPage',
			'dcat:distribution',
		])
			expect(one).toHaveProperty([key]);
	expect(datasets[0]?.['dct:temporal']).toMatchObject({
		'dcat:startDate': { '@value': '2022-12-30' },
		'dcat:endDate': { '@value': '2023-12-31' },
	});
	expect(datasets[5]).not.toHaveProperty(['dct:temporal']);
});

it('each file is a distribution with its address, media type, format and size', () => {
	expect(distributions).toHaveLength(recordKinds.length * 2 + columnarKinds.length);
	expect(distributions[1]).toMatchObject({
		'@type': 'dcat:Distribution',
		'dcat:accessURL': { '@id': 'https://minhbach.example/du-lieu/' },
		'dcat:downloadURL': { '@id': 'https://minhbach.example/du-lieu/documents.csv' },
		'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
		'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
		'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': '1536' },
	});
	expect(distributions[2]).toMatchObject({
		'dct:title': { '@value': 'Văn bản, tệp Parquet' },
		'dcat:downloadURL': { '@id': 'https://minhbach.example/du-lieu/documents.parquet' },
		'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet' },
		'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/PARQUET' },
	});
});

it('each plan is a dataset of its own in a series, with its StratML file as its distribution', () => {
	const [series, one, ...rest] = everything.slice(recordKinds.length);
	expect(rest).toEqual([]);
	for (const thing of [series, one])
		for (const key of ['@id', 'dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dct:temporal'])
			expect(thing).toHaveProperty([key]);
	expect(series).toMatchObject({ '@type': 'dcat:DatasetSeries' });
	const file = `https://minhbach.example/van-ban/${plan}/ke-hoach.stratml.xml`;
	expect(one).toMatchObject({
		'@type': 'dcat:Dataset',
		'dct:identifier': plan,
		'dcat:inSeries': { '@id': series?.['@id'] },
		'dcat:distribution': {
			'@type': 'dcat:Distribution',
			'dcat:accessURL': { '@id': `https://minhbach.example/van-ban/${plan}/` },
			'dcat:downloadURL': { '@id': file },
			'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/xml' },
			'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/XML' },
			'dcat:byteSize': { '@value': '2048' },
		},
	});
	const ids = [...everything, ...distributions].map((thing) => thing['@id']);
	expect(new Set(ids).size).toBe(ids.length);
});

it('every name in the catalogue is of a vocabulary that its context declares', () => {
	const context = Object.keys(catalog['@context'] as object);
	const names = (value: unknown): string[] =>
		Array.isArray(value)
			? value.flatMap(names)
			: typeof value === 'object' && value !== null
				? Object.entries(value).flatMap(([key, one]) => [key, ...names(one)])
				: [];
	const { '@context': _context, ...rest } = catalog;
	for (const name of names(rest)) if (!name.startsWith('@')) expect(context).toContain(name.split(':')[0]);
});

it('an undecided licence is in no file, a decided one in every description', () => {
	const of = (index: typeof decided) =>
		[whole(catalogView(index)), whole(dataPackageView(index)), dataCatalogData(index)].map((one) =>
			JSON.stringify(one),
		);
	for (const text of of(undecided)) expect(text).not.toMatch(/licen/i);
	for (const text of of(decided)) expect(text).toContain(licence.url);
	expect(dataPageView(undecided).licence).toBeNull();
	expect(dataPageView(decided).licence).toEqual(licence);
});

it('the data package has what Data Package 2.0 requires: named resources with a path, tables with their fields', () => {
	const { resources, ...rest } = whole(dataPackageView(undecided)) as { resources: Thing[] } & Thing;
	expect(rest['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
	expect(rest['name']).toMatch(/^[-a-z0-9._/]+$/);
	const names = resources.map(({ name }) => name);
	expect(new Set(names).size).toBe(recordKinds.length * 2 + columnarKinds.length + 1);
	expect(resources.at(-1)).toEqual({
		name: 'ke-hoach-binh-tan-7679-qd-ubnd-2022',
		title: 'Kế hoạch theo StratML: Quyết định 7679/QĐ-UBND, Quận Bình Tân',
		description: 'Kế hoạch cải cách hành chính năm 2023',
		path: `https://minhbach.example/van-ban/${plan}/ke-hoach.stratml.xml`,
		format: 'xml',
		mediatype: 'application/xml',
		encoding: 'utf-8',
		bytes: 2048,
	});
	for (const resource of resources.slice(0, -1)) {
		expect(resource['name']).toMatch(/^[-a-z0-9._/]+$/);
		expect(resource).toMatchObject({ bytes: 1536 });
		if (resource['format'] !== 'parquet') expect(resource['encoding']).toBe('utf-8');
		expect(resource['path']).toMatch(/^[a-z]+(-[a-z]+)*\.(csv|json|parquet)$/);
		const schema = resource['schema'] as { fields: Thing[]; primaryKey: string[]; foreignKeys: Thing[] } | undefined;
		if (resource['format'] !== 'csv') continue;
		const fields = schema?.fields.map(({ name }) => name) ?? [];
		expect(fields).toContain('id');
		for (const { type, description } of schema?.fields ?? []) {
			expect(['string', 'number', 'boolean', 'date', 'list']).toContain(type);
			expect(description).toBeTruthy();
		}
		for (const key of (schema?.foreignKeys ?? []) as { fields: string[]; reference: { resource: string } }[]) {
			expect(fields).toContain(key.fields[0]);
			expect(names).toContain(key.reference.resource);
		}
	}
});

it('the page shows each file with its size and what each column means', () => {
	const { day, rows, plans, sizes: described, examples } = dataPageView(undecided);
	expect(day).toBe('21/11/2026');
	expect(rows.map(({ kind }) => kind)).toEqual(recordKinds);
	expect(rows[0]?.files).toEqual([
		{ href: '/du-lieu/documents.csv', format: 'csv', name: 'documents.csv', size: '1,5 KB', parts: [] },
		{ href: '/du-lieu/documents.json', format: 'json', name: 'documents.json', size: '1,5 KB', parts: [] },
		{ href: '/du-lieu/documents.parquet', format: 'parquet', name: 'documents.parquet', size: '1,5 KB', parts: [] },
	]);
	expect(rows.find(({ kind }) => kind === 'indicators')?.files[2]).toBeNull();
	expect(rows[0]?.columns[0]).toMatchObject({ name: 'id', type: 'chữ' });
	expect(rows[0]?.schema).toEqual({ href: '/du-lieu/schema/documents.schema.json', size: '3 KB' });
	expect(described).toEqual({ catalog: '4 KB', package: '5 KB' });
	expect(plans).toMatchObject([{ href: `/van-ban/${plan}/ke-hoach.stratml.xml`, size: '2 KB' }]);
	expect(examples.python).toContain('https://minhbach.example/du-lieu/assignments.csv');
});

it('a size that is not known yet is stated nowhere', () => {
	const early = indexOf(register);
	expect(JSON.stringify(whole(catalogView(early)))).not.toContain('byteSize');
	expect(JSON.stringify(whole(dataPackageView(early)))).not.toContain('bytes');
	expect(dataPageView(early).sizes).toEqual({ catalog: '', package: '' });
});
