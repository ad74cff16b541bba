import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openSite } from './browser.ts';

// What people come for, from the home page of a phone to the answer: how often they touch, how far they scroll, what it weighs.

const site = openSite();
const phone = { width: 360, height: 740 };

/** What a reader does: types into the box of the home page, or touches. */
interface Reader {
	readonly page: Page;
	/** Types into the search box and waits for what is offered. */
	readonly type: (words: string) => Promise<void>;
	/** Touches what is found; it need not be in sight, but what is scrolled to reach it counts. */
	readonly touch: (target: Locator) => Promise<void>;
}

/** A task: where its answer is, and words that it must have. */
interface Task {
	readonly name: string;
	readonly steps: (reader: Reader) => Promise<Locator>;
	readonly answer: RegExp;
}

/** What the box offers and says in these words. */
const offered = (page: Page, words: RegExp) => page.getByRole('option', { name: words }).first();

const tasks: readonly Task[] = [
	{
		name: 'a citizen of a ward of today finds whose work it took over',
		steps: async ({ page, type, touch }) => {
			await type('phuong binh phu');
			await touch(offered(page, /^phường Bình Phú/i));
			return page.locator('main h2:visible, main h3:visible', { hasText: 'Quận 6' }).first();
		},
		answer: /Quận 6/,
	},
	{
		name: 'a journalist finds a document by four digits of its number',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			return page.locator('h1');
		},
		answer: /7679\/QĐ-UBND/,
	},
	{
		name: 'who answers for digital signatures',
		steps: async ({ page, type, touch }) => {
			await type('chu ky so');
			await touch(offered(page, /chữ ký số/i));
			await touch(page.getByRole('link', { name: /nhiệm vụ thực hiện/ }).first());
			return page.locator('.assignments tbody > tr:has(> td)').first();
		},
		answer: /Phòng|Ủy ban|Sở/,
	},
	{
		name: 'the first task of a plan, who leads it and by when',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			return page.locator('.assignments tbody > tr:has(> td)').first();
		},
		answer: /Phòng|Các cơ quan/,
	},
	{
		name: 'a clerk sees the next deadlines of the office',
		steps: async ({ page, type, touch }) => {
			await type('phong noi vu binh tan');
			await touch(offered(page, /Phòng Nội vụ/));
			return page.locator('.next-days, .assignments tbody > tr:has(> td)').first();
		},
		answer: /\d/,
	},
	{
		name: 'a clerk sees what is given to all offices, the own one too',
		steps: async ({ page, type, touch }) => {
			await type('phong noi vu binh tan');
			await touch(offered(page, /Phòng Nội vụ/));
			await touch(page.locator('a[href$="#giao-chung"]').first());
			return page.locator('#giao-chung');
		},
		answer: /giao chung|các cơ quan, đơn vị/i,
	},
	{
		name: 'what is due on a day, of one office',
		steps: async ({ page, type, touch }) => {
			await type('phong noi vu 30/9/2023');
			await touch(page.getByRole('button', { name: 'Tìm', exact: true }).first());
			return page.getByText('Đến hạn 30/09/2023').first();
		},
		answer: /30\/0?9\/2023/,
	},
	{
		name: 'all that is due in a month, as a list',
		steps: async ({ page, type, touch }) => {
			await type('9/2023');
			await touch(page.getByRole('button', { name: 'Tìm', exact: true }).first());
			await touch(page.getByRole('link', { name: 'Xem trong danh sách tất cả nhiệm vụ' }));
			return page.locator('main li:visible', { hasText: /\/0?9\/2023/ }).first();
		},
		answer: /\/0?9\/2023/,
	},
	{
		name: 'a table for a spreadsheet',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			return page.locator('a[href$=".xlsx"]').first();
		},
		answer: /xlsx|bảng tính/i,
	},
	{
		name: 'the same target across localities',
		steps: async ({ page, touch }) => {
			await touch(page.locator('a[href="/so-sanh/"]').first());
			await touch(page.locator('main a[href^="/so-sanh/"]').first());
			return page.locator('main table').first();
		},
		answer: /không đặt mức|%/,
	},
	{
		name: 'the original of a document',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			await touch(page.getByRole('link', { name: 'Bản gốc' }).first());
			return page.locator('#nguon');
		},
		answer: /\S/,
	},
	{
		name: 'an address and a citation of one task',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			const row = page.locator('.assignments tbody > tr:has(> td)').first();
			await touch(row.locator('summary'));
			await touch(row.locator('a', { hasText: 'Trang riêng' }));
			return page.locator('.share').first();
		},
		answer: /trích dẫn/i,
	},
	{
		name: 'what changed lately',
		steps: async ({ page, touch }) => {
			await touch(page.locator('a[href="/thay-doi/"]').first());
			return page.locator('main li a, main h2').first();
		},
		answer: /./,
	},
	{
		name: 'what “chủ trì” means',
		steps: async ({ page, type, touch }) => {
			await type('7679');
			await touch(offered(page, /7679/));
			await touch(page.getByRole('link', { name: 'Chủ trì, phối hợp là gì?' }));
			return page.locator(':target').first();
		},
		answer: /Chủ trì/,
	},
];

/** The most touches and screens of a phone to an answer. */
const most = { touches: 3, screens: 3, kilobytes: 260 };

const figures: string[] = [];

test.each(tasks)('$name', async ({ name, steps, answer }) => {
	const page = await site.browser.newPage({ viewport: phone, hasTouch: true });
	let [touches, screens, bytes] = [0, 0, 0];
	const weighed: Promise<void>[] = [];
	page.on('response', (response) => {
		weighed.push(
			response.body().then(
				(body) => {
					bytes += /\.woff2$/.test(response.url()) ? body.length : gzipSync(body).length;
				},
				() => undefined,
			),
		);
	});
	/** How many screens below the top of what is in sight it begins. */
	const below = async (target: Locator) => {
		await target.waitFor();
		const box = await target.boundingBox();
		return Math.max(0, ((box?.y ?? Number.POSITIVE_INFINITY) + Math.min(box?.height ?? 0, 48)) / phone.height);
	};
	const reader: Reader = {
		page,
		type: async (words) => {
			await page.locator('#tim').fill(words);
		},
		touch: async (target) => {
			screens = Math.max(screens, await below(target));
			touches++;
			await target.click();
			await page.waitForLoadState();
		},
	};
	await page.goto(`${site.origin}/`);
	const found = await steps(reader);
	screens = Math.max(screens, await below(found));
	const said = await found.innerText();
	await Promise.all(weighed);
	await page.close();
	figures.push(`| ${name} | ${touches} | ${screens.toFixed(1)} | ${Math.round(bytes / 1000)} |`);
	expect(said).toMatch(answer);
	expect(touches).toBeLessThanOrEqual(most.touches);
	expect(screens).toBeLessThanOrEqual(most.screens);
	expect(bytes / 1000).toBeLessThanOrEqual(most.kilobytes);
});

afterAll(() => {
	mkdirSync('test-results', { recursive: true });
	writeFileSync('test-results/tasks.md', `${figures.join('\n')}\n`);
});
