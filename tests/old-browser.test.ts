import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';
import { oldBrowser } from './old-browser.ts';

// The oldest browsers in which everything works: Chromium 100, Safari 15.4, Firefox 100 (docs/decisions/0020).

const folder = join(inject('site'), '_astro');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

/** Names that one of these browsers does not know, and that no compiler puts right. After MDN's tables. */
const tooNew = new Set([
	// Arrays, objects, maps, sets, iterators, strings, promises, regular expressions
	...['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex', 'fromAsync', 'groupBy'],
	...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
	...['isWellFormed', 'toWellFormed', 'withResolvers', 'getOrInsert', 'fromBase64', 'fromHex', 'toBase64', 'toHex'],
	...['Iterator', 'Segmenter', 'DurationFormat', 'Temporal', 'WeakRefs', 'supportedValuesOf', 'sumPrecise'],
	// The web
	...['DecompressionStream', 'CompressionStream', 'canParse', 'requestIdleCallback', 'scheduler', 'navigation'],
	...[
		'showPopover',
		'togglePopover',
		'checkVisibility',
		'setHTMLUnsafe',
		'startViewTransition',
		'getHTML',
		'moveBefore',
	],
	...['CloseWatcher', 'highlights', 'adoptedStyleSheets', 'ariaNotify', 'inert', 'scrollend', 'any', 'timeout'],
]);

/** Uses of such names after which a script goes on without them. */
const doneWithout: Readonly<Record<string, string>> = { Segmenter: 'shorten.ts asks whether it is there' };

/** What in a script some browser of the baseline cannot do or read. */
function tooNewIn(code: string): string[] {
	const found: string[] = [];
	// Throws on syntax that is newer than these browsers.
	const tree: Node = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) for (const one of node) visit(one);
		if (typeof node !== 'object' || node === null || !('type' in node)) return;
		const { type, name, regex, computed, property } = node as Record<string, unknown>;
		// Safari reads lookbehind since 16.4, the flag v is of 2023.
		if (regex && /\(\?<[=!]/.test((regex as { pattern: string }).pattern)) found.push('lookbehind');
		if (type === 'MemberExpression' && !computed && tooNew.has(String((property as { name?: string }).name)))
			found.push(String((property as { name?: string }).name));
		if (
			type === 'Identifier' &&
			['DecompressionStream', 'CompressionStream', 'Temporal', 'Iterator'].includes(String(name))
		)
			found.push(String(name));
		for (const value of Object.values(node)) visit(value);
	};
	visit(tree);
	return found.filter((one) => !(one in doneWithout));
}

describe('what is shipped', () => {
	test('the check of scripts finds what it is for', () => {
		const code =
			'const a = /(?<=x)y/; a.toSorted(); Object.groupBy(a, b); new DecompressionStream("gzip"); new Intl.Segmenter("vi");';
		expect(tooNewIn(code)).toEqual(['lookbehind', 'toSorted', 'groupBy', 'DecompressionStream']);
		expect(() => tooNewIn('using a = b;')).toThrow();
		expect(() => tooNewIn('/[a--b]/v.test(c)')).toThrow();
	});

	test.each(scripts)('the script %s has nothing that a browser of the baseline cannot read or do', (name) => {
		// papaparse has a setting that is called as a function of newer browsers is.
		const own = name.startsWith('papaparse') ? ['timeout'] : [];
		expect(tooNewIn(readFileSync(join(folder, name), 'utf8')).filter((one) => !own.includes(one))).toEqual([]);
	});

	test('styles have no form of media queries and no nesting that these browsers pass over', () => {
		const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));
		expect(styles.length).toBeGreaterThan(0);
		for (const name of styles) {
			const text = readFileSync(join(folder, name), 'utf8');
			expect(text, name).not.toMatch(/@media[^{]*[<>]|&|@layer|@scope|light-dark\(/);
		}
	});

	test.each([
		['what shows a page light or dark', 'theme', '<script'],
		['what speaks where scripts cannot be read', 'too-old', '<script defer'],
	])('%s is read by every browser, and has the name of its text', (_, kind, tag) => {
		const [name = '', ...others] = readdirSync('public/_astro').filter((file) => file.startsWith(kind));
		const text = readFileSync(join('public/_astro', name), 'utf8');
		expect(others).toEqual([]);
		expect(() => parse(text, { ecmaVersion: 5 })).not.toThrow();
		expect(name).toBe(`${kind}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`);
		expect(readFileSync(join(inject('site'), 'tim-kiem/index.html'), 'utf8')).toContain(
			`${tag} src="/_astro/${name}">`,
		);
	});
});

