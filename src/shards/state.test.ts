import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sitesWithin } from './sites-within.ts';
import { isBuilt, noteKey, outOf } from './state.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-state-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const homes = (name: string) => ({ out: join(work, name), cache: join(work, 'cache') });
const lay = (name: string, id: string, manifest: string) => {
	const folder = join(outOf(homes(name), id), 'du-lieu');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'manifest.json'), manifest);
};

it('a shard stands if its folder was made with this key and has the manifest of then', () => {
	lay('a', 'hue', '1');
	expect(isBuilt(homes('a'), 'hue', 'key')).toBe(false);
	noteKey(homes('a'), 'hue', 'key');
	expect(isBuilt(homes('a'), 'hue', 'key')).toBe(true);
	expect(isBuilt(homes('a'), 'hue', 'other')).toBe(false);
	// The same cache, another folder, in which an older site stands.
	lay('b', 'hue', '1');
	expect(isBuilt(homes('b'), 'hue', 'key')).toBe(false);
	// Somebody else built into the folder.
	lay('a', 'hue', '2');
	expect(isBuilt(homes('a'), 'hue', 'key')).toBe(false);
	noteKey(homes('a'), 'hue', null);
	expect(isBuilt(homes('a'), 'hue', 'key')).toBe(false);
});

it('a folder of sites is known, so that no site is laid over them', () => {
	expect(sitesWithin(join(work, 'a'))).toEqual(['hue']);
	expect(sitesWithin(join(work, 'a/hue'))).toEqual([]);
	expect(sitesWithin(join(work, 'none'))).toEqual([]);
});
