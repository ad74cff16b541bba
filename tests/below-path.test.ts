import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { theBrowser } from './browser.ts';
import { buildSite, fingerprints, giveTemplates } from './build-site.ts';
import { crawl } from './crawl.ts';

const root = inject('below');
const whole = 'https://office.example/minhbach';
const base = '/minhbach';

describe('a site whose address has a path', () => {
	const found = crawl(root, whole);

	test('has no address that leads nowhere or out of its path, in any kind of file', () => {
		expect(found.outside).toEqual([]);
		expect(found.dead).toEqual([]);
		// Each kind has addresses: a kind that the test cannot read would pass unseen.
		const kinds = ['page', 'style', 'script', '.html', '.xml', '.txt', '.csv', '.json', '.xlsx', '.jsonld', '.ics'];
		for (const kind of [...kinds, 'files of scripts', '.svg', '.md'])
			expect(found.counts[kind], kind).toBeGreaterThan(0);
		expect(found.counts['page']).toBeGreaterThan(20_000);
	});

	test('is looked at by a crawler that finds no fault in the same site at the root of a host', () => {
		const { dead, outside } = crawl(inject('site'), 'https://minhbach.example');
		expect([dead, outside]).toEqual([[], []]);
	});

	test.each(['gioi-thieu', 'phuong-phap', 'giai-nghia', 'chi-tieu/sipas', 'nhung/chi-tieu/sipas'])(
		'says on the page “%s” what it says at the root of a host',
		(page) => {
			const texts = (folder: string) =>
				readFileSync(join(folder, page, 'index.html'), 'utf8')
					.replace(/<(script|style|textarea)\b.*?<\/\1>/gs, '')
					.replace(/<[^>]*>/g, ' ')
					.replaceAll(whole, 'https://minhbach.example')
					.replaceAll('https://office.example', 'https://minhbach.example');
			expect(texts(root)).toBe(texts(inject('site')));
		},
	);

	test('is the same, made anew or of what is kept of the site at the root of a host', async () => {
		const work = inject('work');
		const [content, out, cache] = ['rooted/content', 'rooted/dist', 'rooted/cache'].map((one) => join(work, one)) as [
			string,
			string,
			string,
		];
		const moved = join(work, 'moved/content');
		cpSync(moved, content, { recursive: true });
		const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
		writeFileSync(join(content, 'site.yaml'), settings.replace(whole, 'https://office.example'));
		for (const one of ['cache', 'cache-below']) giveTemplates(join(work, one), cache);
		expect((await buildSite(content, out, cache)).output).toContain('giữ nguyên 0.');
		expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain(base);
		expect((await buildSite(moved, out, cache)).status).toBe(0);
		expect(fingerprints(out)).toEqual(fingerprints(root));
		expect((await buildSite(moved, out, cache)).output).toContain('làm mới 0 ');
	});

	test('keeps the names by which programs know its events and entries again', () => {
		const names = (folder: string, file: string, sign: RegExp) =>
			[...readFileSync(join(folder, file), 'utf8').matchAll(sign)].map(([, name]) => name);
		for (const [file, sign] of [
			['lich/tat-ca.ics', /^UID:(.+)\r$/gm],
			['feed.xml', /<id>([^<]+)<\/id>/g],
		] as const) {
			expect(names(root, file, sign).length).toBeGreaterThan(5);
			expect(names(root, file, sign)).toEqual(names(inject('site'), file, sign));
		}
	});
});

/** What a host does with the address of a page and its slash: nothing, leads to it with one, leads to it without one. */
const hosts = ['as written', 'with a slash', 'without a slash'] as const;

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
};

/** Serves the site below its path alone, with everything else gone, as a host of this kind. `missing` is what it did not have. */
async function serve(host: (typeof hosts)[number]): Promise<{ server: Server; origin: string; missing: string[] }> {
	const pages = new Set(
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('index.html'))
			.map((file) => `/${file.slice(0, -'index.html'.length)}`),
	);
	const missing: string[] = [];
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname, search } = new URL(url, 'http://localhost');
		const path = decodeURIComponent(pathname);
		const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
		const to = (place: string) => void response.writeHead(301, { Location: place + search }).end();
		if (host === 'with a slash' && inside !== null && pages.has(`${inside}/`)) return to(`${pathname}/`);
		if (host === 'without a slash' && inside !== null && inside !== '/' && pages.has(inside))
			return to(pathname.slice(0, -1));
		const page = inside === null ? null : pages.has(inside) ? inside : pages.has(`${inside}/`) ? `${inside}/` : null;
		const file = page === null ? inside : `${page}index.html`;
		try {
			if (file === null) throw new Error(path);
			const body = await readFile(join(root, file));
			response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
		} catch {
			missing.push(url);
			response.writeHead(404, { 'Content-Type': types['.html'] }).end(await readFile(join(root, '404.html')));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, missing };
}