const site = openSite();
const results = (page: Page) =>
	page.locator('a[data-search-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const text = (page: Page, name: string) => page.locator(`[data-search-${name}]`).innerText();

async function searched(context: BrowserContext | Browser, query: string) {
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	await page.goto(`${site.origin}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
	return { page, wrong };
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
	'in Chromium 109, the last one for Windows 7',
	() => {
		let old: Browser;
		beforeAll(async () => {
			old = await oldBrowser();
		});
		afterAll(() => old.close());

		test('it is that browser', async () => {
			expect(old.version()).toMatch(/^109\./);
		});

		test.each(['dat dai', 'phòng nội vụ', '312 kh ubnd', 'cchc', 'trước ngày 25', 'khong co gi het'])(
			'a search for “%s” has the same answer as in a new browser',
			async (query) => {
				const [before, now] = await Promise.all([searched(old, query), searched(site.browser, query)]);
				for (const { page } of [before, now])
					await expect.poll(() => text(page, 'count')).toMatch(/kết quả|Không tìm thấy/);
				expect(await text(before.page, 'count')).toBe(await text(now.page, 'count'));
				expect(await results(before.page)).toEqual(await results(now.page));
				expect([before.wrong, now.wrong]).toEqual([[], []]);
				await Promise.all([before.page.close(), now.page.close()]);
			},
		);

		test('“dat dai” has its twelve results', async () => {
			const { page } = await searched(old, 'dat dai');
			await expect.poll(() => text(page, 'count')).toBe('Tìm thấy 12 kết quả cho “dat dai”.');
			await page.close();
		});

		test('suggestions, narrowed lists and days from today work, and no page has an error', async () => {
			const page = await old.newPage();
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			await page.goto(`${site.origin}/`);
			await page.locator('input[type=search]').first().fill('phong noi vu');
			await page.locator('[role=option]').first().waitFor();
			for (const path of [
				'/van-ban/binh-tan/7679-qd-ubnd-2022/',
				'/don-vi/binh-tan/phong-noi-vu/',
				'/don-vi/',
				'/chi-tieu/',
				'/lich/',
				'/lich/2023/09/',
				'/du-lieu/',
			]) {
				await page.goto(site.origin + path, { waitUntil: 'networkidle' });
				expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
			}
			expect(wrong).toEqual([]);
			await page.close();
		});

		test('on a phone tables are cards there too: media queries are understood', async () => {
			const context = await old.newContext({ viewport: { width: 360, height: 640 } });
			const page = await context.newPage();
			await page.goto(`${site.origin}/van-ban/binh-tan/7679-qd-ubnd-2022/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			await context.close();
		});
	},
);

/** What a browser below the baseline lacks: for each, what a page of it does before any script. */
const lacks: [string, () => void][] = [
	[
		'Object.hasOwn and at()',
		() => {
			Reflect.deleteProperty(Object, 'hasOwn');
			for (const one of [Array, String]) Reflect.deleteProperty(one.prototype, 'at');
		},
	],
	['Intl.Segmenter', () => void Reflect.deleteProperty(Intl, 'Segmenter')],
	['DecompressionStream', () => void Reflect.deleteProperty(globalThis, 'DecompressionStream')],
	['bodies of answers as streams', () => void Reflect.deleteProperty(Response.prototype, 'body')],
	['fetch', () => void Reflect.deleteProperty(globalThis, 'fetch')],
	['replaceChildren', () => void Reflect.deleteProperty(Element.prototype, 'replaceChildren')],
	['flatMap', () => void Reflect.deleteProperty(Array.prototype, 'flatMap')],
	[
		'Promise.allSettled and replaceAll',
		() => {
			Reflect.deleteProperty(Promise, 'allSettled');
			Reflect.deleteProperty(String.prototype, 'replaceAll');
		},
	],
];

