import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './browser.ts';

/** A page of every type. */
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
	'/lich/',
	'/lich/2023/',
	'/lich/2023/09/',
	'/don-vi/binh-tan/phong-noi-vu/lich/',
	'/du-lieu/',
	'/lich/huong-dan/',
	'/tim-kiem/',
	'/tim-kiem/?q=phong+noi+vu',
	'/nhung/don-vi/binh-tan/phong-noi-vu/',
	'/nhung/chi-tieu/ho-so-dung-han/',
	'/phuong-phap/',
	'/tiep-can/thanh-phan/',
	'/404.html',
];
const widths = [320, 768, 1280];
/** What stands on a tablet stands on a phone or a desk, and the dark has the same colours on both. */
const colorSchemes: Readonly<Record<number, readonly ('light' | 'dark')[]>> = {
	320: ['light', 'dark'],
	1280: ['light'],
};
/** Every rule, target size included, in light; in dark only the colours differ. */
const axeRun = {
	light: "axe.run({ rules: { 'target-size': { enabled: true } } })",
	dark: "axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })",
};
/** Pictures of the pages, to be looked at; not in git. */
const pictures = 'test-results/pages';

const site = openSite();
beforeAll(() => void mkdirSync(pictures, { recursive: true }));

/** Opens a page and gathers what must not happen: errors, failed answers, requests to other origins, moves of the layout. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
	const context = await site.browser.newContext(options);
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(site.origin)) wrong.push(`asked ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) wrong.push(`failed ${response.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(`console ${message.text()}`);
	});
	page.on('pageerror', (error) => wrong.push(`error ${error.message}`));
	await page.goto(site.origin + path);
	if (path.includes('?q=') && options.javaScriptEnabled !== false)
		await page.locator('a[data-search-result]').first().waitFor();
	return { context, page, wrong };
}

describe.each(pages)('%s in a browser', (path) => {
	test('has no fault that axe finds and does not scroll sideways, at any width, light and dark', async () => {
		const { context, page, wrong } = await open(path);
		// Not as an element of the page: its Content-Security-Policy would refuse it.
		await page.evaluate(axe.source);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			for (const colorScheme of colorSchemes[width] ?? []) {
				await page.emulateMedia({ colorScheme });
				const { violations } = (await page.evaluate(axeRun[colorScheme])) as AxeResults;
				wrong.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id} ${nodes[0]?.html}`));
				const name = path.replaceAll(/[/?=]/g, '_').replace(/^_|_$/g, '') || 'home';
				await page.screenshot({
					path: join(pictures, `${name}-${width}-${colorScheme}.jpg`),
					type: 'jpeg',
					quality: 60,
				});
			}
			const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
			if (wide > width) wrong.push(`${width} scrolls to ${wide}`);
		}
		await context.close();
		expect(wrong).toEqual([]);
	});

	test('shows all that it has without JavaScript', async () => {
		const { context, page, wrong } = await open(path, {
			javaScriptEnabled: false,
			viewport: { width: 320, height: 800 },
		});
		expect(await page.locator('main').isVisible()).toBe(true);
		// The search page keeps places for what a script fills in.
		expect(await page.locator('main :not([data-search-chips], [data-search-help], .jump)[hidden]').count()).toBe(0);
		expect(await page.locator('.filter').isVisible()).toBe(false);
		await context.close();
		expect(wrong).toEqual([]);
	});

	test('moves nothing while it loads', async () => {
		const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		await page.addInitScript(`
			window.moved = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) window.moved += entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		`);
		await page.goto(site.origin + path);
		if (path.includes('?q=')) await page.locator('a[data-search-result]').first().waitFor();
		await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 100)))');
		expect(await page.evaluate('window.moved')).toBe(0);
		await context.close();
	});
});

test('an assignment can be reached at its own address', async () => {
	const { context, page } = await open('/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1');
	expect(await page.locator(':target').textContent()).toContain('Quý II và quý III năm 2023');
	await context.close();
});

test('the keyboard reaches the main content first, and everything in sight has a visible focus', async () => {
	const { context, page } = await open('/');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.id')).toBe('tim');
	expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
	await context.close();
});
