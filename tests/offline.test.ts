import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { offline as words } from '../src/vi/page/offline.ts';
import { served, theBrowser } from './browser.ts';

// What can be read without a network: the server ends in the middle.

test('the service worker in the public folder is made of its source', () => {
	const folder = mkdtempSync(join(tmpdir(), 'minhbach-'));
	const { status } = spawnSync(process.execPath, ['bin/run.mjs', 'offline', folder]);
	expect(status).toBe(0);
	expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(readFileSync('public/sw.js', 'utf8'));
	rmSync(folder, { recursive: true });
});

describe('without a network', () => {
	const plan = '/van-ban/binh-tan/7679-qd-ubnd-2022/';
	const unit = '/don-vi/binh-tan/phong-noi-vu/';
	let context: BrowserContext;
	let page: Page;
	let origin = '';
	const wrong: string[] = [];

	beforeAll(async () => {
		const site = await served(inject('site'));
		origin = site.origin;
		context = await (await theBrowser()).newContext({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
		page = await context.newPage();
		page.on('console', (told) => {
			if (told.type() === 'error' && /Content.Security.Policy/i.test(told.text())) wrong.push(told.text());
		});
		// The first page is kept though it came before the worker.
		await page.goto(`${origin}${plan}`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
		await page.waitForFunction((path) => caches.match(path).then((found) => found !== undefined), plan);
		await page.goto(`${origin}${unit}?a=b#chu-tri`);
		await page.locator('#theo-doi').evaluate((one) => one.closest('details')?.setAttribute('open', ''));
		await page.getByRole('button', { name: words.keep }).click();
		await page.getByText(words.keeping).waitFor();
		site.close();
	}, 60_000);
	afterAll(() => context?.close());

	test('a page that was opened stands there as it was, and says that it is kept', async () => {
		await page.goto(`${origin}${plan}`);
		expect(await page.locator('h1').last().textContent()).toContain('cải cách hành chính');
		expect(await page.locator('aside [role=status]').textContent()).toMatch(
			/đây là bản lưu trên máy lúc \d\d:\d\d ngày/,
		);
		expect(await page.locator('main').evaluate((one) => getComputedStyle(one).maxWidth)).not.toBe('none');
	});

	test('so does the calendar of a unit that was chosen, though it was not opened', async () => {
		await page.goto(`${origin}${unit}lich/`);
		expect(await page.locator('h1').textContent()).toMatch(/^Lịch thời hạn/);
		expect(await page.locator('aside [role=status]').count()).toBe(1);
	});

	test('another page is answered with a list of what can be read', async () => {
		await page.goto(`${origin}/linh-vuc/`);
		expect(await page.locator('h1').textContent()).toBe(words.title);
		expect(await page.getByText(words.notKept).isVisible()).toBe(true);
		await page.locator('[data-kept=visited] a').first().waitFor();
		const rows = (list: string) =>
			page.locator(`[data-kept=${list}] a`).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
		expect(await rows('visited')).toEqual(expect.arrayContaining([plan, unit]));
		await expect.poll(() => rows('chosen')).toEqual(expect.arrayContaining([unit, `${unit}lich/`]));
	});

	test('what is kept can be taken away', async () => {
		await page.getByRole('button', { name: words.clear }).click();
		await page.getByText(words.cleared).waitFor();
		await page.goto(`${origin}${plan}`);
		expect(await page.locator('h1').textContent()).toBe(words.title);
		await page.getByText(words.visitedNone).waitFor();
		await page.getByText(words.keptNone).waitFor();
		expect(wrong).toEqual([]);
	});

	test('a site that keeps nothing takes away what browsers have', async () => {
		await page.evaluate(() => {
			document.body.setAttribute('data-offline', 'off');
			dispatchEvent(new Event('load'));
		});
		await page.waitForFunction(async () => (await caches.keys()).length === 0);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	});
});
