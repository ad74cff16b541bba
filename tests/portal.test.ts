import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
	filesOfSmall,
	type ServedSite,
	type SmallSite,
	serveSmall,
	withManifest,
} from '../src/fixtures/portal-sites.ts';
import { readSites } from '../src/portal/copies.ts';
import { theBrowser } from './browser.ts';
import { buildSite, fingerprints, giveTemplates } from './build-site.ts';
import { testEveryPage } from './every-page.ts';

// Six sites and their portal on this machine: on the second day one is slow, one broken, one malicious, one gone.

const folder = mkdtempSync(join(tmpdir(), 'minhbach-portal-'));
const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
	string,
	string,
	string,
];
const small: readonly SmallSite[] = [
	{ locality: 'ha-noi', name: 'Thành phố Hà Nội', day: '2023-06-20' },
	{ locality: 'hue', name: 'Thành phố Huế', day: '2023-06-21', level: '85' },
	{ locality: 'cham', name: 'Tỉnh Chậm', day: '2023-06-01' },
	{ locality: 'hong', name: 'Tỉnh Hỏng', day: '2023-06-02' },
	{ locality: 'doc', name: 'Tỉnh Độc', day: '2023-06-03' },
	{ locality: 'mat', name: 'Tỉnh Mất', day: '2023-06-04' },
];
const sites = await Promise.all(small.map(serveSmall));
const [, , slow, broken, malicious, gone] = sites as [
	ServedSite,
	ServedSite,
	ServedSite,
	ServedSite,
	ServedSite,
	ServedSite,
];
const listed = { own: 'https://mau.example', allowPrivate: true, sites: sites.map(({ address }) => ({ address })) };
const faults: (string | null)[] = [];

cpSync('src/fixtures/small/content', content, { recursive: true });
rmSync(join(content, 'localities'), { recursive: true });
const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
const list = sites.map(({ address }) => `    - address: ${address}\n`).join('');
writeFileSync(join(content, 'site.yaml'), `${settings}portal:\n  allowPrivate: true\n  sites:\n${list}`);

const read = (today: string) =>
	readSites(listed, cache, { today, silence: 150, told: ({ fault }) => faults.push(fault) });
await read('2026-11-28');
const onFirstDay = faults.splice(0);
slow.answer = () => true;
broken.answer = (_, response) => Boolean(response.writeHead(200).end('<!doctype html><title>Bảo trì</title>'));
// Each name has a script, and an address that leads elsewhere.
const evil = '</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
const files = filesOfSmall(malicious.address, {
	locality: 'doc',
	name: evil,
	publisher: evil,
	task: evil,
	day: '2023-06-05',
});
const localities = JSON.parse(String(files.get('du-lieu/localities.json')));
localities.records.push({
	...localities.records[0],
	id: 'ngoai',
	name: `javascript:alert(1)${'a'.repeat(100_000)}`,
	url: 'javascript:alert(1)',
});
malicious.files = withManifest(
	malicious.address,
	files.set('du-lieu/localities.json', Buffer.from(JSON.stringify(localities))),
	'2023-06-05',
);
await gone.stop();
await read('2026-11-29');
const onSecondDay = faults.splice(0);
giveTemplates(join(inject('work'), 'cache'), cache);
const build = (...more: string[]) => buildSite(content, out, cache, ['--from-copies', ...more]);
const built = await build();

