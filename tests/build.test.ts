import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { takeLock } from '../src/publication/lock.ts';
import { buildSite, environment, fingerprints, giveTemplates, type Process, start } from './build-site.ts';
import { madeUp, writeMadeUp } from './made-up-content.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-build-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A small content of its own, with folders to build into; its templates are compiled already. */
function small(name: string) {
	const [content, out, cache] = ['content', 'dist', 'cache'].map((one) => join(work, name, one));
	if (!content || !out || !cache) throw new Error('no folders');
	mkdirSync(content, { recursive: true });
	const made = madeUp();
	writeMadeUp(content, made);
	giveTemplates(join(inject('work'), 'cache'), cache);
	const build = async (to = out) => {
		const { status, output } = await buildSite(content, to, cache);
		expect(status, output).toBe(0);
		return output;
	};
	const edit = (task: string) => {
		Object.assign(made.localities[0]?.documents[0]?.assignments[0] ?? {}, { task });
		writeMadeUp(content, made);
	};
	/** Builds in a process of its own. */
	const beside = (): Process => start(['build'], environment(content, out, cache));
	return { content, out, cache, build, edit, beside };
}

describe('a build', () => {
	test('of the same content gives the same bytes, whatever was built before', async () => {
		const cache = join(work, 'cache-again');
		giveTemplates(join(inject('work'), 'cache'), cache);
		const out = join(work, 'again');
		const { status, output } = await buildSite('tests/frozen/content', out, cache);
		expect(status, output).toBe(0);
		expect(fingerprints(out)).toEqual(fingerprints(inject('site')));
	});

	test('says how much it made anew, and makes nothing anew where nothing changed', async () => {
		const { build, edit, out } = small('counted');
		expect(await build()).toMatch(/làm mới \d+ trang và tệp, giữ nguyên 0\./);
		expect(await build()).toMatch(/làm mới 0 trang và tệp, giữ nguyên \d+\./);
		edit('Một nhiệm vụ đã được sửa lời.');
		const [, made, kept] = /làm mới (\d+) trang và tệp, giữ nguyên (\d+)\./.exec(await build()) ?? [];
		expect(Number(made)).toBeLessThan(Number(kept));
		expect(readFileSync(join(out, 'van-ban/xa-mau/1-kh-ubnd-2023/index.html'), 'utf8')).toContain('đã được sửa lời');
	});

	test('restores what was changed in the public folder by hand, or what is missing there', async () => {
		const { build, out } = small('by-hand');
		await build();
		const before = fingerprints(out);
		// As an editor saves: the kept copy has the same bytes on disk.
		writeFileSync(join(out, 'index.html'), 'changed by hand');
		rmSync(join(out, 'feed.xml'));
		writeFileSync(join(out, 'thua.html'), 'more than there should be');
		await build();
		expect(fingerprints(out)).toEqual(before);
	});

	test.each([
		['cut short', (cache: string) => truncateSync(join(cache, 'state'), 1000)],
		['without the files that it knows', (cache: string) => rmSync(join(cache, 'files'), { recursive: true })],
		[
			'with a file for a folder',
			(cache: string) => {
				rmSync(join(cache, 'search'), { recursive: true, force: true });
				rmSync(join(cache, 'state'));
				mkdirSync(join(cache, 'state'));
			},
		],
	])('with a cache that is %s is as from nothing', async (_, spoil) => {
		const { build, cache, out } = small(`spoilt-${_}`);
		await build();
		const before = fingerprints(out);
		spoil(cache);
		if (existsSync(join(cache, 'state', '.'))) rmSync(join(cache, 'state'), { recursive: true });
		await build();
		expect(fingerprints(out)).toEqual(before);
	});

	test('with the cache of another content folder is as from nothing', async () => {
		const one = small('one');
		await one.build();
		const other = small('other');
		other.edit('Việc của nội dung khác.');
		rmSync(other.cache, { recursive: true });
		cpSync(one.cache, other.cache, { recursive: true });
		await other.build();
		const clean = small('clean');
		clean.edit('Việc của nội dung khác.');
		await clean.build();
		expect(fingerprints(other.out)).toEqual(fingerprints(clean.out));
	});

	test('goes into a folder of the project itself as into any other', async () => {
		const { build, out } = small('inside');
		await build();
		const inside = join(process.cwd(), 'test-results', 'site');
		await build(inside);
		expect(fingerprints(inside)).toEqual(fingerprints(out));
		rmSync(inside, { recursive: true });
	});

	test('of content with errors lists them all, leaves the published folder untouched and writes nothing', async () => {
		const { content, cache, out, build } = small('errors');
		await build();
		const before = fingerprints(out);
		const file = join(content, 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx');
		writeFileSync(
			file,
			readFileSync(file, 'utf8')
				.replace('field: the-che', 'field: khong-co')
				.replace('issuer: ubnd', 'issuer: ubnd-khac'),
		);
		writeFileSync(join(content, 'localities/xa-khac/units.yaml'), '- id: x\n\t- id: y\n');
		const { status, output } = await buildSite(content, out, cache);
		expect(status).toBe(1);
		expect(output).toMatch(
			/content\/localities\/xa-mau\/documents\/1-kh-ubnd-2023\.mdx:\d+:\d+ {2}lỗi {2}Không có lĩnh vực “khong-co”/,
		);
		expect(output).toContain('Không có đơn vị “ubnd-khac”');
		expect(output).toMatch(/content\/localities\/xa-khac\/units\.yaml:\d+:\d+ {2}lỗi/);
		expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
		expect(fingerprints(out)).toEqual(before);
		expect(existsSync(`${out}.next`)).toBe(false);
	});

	test('into a place where nothing can be written says so in one line', async () => {
		const { content, cache } = small('nowhere');
		writeFileSync(join(work, 'file'), '');
		const { status, output } = await buildSite(content, join(work, 'file/dist'), cache);
		expect(status).toBe(1);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(output).toContain('Trang đang công bố vẫn giữ nguyên.');
	});
});

describe('two builds at once in one folder', () => {
	test('wait for each other: the second says so, and begins when the first has ended', async () => {
		const { out, beside } = small('second');
		const release = await takeLock(`${out}.lock`, () => {});
		const second = beside();
		while (!second.said().includes('Một lần dựng hoặc công bố khác đang chạy')) await after(50);
		expect(existsSync(out)).toBe(false);
		release();
		expect(await second.run).toMatchObject({ status: 0 });
		expect(existsSync(join(out, 'index.html'))).toBe(true);
	});

	test('both leave a whole site', async () => {
		const { out, build, beside, edit } = small('twice');
		await build();
		edit('Việc mới khi có hai lần dựng.');
		for (const { status, output } of await Promise.all([beside().run, beside().run])) expect(status, output).toBe(0);
		const clean = small('twice-clean');
		clean.edit('Việc mới khi có hai lần dựng.');
		await clean.build();
		expect(fingerprints(out)).toEqual(fingerprints(clean.out));
	});
});

describe('a build that is killed', () => {
	test('at any moment leaves the old site or the new one whole, and the next build is right', async () => {
		const { out, build, beside, edit } = small('killed');
		await build();
		const old = fingerprints(out);
		const clean = small('killed-clean');
		for (const one of [edit, clean.edit]) one('Việc sau khi bị dừng.');
		const started = performance.now();
		await clean.beside().run;
		const whole = [old, fingerprints(clean.out)];
		const length = performance.now() - started;
		for (const share of [0.2, 0.45, 0.6, 0.75, 0.9]) {
			const { run, stop } = beside();
			await after(share * length);
			stop();
			await run;
			// Between the two renames of the swap it is missing for a moment.
			if (existsSync(out)) expect(whole).toContainEqual(fingerprints(out));
		}
		await build();
		expect(fingerprints(out)).toEqual(whole[1]);
	});
});
