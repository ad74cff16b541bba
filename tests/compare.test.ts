import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

const root = inject('site');
const site = openSite();
const texts = (all: readonly string[]) => all.map((one) => one.replace(/\s+/g, ' ').trim());

test('two localities stand side by side as the address says, each choice is one step, and going back takes it away', async () => {
	const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${site.origin}/dia-phuong/binh-tan/`);
	await page.click('text=So sánh với địa phương khác');
	const heads = () => page.locator('[data-compare-results] thead th').allTextContents();
	await expect.poll(heads).toEqual(['Chỉ tiêu', 'Quận Bình Tân']);
	expect(await page.textContent('[data-compare-status]')).toBe('Chọn thêm một địa phương để so sánh.');
	await page.selectOption('#so-sanh-2', 'tan-binh');
	await expect.poll(heads).toEqual(['Chỉ tiêu', 'Quận Bình Tân', 'Quận Tân Bình']);
	expect(new URL(page.url()).search).toBe('?dia-phuong=binh-tan&dia-phuong=tan-binh');
	const row = page.locator('[data-compare-results] tr:has(a[href="/so-sanh/ho-so-dung-han/"])');
	expect(texts(await row.locator('td').allTextContents())).toEqual([
		expect.stringMatching(/^từ 98% trở lên từng lĩnh vực.*Quyết định 7679\/QĐ-UBND$/),
		expect.stringMatching(/^100% 6 tháng cuối năm 2023.*TB-VP$/),
	]);
	const silent = page.locator('[data-compare-results] td.absent').first();
	expect(await silent.textContent()).toBe('không đặt mức');
	expect(await page.locator('[data-compare-whole]').isVisible()).toBe(false);
	expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
	await page.goBack();
	await expect.poll(heads).toEqual(['Chỉ tiêu', 'Quận Bình Tân']);
	await context.close();
});

test('a locality that is no longer there is told, and the others still stand', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}/so-sanh/?dia-phuong=xa-da-bo&dia-phuong=tan-binh`);
	await expect.poll(() => page.textContent('[data-compare-status]')).toContain('Không có địa phương “xa-da-bo”');
	expect(await page.locator('[data-compare-results] thead th').allTextContents()).toEqual([
		'Chỉ tiêu',
		'Quận Tân Bình',
	]);
	expect(await page.inputValue('#so-sanh-1')).toBe('xa-da-bo');
	await page.close();
});

test('without a script all localities stand in one table with every indicator', async () => {
	const context = await site.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/so-sanh/?dia-phuong=tan-binh`);
	expect(await page.locator('form[data-compare]').isVisible()).toBe(false);
	expect(await page.locator('[data-compare-whole] thead th').count()).toBe(1 + 5);
	const { records } = JSON.parse(readFileSync(join(root, 'du-lieu/targets.json'), 'utf8'));
	const indicators = new Set(records.map(({ indicator }: { indicator: string }) => indicator));
	expect(await page.locator('[data-compare-whole] tbody tr').count()).toBe(indicators.size);
	await context.close();
});

test('the drawing of a comparison has every figure of its table, and who sets none', () => {
	const pages = readdirSync(join(root, 'so-sanh'), { recursive: true, encoding: 'utf8' });
	const drawings = pages.filter((file) => file.endsWith('.svg'));
	expect(drawings.length).toBeGreaterThan(3);
	const plain = (file: string) =>
		readFileSync(join(root, 'so-sanh', file), 'utf8')
			.replace(/<style>.*?<\/style>/s, '')
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ');
	const one = plain('ho-so-dung-han/thuoc-do.svg');
	for (const words of ['Quận Bình Tân: Quyết định 7679/QĐ-UBND', 'từ 98% trở lên', 'Quận Tân Bình:', '100%.'])
		expect(one).toContain(words);
	expect(one).toContain('Không đặt mức: Quận 6, Thị xã Kinh Môn.');
	expect(readFileSync(join(root, 'so-sanh/ho-so-dung-han/index.html'), 'utf8')).toContain(
		'href="/so-sanh/ho-so-dung-han/thuoc-do.svg" download',
	);
});
