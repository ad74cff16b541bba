import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../content.ts';
import { indexOf } from '../../register/index.ts';
import { redirects } from '../../schemas/moved/redirects.ts';
import { addressesOf, promised } from './addresses.ts';

const list = 'tests/frozen/addresses.txt';
const { register } = loadContent('tests/frozen/content');
if (register === null) throw new Error('the frozen content has errors');
const present = promised(addressesOf(indexOf(register)));
// A release adds its own: what was promised before stays promised.
if (process.env['ADDRESSES'] === 'write')
	writeFileSync(
		list,
		`${[...new Set([...readFileSync(list, 'utf8').split('\n'), ...present])].filter(Boolean).sort().join('\n')}\n`,
	);
const stored = readFileSync(list, 'utf8').trimEnd().split('\n');

test('the frozen content has every address of the last release: pages, anchors, feeds, calendars, data', () => {
	const now = new Set(present);
	expect(stored.filter((one) => !now.has(one))).toEqual([]);
});

test('each of them may stand in redirects.yaml', () => {
	const wrong = stored.filter((one) => !redirects.safeParse([{ from: one, to: one }]).success);
	expect(wrong).toEqual([]);
});

test('the list names each kind of address', () => {
	for (const kind of [
		/^\/van-ban\/[^#]+\/$/,
		/#nv-/,
		/#ct-/,
		/feed\.xml$/,
		/\.ics$/,
		/\.csv$/,
		/\.json$/,
		/^\/nhung\//,
	])
		expect(stored.filter((one) => kind.test(one)).length, String(kind)).toBeGreaterThan(5);
	expect(stored).toEqual([...new Set(stored)].sort());
});
