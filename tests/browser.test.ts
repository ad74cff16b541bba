import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
};
const pages = [
	'/',
	'/van-ban/',
	'/van-ban/binh-tan/7679-qd-ubnd-2022/',
	'/don-vi/',
	'/don-vi/binh-tan/phong-noi-vu/',
	'/don-vi/binh-tan/ubnd-10-phuong/',
	'/chi-tieu/',
	'/chi-tieu/ho-so-dung-han/',
	'/linh-vuc/',
	'/linh-vuc/the-che/',
	'/dia-phuong/',
	'/dia-phuong/binh-tan/',
	'/du-lieu/',
	'/phuong-phap/',
	'/404.html',
];

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	const root = inject('site');
	server = createServer(async ({ url }, response) => {
		const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
		const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
		try {
			const body = await readFile(file);
			response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

describe('in a browser without JavaScript', () => {
	test.each(pages)('%s fits a phone and a desk, loads everything and asks no other origin', async (path) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		const asked: string[] = [];
		const failed: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error') failed.push(message.text());
		});
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(origin + path);
			const main = page.locator('main');
			expect(await main.isVisible()).toBe(true);
			const box = await page.locator('body').boundingBox();
			expect(box?.width).toBeLessThanOrEqual(width);
			for (const element of await page.locator('main > *').all()) {
				const bounds = await element.boundingBox();
				if (bounds) expect(Math.round(bounds.x + bounds.width), `${path} at ${width}`).toBeLessThanOrEqual(width);
			}
		}
		await context.close();
		expect(failed).toEqual([]);
		expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
	});
});

describe('in a browser', () => {
	test.each(pages)('%s does not scroll sideways at 320 px', async (path) => {
		const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
		await page.goto(origin + path);
		const width = await page.evaluate('document.documentElement.scrollWidth');
		await page.close();
		expect(width).toBeLessThanOrEqual(320);
	});

	test.each(pages)('%s has no fault that axe finds, light and dark', async (path) => {
		const wrong: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			const context = await browser.newContext({ colorScheme, viewport: { width: 768, height: 1000 } });
			const page = await context.newPage();
			await page.goto(origin + path);
			await page.addScriptTag({ content: axe.source });
			const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
			wrong.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id} ${nodes[0]?.html}`));
			await context.close();
		}
		expect(wrong).toEqual([]);
	});

	test('an assignment can be reached at its own address', async () => {
		const page = await browser.newPage();
		await page.goto(`${origin}/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1`);
		expect(await page.locator(':target').textContent()).toContain('Quý II và quý III năm 2023');
		await page.close();
	});
});
