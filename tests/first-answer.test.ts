import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';

// The answer comes first: how far down a phone the first line of what a page is asked for stands, and what is folded below it.

const site = openSite();
const phone = { width: 360, height: 740 };
const plan = '/van-ban/binh-tan/7679-qd-ubnd-2022/';
const row = '.assignments tbody > tr:has(> td)';

async function visited<Value>(
	path: string,
	ask: (page: Page) => Promise<Value>,
	{ viewport = phone, script = true } = {},
): Promise<Value> {
	const page = await site.browser.newPage({ viewport, javaScriptEnabled: script });
	try {
		await page.goto(site.origin + path);
		return await ask(page);
	} finally {
		await page.close();
	}
}

/** Screens of a phone down to the end of the first such element's first line. */
const screensTo = (selector: string) => async (page: Page) => {
	const box = await page.locator(selector).first().boundingBox();
	return ((box?.y ?? Number.POSITIVE_INFINITY) + Math.min(box?.height ?? 0, 48)) / phone.height;
};

test.each([
	['the first assignment of a plan', plan, row, 2],
	['the first assignment of a long plan', '/van-ban/quan-6/312-kh-ubnd-2024/', row, 2],
	['the first assignment of a letter', '/van-ban/dong-nai-so-y-te/1347-syt-vp-2023/', row, 2],
	['the counts of a plan', plan, '.strip', 1],
	['the first duty of an office', '/don-vi/binh-tan/phong-noi-vu/', row, 1],
	['the first duty of a ward, given through a group', '/don-vi/binh-tan/ubnd-phuong-an-lac/', row, 1.25],
	['the first duty of a group', '/don-vi/binh-tan/ubnd-10-phuong/', row, 1.25],
	['the deadlines of an office', '/don-vi/binh-tan/phong-noi-vu/', '.next-days li', 1],
	['the first figure on the ruler of an indicator', '/chi-tieu/ho-so-dung-han/', '.scale .marks', 1],
	['the deadlines of a locality', '/dia-phuong/binh-tan/', '.next-days li', 1],
	['the first document of a locality', '/dia-phuong/binh-tan/', '.entries a', 1],
	['the first assignment of a field', '/linh-vuc/the-che/', row, 1],
	['the first document of all', '/van-ban/', '.entries a', 1],
	['the question of the home page', '/', '#tim', 1],
	['the first month of the calendar', '/lich/', 'main time', 2],
] as const)('%s stands within its screens of a phone', async (_, path, selector, most) => {
	expect(await visited(path, screensTo(selector))).toBeLessThanOrEqual(most);
});

test.each(['can-cu', 'nguon', 'lich-su', 'noi-nhan', 'tom-tat', 'thong-tin', 'theo-doi'])(
	'a link to #%s opens what is folded there, without a script too, with its heading in sight',
	async (place) => {
		for (const script of [true, false]) {
			const [isSeen, heading] = await visited(
				`${plan}#${place}`,
				async (page) => {
					const fold = page.locator(`details:has(> #${place})`);
					return [
						await page.locator(`#${place}`).isVisible(),
						(await fold.locator('> summary').boundingBox())?.y ?? -1,
					] as const;
				},
				{ script },
			);
			expect(isSeen).toBe(true);
			expect(heading).toBeGreaterThanOrEqual(0);
		}
	},
);

test('what is folded is on paper', async () => {
	const seen = await visited('/don-vi/binh-tan/phong-noi-vu/', async (page) => {
		const before = await page.locator('#thong-tin').isVisible();
		await page.emulateMedia({ media: 'print' });
		const inRows = page.locator('.assignments details > ul');
		return [
			before,
			await page.locator('#thong-tin').isVisible(),
			await page.locator('#giao-chung').isVisible(),
			await inRows.first().isVisible(),
		];
	});
	expect(seen).toEqual([false, true, true, true]);
});

