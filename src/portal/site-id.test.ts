import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { placedSites } from './copies.ts';
import { siteId } from './site-id.ts';

it.each([
	['https://minhbach.soctrang.gov.vn/', 'minhbach-soctrang-gov-vn'],
	['https://soctrang.gov.vn/minhbach/', 'soctrang-gov-vn-minhbach'],
	['https://office.example/cong/minhbach/', 'office-example-cong-minhbach'],
	['https://xn--minhbch-7va.vn/', /^xn-minhbch-7va-vn--[0-9a-f]{12}$/],
	['http://minhbach.soctrang.gov.vn/', /^minhbach-soctrang-gov-vn--[0-9a-f]{12}$/],
	['https://minhbach-soctrang.gov.vn/', /^minhbach-soctrang-gov-vn--[0-9a-f]{12}$/],
	['https://soctrang.gov.vn/Minhbach/', /^soctrang-gov-vn-minhbach--[0-9a-f]{12}$/],
	['http://127.0.0.1:8080/minhbach/', /^127-0-0-1-8080-minhbach--[0-9a-f]{12}$/],
	[`https://a.vn/${'minhbach'.repeat(11)}/`, /^a-vn-[a-z]{75}--[0-9a-f]{12}$/],
])('%s is known by its address', (address, id) => {
	expect(siteId(address)).toEqual(typeof id === 'string' ? id : expect.stringMatching(id));
});

/** Addresses of which many look alike: few words, all signs between them, both schemes, some very long. */
const word = fc.constantFrom('a', 'b', 'vn', 'gov', 'A', 'x'.repeat(30));
const address = fc
	.record({
		scheme: fc.constantFrom('https', 'http'),
		host: fc.array(fc.tuple(word, fc.constantFrom('.', '-', '--')), { minLength: 1, maxLength: 4 }),
		port: fc.constantFrom('', ':8080', ':443'),
		path: fc.array(fc.tuple(fc.constantFrom('/', '-', '.', '_'), word), { maxLength: 4 }),
	})
	.map(({ scheme, host, port, path }) => {
		const words = host.flatMap(([one, sign], at) => (at === host.length - 1 ? [one] : [one, sign])).join('');
		return URL.parse(`${scheme}://${words}.vn${port}/${path.flat().join('')}`)?.href ?? 'https://a.vn/';
	});

test('two addresses never have one name, and every name is short and plain', () => {
	fc.assert(
		fc.property(fc.uniqueArray(address, { minLength: 2, maxLength: 40 }), (all) => {
			const ids = all.map(siteId);
			expect(new Set(ids).size).toBe(all.length);
			for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/);
			expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(94);
		}),
		{ numRuns: 300 },
	);
});

test('the name of a site does not depend on the others, nor on their order', () => {
	const idsOf = (all: readonly string[]) =>
		new Map(
			placedSites(
				{ own: 'https://cong.vn', allowPrivate: false, sites: all.map((one) => ({ address: one })) },
				'cache',
			).map(({ address: at, id }) => [at, id]),
		);
	fc.assert(
		fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 12 }), (all) => {
			const [ids, reversed] = [idsOf(all), idsOf(all.toReversed())];
			for (const [at, id] of ids) expect([reversed.get(at), siteId(at)]).toEqual([id, id]);
		}),
		{ numRuns: 100 },
	);
});
