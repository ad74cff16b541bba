import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine, Hit } from '../src/search/engine.ts';
import { find } from '../src/search/find.ts';
import { firstOf, firstOfOthers } from '../src/search/first.ts';
import { fitOfPart } from '../src/search/hits.ts';
import { partsOf } from '../src/search/parts.ts';
import { readQuery } from '../src/search/query.ts';
import { openSearch } from './search-engine.ts';
import { absent, asked } from './search-queries.ts';

let opened: Awaited<ReturnType<typeof openSearch>>;

beforeAll(async () => {
	opened = await openSearch(inject('site'));
});

/** The addresses of the first results as a page lists them, and of what the query may lead straight to. */
async function answer(text: string, first: number): Promise<{ results: string[]; jump: string[] }> {
	const { engine, names, abbreviations } = opened;
	const found = await find(engine, names, readQuery(text, abbreviations), {});
	const results = new Set<string>();
	for (const group of found.groups) {
		for (const { url } of group.names) results.add(url);
		for (const hit of group.hits.slice(0, first)) results.add((await hit.data()).url);
	}
	return { results: [...results].slice(0, first), jump: found.jump.map(({ url }) => url) };
}

describe.each(Object.entries(asked))('%s', (_, queries) => {
	test.each(queries.map(([query, address, within = 1]) => ({ query, address, within })))(
		'“$query” finds $address',
		async ({ query, address, within }) => {
			const { results, jump } = await answer(query, within);
			const isName = !address.includes('#');
			expect(isName && jump[0] === address ? jump.slice(0, 1) : results).toContain(address);
		},
	);
});

describe('what does not exist', () => {
	test.each(absent)('“%s” finds nothing', async (query) => {
		expect(await answer(query, 3)).toEqual({ results: [], jump: [] });
	});
});

describe('bad input', () => {
	test.each([
		['nothing', ''],
		['only spaces', ' \t\n \u00A0 '],
		['one letter ten thousand times', 'a'.repeat(10_000)],
		['ten thousand letters of words', 'phòng nội vụ '.repeat(800)],
		['very many different words', Array.from({ length: 2000 }, (_, at) => `từ${at}`).join(' ')],
		['only punctuation', '!!! ??? ... ((( ))) --- /// %%% ¦¦¦'],
		['one quotation mark', '"'],
		['unbalanced quotation marks', '"phòng nội vụ'],
		['curly quotation marks', '“phòng “nội vụ'],
		['emoji', '🙂🙂🙂 👩‍👩‍👧'],
		['half an emoji', '\uD83D phòng \uDE42'],
		['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
		['signs of regular expressions', '.*[a-z]+(?=x)$^\\ (a+)+$ {1,99} |'],
		['text from right to left', 'مرحبا بالعالم'],
		['changes of direction', '\u202Ephòng\u202C nội vụ'],
		['null characters', 'phòng\u0000 nội\u0000vụ \u0000'],
		['letters with very many marks', `a${'\u0301'.repeat(5000)}`],
		['names of what every object has', '__proto__ constructor toString'],
		['an address', 'https://example.org/?q=%E0%A4%A'],
		['separators of the index', '¦ ḏất ḏai ¦'],
		['only percent', '100%'],
		['very long numbers', '9'.repeat(500)],
	])('%s is answered or finds nothing, without an error', async (_, query) => {
		const { results } = await answer(query, 3);
		expect(results.every((url) => url.startsWith('/'))).toBe(true);
	});

	test('quotation marks, changes of direction and null characters around words do not hide them', async () => {
		const expected = await answer('phòng nội vụ', 4);
		for (const query of ['"phòng nội vụ', '“phòng nội vụ”', '\u202Ephòng\u202C nội vụ', 'phòng\u0000 nội\u0000 vụ'])
			expect(await answer(query, 4)).toEqual(expected);
	});
});

test('results sorted by deadline or day stay in that order, whatever wording they were found by', async () => {
	const { engine, names, abbreviations } = opened;
	const query = readQuery('kiểm tra cchc', abbreviations);
	const all = await engine.search(null, { filters: { loai: 'nhiem-vu' }, sort: { han: 'asc' } });
	const places = new Map(all.results.map(({ id }, at) => [id, at]));
	const { groups } = await find(engine, names, query, { loai: 'nhiem-vu' }, 'han');
	const order = groups.flatMap(({ hits }) => hits.map(({ id }) => places.get(id) ?? places.size));
	expect(order.length).toBeGreaterThan(3);
	// What has no day is not lost; it comes last.
	expect(order.at(-1)).toBe(places.size);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('whatever is asked first, it takes at most 150 kB, compressed', async () => {
	const { engine, names, abbreviations, loaded } = opened;
	const site = inject('site');
	const commonest = [
		'hồ sơ',
		'thủ tục',
		'báo cáo',
		'ủy ban nhân dân',
		'cải cách hành chính',
		'kế hoạch',
		'năm 2023',
		'tthc',
	];
	const read = new Map<string, Set<string>>();
	for (const query of [...Object.values(asked).flatMap((queries) => queries.map(([one]) => one)), ...commonest]) {
		const ids = new Set<string>();
		read.set(query, ids);
		const search: Engine['search'] = async (term, options) => {
			const { results } = await engine.search(term, options);
			const noted = (hit: Hit) => () => {
				ids.add(hit.id);
				return hit.data();
			};
			return { results: results.map((hit) => ({ ...hit, data: noted(hit) })) };
		};
		const { groups } = await find({ ...engine, search }, names, readQuery(query, abbreviations), {});
		for (const { kind, names: named, hits } of groups)
			for (const hit of hits.slice(0, Math.max(0, (firstOf[kind] ?? firstOfOthers) - named.length))) await hit.data();
	}
	const isRecord = (path: string) => path.endsWith('.pf_fragment');
	const packed = (file: string) => gzipSync(readFileSync(join(site, file))).length;
	const always =
		[...loaded].reduce((sum, [path, bytes]) => sum + (isRecord(path) ? 0 : bytes), 0) +
		packed('pagefind/pagefind.js') +
		packed('tim-kiem/ten.json');
	for (const [query, ids] of read) {
		const records = [...ids].reduce((sum, id) => sum + (loaded.get(`/pagefind/fragment/${id}.pf_fragment`) ?? 0), 0);
		expect(always + records, query).toBeLessThan(150_000);
	}
	expect(always).toBeGreaterThan(100_000);
});

test.each(['sở nội vụ', 'sở', 'quý', 'cơ sở', 'công chức', 'số hóa', 'phong noi vu', 'kiểm tra cchc', 'chuyen doi so'])(
	'“%s” counts nothing that does not hold it',
	async (text) => {
		const { engine, names, abbreviations } = opened;
		const query = readQuery(text, abbreviations);
		const { groups } = await find(engine, names, query, {});
		const hits = groups.flatMap(({ kind, hits: some }) => some.map((hit) => ({ kind, hit })));
		expect(hits.length).toBeGreaterThan(0);
		for (const { kind, hit } of hits) {
			const [part] = partsOf(await hit.data(), kind);
			expect(part && fitOfPart(part, query), part?.url).toBeGreaterThan(0);
		}
	},
);
