import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite, fingerprints, giveTemplates } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-start-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a program as npm's scripts do, in a project. */
function run(
	project: string,
	args: readonly string[],
	more: Record<string, string> = {},
	flags: readonly string[] = [],
) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(project, 'bin/run.mjs'), ...args], {
		cwd: project,
		encoding: 'utf8',
		env: { ...environment, ...more },
	});
	return { status, output: stdout + stderr };
}

/** Makes Node say that it is another version. */
const asNode = (version: string) => [
	`--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)}`,
];

describe('what npm starts', () => {
	test('is the start of every script, so that none ends in a stack trace', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		for (const [name, script] of Object.entries(scripts))
			for (const part of script.split(' && ')) expect(part, name).toMatch(/^(node bin\/run\.mjs |npm run )/);
	});

	test.each([['minhbach', 'check'], ['minhbach', 'build'], ['astro', 'dev'], ['vitest', 'run'], ['demo'], ['bench']])(
		'says in one sentence that the Node that comes with it is not installed: %s %s',
		(...args) => {
			const { status, output } = run('.', args, {}, asNode('20.20.2'));
			expect(status).toBe(1);
			expect(output).toMatch(
				/^Trang cần Node 24 mà ở đây là Node 20\.20\.2, [^.]* “npm ci --include=optional” [^.]*\.\n$/,
			);
		},
	);

	test('is said so too where the command of the package is called', () => {
		const call = [...asNode('20.20.2'), 'bin/minhbach.mjs', 'check'];
		const { status, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env: environment });
		expect([status, stderr]).toEqual([1, expect.stringMatching(/^Trang cần Node 24 mà ở đây là Node 20\.20\.2, /)]);
	});

	test('names folders by options before it starts anything, and says which option lacks its folder', () => {
		const variables = { MINHBACH_CONTENT: join(work, 'khong-co') };
		const small = resolve('src/fixtures/small/content');
		for (const given of [['--content', small], [`--content=${small}`]])
			expect(run('.', ['minhbach', 'check', ...given], variables)).toEqual({
				status: 0,
				output: 'Nội dung không có lỗi.\n',
			});
		expect(run('.', ['minhbach', 'check', '--content'])).toEqual({
			status: 2,
			output: expect.stringContaining('Tùy chọn thiếu giá trị: --content'),
		});
	});

	test('is read by old versions of Node: it rests on nothing but Node and imports no types', () => {
		const text = readFileSync('bin/run.mjs', 'utf8');
		const sources = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, source = '']) => source);
		expect(sources.length).toBeGreaterThan(3);
		for (const source of sources) expect(source).toMatch(/^node:/);
	});

	test('says what an install without optional packages, or none at all, lacks', () => {
		const project = join(work, 'bare');
		cpSync('bin', join(project, 'bin'), { recursive: true });
		cpSync('src', join(project, 'src'), { recursive: true });
		expect(run(project, ['minhbach', 'check'])).toEqual({
			status: 1,
			output: expect.stringMatching(/^Các thư viện của trang chưa được cài đủ: [^.]*npm ci[^.]*\.\n$/),
		});
		mkdirSync(join(project, 'node_modules/@rolldown/pluginutils'), { recursive: true });
		mkdirSync(join(project, 'node_modules/commander'));
		expect(run(project, ['minhbach', 'build'])).toEqual({
			status: 1,
			output: expect.stringMatching(/^Các gói tùy chọn của npm, [^.]*npm ci[^.]*\.\n$/),
		});
	});

	test('passes on what a command says and how it ends, with nothing of its own', () => {
		const content = { MINHBACH_CONTENT: resolve('src/fixtures/small/content') };
		expect(run('.', ['minhbach', 'check'], content)).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
		expect(run('.', ['minhbach', 'check', '--khac'], content).status).toBe(2);
	});
});

// Signs with a meaning in addresses, patterns and code; letters that are read as others where they stand in content.
const ofWindows = `Tài liệu #1 (100%) Bí thư's %41 🏛 & $HOME [x] ${'Ðề án ﬁ Ⅳ １'.normalize('NFD')}`;
const oddName = process.platform === 'win32' ? ofWindows : `${ofWindows} "?" `;

describe(`a project in a folder named “${oddName}”`, () => {
	const name = oddName;
	const beside = mkdtempSync(join(work, 'beside-'));
	const project = join(beside, name);
	beforeAll(() => {
		for (const part of [
			'bin',
			'src',
			'public',
			'astro.config.mjs',
			'package.json',
			'package-lock.json',
			'tsconfig.json',
		])
			cpSync(part, join(project, part), { recursive: true });
		cpSync('src/fixtures/small/content', join(project, 'content'), { recursive: true });
		symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
	});

	test('is checked, and built to the same bytes as elsewhere', async () => {
		expect(run(project, ['minhbach', 'check'])).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
		const temporary = join(beside, 'tmp');
		mkdirSync(temporary);
		const { status, output } = run(project, ['minhbach', 'build'], { TMPDIR: temporary });
		expect(status, output).toBe(0);
		const [out, cache] = [join(beside, 'plain'), join(beside, 'plain-cache')];
		giveTemplates(join(inject('work'), 'cache'), cache);
		const content = join(beside, 'content');
		cpSync('src/fixtures/small/content', content, { recursive: true });
		expect(await buildSite(content, out, cache)).toMatchObject({ status: 0 });
		expect(fingerprints(join(project, 'dist'))).toEqual(fingerprints(out));
		expect(readdirSync(temporary).filter((name) => name.startsWith('minhbach-'))).toEqual([]);
	});
});

