import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
	'/thay-doi/',
	'/giai-nghia/',
	'/en/',
	'/lich/huong-dan/',
	'/tim-kiem/',
	'/tim-kiem/?q=phong+noi+vu',
	'/nhung/don-vi/binh-tan/phong-noi-vu/',
	'/nhung/chi-tieu/ho-so-dung-han/',
	'/phuong-phap/',
	'/tiep-can/thanh-phan/',
	'/404.html',
];
const widths = [1280, 768, 320];
/** All that axe looks at. It looks at the size of targets only if it is asked to. */
const everyRule = "rules: { 'target-size': { enabled: true } }";
/** What may be wrong of the same elements where they stand closer and have other colours. */
const layout =
	"runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] }";
/**
 * The colour schemes that each width is looked at in. A tablet is like a phone or a desk, and colours do not change with the
 * width. What a phone alone shows is held to every rule there.
 */
const looks: Readonly<Record<number, readonly { scheme: 'light' | 'dark'; rules: string | null }[]>> = {
	1280: [{ scheme: 'light', rules: everyRule }],
	320: [
		{ scheme: 'light', rules: null },
		{ scheme: 'dark', rules: layout },
	],
};
/** Remembers what is in sight; tells whether something is now that was not then. */
const remember = "window.seen = new Set([...document.querySelectorAll('*')].filter((one) => one.checkVisibility()))";
const showsMore = "[...document.querySelectorAll('*')].some((one) => one.checkVisibility() && !window.seen.has(one))";
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Sums up in a page how far its layout has moved. */
const moves = `
	window.moved = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) window.moved += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
`;
/** Pictures of the pages, to be looked at; not in git. */
const pictures = 'test-results/pages';

const site = openSite();
beforeAll(() => void mkdirSync(pictures, { recursive: true }));

/** What must not happen on a page: errors, failed answers, requests to other origins. */
function wrongOn(page: Page): string[] {
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
	return wrong;
}

/** One tab that opens page after page. It knows a script that it has read before. */
function tab(javaScriptEnabled: boolean, viewport: { width: number; height: number }) {
	let page: Page;
	let wrong: string[] = [];
	beforeAll(async () => {
		const context = await site.browser.newContext({ javaScriptEnabled });
		page = await context.newPage();
		if (javaScriptEnabled) await page.addInitScript(moves);
		wrong = wrongOn(page);
	});
	afterAll(() => page.context().close());
	return async (path: string): Promise<{ page: Page; wrong: string[] }> => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme: 'light' });
		wrong.length = 0;
		await page.goto(site.origin + path);
		if (path.includes('?q=') && javaScriptEnabled) await page.locator('a[data-search-result]').first().waitFor();
		return { page, wrong };
	};
}
const open = tab(true, { width: 360, height: 740 });
const openWithoutScripts = tab(false, { width: 320, height: 800 });

describe.each(pages)('%s in a browser', (path) => {
	test('moves nothing while it loads, has no fault that axe finds and does not scroll sideways, at any width, light and dark', async () => {
		const { page, wrong } = await open(path);
		await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 100)))');
		expect(await page.evaluate('window.moved')).toBe(0);
		// Not as an element of the page: its Content-Security-Policy would refuse it.
		await page.evaluate(axe);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			if (width === 1280) await page.evaluate(remember);
			const more = (await page.evaluate(showsMore)) === true;
			for (const { scheme, rules } of looks[width] ?? []) {
				await page.emulateMedia({ colorScheme: scheme });
				for (const some of [rules, more && rules === null ? everyRule : null]) {
					if (some === null) continue;
					const run = `axe.run({ resultTypes: ['violations'], ${some} })`;
					const { violations } = (await page.evaluate(run)) as AxeResults;
					wrong.push(...violations.map(({ id, nodes }) => `${width} ${scheme} ${id} ${nodes[0]?.html}`));
				}
				const name = path.replaceAll(/[/?=]/g, '_').replace(/^_|_$/g, '') || 'home';
				await page.screenshot({
					path: join(pictures, `${name}-${width}-${scheme}.jpg`),
					type: 'jpeg',
					quality: 60,
				});
			}
			const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
			if (wide > width) wrong.push(`${width} scrolls to ${wide}`);
		}
		expect(wrong).toEqual([]);
	});

	test('shows all that it has without JavaScript', async () => {
		const { page, wrong } = await openWithoutScripts(path);
		expect(await page.locator('main').isVisible()).toBe(true);
		// The search page keeps places for what a script fills in.
		expect(
			await page
				.locator('main :not([data-search-chips], [data-search-help], [data-search-when], .jump, .filter > div)[hidden]')
				.count(),
		).toBe(0);
		expect(await page.locator('.filter').isVisible()).toBe(false);
		expect(wrong).toEqual([]);
	});
});

test('an assignment can be reached at its own address', async () => {
	const { page } = await open('/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1');
	expect(await page.locator(':target').textContent()).toContain('Quý II và quý III năm 2023');
});

test('the keyboard reaches the main content first, and everything in sight has a visible focus', async () => {
	const { page } = await open('/');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.id')).toBe('tim');
	expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
});
