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
		const later = loaded.filter(
			(address) => /\.js(?:on)?$/.test(address) && address !== script && !address.includes('/theme.'),
		);
		expect(later.length).toBeGreaterThan(2);
		expect(later.filter((address) => !named.includes(address))).toEqual([]);
		await page.close();
	});

	test('says of a filter by results that the site has no report, and drops it only when told', async () => {
		const { page, wrong } = await open('/tim-kiem/?q=phong+noi+vu&ket-qua=qua-han');
		await expect.poll(() => count(page)).toMatch(/^Trang chưa có báo cáo nào về kết quả thực hiện/);
		expect(await results(page)).toEqual([]);
		expect(new URL(page.url()).search).toBe('?q=phong+noi+vu&ket-qua=qua-han');
		expect(await page.locator('#loc-ket-qua').isVisible()).toBe(false);
		await page.locator('[data-search-chips] button').click();
		await expect.poll(() => count(page)).toMatch(/^Tìm thấy \d+ kết quả/);
		expect(new URL(page.url()).search).toBe('?q=phong+noi+vu');
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('narrows by a locality, shows the filter as a chip, and goes back with the browser’s button', async () => {
		const { page, wrong } = await open('/tim-kiem/?q=phong+noi+vu');
		await page.locator('a[data-search-result]').first().waitFor();
		await page.locator('main details summary').click();
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

	test.each([
		['don-vi', 'quan-6/khong-con', 'Đơn vị'],
		['linh-vuc', 'khong-con', 'Lĩnh vực'],
	])(
		'says of a filter %s that stands for nothing any more that it does, and finds again without it',
		async (filter, value, label) => {
			const { page, wrong } = await open(`/tim-kiem/?q=cchc&${filter}=${encodeURIComponent(value)}`);
			await expect
				.poll(() => count(page))
				.toBe(`${label}: không có “${value}” trên trang (có thể đã đổi hoặc đã bỏ). Bỏ lọc để tìm lại.`);
			expect(await page.locator('[data-search-jump] a').count()).toBe(0);
			await page.locator('[data-search-chips] button').click();
			await expect.poll(() => count(page)).toMatch(/^Tìm thấy \d+ kết quả/);
			expect(wrong).toEqual([]);
			await page.close();
		},
	);

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
		const offered = page.locator('div:not([hidden]) > select:not([name=vai-tro], [name=xep]) option:not([value=""])');
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

	test.each([
		['/van-ban/', '#tim-nhanh'],
		['/', '#tim'],
		['/tim-kiem/', '#tim'],
		['/', '#noi-toi-o'],
	])('behaves the same on %s (%s): arrows, Escape, Enter', async (path, box) => {
		const { page, wrong } = await open(path);
		const input = page.locator(box);
		await input.focus();
		await expect.poll(() => input.getAttribute('role')).toBe('combobox');
		await page.keyboard.type('tan binh');
		const options = page.locator('[role=option]:visible');
		await options.first().waitFor();
		expect(await page.locator('datalist').count()).toBe(0);
		const list = await input.getAttribute('aria-controls');
		expect(await page.locator(`#${list}`).getAttribute('role')).toBe('listbox');
		expect(await input.getAttribute('aria-activedescendant')).toBeNull();
		await page.keyboard.press('ArrowDown');
		const active = await input.getAttribute('aria-activedescendant');
		expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(box.slice(1));
		await page.keyboard.press('Escape');
		expect(await options.count()).toBe(0);
		expect(await input.inputValue()).toBe('tan binh');
		await page.keyboard.press('ArrowDown');
		await options.first().waitFor();
		await page.keyboard.press('ArrowDown');
		const href = await page.locator('[role=option][aria-selected=true]').getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('suggests nothing where a shared address has been answered already', async () => {
		const { page } = await open('/tim-kiem/?q=phong+noi+vu');
		await page.locator('a[data-search-result]').first().waitFor();
		await page.locator('#tim').focus();
		await expect.poll(() => page.locator('#tim').getAttribute('role')).toBe('combobox');
		expect(await page.locator('[role=option]:visible').count()).toBe(0);
		await page.close();
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

describe('the box of the home page for the place where one lives', () => {
	test('suggests places of today alone, and leads to whose work is behind one', async () => {
		const { page, wrong } = await open('/');
		await page.locator('#noi-toi-o').focus();
		await page.keyboard.type('phu lam');
		const options = page.locator('#noi-toi-o-goi-y [role=option]');
		await expect.poll(() => options.allTextContents()).toHaveLength(1);
		expect(await options.first().textContent()).toBe('phường Phú Lâm tiếp nhận từ Quận 6, Thành phố Hồ Chí Minh');
		await options.first().click();
		await page.waitForURL('**/noi-nay/thanh-pho-ho-chi-minh/phuong-phu-lam/');
		expect(await page.locator('main').textContent()).toContain('Là một trong 4 nơi tiếp nhận Quận 6.');
		await page.locator('main a', { hasText: '312/KH-UBND' }).click();
		await page.waitForURL('**/van-ban/quan-6/312-kh-ubnd-2024/');
		await page.close();
		expect(wrong).toEqual([]);
	});

	test('leads to the list of places, narrowed to what was typed; to the whole list without JavaScript', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const context = await site.browser.newContext({ javaScriptEnabled });
			const page = await context.newPage();
			await page.goto(`${site.origin}/`);
			await page.locator('#noi-toi-o').fill('bay hien');
			await page.locator('#noi-toi-o').press('Enter');
			await page.waitForURL('**/noi-nay/?q=bay+hien');
			const places = page.locator('li[data-name]:visible');
			await expect.poll(() => places.count()).toBe(javaScriptEnabled ? 1 : 25);
			await context.close();
		}
	});
});

describe('a time that is asked for', () => {
	test('says how it was read and leads to the list of all that is due then; relative words count from today', async () => {
		const { page, wrong } = await open(
			'/tim-kiem/?q=ph%C3%B2ng+n%E1%BB%99i+v%E1%BB%A5+qu%E1%BA%ADn+b%C3%ACnh+t%C3%A2n+9%2F2023',
		);
		const when = page.locator('[data-search-when]');
		await expect
			.poll(() => when.textContent())
			.toBe('Hạn: tháng 9/2023. 1 nhiệm vụ. Xem trong danh sách tất cả nhiệm vụ');
		expect(await when.locator('a').getAttribute('href')).toBe(
			'/nhiem-vu/?tu=2023-09-01&den=2023-09-30&don-vi=binh-tan%2Fphong-noi-vu',
		);
		expect((await results(page))[0]).toBe('/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/');
		await page.locator('#tim').fill('trước 30/9');
		await expect.poll(() => when.textContent()).toBe('Hạn: trước 30/09 (mọi năm). 18 nhiệm vụ.');
		await page.locator('#tim').fill('1/1/1999');
		await expect
			.poll(() => when.textContent())
			.toBe('Hạn: 01/01/1999. Không có nhiệm vụ nào đến hạn. Xem tất cả nhiệm vụ theo thời hạn');
		expect(await when.locator('a').getAttribute('href')).toBe('/nhiem-vu/');
		await page.locator('#tim').fill('sở');
		await expect.poll(() => when.isVisible()).toBe(false);
		await page.close();
		const later = await site.browser.newPage();
		await later.clock.setFixedTime('2023-09-30T18:00:00Z');
		await later.goto(`${site.origin}/tim-kiem/?q=h%C3%B4m+nay`);
		// In Vietnam it is the next day already.
		await expect
			.poll(() => later.locator('[data-search-when]').textContent())
			.toMatch(/^Hạn: hôm nay \(01\/10\/2023\)\./);
		await later.close();
		expect(wrong).toEqual([]);
	});
});

describe('on a phone with a slow network', () => {
	test('links to go straight to are there half a second after the names, and each thing is shown once', async () => {
		const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true });
		const page = await context.newPage();
		const network = await context.newCDPSession(page);
		await network.send('Network.enable');
		const [downloadThroughput, uploadThroughput] = [50_000, 50_000];
		await network.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 400,
			downloadThroughput,
			uploadThroughput,
		});
		await page.goto(`${site.origin}/tim-kiem/?q=giai+ngan`, { waitUntil: 'commit' });
		await page.locator('[data-search-jump] a').first().waitFor({ state: 'attached', timeout: 30_000 });
		// All that the answer needs besides the names is there by then.
		const [names, scripts] = await page.evaluate(() => {
			const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
			const last = (of: RegExp) =>
				Math.max(...loaded.filter(({ name }) => of.test(name)).map((one) => one.responseEnd));
			return [last(/\/tim-kiem\/ten\.json$/), last(/\.js$/)] as const;
		});
		expect(scripts - names).toBeLessThan(500);
		await expect.poll(() => count(page), { timeout: 30_000 }).toMatch(/^Tìm thấy/);
		const first = page.locator('a[data-search-result]').first();
		expect((await first.boundingBox())?.y).toBeLessThan(450);
		const href = await first.getAttribute('href');
		expect(await page.locator(`[data-search-jump] a[href="${href}"]`).isVisible()).toBe(false);
		await context.close();
	});

	test('nothing that is in sight moves, whichever of its files comes last', async () => {
		const questions = ['q=phong+noi+vu', 'q=cai+cach&loai=nhiem-vu', 'q=phong+van+hoa+quan+6', 'q=quy+4', 'q=sipas'];
		const late = [/\/Search[^/]*\.js$/, /\/ten\.json$/, /\/tim-kiem\/(?!ten\.json)[^?]*\.json$/, /\.woff2$/];
		const moved: string[] = [];
		// The first question meets each file late, the others two of them.
		for (const [at, question] of questions.entries())
			for (const last of at === 0 ? late : late.slice(0, 2)) {
				const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
				const page = await context.newPage();
				await page.addInitScript(`
					window.moved = [];
					new PerformanceObserver((list) => {
						for (const { sources } of list.getEntries())
							for (const { node } of sources) window.moved.push(node?.textContent.trim().slice(0, 40));
					}).observe({ type: 'layout-shift', buffered: true });
				`);
				await page.route(last, async (route) => {
					await page.locator('main').waitFor();
					await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
					await route.continue();
				});
				await page.goto(`${site.origin}/tim-kiem/?${question}`);
				await expect.poll(() => count(page)).toMatch(/^Tìm thấy/);
				await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 50)))');
				const texts = (await page.evaluate('window.moved')) as string[];
				if (texts.length > 0) moved.push(`${question} ${last}: ${texts.join(', ')}`);
				await context.close();
			}
		expect(moved).toEqual([]);
	});
});