test('a content folder elsewhere, of another name, is built to the same bytes as one of a plain name', async () => {
	const beside = mkdtempSync(join(work, 'content-'));
	const [odd, plain] = [join(beside, 'Nội dung #1 (100%)', '#2 [x]'), join(beside, 'content')];
	for (const folder of [odd, plain]) cpSync('src/fixtures/small/content', folder, { recursive: true });
	const folders = {
		MINHBACH_CONTENT: odd,
		MINHBACH_OUT: join(beside, 'odd'),
		MINHBACH_CACHE: join(beside, 'cache #1'),
	};
	const { status, output } = run('.', ['minhbach', 'build'], folders);
	expect(status, output).toBe(0);
	giveTemplates(join(inject('work'), 'cache'), join(beside, 'cache'));
	expect(await buildSite(plain, join(beside, 'out'), join(beside, 'cache'))).toMatchObject({ status: 0 });
	expect(fingerprints(join(beside, 'odd'))).toEqual(fingerprints(join(beside, 'out')));
});

describe('the server of the built site', () => {
	const site = join(work, 'site');
	const serve = (...args: string[]) =>
		spawn(process.execPath, ['bin/run.mjs', 'minhbach', 'serve', ...args], {
			env: { ...environment, MINHBACH_OUT: site },
		});
	/** A port that nobody uses. */
	async function freePort(): Promise<number> {
		const probe = createServer().listen(0, '127.0.0.1');
		await once(probe, 'listening');
		const address = probe.address();
		probe.close();
		return typeof address === 'object' && address !== null ? address.port : 0;
	}
	beforeAll(() => {
		mkdirSync(site);
		writeFileSync(join(site, 'index.html'), 'Trang chủ');
		writeFileSync(join(site, '404.html'), 'Không có trang này');
	});

	test('answers at the port that it is given, whatever a proxy calls the host', async () => {
		const port = await freePort();
		const server = serve('--port', String(port));
		const [said] = await once(server.stdout, 'data');
		expect(String(said)).toBe(`Trang đang mở tại http://localhost:${port}/ (Ctrl+C để dừng).\n`);
		const headers = { Host: 'cchc.binhtan.example', 'X-Forwarded-Proto': 'https' };
		expect(await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()).toBe('Trang chủ');
		const missing = await fetch(`http://127.0.0.1:${port}/khong-co/`);
		expect([missing.status, await missing.text()]).toEqual([404, 'Không có trang này']);
		const other = run('.', ['minhbach', 'serve', '--port', String(port)], { MINHBACH_OUT: site });
		expect(other).toEqual({
			status: 1,
			output: `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: npm start -- --port ${port + 1}\n`,
		});
		server.kill();
	});

	test('answers at all addresses of the machine if told so', async () => {
		const port = await freePort();
		const server = serve('--host', '0.0.0.0', '--port', String(port));
		await once(server.stdout, 'data');
		expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('Trang chủ');
		server.kill();
	});

	test.each([
		[['--port', 'abc'], 2, /^Giá trị của tùy chọn không dùng được: --port/],
		[['--port', '70000'], 2, /^Giá trị của tùy chọn không dùng được: --port/],
		[['--host', '192.0.2.1'], 1, /^Máy này không mở được ở địa chỉ “192\.0\.2\.1” \(EADDRNOTAVAIL\)\./],
	])('%s is answered with what is wrong', (args, status, output) => {
		expect(run('.', ['minhbach', 'serve', ...args], { MINHBACH_OUT: site })).toEqual({
			status,
			output: expect.stringMatching(output),
		});
	});
});

test('a check of content that has not changed loads no parser', () => {
	const names =
		'data:text/javascript,' +
		encodeURIComponent(`
		import { registerHooks } from 'node:module';
		const loaded = new Set();
		registerHooks({ load: (url, context, next) => { loaded.add(url.split('/node_modules/')[1]?.split('/')[0]); return next(url, context); } });
		process.on('exit', () => console.log('loaded ' + [...loaded].join(' ')));`);
	const cache = join(work, 'warm');
	const loaded = () => {
		const { status, output } = run(
			resolve('.'),
			['minhbach', 'check'],
			{
				MINHBACH_CONTENT: 'src/fixtures/small/content',
				MINHBACH_CACHE: cache,
			},
			[`--import=${names}`],
		);
		expect(status, output).toBe(0);
		return /^loaded (.*)$/m.exec(output)?.[1]?.split(' ') ?? [];
	};
	expect(loaded()).toEqual(expect.arrayContaining(['zod', 'unified']));
	const again = loaded();
	expect(again).toContain('zod');
	for (const parser of ['yaml', 'micromark', 'unified', 'remark-parse']) expect(again).not.toContain(parser);
});
