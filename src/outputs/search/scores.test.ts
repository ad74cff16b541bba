import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { find } from '../../search/answer/find.ts';
import { addressOf } from '../../search/answer/record.ts';
import { openTexts } from '../../search/answer/texts.ts';
import { openNames } from '../../search/names/source.ts';
import { readQuery } from '../../search/query/query.ts';
import { searchRecords } from '../../views/search/records.ts';
import { writeSearchIndex } from './write.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-scores-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const report = '/van-ban/binh-tan/8-qd-ubnd-2023/';
const ofOffices = { name: 'Chỉ số cải cách hành chính của các sở', short: 'Chỉ số các sở', indicator: undefined };
const index = indexWith(
	[
		scoring([
			{ unit: 'phong-noi-vu', total: '85,75', rank: '2', ranked: '12', class: 'Tốt' },
			{ unit: 'van-phong', kind: 'self', total: '91' },
		]),
	],
	null,
	[someVersionOf(), someVersionOf('cac-so/2023', ofOffices)],
);

async function search(query: string, filters: Record<string, string> = {}) {
	const site = join(work, 'site');
	writeSearchIndex(index, site, join(work, 'kept'));
	const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(site, path), 'utf8'));
	const sources = { names: await openNames(read), texts: await openTexts(read) };
	const found = await find(sources, readQuery(query, sources.names.abbreviations), filters);
	return {
		texts: await Promise.all(found.groups.flatMap(({ hits }) => hits).map((hit) => addressOf(sources.texts, hit))),
		names: found.groups.flatMap(({ names }) => names.map(({ url }) => url)),
		jump: found.jump.map(({ url }) => url),
	};
}

it.each([
	'chỉ số thử',
	'cải cách hành chính thử 85,75',
	'phòng nội vụ thẩm định',
	'phòng nội vụ 85,75 điểm',
	'phòng nội vụ thẩm định 85,75 điểm',
	'hạng 2 trên 12',
	'tự chấm 91 điểm',
])('a document is found by the name of an index and the words of its scores: %s', async (query) => {
	expect((await search(query)).texts).toContain(report);
});

it('a score that no document states is not found', async () => {
	expect((await search('chỉ số thử 85,74')).texts).toEqual([]);
});

it.each([
	['chỉ số các sở', '/chi-so/cac-so/2023/'],
	['Chỉ số thử', '/chi-so/chi-so-thu/2022/'],
])('the newest year of an index is reached by its name: %s', async (query, page) => {
	expect((await search(query)).jump[0]).toBe(page);
	expect((await search(query, { loai: 'chi-so' })).names[0]).toBe(page);
});

it('a document of very many scores is searched by the first of them', () => {
	const months = Array.from({ length: 300 }, (_, at) => ({
		unit: 'phong-noi-vu',
		period: `tháng ${(at % 12) + 1}/${1990 + Math.floor(at / 12)}`,
		total: '50',
	}));
	const large = indexWith([scoring(months)]);
	const [document] = large.register.documents;
	if (document === undefined) throw new Error('no document');
	const [record] = searchRecords(large, document);
	expect(record?.texts.join().match(/50 điểm/g)).toHaveLength(200);
});
