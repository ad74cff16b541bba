import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { find } from '../src/search/answer/find.ts';
import { firstOf, firstOfOthers } from '../src/search/answer/first.ts';
import { fitOf } from '../src/search/answer/fit.ts';
import { addressOf, recordOf } from '../src/search/answer/record.ts';
import { readQuery } from '../src/search/query/query.ts';
import { separator } from '../src/search/query/tokens.ts';
import { occasionsOf, ownOccasions } from '../src/views/calendar/occasions.ts';
import { openSearch, textsAnew } from './search-engine.ts';
import { absent, asked, timed } from './search-queries.ts';

let opened: Awaited<ReturnType<typeof openSearch>>;

beforeAll(async () => {
	opened = await openSearch(inject('site'));
});

/** The addresses of the first results as a page lists them, and of what the query may lead straight to. */
async function answer(text: string, first: number): Promise<{ results: string[]; jump: string[] }> {
	const found = await find(opened, readQuery(text, opened.names.abbreviations), {});
	const results = new Set<string>();
	for (const group of found.groups) {
		for (const { url } of group.names) results.add(url);
		for (const hit of group.hits.slice(0, first)) results.add(await addressOf(opened.texts, hit));
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

/** What is due at the time that a query asks for, by address. */
async function due(text: string, today = '2023-09-01') {
	const found = await find(opened, readQuery(text, opened.names.abbreviations, today), {});
	const [group] = found.groups.filter(({ kind }) => kind === 'han');
	const addresses = await Promise.all((group?.hits ?? []).map((hit) => addressOf(opened.texts, hit)));
	return { said: found.due?.when.said, first: found.groups[0]?.kind, addresses };
}

describe('a time that is asked for', () => {
	test.each(timed)('“%s” is read as a deadline “%s”', async (query, said, address, count) => {
		const found = await due(query);
		expect([found.said, found.addresses.length]).toEqual([said, count]);
		if (count > 0) expect(found.first).toBe('han');
		if (address !== null) expect(found.addresses[0]).toBe(address);
	});

	test('has what the calendar has: each day, each month and each unit', async () => {
		const { register } = loadContent('tests/frozen/content');
		if (register === null) throw new Error('the frozen content has errors');
		const index = indexOf(register);
		const all = occasionsOf(register.assignments, register.workingDays);
		const idsOf = (some: typeof all) => [...new Set(some.map(({ assignment }) => assignment.id))].sort();
		const found = async (text: string) =>
			(await due(text)).addresses.map((url) => url.slice('/van-ban/'.length).replace('/#nv-', '#')).sort();
		const days = [...new Set(all.map(({ day }) => day))];
		expect(days.length).toBeGreaterThan(15);
		for (const day of days)
			expect(await found(day.split('-').reverse().join('/'))).toEqual(idsOf(all.filter((one) => one.day === day)));
		for (const month of new Set(days.map((day) => day.slice(0, 7)))) {
			const own = all.filter(({ day }) => day.startsWith(month));
			expect(await found(`${month.slice(5)}/${month.slice(0, 4)}`)).toEqual(idsOf(own));
		}
		const unit = 'binh-tan/phong-noi-vu';
		const given = register.assignments.filter(({ leads, cooperating }) =>
			[...leads, ...cooperating].some((one) => one === unit || index.units.get(one)?.members?.includes(unit)),
		);
		const own = ownOccasions(index, unit, occasionsOf(given, register.workingDays));
		expect(await found('phòng nội vụ quận bình tân trước 2030')).toEqual(idsOf(own));
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

test('results sorted by deadline stay in that order, whatever wording they were found by; what has none comes last', async () => {
	const query = readQuery('kiểm tra cchc', opened.names.abbreviations);
	const { groups } = await find(opened, query, { loai: 'nhiem-vu' }, 'han');
	const days = await Promise.all(
		groups
			.flatMap(({ hits }) => hits)
			.map(async ({ part, record }) => (await opened.texts.facets(part)).facets.days['han']?.[record] ?? 0),
	);
	expect(days.length).toBeGreaterThan(3);
	expect(days.at(-1)).toBe(0);
	const order = days.map((day) => (day === 0 ? Number.POSITIVE_INFINITY : day));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('whatever is asked first takes at most 80 kB besides the page, compressed', async () => {
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
	const site = inject('site');
	const packed = new Map<string, number>();
	const size = (path: string): number => {
		const known = packed.get(path) ?? gzipSync(readFileSync(join(site, path))).length;
		packed.set(path, known);
		return known;
	};
	let most = 0;
	// What is loaded of names for one query is counted for each after it too.
	const { names, loaded: ofNames } = await openSearch(site);
	const openTexts = textsAnew(site);
	for (const query of [...Object.values(asked).flatMap((queries) => queries.map(([one]) => one)), ...commonest]) {
		const { texts, loaded } = await openTexts();
		const { groups } = await find({ names, texts }, readQuery(query, names.abbreviations), {});
		for (const { kind, names: called, hits } of groups)
			for (const hit of hits.slice(0, Math.max(0, (firstOf[kind] ?? firstOfOthers) - called.length)))
				await recordOf(texts, hit);
		const bytes = [...new Set([...ofNames.keys(), ...loaded.keys()])].reduce((sum, path) => sum + size(path), 0);
		expect(bytes, query).toBeLessThan(80_000);
		most = Math.max(most, bytes);
	}
	expect(most).toBeGreaterThan(20_000);
});

test.each(['sở nội vụ', 'sở', 'quý', 'cơ sở', 'công chức', 'số hóa', 'phong noi vu', 'kiểm tra cchc', 'chuyen doi so'])(
	'“%s” counts nothing that does not hold it',
	async (text) => {
		const query = readQuery(text, opened.names.abbreviations);
		const { groups } = await find(opened, query, {});
		const hits = groups.flatMap((group) => group.hits);
		expect(hits.length).toBeGreaterThan(0);
		for (const hit of hits) {
			const { url, texts } = await recordOf(opened.texts, hit);
			const fits = query.wordings.map((wording) =>
				fitOf(texts.join(separator), wording, false, query.wordings[0]?.length),
			);
			expect(Math.max(...fits), url).toBeGreaterThan(0);
		}
	},
);
