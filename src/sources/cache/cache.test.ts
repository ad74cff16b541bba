import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { diskCache, noCache } from './cache.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'minhbach-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a reading gets that asks for these files; a value that had to be made is its file's name. */
function reading(files: readonly string[], version = 'v1', made: string[] = []): unknown[] {
	const cache = diskCache(folder, version);
	const values = files.map((file) =>
		cache.through(file, bytes(file), () => {
			made.push(file);
			return { file };
		}),
	);
	cache.keep();
	return values;
}

it('a value is made once and then kept, also for the next build', () => {
	const made: string[] = [];
	expect(reading(['a', 'b'], 'v1', made)).toEqual([{ file: 'a' }, { file: 'b' }]);
	expect(reading(['a', 'b', 'c'], 'v1', made)).toEqual([{ file: 'a' }, { file: 'b' }, { file: 'c' }]);
	expect(made).toEqual(['a', 'b', 'c']);
});

it('what was made is given as the next build finds it', () => {
	const make = () => ({ number: '1.10', unit: undefined, parts: [undefined, 'a'] });
	const first = diskCache(folder, 'v1');
	const made = first.through('a', bytes('x'), make);
	first.keep();
	expect(made).toStrictEqual({ number: '1.10', parts: [null, 'a'] });
	expect(diskCache(folder, 'v1').through('a', bytes('x'), () => null)).toStrictEqual(made);
});

it('what was given out stays when the rest is forgotten, and the disk has it', () => {
	const cache = diskCache(folder, 'v1');
	const made = cache.through('a', bytes('x'), () => ({ text: 'Ủy ban' }));
	cache.keep();
	cache.forget();
	expect(made).toEqual({ text: 'Ủy ban' });
	expect(cache.through('a', bytes('x'), () => null)).toBeNull();
	cache.through('b', bytes('y'), () => 1);
	cache.forget();
	cache.keep();
	expect(diskCache(folder, 'v1').through('a', bytes('x'), () => null)).toEqual({ text: 'Ủy ban' });
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
	cache.keep();
	expect(cache.through('a.mdx', bytes('x'), () => 5)).toBe(5);
});

it('a second reading in one process gets the same values without the disk', () => {
	const cache = diskCache(folder, 'v1');
	const first = cache.through('a', bytes('x'), () => ({ a: 1 }));
	cache.keep();
	rmSync(folder, { recursive: true });
	expect(cache.through('a', bytes('x'), () => ({ a: 2 }))).toBe(first);
});

it('what a reading did not ask for is forgotten', () => {
	reading(['a', 'b']);
	reading(['a']);
	const made: string[] = [];
	reading(['a', 'b'], 'v1', made);
	expect(made).toEqual(['b']);
});

it('a reading that made nothing new writes nothing', () => {
	reading(['a', 'b']);
	const [name = ''] = readdirSync(folder);
	rmSync(join(folder, name));
	const cache = diskCache(folder, 'v1');
	cache.keep();
	expect(readdirSync(folder)).toEqual([]);
});

it('what another version of the parser kept is not used, nor what it left in the folder', () => {
	reading(['a']);
	mkdirSync(join(folder, 'v0'));
	writeFileSync(join(folder, 'v0', 'a.json'), '{}');
	const made: string[] = [];
	reading(['a'], 'v2', made);
	expect(made).toEqual(['a']);
	expect(readdirSync(folder)).toHaveLength(1);
});

it('a kept file that was cut short, or has other bytes anywhere, is made anew', () => {
	const files = ['a', 'b', 'văn bản'];
	reading(files);
	const [name = ''] = readdirSync(folder);
	const right = readFileSync(join(folder, name));
	const damage = fc.oneof(
		fc.nat(right.length - 1).map((length) => right.subarray(0, length)),
		fc.tuple(fc.nat(right.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, change]) => {
			const wrong = Uint8Array.from(right);
			wrong[at] = (wrong[at] ?? 0) ^ change;
			return wrong;
		}),
		fc.uint8Array({ minLength: 1, maxLength: 50 }).map((more) => Buffer.concat([right, more])),
		fc.uint8Array({ maxLength: 200 }),
	);
	fc.assert(
		fc.property(damage, (wrong) => {
			writeFileSync(join(folder, name), wrong);
			const made: string[] = [];
			expect(reading(files, 'v1', made)).toEqual(files.map((file) => ({ file })));
			expect(made).toEqual(files);
			expect(readFileSync(join(folder, name)).equals(right)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

it('a folder that cannot be used is as no cache', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	const cache = diskCache(join(file, 'below'), 'v1');
	expect(cache.through('a', bytes('x'), () => 1)).toBe(1);
	expect(() => cache.keep()).not.toThrow();
});

it('the cache that keeps nothing makes every value anew', () => {
	const make = vi.fn(() => 1);
	noCache.through('a', bytes('x'), make);
	noCache.keep();
	noCache.through('a', bytes('x'), make);
	expect(make).toHaveBeenCalledTimes(2);
});
