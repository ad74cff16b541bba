import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { hostileIndex } from '../src/fixtures/hostile.ts';
import { filesThread } from '../src/publication/apart/files-apart.ts';
import { buildSite } from '../src/publication/build.ts';
import { noPortal } from '../src/register/portal/portal-tables.ts';
import { fingerprints, giveTemplates } from './build-site.ts';

// A thread that fails costs time and nothing else: the site is made by the first one.

const work = mkdtempSync(join(tmpdir(), 'minhbach-apart-failing-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Threads that fail: one that can keep nothing, and one of which nothing is known in the end. */
const failing: Readonly<Record<string, typeof filesThread>> = {
	'at work': (project, ground) => filesThread(project, { ...ground, store: join(process.cwd(), 'package.json') }),
	'at the end': (project, ground) => {
		const thread = filesThread(project, ground);
		const rested = Promise.reject(new Error('no memory is left'));
		rested.catch(() => {});
		return { ...thread, make: (...order) => ({ ...thread.make(...order), rested }) };
	},
};

test.each([
	['at work', /EEXIST|ENOTDIR/],
	['at the end', /no memory is left/],
])('a thread that fails %s is told of, and the site is whole', async (how, why) => {
	const [out, cache] = [join(work, how), join(work, `cache ${how}`)];
	giveTemplates(join(inject('work'), 'cache'), cache);
	const said: string[] = [];
	const teller = {
		problems: () => {},
		say: (text: string) => void said.push(text),
		progress: { show: () => {}, end: () => {} },
	};
	const build = (apart: boolean) =>
		buildSite({ project: process.cwd(), content: 'tests/frozen/content', out, cache, apart }, teller, failing[how]);
	const built = await build(true);
	expect(said.filter((text) => why.test(text))).toHaveLength(1);
	expect(fingerprints(out)).toEqual(fingerprints(inject('site')));
	// What was made here instead is known to the next build.
	expect(await build(false)).toEqual({ made: 0, kept: built?.made });
});

test('of a thread that cannot be started all files are left', async () => {
	const { register } = hostileIndex();
	const ground = { register, past: new Map(), day: null, asOf: null, store: join(work, 'store'), portal: noPortal };
	const thread = filesThread(process.cwd(), { ...ground, day: (() => {}) as unknown as string });
	const file = { name: 'json', key: 'units', path: '/du-lieu/units.json' };
	const apart = thread.make([file as never], { listed: [], parts: new Map() });
	expect([...apart.left()]).toEqual([file]);
	await expect(apart.written).rejects.toThrow('could not be cloned');
	await thread.end();
});