describe('in a browser that lacks something', () => {
	const honest = /^Trình duyệt này quá cũ để tìm theo từ\./;

	test.each(lacks)('%s: the whole answer, or one honest sentence with the full lists', async (_, lack) => {
		const context = await site.browser.newContext();
		await context.addInitScript(lack);
		const { page } = await searched(context, 'dat dai');
		const said = async () => `${await text(page, 'count')} ${await text(page, 'lists')}`;
		await expect.poll(said).toMatch(/Tìm thấy|quá cũ/);
		expect(await said()).not.toContain('mạng');
		const found = await results(page);
		if (found.length > 0) expect(await text(page, 'count')).toBe('Tìm thấy 12 kết quả cho “dat dai”.');
		else {
			expect(`${await text(page, 'count')}${await text(page, 'lists')}`.trim()).toMatch(honest);
			expect(await page.locator('[data-search-lists] a:visible').count()).toBe(5);
		}
		await context.close();
	});

	test('that cannot read the scripts: one honest sentence above the full lists', async () => {
		const context = await site.browser.newContext();
		await context.addInitScript(() => {
			Reflect.deleteProperty(Object, 'hasOwn');
		});
		await context.route(/_astro\/(?!too-old).*\.js$/, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'const a = /(?<=b)c/; this is no script' }),
		);
		const { page } = await searched(context, 'dat dai');
		await expect.poll(() => text(page, 'lists')).toMatch(honest);
		expect(await page.locator('[data-search-lists] a:visible').count()).toBe(5);
		await context.close();
	});

	test('where the script of the search is not to be had, a new browser is not called old', async () => {
		const context = await site.browser.newContext();
		await context.route(/_astro\/(?!too-old).*\.js$/, (route) => route.abort());
		const { page } = await searched(context, 'dat dai');
		await expect.poll(() => text(page, 'lists')).toMatch(/^Không tải được bộ tìm kiếm\. Tải lại trang/);
		expect(await page.locator('[data-search-lists] a:visible').count()).toBe(5);
		await context.close();
	});

	/** What breaks the scripts of a page, and what is then said instead of a control that would do nothing. */
	const broken: [string, string | null, RegExp][] = [
		[
			'that cannot read the scripts',
			'const a = /(?<=b)c/; this is no script',
			/^Trình duyệt này quá cũ để lọc danh sách/,
		],
		[
			'whose scripts break off',
			'document.querySelectorAll("tbody > tr").forEach((one) => one.setAttribute("data-out", "")); document.querySelectorAll("[data-name]").forEach((one) => { one.hidden = true; }); throw 1',
			/^Trình duyệt này quá cũ để lọc danh sách/,
		],
		['that could not load the scripts', null, /^Không tải được bộ lọc/],
	];

	test.each(broken)('%s: no dead control above a list, the whole list and one sentence', async (_, body, sentence) => {
		const context = await site.browser.newContext();
		if (body !== null)
			await context.addInitScript(() => {
				Reflect.deleteProperty(Object, 'hasOwn');
			});
		await context.route(/_astro\/(?!too-old).*\.js$/, (route) =>
			body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
		);
		const page = await context.newPage();
		for (const [path, rows, count] of [
			['/van-ban/binh-tan/7679-qd-ubnd-2022/?don-vi=binh-tan%2Fphong-kinh-te', '[data-field] tbody > tr', 77],
			['/don-vi/', '[data-name]', null],
		] as const) {
			await page.goto(site.origin + path);
			const said = page.getByText(sentence);
			await said.waitFor();
			expect(await said.count()).toBe(1);
			expect(await page.locator('main select:visible, main input:visible').count(), path).toBe(0);
			const all = await page.locator(rows).count();
			expect(all).toBeGreaterThan(10);
			if (count !== null) expect(all).toBe(count);
			expect(await page.locator(`${rows} >> visible=true`).count()).toBe(all);
		}
		await context.close();
	});
});
