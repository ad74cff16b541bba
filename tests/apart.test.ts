import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { loadContent } from '../src/content.ts';
import { hostileIndex } from '../src/fixtures/hostile.ts';
import { filesThread } from '../src/publication/apart/files-apart.ts';
import { type Built, buildSite } from '../src/publication/build.ts';
import { sitePlan } from '../src/publication/make.ts';
import { tracer } from '../src/publication/trace.ts';
import { indexOf } from '../src/register/index.ts';
import { noPortal } from '../src/register/portal/portal-tables.ts';
import { fingerprints, giveTemplates } from './build-site.ts';
import { madeUp, writeMadeUp } from './made-up-content.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-apart-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const quiet = { problems: () => {}, say: () => {}, progress: { show: () => {}, end: () => {} } };
const build = (content: string, out: string, cache: string, apart?: boolean): Promise<Built> => {
	giveTemplates(join(inject('work'), 'cache'), cache);
	return buildSite({ project: process.cwd(), content, out, cache, apart }, quiet);
};

test('a site whose files were made in a thread of their own has the same bytes, and the next build makes nothing anew', async () => {
	const [out, cache] = [join(work, 'frozen'), join(work, 'cache-frozen')];
	const built = await build('tests/frozen/content', out, cache, true);
	expect(built?.kept).toBe(0);
	expect(fingerprints(out)).toEqual(fingerprints(inject('site')));
	expect(await build('tests/frozen/content', out, cache)).toEqual({ made: 0, kept: built?.made });
	// What is kept is taken, whoever asks.
	expect(await build('tests/frozen/content', out, cache, true)).toEqual({ made: 0, kept: built?.made });
});

test('after an edit each file is made anew that shows it, whichever thread made it before', async () => {
	const [content, out, cache] = [join(work, 'content'), join(work, 'edited'), join(work, 'cache-edited')];
	mkdirSync(content);
	const made = madeUp();
	writeMadeUp(content, made);
	const first = await build(content, out, cache, true);
	Object.assign(made.localities[0]?.documents[0]?.assignments[0] ?? {}, { task: 'Một nhiệm vụ đã được sửa lời.' });
	writeMadeUp(content, made);
	const second = await build(content, out, cache);
	expect(second?.made).toBeGreaterThan(0);
	expect(second?.made).toBeLessThan(first?.made ?? 0);
	await build(content, join(work, 'clean'), join(work, 'cache-clean'), false);
	expect(fingerprints(out)).toEqual(fingerprints(join(work, 'clean')));
});

/** Files of a small content apart, kept in this folder. */
function apartIn(store: string) {
	const content = join(work, 'few');
	mkdirSync(content, { recursive: true });
	writeMadeUp(content, madeUp());
	const { register } = loadContent(content, join(work, 'cache-few'));
	if (register === null) throw new Error('no register');
	const announced = { listed: [], parts: new Map() };
	const index = indexOf(register, new Map(), null, announced);
	const files = sitePlan(tracer(index), announced).files.filter(({ file }) => !file.after);
	const thread = filesThread(process.cwd(), {
		...{ register, past: new Map(), day: null, asOf: null, store },
		portal: noPortal,
	});
	return { files, apart: thread.make(files, announced), end: thread.end };
}

test('each file is made once, by the thread or by who asks for what is left', async () => {
	const { files, apart, end } = apartIn(join(work, 'store'));
	const own = [...apart.left()].map(({ path }) => path);
	const others = (await apart.written).map(([path]) => path);
	expect([...own, ...others].sort()).toEqual(files.map(({ path }) => path).sort());
	expect(apart.begun()).toBe(files.length);
	await end();
});

test('who waits for the files hears why they cannot be kept', async () => {
	writeFileSync(join(work, 'no-folder'), '');
	const { apart, end } = apartIn(join(work, 'no-folder'));
	await expect(apart.written).rejects.toThrow(/EEXIST|ENOTDIR/);
	await expect(apart.rested).rejects.toThrow(/EEXIST|ENOTDIR/);
	await end();
});

test('a thread that has nothing to make can be ended', async () => {
	const { register } = hostileIndex();
	const store = join(work, 'nothing');
	const { end } = filesThread(process.cwd(), {
		...{ register, past: new Map(), day: null, asOf: null, store },
		portal: noPortal,
	});
	await expect(end()).resolves.toBeDefined();
});

test('a thread that is stopped makes nothing more, and who waits hears of it', async () => {
	const { apart, end } = apartIn(join(work, 'stopped'));
	await end();
	await expect(apart.written).rejects.toThrow('ended');
});