test('a row names who leads and by when, and opens to the rest without a script', async () => {
	const [shut, opened] = await visited(
		plan,
		async (page) => {
			const own = page.locator('#nv-1\\.2\\.1');
			const text = () => own.innerText();
			const before = await text();
			await own.locator('summary').click();
			return [before, await text()];
		},
		{ script: false },
	);
	for (const words of ['Phòng Nội vụ', 'Quý II và quý III năm 2023']) expect(shut).toContain(words);
	for (const words of ['Phòng Tư pháp', 'Sản phẩm:', 'Trang đọc là:']) {
		expect(shut).not.toContain(words);
		expect(opened).toContain(words);
	}
});

test('a table links a group where it names it first, and has its name in every row', async () => {
	const counts = await visited(plan, (page) =>
		page.locator('[data-field]').evaluateAll((fields) =>
			fields.map((field) => {
				const parts = [...field.querySelectorAll('.with')];
				return [
					parts.filter(({ textContent }) => textContent.includes('Các cơ quan, đơn vị có liên quan')).length,
					parts.flatMap((part) => [...part.querySelectorAll('a[href$="/co-quan-don-vi-lien-quan/"]')]).length,
				] as const;
			}),
		),
	);
	expect(counts.reduce((sum, [named]) => sum + named, 0)).toBeGreaterThan(50);
	for (const [named, linked] of counts) expect(linked).toBe(named === 0 ? 0 : 1);
});

test('the contents say where one is, and take one line of a phone', async () => {
	const [height, here, current] = await visited(`${plan}#linh-vuc-tai-chinh-cong`, async (page) => {
		const bar = page.locator('.contents summary');
		await expect.poll(() => bar.innerText()).toContain('Đang xem');
		return [
			(await bar.boundingBox())?.height ?? 999,
			await bar.innerText(),
			await page.locator('.contents [aria-current]').allTextContents(),
		] as const;
	});
	expect(height).toBeLessThan(48);
	expect(here).toContain('Cải cách tài chính công');
	expect(current).toEqual([expect.stringContaining('Cải cách tài chính công')]);
});

test('a jump arrives at once', async () => {
	const behaviour = await visited('/', (page) =>
		page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
	);
	expect(behaviour).toBe('auto');
});

test.each([
	['?don-vi=binh-tan%2Fphong-kinh-te', 'Danh sách được lọc sẵn theo địa chỉ đã mở: Phòng Kinh tế. Đang hiển thị 4'],
	['?don-vi=binh-tan%2Fkhong-con', 'không khớp với đơn vị hay lĩnh vực nào'],
])('a shared list %s opens at its list and says so', async (query, words) => {
	const [text, top] = await visited(plan + query, async (page) => [
		(await page.locator('.filter [role=status]').textContent()) ?? '',
		(await page.locator('.filter').boundingBox())?.y ?? 9999,
	]);
	expect(text).toContain(words);
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(phone.height / 2);
});

test.each(['/', plan, '/tim-kiem/'])(
	'at 400%% zoom the head of %s takes at most three tenths of the window',
	async (path) => {
		const window = { width: 320, height: 256 };
		const [height, isReached] = await visited(
			path,
			async (page) => {
				const head = page.locator('header.top');
				const before = (await head.boundingBox())?.height ?? 999;
				await page.locator('.menu > summary').click();
				return [before, await page.locator('.menu a').last().isVisible()] as const;
			},
			{ viewport: window },
		);
		expect(height / window.height).toBeLessThanOrEqual(0.3);
		expect(isReached).toBe(true);
	},
);

test('what stands below a search box keeps away from it, and the way back stands on one line with its sign', async () => {
	const gap = await visited('/don-vi/binh-tan/phong-noi-vu/', async (page) => {
		const box = await page.locator('main .search-box').last().boundingBox();
		const below = await page.locator('main .search-box + *').last().boundingBox();
		return (below?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
	});
	expect(gap).toBeGreaterThanOrEqual(8);
	const [line = 0, link = 99] = await visited('/don-vi/binh-tan/ban-chi-dao-cchc/lich/', async (page) => {
		const item = page.locator('.breadcrumb li:visible');
		return [(await item.boundingBox())?.y, (await item.locator('a').boundingBox())?.y];
	});
	expect(Math.abs(link - line)).toBeLessThan(8);
});
