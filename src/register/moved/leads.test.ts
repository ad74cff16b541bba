import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBy, leadsAlike, mostHops, prefixesOf, renamedDocuments } from './leads.ts';

const lines = new Map([
	['/van-ban/a/b/', '/van-ban/a/c/'],
	['/van-ban/a/c/', '/van-ban/a/d/'],
	['/van-ban/a/b/9/', '/van-ban/a/d/1/'],
	['/van-ban/a/d/2.1/', '/van-ban/a/d/2.2/'],
	['/don-vi/a/x/', '/don-vi/'],
	['/chi-tieu/cu/', '/chi-tieu/moi/'],
	['/cu.xml', '/feed.xml'],
	['/van-ban/a/d/#ct-1', '/van-ban/a/d/#ct-2'],
	['/van-ban/a/e/', '/van-ban/a/d/#nv-1'],
	['/vong/', '/vong-2/'],
	['/vong-2/', '/vong/'],
]);

describe('an old address', () => {
	it.each([
		['/van-ban/a/b/', '/van-ban/a/d/'],
		['/van-ban/a/b/lich/', '/van-ban/a/d/lich/'],
		['/van-ban/a/b/lich.ics', '/van-ban/a/d/lich.ics'],
		['/van-ban/a/b/#nv-1', '/van-ban/a/d/#nv-1'],
		['/van-ban/a/b/9/', '/van-ban/a/d/1/'],
		['/van-ban/a/b/#nv-9', '/van-ban/a/d/#nv-1'],
		['/van-ban/a/d/#nv-2.1', '/van-ban/a/d/#nv-2.2'],
		['/van-ban/a/d/#ct-1', '/van-ban/a/d/#ct-2'],
		['/van-ban/a/b/#ct-1', '/van-ban/a/d/#ct-2'],
		['/nhung/van-ban/a/b/', '/nhung/van-ban/a/d/'],
		['/don-vi/a/x/', '/don-vi/'],
		['/don-vi/a/x/lich/2023/', '/don-vi/'],
		['/nhung/don-vi/a/x/', '/don-vi/'],
		['/chi-tieu/cu/feed.xml', '/chi-tieu/moi/feed.xml'],
		['/van-ban/a/e/1/', '/van-ban/a/d/#nv-1'],
		['/cu.xml', '/feed.xml'],
		['/van-ban/a/bb/', '/van-ban/a/bb/'],
		['/', '/'],
		['/vong/', null],
		['/vong-2/x/', null],
	])('%s leads to %s', (from, to) => {
		expect(endsBy(lines)(from)).toBe(to);
	});

	it('may pass through so many lines and no more', () => {
		const chain = (length: number) =>
			new Map(Array.from({ length }, (_, at): [string, string] => [`/t${at}/`, `/t${at + 1}/`]));
		expect(endsBy(chain(mostHops))('/t0/')).toBe(`/t${mostHops}/`);
		expect(endsBy(chain(mostHops + 1))('/t0/')).toBeNull();
	});

	it('always ends, and what it ends at leads no further', () => {
		const part = fc.constantFrom('van-ban', 'a', 'b', 'nhung');
		const page = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map((one) => `${one}/`).join('')}`);
		const place = fc.tuple(page, fc.constantFrom('', '#nv-1', 'lich.ics')).map(([path, end]) => path + end);
		fc.assert(
			fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), place, (some, address) => {
				const end = endsBy(new Map(some));
				const found = end(address);
				expect(found === null || end(found) === found).toBe(true);
			}),
		);
	});
});

it.each([
	['/van-ban/a/b/', '/van-ban/a/c/', true],
	['/van-ban/a/b/', '/van-ban/a/', false],
	['/van-ban/a/b/', '/don-vi/a/b/', false],
	['/van-ban/', '/van-ban-moi/', false],
	['/van-ban/a/b/', '/van-ban/a/c/#nv-1', false],
	['/du-lieu/a.json', '/du-lieu/b.json', false],
])('what stood below %s stands below %s in the same way: %s', (from, to, alike) => {
	expect(leadsAlike(from, to)).toBe(alike);
});

it('servers are told of pages with their summaries, and of no anchor', () => {
	expect(
		prefixesOf([
			{ from: '/chi-tieu/a/', to: '/chi-tieu/b/' },
			{ from: '/a/#b', to: '/a/' },
		]),
	).toEqual([
		{ from: '/chi-tieu/a/', to: '/chi-tieu/b/', isAlike: true },
		{ from: '/nhung/chi-tieu/a/', to: '/nhung/chi-tieu/b/', isAlike: true },
	]);
});

it('a document is another one only where its whole page leads to that of a document', () => {
	const pages = [...lines].map(([from, to]) => ({ from, to }));
	expect([...renamedDocuments(pages)]).toEqual([
		['a/b', 'a/c'],
		['a/c', 'a/d'],
	]);
});