describe.each(hosts)('in a browser, below a path, on a host that serves pages %s,', (host) => {
	let served: Awaited<ReturnType<typeof serve>>;
	let browser: Browser;
	beforeAll(async () => {
		served = await serve(host);
		browser = await theBrowser();
	});
	afterAll(() => {
		served.server.closeAllConnections();
		served.server.close();
	});

	/** Opens a page, does something there, and says that nothing was missing or went wrong. */
	async function on(path: string, act: (page: Page) => Promise<void>): Promise<void> {
		const page = await browser.newPage();
		const wrong: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(message.text());
		});
		page.on('pageerror', (error) => wrong.push(error.message));
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		await act(page);
		await page.close();
		expect(wrong).toEqual([]);
		expect(served.missing).toEqual([]);
	}
	const plain = (address: string | undefined) => address?.replace(/\/(?=$|[?#])/, '');
	const where = (page: Page) => plain(page.url().slice(served.origin.length));

	test('search finds, states the query, and what it found is opened', () =>
		on('/', async (page) => {
			await page.locator('main input[name=q]').first().fill('phong noi vu');
			await page.locator('[role=option]').first().waitFor();
			const offered = await page
				.locator('[role=option]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
			expect(offered.every((href) => href?.startsWith(`${base}/`))).toBe(true);
			await page.keyboard.press('Enter');
			await page.locator('a[data-search-result]').first().waitFor();
			expect(where(page)).toMatch(/^\/tim-kiem\/?\?q=phong\+noi\+vu$/);
			const result = page.locator('a[data-search-result][href*="/don-vi/binh-tan/phong-noi-vu/"]').first();
			await result.click();
			expect(await page.locator('h1').textContent()).toBe('Phòng Nội vụ quận Bình Tân');
			await page.goBack();
			await page.locator('#tim').fill('ho so truoc 31/12/2023');
			await page.locator('a[data-search-result]').first().waitFor();
			const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
			expect(links.filter((href) => href.startsWith('/') && !href.startsWith(`${base}/`))).toEqual([]);
		}));

	test('the assignments of a document are narrowed to a unit', () =>
		on('/van-ban/binh-tan/7679-qd-ubnd-2022/', async (page) => {
			await page.locator('#loc-don-vi').selectOption('binh-tan/phong-noi-vu');
			await expect.poll(() => page.locator('.filter [role=status]').textContent()).toBe('Đang hiển thị 27 nhiệm vụ.');
			expect(new URL(page.url()).searchParams.get('don-vi')).toBe('binh-tan/phong-noi-vu');
		}));

	test('the list of all assignments is narrowed, and leads to their pages', () =>
		on('/nhiem-vu/?don-vi=binh-tan%2Fphong-noi-vu', async (page) => {
			const first = page.locator('[data-list-rows] a').first();
			await first.waitFor();
			expect(await first.getAttribute('href')).toMatch(/^\/minhbach\/van-ban\/binh-tan\//);
			await first.click();
			await page.waitForURL(/\/minhbach\/van-ban\/binh-tan\/.+\//);
			expect(await page.locator('h1').count()).toBe(1);
		}));

	test('localities stand side by side', () =>
		on('/so-sanh/?dia-phuong=binh-tan&dia-phuong=tan-binh', async (page) => {
			const heads = page.locator('[data-compare-results] thead th');
			await expect.poll(() => heads.allTextContents()).toEqual(['Chỉ tiêu', 'Quận Bình Tân', 'Quận Tân Bình']);
			expect(await heads.nth(1).locator('a').getAttribute('href')).toBe(`${base}/dia-phuong/binh-tan/`);
			expect(await page.locator(`[data-compare-results] a[href^="${base}/van-ban/"]`).count()).toBeGreaterThan(3);
		}));

	test('calendars are subscribed to by whole addresses, and months and days lead on', () =>
		on('/don-vi/binh-tan/phong-noi-vu/', async (page) => {
			const webcal = await page.locator('a[href^="webcal:"]').first().getAttribute('href');
			expect(webcal).toBe('webcal://office.example/minhbach/don-vi/binh-tan/phong-noi-vu/lich.ics');
			const file = await page.request.get(served.origin + webcal?.slice(whole.length + 1));
			expect((await file.text()).slice(0, 15)).toBe('BEGIN:VCALENDAR');
			await page.goto(`${served.origin}/lich/2023/`);
			await page.locator(`main a[href^="${base}/lich/2023/"]`).first().click();
			expect(where(page)).toMatch(/^\/lich\/2023\/\d\d/);
		}));

	test('a summary is embedded by its whole address, and leads to the page', () =>
		on('/don-vi/binh-tan/phong-noi-vu/', async (page) => {
			const code = await page.locator('#ma-nhung').inputValue();
			const address = /src="https:\/\/office\.example\/minhbach([^"]+)"/.exec(code)?.[1] ?? '';
			await page.goto(served.origin + address);
			expect(await page.locator('h1 a').getAttribute('href')).toBe(`${whole}/don-vi/binh-tan/phong-noi-vu/`);
		}));

	test('what is not there leads back to the site', async () => {
		const page = await browser.newPage();
		await page.goto(`${served.origin}/khong-co/`);
		served.missing.length = 0;
		await page.locator('a.wordmark').click();
		expect(where(page)).toBe('');
		await page.close();
		expect(served.missing).toEqual([]);
	});
});
