import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { minhbach, type Run } from '../src/fixtures/command.ts';
import { buildSite, environment, fingerprints, giveTemplates } from './build-site.ts';
import { crawl } from './crawl.ts';

// A content folder of three localities in two shards: a province with a commune, and another commune of it.

const work = mkdtempSync(join(tmpdir(), 'minhbach-shards-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const sites = { 'tinh-mau': 'https://tinh.mau.example', 'xa-hai': 'https://hai.mau.example' };
const siteOf = (id: string) => join(work, 'sites', id);
const page = (id: string, path: string) => readFileSync(join(siteOf(id), path, 'index.html'), 'utf8');

/** Builds the shards in which something changed. */
const build = (): Promise<Run> =>
	minhbach(['build-shards'], {
		MINHBACH_CONTENT: content,
		MINHBACH_OUT: join(work, 'sites'),
		MINHBACH_CACHE: join(work, 'cache'),
	});

beforeAll(async () => {
	cpSync('tests/frozen/shards/content', content, { recursive: true });
	// One commit brings all: every site speaks as of its day.
	for (const words of [
		['init', '-q'],
		['add', 'content'],
		['-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '-qm', 'x'],
	])
		expect(spawnSync('git', words, { cwd: work }).status).toBe(0);
	for (const one of ['cache', 'cache-whole', 'cache-part'])
		giveTemplates(join(inject('work'), 'cache'), join(work, one));
	const { status, output } = await build();
	expect([status, output]).toEqual([0, expect.stringContaining('Đã dựng 2 trang, giữ nguyên 0;')]);
});

describe('each shard', () => {
	test.each(Object.entries(sites))('%s has no address within it that leads nowhere', (id, address) => {
		const { counts, dead, outside } = crawl(siteOf(id), address);
		expect([dead, outside]).toEqual([[], []]);
		for (const kind of ['page', '.html', '.xml', '.json', '.csv', '.xlsx', '.ics', '.md'])
			expect(counts[kind], kind).toBeGreaterThan(0);
	});

	test('has the pages, the data and the names of its own localities alone', () => {
		const folders = (id: string, room: string) =>
			readdirSync(join(siteOf(id), room)).filter((one) => /^(tinh|xa)-/.test(one));
		for (const room of ['van-ban', 'don-vi', 'dia-phuong']) {
			expect(folders('tinh-mau', room)).toEqual(['tinh-mau', 'xa-mot']);
			expect(folders('xa-hai', room)).toEqual(['xa-hai']);
		}
		const records = (id: string, kind: string): { id: string; url: string }[] =>
			JSON.parse(readFileSync(join(siteOf(id), `du-lieu/${kind}.json`), 'utf8')).records;
		expect(records('xa-hai', 'documents').map((one) => one.id)).toEqual([
			'xa-hai/2-kh-ubnd-2023',
			'xa-hai/4-bc-ubnd-2023',
		]);
		expect(records('tinh-mau', 'localities').map((one) => one.id)).toEqual(['tinh-mau', 'xa-mot']);
		const names = readFileSync(join(siteOf('tinh-mau'), 'tim-kiem/ten.json'), 'utf8');
		expect([names.includes('xã Một'), names.includes('xã Hai')]).toEqual([true, false]);
		expect(page('tinh-mau', '.')).toContain('Trang tỉnh Mẫu');
	});

	test('has one manifest, of its own address', () => {
		for (const [id, address] of Object.entries(sites))
			expect(JSON.parse(readFileSync(join(siteOf(id), 'du-lieu/manifest.json'), 'utf8')).site).toBe(address);
	});
});

test('what crosses leads to the site that publishes it, and counts on both', () => {
	const plan = page('xa-hai', 'van-ban/xa-hai/2-kh-ubnd-2023');
	expect(plan).toContain('href="https://tinh.mau.example/van-ban/tinh-mau/1-kh-ubnd-2023/"');
	// A decision of the province moved the deadline of the commune.
	expect(plan).toContain('href="https://tinh.mau.example/van-ban/tinh-mau/5-qd-ubnd-2023/"');
	expect(plan).toContain('Quý IV năm 2023');
	// The commune told what became of an assignment of the province.
	const assignment = page('tinh-mau', 'van-ban/tinh-mau/1-kh-ubnd-2023/2');
	expect(assignment).toContain('href="https://hai.mau.example/van-ban/xa-hai/4-bc-ubnd-2023/');
	const [result] = JSON.parse(readFileSync(join(siteOf('tinh-mau'), 'du-lieu/results.json'), 'utf8')).records;
	expect(result.url).toBe('https://hai.mau.example/van-ban/xa-hai/4-bc-ubnd-2023/#kq-2');
	expect(page('xa-hai', 'dia-phuong/xa-hai')).toContain('href="https://tinh.mau.example/dia-phuong/tinh-mau/"');
});

/** A page of the whole site as a shard would have it: addresses of the site are its own, links to others lead to theirs. */
function ledFrom(html: string, id: keyof typeof sites): string {
	const other = id === 'xa-hai' ? 'tinh-mau' : 'xa-hai';
	const theirs = id === 'xa-hai' ? 'tinh-mau|xa-mot' : 'xa-hai';
	const host = new URL(sites[id]).host;
	return comparable(html)
		.replaceAll(/(?<=\/\/|%2F%2F)mau\.example/g, host)
		.replaceAll('Trang mẫu', id === 'xa-hai' ? 'Trang mẫu' : 'Trang tỉnh Mẫu')
		.replaceAll(new RegExp(`(href=")(?=/(?:van-ban|don-vi|dia-phuong)/(?:${theirs})/)`, 'g'), `$1${sites[other]}`);
}

/** A page without the picture of its own address, and without the digests of its styles. */
const comparable = (html: string): string =>
	html.replace(/<meta http-equiv[^>]*>/, '').replace(/<svg viewBox="0 0 \d+ \d+" shape-rendering.*?<\/svg>/s, '');

test('pages of a shard say what the site of the whole says of the same, and links alone differ', async () => {
	const whole = join(work, 'whole');
	expect((await buildSite(content, whole, join(work, 'cache-whole'))).status).toBe(0);
	for (const id of ['xa-hai', 'tinh-mau'] as const) {
		const files = Object.keys(fingerprints(siteOf(id)));
		const own = files.filter((file) => /^(?:van-ban|don-vi|dia-phuong)\/(?:tinh|xa)-.*\.html$/.test(file));
		expect(own.length).toBeGreaterThan(10);
		const different = own.filter(
			(file) =>
				ledFrom(readFileSync(join(whole, file), 'utf8'), id) !==
				comparable(readFileSync(join(siteOf(id), file), 'utf8')),
		);
		expect(different).toEqual([]);
	}
});

test('where nothing tells the address of the others, their names stand without a link', async () => {
	const alone = join(work, 'alone/content');
	cpSync(content, alone, { recursive: true });
	const settings = readFileSync(join(alone, 'site.yaml'), 'utf8');
	writeFileSync(join(alone, 'site.yaml'), settings.replace(/^shards:.*/ms, ''));
	const out = join(work, 'part');
	const { status, output } = await minhbach(['build', '--locality', 'xa-hai'], {
		MINHBACH_CONTENT: alone,
		MINHBACH_OUT: out,
		MINHBACH_CACHE: join(work, 'cache-part'),
	});
	expect([status, output]).toEqual([0, expect.stringContaining('Đã dựng xong')]);
	const { dead, outside } = crawl(out, 'https://mau.example');
	expect([dead, outside]).toEqual([[], []]);
	expect(readFileSync(join(out, 'van-ban/xa-hai/2-kh-ubnd-2023/index.html'), 'utf8')).toMatch(/<a>Kế hoạch 1\/KH-UBND/);
});

test('a broken document stops the site of its own shard alone, which stays as it was, and is built once it is right', async () => {
	const before = fingerprints(siteOf('xa-hai'));
	const broken = join(content, 'localities/xa-hai/documents/2-kh-ubnd-2023.mdx');
	const text = readFileSync(broken, 'utf8');
	writeFileSync(broken, text.replace('issuer: ubnd', 'issuer: ai-do'));
	const first = await build();
	expect(first.status).toBe(1);
	expect(first.output).toContain('Đã dựng 1 trang, giữ nguyên 0, không dựng được 1: xa-hai;');
	expect(first.output).toContain('content/localities/xa-hai/documents/2-kh-ubnd-2023.mdx');
	expect(fingerprints(siteOf('xa-hai'))).toEqual(before);
	writeFileSync(broken, text);
	expect((await build()).output).toContain('Đã dựng 2 trang, giữ nguyên 0;');
	expect(fingerprints(siteOf('xa-hai'))).toEqual(before);
	const third = await build();
	expect([third.status, third.output]).toEqual([0, expect.stringContaining('Đã dựng 0 trang, giữ nguyên 2;')]);
	// A site that somebody removed is made again.
	rmSync(siteOf('xa-hai'), { recursive: true });
	expect((await build()).output).toContain('Đã dựng 1 trang, giữ nguyên 1;');
	expect(existsSync(join(siteOf('xa-hai'), 'index.html'))).toBe(true);
});

test('killed at any moment, alone or with all that it started, it leaves each site old or new and whole, and the next run is right', async () => {
	const file = join(content, 'site.yaml');
	const text = readFileSync(file, 'utf8');
	const both = () => Object.keys(sites).map((id) => (existsSync(siteOf(id)) ? fingerprints(siteOf(id)) : null));
	const words = [text, text.replace('để thử', 'để thử lần nữa')];
	const started = performance.now();
	const whole = [both()];
	writeFileSync(file, words[1] ?? '');
	await build();
	whole.push(both());
	const length = performance.now() - started;
	expect(whole[0]).not.toEqual(whole[1]);
	const variables = environment(content, join(work, 'sites'), join(work, 'cache'));
	const kills = [
		[0.45, true],
		[0.9, true],
		[0.7, false],
	] as const;
	for (const [at, [share, isGroup]] of kills.entries()) {
		writeFileSync(file, words[at % 2] ?? '');
		// A group of its own: a machine that is switched off ends all of it.
		const how = { env: variables, stdio: 'ignore', detached: true } as const;
		const child = spawn(
			process.execPath,
			['--disable-warning=ExperimentalWarning', 'src/cli/minhbach.ts', 'build-shards'],
			how,
		);
		const ended = once(child, 'close');
		await after(share * length);
		try {
			if (child.exitCode === null && child.pid !== undefined) process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL');
		} catch {
			// It has ended meanwhile.
		}
		await ended;
		// Between the two renames of the swap it is missing for a moment. What goes on alone may be there.
		for (const [shard, found] of both().entries())
			if (isGroup && found !== null) expect(whole.map((all) => all[shard])).toContainEqual(found);
	}
	// Those that were left alone end by themselves; this run waits for them.
	writeFileSync(file, words[1] ?? '');
	expect((await build()).status).toBe(0);
	expect(both()).toEqual(whole[1]);
	writeFileSync(file, text);
});
