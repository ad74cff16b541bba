import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

const site = openSite();

/** A page of the site, and what went wrong on it. */
async function open(path: string): Promise<{ page: Page; wrong: string[] }> {
	const page = await site.browser.newPage();
	const wrong: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	await page.goto(site.origin + path, { waitUntil: 'networkidle' });
	return { page, wrong };
}

const results = (page: Page) =>
	page.locator('a[data-search-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const count = (page: Page) => page.locator('[data-search-count]').textContent();

describe('the search page', () => {
	test('finds while one types, states the query in the address, and says how many it found', async () => {
		const { page, wrong } = await open('/tim-kiem/');
		await page.locator('#tim').fill('phong noi vu');
		await page.locator('a[data-search-result]').first().waitFor();
		expect((await results(page)).slice(0, 4)).toContain('/don-vi/binh-tan/phong-noi-vu/');
		expect(await page.locator('[data-search-jump] a').first().getAttribute('href')).toMatch(/phong-noi-vu/);
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy \d+ kết quả cho “phong noi vu”\.$/);
		await expect.poll(() => page.locator('[role=status][data-search-status]').textContent()).toBe(await count(page));
		expect(new URL(page.url()).search).toBe('?q=phong+noi+vu');
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('asks at once for everything that a first search begins with', async () => {
		const html = readFileSync(join(inject('site'), 'tim-kiem/index.html'), 'utf8');
		const named = [...html.matchAll(/<link rel="(?:module)?preload" href="([^"]+)"/g)].map(([, address]) => address);
		const { page } = await open('/tim-kiem/');
		const loaded: string[] = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
		);
		const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1];
		const later = loaded.filter((address) => /\.js(?:on)?$/.test(address) && address !== script);
		expect(later.length).toBeGreaterThan(2);
		expect(later.filter((address) => !named.includes(address))).toEqual([]);
		await page.close();
	});

	test('narrows by a locality, shows the filter as a chip, and goes back with the browser’s button', async () => {
		const { page, wrong } = await open('/tim-kiem/?q=phong+noi+vu');
		await page.locator('a[data-search-result]').first().waitFor();
		await page.locator('details summary').click();
		await expect.poll(() => page.locator('#loc-dia-phuong option').count()).toBeGreaterThan(3);
		await page.locator('#loc-dia-phuong').selectOption('binh-tan');
		await expect.poll(async () => (await results(page)).every((url) => url?.includes('/binh-tan/'))).toBe(true);
		expect(await page.locator('[data-search-chips] button').textContent()).toContain('Quận Bình Tân');
		expect(new URL(page.url()).searchParams.get('dia-phuong')).toBe('binh-tan');
		await page.goBack();
		await expect.poll(async () => (await results(page)).some((url) => url?.includes('/quan-6/'))).toBe(true);
		expect(await page.locator('[data-search-chips] button').count()).toBe(0);
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('lists everything that a unit was given when only the unit is chosen', async () => {
		const { page } = await open('/tim-kiem/?don-vi=binh-tan%2Fphong-noi-vu&vai-tro=chu-tri&loai=nhiem-vu');
		await expect.poll(() => count(page)).toBe('Tìm thấy 22 kết quả.');
		await page.locator('[data-search-results] button').click();
		await expect.poll(async () => (await results(page)).length).toBe(15);
		await page.close();
	});

	test('says so when nothing is found, and offers what may be meant', async () => {
		const { page, wrong } = await open('/tim-kiem/?q=phong+nou+vu');
		await expect.poll(() => count(page)).toBe('Không tìm thấy gì cho “phong nou vu”.');
		await page.locator('[data-search-results] a', { hasText: 'phòng nội vụ' }).click();
		await page.locator('a[data-search-result]').first().waitFor();
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('searches again once the index can be loaded, and never shows a part of the answer as the whole', async () => {
		const page = await site.browser.newPage();
		await page.route('**/tim-kiem/chu/**', (route) => route.abort());
		await page.goto(`${site.origin}/tim-kiem/?q=phong+noi+vu`, { waitUntil: 'networkidle' });
		expect(await count(page)).toMatch(/^Không tải được bộ tìm kiếm/);
		await page.unroute('**/tim-kiem/chu/**');
		await page.locator('#tim').press('Enter');
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy \d\d kết quả/);
		await page.close();
	});

	test('names a filter of a shared address in words, and drops a role with its unit', async () => {
		const { page } = await open('/tim-kiem/?q=cchc&loai=nhiem-vu&don-vi=quan-6%2Fphong-noi-vu&vai-tro=chu-tri');
		const chips = page.locator('[data-search-chips] button');
		await expect.poll(() => chips.count()).toBe(3);
		expect(await chips.allTextContents()).toEqual([
			'Loại kết quả: Nhiệm vụ ×',
			'Đơn vị: Phòng Nội vụ Quận 6 ×',
			'Vai trò của đơn vị: Chủ trì ×',
		]);
		await chips.nth(1).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?q=cchc&loai=nhiem-vu');
		await page.goBack();
		await expect.poll(() => chips.count()).toBe(3);
		await page.locator('[data-search-filters] summary').click();
		await page.locator('select[name=don-vi]').selectOption('');
		await expect.poll(() => new URL(page.url()).search).toBe('?q=cchc&loai=nhiem-vu');
		expect(await page.locator('select[name=vai-tro]').isDisabled()).toBe(true);
		await page.close();
	});

	test('finds what a site published anew has, though the page was opened before', async () => {
		const { page } = await open('/tim-kiem/?q=7679');
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy/);
		let refused = 0;
		// The files of the index that the page knows are gone; those that it is told of anew are there.
		await page.route('**/tim-kiem/chu/**', (route) =>
			++refused > 1 ? route.continue() : route.fulfill({ status: 404 }),
		);
		await page.locator('#tim').fill('đất đai');
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy \d+ kết quả cho “đất đai”/);
		expect(refused).toBeGreaterThan(1);
		await page.close();
	});

	test('says so and offers the lists when the index cannot be loaded', async () => {
		const page = await site.browser.newPage();
		await page.route('**/tim-kiem/muc-luc.json', (route) => route.abort());
		await page.goto(`${site.origin}/tim-kiem/?q=7679`, { waitUntil: 'networkidle' });
		expect(await count(page)).toMatch(/^Không tải được bộ tìm kiếm/);
		expect(await page.locator('[data-search-lists] a').count()).toBe(5);
		expect(await page.locator('[data-search-lists]').isVisible()).toBe(true);
		await page.close();
	});

	test.each([
		['very long', 'a'.repeat(10_000)],
		['only punctuation', '!!! ??? ... ((( )))'],
		['unbalanced quotes', '"phòng nội vụ'],
		['emoji', '🙂🙂🙂'],
		['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
		['signs of regular expressions', '.*[a-z]+(?=x)$^\\'],
		['text from right to left', 'مرحبا بالعالم'],
	])('takes %s without an error and without reading it as markup', async (_, query) => {
		const { page, wrong } = await open('/tim-kiem/');
		await page.locator('#tim').fill(query);
		await expect.poll(() => count(page)).not.toBe('Đang tìm…');
		await page.waitForLoadState('networkidle');
		expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('each value of a filter leaves as many results as it says', async () => {
		const query = 'giai ngan';
		const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
		await page.locator('[data-search-filters] summary').click();
		const offered = page.locator('select:not([name=vai-tro], [name=xep]) option:not([value=""])');
		await expect.poll(() => offered.count()).toBeGreaterThan(10);
		const values = await offered.evaluateAll((options) =>
			options.map((option) => {
				const { parentElement, value, text } = option as HTMLOptionElement;
				return { name: parentElement?.getAttribute('name') ?? '', value, said: /\((\d+)\)$/.exec(text)?.[1] };
			}),
		);
		for (const { name, value, said } of values) {
			await page.locator(`select[name=${name}]`).selectOption(value);
			await expect
				.poll(() => count(page), { message: `${name} ${value}` })
				.toBe(`Tìm thấy ${said} kết quả cho “${query}”.`);
			await page.locator(`select[name=${name}]`).selectOption('');
		}
		await page.close();
	});

	test('loads at most 150 kB for the first query, compressed, and at most 60 kB for a further one', async () => {
		// Counted from the first byte of the page: it asks for what every search needs before anybody types.
		const page = await site.browser.newPage();
		let bytes = 0;
		page.on('response', async (response) => {
			const body = await response.body().catch(() => Buffer.alloc(0));
			const { gzipSync } = await import('node:zlib');
			bytes += Math.min(body.length, gzipSync(body).length);
		});
		await page.goto(`${site.origin}/tim-kiem/`, { waitUntil: 'networkidle' });
		await page.locator('#tim').fill('kiểm tra cải cách hành chính');
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy/);
		await page.waitForLoadState('networkidle');
		expect(bytes).toBeGreaterThan(20_000);
		expect(bytes).toBeLessThan(150_000);
		bytes = 0;
		await page.locator('#tim').fill('đất đai');
		await expect.poll(() => count(page)).toMatch(/đất đai/);
		await page.waitForLoadState('networkidle');
		expect(bytes).toBeLessThan(60_000);
		await page.close();
	});
});

describe('the search box in the head', () => {
	test('loads nothing before it is used, suggests names, and is used by keyboard alone', async () => {
		const { page, wrong } = await open('/van-ban/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		expect(asked).toEqual([]);
		await page.locator('#tim-nhanh').focus();
		await expect.poll(() => page.locator('#tim-nhanh').getAttribute('role')).toBe('combobox');
		expect(asked).toContain('/tim-kiem/ten.json');
		await page.keyboard.type('pnv');
		const options = page.locator('[role=option]');
		await options.first().waitFor();
		expect(await page.locator('#tim-nhanh').getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const active = await page.locator('#tim-nhanh').getAttribute('aria-activedescendant');
		expect(await page.locator(`#${active}`).textContent()).toContain('Phòng Nội vụ');
		await page.keyboard.press('Escape');
		expect(await options.first().isVisible()).toBe(false);
		await page.keyboard.type(' binh tan');
		await options.first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/don-vi/binh-tan/phong-noi-vu/');
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('leads to the search page when Enter is pressed on what was typed', async () => {
		const { page } = await open('/');
		await page.locator('#tim').fill('giai ngan');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/tim-kiem/?q=giai+ngan');
		await expect.poll(async () => (await results(page))[0]).toBe('/chi-tieu/giai-ngan-dau-tu-cong/');
		await page.close();
	});

	test('on a unit’s page finds only what concerns the unit', async () => {
		const { page } = await open('/don-vi/binh-tan/phong-noi-vu/');
		await page.locator('#tim-trong').fill('kiểm tra');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/tim-kiem/?don-vi=binh-tan%2Fphong-noi-vu&q=ki*');
		await page.locator('a[data-search-result]').first().waitFor();
		expect((await results(page)).every((url) => url?.startsWith('/van-ban/binh-tan/'))).toBe(true);
		await page.close();
	});
});
