import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

// The pages of results as they look: on a phone and a desk, light and dark, framed by other sites, and without scripts.

const root = inject('demo');
/** Pictures of the pages, to be looked at; not in git. */
const pictures = 'test-results/demo';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
beforeAll(() => void mkdirSync(pictures, { recursive: true }));
const site = openSite(root);

const pages = [
	'/',
	'/van-ban/tinh-thi-du/10-kh-ubnd-2025/',
	'/van-ban/tinh-thi-du/10-kh-ubnd-2025/ket-qua/',
	'/van-ban/tinh-thi-du/05-qd-ubnd-2025/',
	'/van-ban/tinh-thi-du/180-qd-ubnd-2025/',
	'/van-ban/tinh-thi-du/201-bc-ubnd-2025/',
	'/don-vi/tinh-thi-du/so-noi-vu/',
	'/don-vi/tinh-thi-du/so-noi-vu/ket-qua/',
	'/don-vi/tinh-thi-du/ban-quan-ly-mau/ket-qua/',
	'/dia-phuong/tinh-thi-du/ket-qua/',
	'/dia-phuong/tinh-thi-du/danh-sach/2026/09/',
	'/dia-phuong/tinh-thi-du/',
	'/chi-tieu/',
	'/chi-tieu/ho-so-dung-han/',
	'/van-ban/tinh-thi-du/12-kh-ubnd-2026/',
	'/van-ban/tinh-thi-du/15-bc-ubnd-2026/',
	'/van-ban/tinh-thi-du/99-qd-ubnd-2025/',
	'/van-ban/tinh-thi-du/10-kh-ubnd-2025/1.4/',
	'/van-ban/tinh-thi-du/10-kh-ubnd-2025/2.4/',
	'/chi-so/chi-so-cac-so/2025/',
	'/thay-doi/2026/11/',
	'/nhiem-vu/',
	'/lich/2025/09/',
	'/dia-phuong/tinh-thi-du/lich/',
	'/ket-qua/',
	'/ket-qua/con-thieu/',
	'/nhung/van-ban/tinh-thi-du/10-kh-ubnd-2025/',
	'/nhung/don-vi/tinh-thi-du/so-noi-vu/',
	'/nhung/chi-tieu/ho-so-dung-han/',
];
/** What other colours may make wrong of the same elements. */
const colours = "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";
const everyRule = "rules: { 'target-size': { enabled: true } }";
const looks = [
	{ width: 360, height: 740, scheme: 'light', rules: everyRule },
	{ width: 360, height: 740, scheme: 'dark', rules: colours },
	{ width: 1280, height: 900, scheme: 'light', rules: everyRule },
] as const;

/** Links without an address look like figures, not like links; texts of two elements side by side have a space between them. */
const oddities = `(() => {
	const link = getComputedStyle(document.querySelector('main a[href]') ?? document.body).color;
	const wrong = [...document.querySelectorAll('main a:not([href])')]
		.filter((one) => !one.className.startsWith('said-') && getComputedStyle(one).color === link)
		.map((one) => 'no link: ' + one.textContent);
	const lines = [...document.querySelectorAll('main :is(p, li, td, dd)')].map((one) => one.innerText);
	const together = /\\p{Ll}\\p{Lu}\\p{Ll}|\\d{4}\\p{L}|[.;:,]\\p{Lu}\\p{Ll}|\\(\\)|\\): *$/u;
	// A sign that styles set after a name stands right behind it, on its line: no space before it, no line or cell of its own.
	for (const one of document.querySelectorAll('main *')) {
		const [sign] = /(?<=^" ?)[;:,.·]/.exec(getComputedStyle(one, '::after').content) ?? [];
		if (sign === undefined) continue;
		if (sign !== '·' && /\\s$/.test(one.textContent)) wrong.push('a space before ' + sign + ' ' + one.textContent);
		if (/grid|flex/.test(getComputedStyle(one).display)) wrong.push(sign + ' on a line of its own: ' + one.textContent);
	}
	return [...wrong, ...lines.filter((line) => !/\\n|https?:/.test(line) && together.test(line))];
})()`;

describe.each(pages)('%s', (path) => {
	test('has no fault that axe finds, does not scroll sideways, and no two texts run together', async () => {
		const wrong: unknown[] = [];
		const context = await site.browser.newContext({ bypassCSP: true });
		const page = await context.newPage();
		await page.goto(site.origin + path);
		await page.evaluate(axe);
		for (const { width, height, scheme, rules } of looks) {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme: scheme });
			await page.evaluate('document.fonts.ready');
			const run = `axe.run({ resultTypes: ['violations'], ${rules} })`;
			const { violations } = (await page.evaluate(run)) as AxeResults;
			wrong.push(...violations.map(({ id, nodes }) => `${width} ${scheme} ${id} ${nodes[0]?.html}`));
			const wide = await page.evaluate('document.documentElement.scrollWidth');
			if (wide !== width) wrong.push(`${width} scrolls to ${wide}`);
			wrong.push(...((await page.evaluate(oddities)) as string[]));
			const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home';
			await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.jpg`), type: 'jpeg', quality: 60 });
		}
		await context.close();
		expect(wrong).toEqual([]);
	}, 120_000);
});

async function seen<Value>(path: string, viewport: { width: number; height: number }, ask: (page: Page) => Value) {
	const page = await site.browser.newPage({ viewport, javaScriptEnabled: false });
	try {
		await page.goto(site.origin + path);
		return await ask(page);
	} finally {
		await page.close();
	}
}

test.each([
	['van-ban/tinh-thi-du/10-kh-ubnd-2025/'],
	['don-vi/tinh-thi-du/so-noi-vu/'],
	['don-vi/tinh-thi-du/ban-quan-ly-mau/'],
])('the summary of %s has how it stands at its top, with its page, in the height that its code names', async (path) => {
	const [text, href, height, end] = await seen(`/nhung/${path}`, { width: 320, height: 200 }, async (page) => [
		await page.locator('p.results').innerText(),
		await page.locator('p.results a').getAttribute('href'),
		await page.evaluate('document.documentElement.scrollHeight'),
		(await page.locator('p.results').boundingBox())?.y,
	]);
	expect(text).toMatch(/^Theo \d+ báo cáo, mới nhất \d\d\/\d\d\/\d{4}.*: \d/);
	expect(href).toBe(`https://thi-du.example/${path}ket-qua/`);
	expect(end).toBeLessThan(150);
	const code = readFileSync(join(root, path, 'index.html'), 'utf8');
	const named = Number(/ height=(?:"|&quot;|&#34;)(\d+)(?:"|&quot;|&#34;) loading/.exec(code)?.[1]);
	expect(height).toBeLessThanOrEqual(named);
});

test('beside each standing a link leads to its reasons, without scripts', async () => {
	const path = '/van-ban/tinh-thi-du/10-kh-ubnd-2025/';
	await seen(path, { width: 360, height: 740 }, async (page) => {
		const count = await page.locator('.standing').count();
		expect(count).toBeGreaterThan(10);
		expect(await page.locator('.standing a', { hasText: /^Vì sao\?$/ }).count()).toBe(count);
		await page.locator('.standing a', { hasText: 'Vì sao?' }).first().click();
		const why = page.locator('#vi-sao');
		await expect.poll(() => why.locator('li').first().isVisible()).toBe(true);
		expect(await why.innerText()).toMatch(/Ngày cuối còn đúng hạn là \d/);
		expect(await why.locator('a[href*="#kq-"]').count()).toBeGreaterThan(0);
	});
});