const text = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
const pages = () =>
	readdirSync(join(out, 'cong'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

test('the portal is built of the last good copies, whatever the sites do', () => {
	expect(onFirstDay).toEqual([null, null, null, null, null, null]);
	expect(onSecondDay.toSorted()).toEqual(['network', 'timeout', 'web-page', null, null, null].toSorted());
	expect(built.output).toMatch(/Đã dựng xong/);
	const fresh = text('cong/trang')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/\s+/g, ' ');
	for (const told of [
		'Tỉnh Chậm http://127.0.0.1:[0-9]+/ 01/06/2023 28/11/2026 ! không đọc được từ 29/11/2026: trang web trả lời quá chậm đang dùng bản đã đọc ngày 28/11/2026',
		'Tỉnh Hỏng http://127.0.0.1:[0-9]+/ 02/06/2023 28/11/2026 ! không đọc được từ 29/11/2026: máy chủ trả về một trang HTML thay cho bản kê',
		'Tỉnh Mất http://127.0.0.1:[0-9]+/ 04/06/2023 28/11/2026 ! không đọc được từ 29/11/2026: không kết nối được',
		'Thành phố Hà Nội http://127.0.0.1:[0-9]+/ 20/06/2023 29/11/2026 • đọc được',
	])
		expect(fresh).toMatch(new RegExp(told));
});

test('its pages keep the bounds of a single site, and the same copies give the same bytes', async () => {
	const sizes = pages().map((name) => gzipSync(readFileSync(join(out, 'cong', name))).length);
	expect(sizes.length).toBeGreaterThan(20);
	expect(Math.max(...sizes)).toBeLessThan(60_000);
	const before = fingerprints(join(out, 'cong'));
	rmSync(join(cache, 'state'));
	await build();
	expect(fingerprints(join(out, 'cong'))).toEqual(before);
	expect((await build()).output).toMatch(/làm mới 0 trang và tệp/);
});

test('a portal without documents of its own has the menu and the search of a portal, on every page', () => {
	const all = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.html') && !name.startsWith('nhung/'),
	);
	const parts = ['', 'co-quan/', 'don-vi/', 'chi-tieu/', 'lich/', 'trang/'].map((part) => `/cong/${part}`);
	for (const name of all) {
		const html = readFileSync(join(out, name), 'utf8');
		const [menu = ''] = /<details class="menu">.*?<\/details>/s.exec(html) ?? [];
		if (menu !== '') {
			expect(
				[...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
				name,
			).toEqual(parts);
			expect(menu.match(/aria-current/g)?.length ?? 0, name).toBe(name.startsWith('cong/') ? 1 : 0);
		}
		expect(
			[...html.matchAll(/<form action="([^"]+)"/g)].map(([, to]) => to).filter((to) => to !== '/cong/tim/'),
			name,
		).toEqual([]);
		expect(html.includes('href="/tim-kiem/"'), name).toBe(false);
	}
	for (const part of parts) expect(text(part)).toContain('aria-current="page"');
	expect(readFileSync(join(out, 'opensearch.xml'), 'utf8')).toContain('https://mau.example/cong/tim/?q={searchTerms}');
	expect(text('.')).toContain('https://mau.example/cong/tim/?q={search_term_string}');
});

test('every link that leaves the portal leads into a listed site', () => {
	const wrong = pages().flatMap((name) =>
		[...readFileSync(join(out, 'cong', name), 'utf8').matchAll(/<a [^>]*href="([a-z][^"]*)"/g)].flatMap(
			([, href = '']) => (sites.some(({ address }) => href.startsWith(address)) ? [] : [`${name} ${href}`]),
		),
	);
	expect(wrong).toEqual([]);
	expect(pages().some((name) => /<a [^>]*href="http:\/\/127/.test(readFileSync(join(out, 'cong', name), 'utf8')))).toBe(
		true,
	);
});

describe('in a browser', () => {
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	const ranges: string[] = [];
	let origin = '';
	let page: Page;
	let close: () => void = () => {};
	const wrong: string[] = [];
	beforeAll(async () => {
		const answer = sirv(out, { dev: true });
		const server = createServer((request, response) => {
			if (request.headers.range !== undefined) ranges.push(request.headers.range);
			answer(request, response, () => void response.writeHead(404).end());
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const context = await (await theBrowser()).newContext({ viewport: { width: 360, height: 740 } });
		page = await context.newPage();
		page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
		page.on('pageerror', (error) => wrong.push(error.message));
		page.on('request', (request) => request.url().startsWith(origin) || wrong.push(request.url()));
		close = () => {
			server.close();
			server.closeAllConnections();
			void context.close();
		};
	});
	afterAll(() => close());

	test('no name of a malicious site executes, and nothing is asked of anybody else', async () => {
		const mine = pages().map((name) => `/cong/${name.replace(/index\.html$/, '')}`);
		for (const path of mine) {
			await page.goto(origin + path);
			expect(await page.evaluate('window.hacked'), path).toBe(undefined);
			const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
			expect(wide, path).toBeLessThanOrEqual(360);
		}
		expect(wrong).toEqual([]);
	});

	test.each([
		'/cong/',
		'/cong/tim/',
		'/cong/trang/',
		'/cong/lich/2023/07/',
		'/cong/don-vi/van-phong-ubnd-quan/',
		'/cong/chi-tieu/muc-do-hai-long/',
	])('%s has no fault that axe finds', async (path) => {
		await page.goto(origin + path);
		await page.evaluate(axe);
		for (const scheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme: scheme });
			const { violations } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults;
			expect(violations.map(({ id, nodes }) => `${scheme} ${id} ${nodes[0]?.html}`)).toEqual([]);
		}
	});

	test('the table of a unit is read by ranges, of all sites or of one', async () => {
		await page.goto(`${origin}/cong/don-vi/van-phong-ubnd-quan/`);
		await page.locator('[data-rows] button[type="submit"]').click();
		await page.locator('[data-rows] tbody tr').first().waitFor();
		expect(await page.locator('[data-rows] tbody tr').count()).toBe(6);
		expect(ranges.length).toBeGreaterThan(0);
		await page.locator('[data-rows] select').selectOption('Thành phố Huế');
		await expect.poll(() => page.locator('[data-rows] [role="status"]').textContent()).toBe('Dòng 1–1 trong 1.');
		expect(await page.locator('[data-rows] tbody a').getAttribute('href')).toContain(
			`${sites[1]?.address}van-ban/hue/`,
		);
		expect(wrong).toEqual([]);
	});

	test('names are found without marks; a search for texts is led into five sites at most', async () => {
		await page.goto(`${origin}/cong/tim/?q=van+phong+ub`);
		await page.locator('ul.found a').first().waitFor();
		expect(await page.locator('ul.found').innerText()).toMatch(/^Văn phòng UBND quận\s+đơn vị, 6 trang web$/);
		await page.locator('input[name="q"]').fill('hue');
		await expect.poll(() => page.locator('ul.found').innerText()).toMatch(/^Thành phố Huế\s+địa phương/);
		expect(await page.locator('ul.found a').getAttribute('href')).toBe(`${sites[1]?.address}dia-phuong/hue/`);
		await page.locator('input[name="q"]').fill('đất đai');
		for (const box of await page.locator('.site-choice input').all()) if (await box.isEnabled()) await box.check();
		expect(await page.locator('.site-choice input:checked').count()).toBe(5);
		expect(await page.locator('.site-choice input').last().isDisabled()).toBe(true);
		expect(await page.locator('ul.chosen a').first().getAttribute('href')).toBe(
			`${sites[0]?.address}tim-kiem/?q=%C4%91%E1%BA%A5t+%C4%91ai`,
		);
		expect(wrong).toEqual([]);
	});

	test('without scripts there is no control that does nothing, and a link to the search of each site', async () => {
		const context = await (await theBrowser()).newContext({ javaScriptEnabled: false });
		const bare = await context.newPage();
		await bare.goto(`${origin}/cong/tim/`);
		expect(await bare.locator('main input:visible').count()).toBe(0);
		await bare.locator('main details summary').click();
		expect(await bare.locator('main details a:visible').count()).toBe(6);
		await bare.goto(`${origin}/cong/don-vi/van-phong-ubnd-quan/`);
		expect(await bare.locator('main button:visible').count()).toBe(0);
		expect(await bare.locator('main a[href^="http"]:visible').count()).toBe(6);
		await context.close();
	});
});

testEveryPage(out, (page) => !page.startsWith('/cong/'));

test('a build asks the sites first, and takes up those that answer again', async () => {
	slow.answer = () => false;
	broken.answer = () => false;
	const { output, status } = await buildSite(content, out, cache);
	expect(status).toBe(0);
	expect(output).toContain('Đang đọc 6 trang web của cổng…');
	expect(output.match(/\): đọc được$/gm)).toHaveLength(5);
	expect(output).toMatch(/không đọc được từ 29\/11\/2026: không kết nối được; đang dùng bản đã đọc ngày 28\/11\/2026/);
});

afterAll(async () => {
	await Promise.all(sites.filter((one) => one !== gone).map((one) => one.stop()));
	rmSync(folder, { recursive: true, force: true });
});
