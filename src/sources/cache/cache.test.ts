import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { diskCache, noCache, parserVersion } from './cache.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'minhbach-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const kept = (version = 'v1') => readdirSync(join(folder, version));

it('a value is made once and then kept, also for the next build', () => {
	const make = vi.fn(() => ({ a: 1 }));
	expect(diskCache(folder, 'v1').through('a.mdx', bytes('x'), make)).toEqual({ a: 1 });
	expect(diskCache(folder, 'v1').through('a.mdx', bytes('x'), make)).toEqual({ a: 1 });
	expect(make).toHaveBeenCalledTimes(1);
});

it('a value belongs to its file and its bytes', () => {
	const cache = diskCache(folder, 'v1');
	cache.through('a.mdx', bytes('x'), () => 1);
	expect(cache.through('a.mdx', bytes('y'), () => 2)).toBe(2);
	expect(cache.through('b.mdx', bytes('x'), () => 3)).toBe(3);
	expect(cache.through('a.mdx', bytes('x'), () => 4)).toBe(1);
});

it('what could not be read is not kept', () => {
	const cache = diskCache(folder, 'v1');
	expect(cache.through('a.mdx', bytes('x'), () => null)).toBeNull();
	expect(kept()).toEqual([]);
	expect(cache.through('a.mdx', bytes('x'), () => 5)).toBe(5);
});

it.each(['', '{"a":', 'không phải JSON'])('a kept file that is corrupt (“%s”) is made anew', (content) => {
	diskCache(folder, 'v1').through('a.mdx', bytes('x'), () => ({ a: 1 }));
	const [name = ''] = kept();
	writeFileSync(join(folder, 'v1', name), content);
	expect(diskCache(folder, 'v1').through('a.mdx', bytes('x'), () => ({ a: 2 }))).toEqual({ a: 2 });
	expect(diskCache(folder, 'v1').through('a.mdx', bytes('x'), () => ({ a: 3 }))).toEqual({ a: 2 });
	expect(kept()).toEqual([name]);
});

it('what another version of the parser kept is removed', () => {
	diskCache(folder, 'v1').through('a.mdx', bytes('x'), () => 1);
	expect(diskCache(folder, 'v2').through('a.mdx', bytes('x'), () => 2)).toBe(2);
	expect(readdirSync(folder)).toEqual(['v2']);
});

it('pruning removes what this build did not ask for', () => {
	const last = diskCache(folder, 'v1');
	last.through('a.mdx', bytes('old'), () => 1);
	last.through('b.mdx', bytes('x'), () => 2);
	const cache = diskCache(folder, 'v1');
	cache.through('a.mdx', bytes('new'), () => 3);
	cache.through('b.mdx', bytes('x'), () => 4);
	expect(kept()).toHaveLength(3);
	cache.prune();
	expect(kept()).toHaveLength(2);
	expect(cache.through('b.mdx', bytes('x'), () => 5)).toBe(2);
});

it('the cache that keeps nothing makes every value anew', () => {
	noCache.through('a', bytes('x'), () => 1);
	expect(noCache.through('a', bytes('x'), () => 2)).toBe(2);
	expect(() => noCache.prune()).not.toThrow();
});

it('the version of the parser changes with its code and its libraries, not with tests', () => {
	const project = join(folder, 'project');
	for (const room of ['schemas/records', 'mdx', 'sources', 'words', 'vi'])
		mkdirSync(join(project, 'src', room), { recursive: true });
	writeFileSync(join(project, 'package-lock.json'), '{}');
	const versions = [parserVersion(project)];
	writeFileSync(join(project, 'src/mdx/parse.test.ts'), 'test');
	expect(parserVersion(project)).toBe(versions[0]);
	for (const [file, content] of [
		['src/mdx/parse.ts', 'a'],
		['src/mdx/parse.ts', 'b'],
		['src/words/fold.ts', 'c'],
		['src/schemas/records/unit.ts', 'd'],
		['package-lock.json', '{"a":1}'],
	] as const) {
		writeFileSync(join(project, file), content);
		versions.push(parserVersion(project));
	}
	expect(new Set(versions).size).toBe(6);
});
