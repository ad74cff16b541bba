import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeSearch } from '../src/outputs/search/write.ts';
import { openSite } from './browser.ts';
import { madeUp } from './search-made-up.ts';

// The search page of a register in many parts: the published pages with a made-up index.

const root = mkdtempSync(join(tmpdir(), 'minhbach-many-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Three localities, of which each has documents of five years; the first has twice as many assignments. */
const documents = Array.from({ length: 15 }, (_, at) => ({
	locality: 'abc'.charAt(at % 3),
	text: 'Chuyển đổi số.',
	assignments: Array.from({ length: at % 3 === 0 ? 4 : 2 }, (_, number) => `Rà soát thủ tục lần ${number} năm ${at}.`),
}));

beforeAll(() => {
	// What is written is all that its folder holds.
	const index = join(root, 'index');
	writeSearch(madeUp(documents), index, join(root, 'kept'), { mostRecords: 3, lettersOfNames: 0 });
	cpSync(inject('site'), join(root, 'site'), { recursive: true });
	rmSync(join(root, 'site/tim-kiem'), { recursive: true });
	cpSync(join(index, 'tim-kiem'), join(root, 'site/tim-kiem'), { recursive: true });
	cpSync(join(inject('site'), 'tim-kiem/index.html'), join(root, 'site/tim-kiem/index.html'));
});

const site = openSite(join(root, 'site'));
const count = (page: Page) => page.locator('[data-search-count]').textContent();

describe('the search page of a large register', () => {
	test('says in which places it found how much, and leads to exactly that', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/tim-kiem/?q=thu+tuc`);
		await expect.poll(() => count(page)).toBe('Tìm thấy 40 kết quả cho “thu tuc”.');
		expect(await page.locator('[data-search-places] li').allTextContents()).toEqual([
			'Quận A (20)',
			'Quận B (10)',
			'Quận C (10)',
		]);
		await page.locator('[data-search-places] a').nth(1).click();
		await expect.poll(() => count(page)).toBe('Tìm thấy 10 kết quả cho “thu tuc”.');
		expect(new URL(page.url()).search).toBe('?q=thu+tuc&dia-phuong=b');
		await page.close();
	});

	test('every result can be reached, part after part', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/tim-kiem/?q=thu+tuc&loai=nhiem-vu`);
		await expect.poll(() => count(page)).toBe('Tìm thấy 40 kết quả cho “thu tuc”.');
		const results = page.locator('a[data-search-result]');
		for (const shown of [15, 25, 35, 40]) {
			await page.locator('[data-search-results] button').click();
			await expect.poll(() => results.count()).toBe(shown);
		}
		const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(new Set(addresses).size).toBe(40);
		await page.close();
	});

	test('names are found, suggested and labelled though not all are loaded', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/tim-kiem/?q=phong+noi+vu+quan+b`);
		await expect
			.poll(() => page.locator('[data-search-jump] a').first().getAttribute('href'))
			.toBe('/don-vi/b/phong-0/');
		await page.goto(`${site.origin}/tim-kiem/?don-vi=b%2Fphong-1&vai-tro=chu-tri`);
		await expect.poll(() => count(page)).toBe('Tìm thấy 6 kết quả.');
		await expect
			.poll(() => page.locator('[data-search-chips] button').first().textContent())
			.toBe('Đơn vị: Phòng Tư pháp Quận B ×');
		await page.goto(`${site.origin}/tim-kiem/?q=phong+nou+vu`);
		await page.locator('[data-search-results] a', { hasText: 'phòng nội vụ' }).waitFor();
		await page.close();
	});

	test('a chosen place counts what each filter leaves', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/tim-kiem/?q=thu+tuc&dia-phuong=a`);
		await expect.poll(() => count(page)).toBe('Tìm thấy 20 kết quả cho “thu tuc”.');
		await page.locator('[data-search-filters] summary').click();
		await expect.poll(() => page.locator('#loc-don-vi option').count()).toBe(3);
		expect(await page.locator('#loc-don-vi option').allTextContents()).toEqual([
			'Tất cả',
			'Phòng Nội vụ Quận A (12)',
			'Phòng Tư pháp Quận A (8)',
		]);
		await page.close();
	});
});
