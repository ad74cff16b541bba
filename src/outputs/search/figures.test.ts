import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadContent } from '../../content.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { find } from '../../search/answer/find.ts';
import { addressOf } from '../../search/answer/record.ts';
import { openTexts } from '../../search/answer/texts.ts';
import { openNames } from '../../search/names/source.ts';
import { readQuery } from '../../search/query/query.ts';
import { searchRecords } from '../../views/search/records.ts';
import { writeSearchIndex } from './write.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-figures-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The addresses of the records that a query finds in the search of a site. */
async function searchOf(index: Index, name: string) {
	const site = join(work, name);
	writeSearchIndex(index, site, join(work, `${name}-kept`));
	const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(site, path), 'utf8'));
	const sources = { names: await openNames(read), texts: await openTexts(read) };
	return async (query: string, filters: Record<string, string> = {}): Promise<string[]> => {
		const { groups } = await find(sources, readQuery(query, sources.names.abbreviations), filters);
		const hits = groups.flatMap((group) => group.hits);
		return (await Promise.all(hits.map((hit) => addressOf(sources.texts, hit)))).sort();
	};
}

const plan = '/van-ban/binh-tan/7679-qd-ubnd-2022/';
const report = '/van-ban/binh-tan/45-bc-ubnd-2023/';
const aim = { indicator: 'sipas', comparator: '>=', value: '95', measure: '%', period: 'quý II năm 2023' };
const given = someDocument({
	targets: [
		{ ...aim, id: '1', text: 'Mục một.' },
		{ ...aim, id: '2', value: '97', text: 'Mục hai.' },
		{ ...aim, id: '3', level: 'phường', text: 'Mục ba.' },
		{ ...aim, id: '4', indicator: 'ho-so-tre-han', measure: 'hồ sơ', text: 'Mục bốn.' },
	],
});
const stating = someDocument({
	type: 'bao-cao',
	number: '45/BC-UBND',
	issued: '20/7/2023',
	title: 'Quý II',
	measurements: [
		{ indicator: 'sipas', period: 'quý II năm 2023', printed: '96,5%', numerator: '193', denominator: '200' },
	],
});
const { register } = buildRegister(someSources(someLocality([given, stating])));
const searching = searchOf(indexOf(register), 'made-up');

it('a report is found by the words of an indicator and a figure as printed, and so are the targets', async () => {
	const search = await searching;
	expect(await search('mức độ hài lòng 96,5%')).toContain(report);
	expect(await search('96,5%')).toEqual([report, ...['1', '2', '3'].map((id) => `${plan}#ct-${id}`)].sort());
	expect(await search('193')).toContain(report);
	expect(await search('sipas 96,4%')).toEqual([]);
	expect(await search('', { 'chi-tieu': 'sipas', loai: 'van-ban' })).toEqual([report]);
});

it.each([
	['dat', ['1']],
	['chua-dat', ['2']],
	['chua-xet', ['3']],
	['chua-co-so-lieu', ['4']],
])('targets are narrowed by how they stand: %s', async (value, items) => {
	const search = await searching;
	expect(await search('', { 'ket-qua': value })).toEqual(items.map((id) => `${plan}#ct-${id}`));
});

it('where nothing is published, asking for it leads to the targets of which nothing is', async () => {
	const { register: five } = loadContent('tests/frozen/content', join(work, 'cache'));
	if (five === null) throw new Error('not read');
	const search = await searchOf(indexOf(five), 'frozen');
	const found = await search('chưa công bố số liệu hài lòng bình tân');
	expect(found.length).toBeGreaterThan(0);
	for (const one of found) expect(one).toMatch(/^\/van-ban\/binh-tan\/.*#ct-/);
});

it('a document of very many figures is searched by the first of them', () => {
	const many = someDocument({
		type: 'bao-cao',
		number: '46/BC-UBND',
		issued: '20/7/2023',
		measurements: Array.from({ length: 500 }, (_, at) => ({
			indicator: 'sipas',
			scope: `lĩnh vực ${at}`,
			period: '2023',
			printed: '95%',
		})),
	});
	const { register: large } = buildRegister(someSources(someLocality([given, many])));
	const [, document] = large.documents;
	if (document === undefined) throw new Error('no report');
	const [record] = searchRecords(indexOf(large), document);
	expect(record?.texts.join().match(/lĩnh vực/g)).toHaveLength(200);
});
