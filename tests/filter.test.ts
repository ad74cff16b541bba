import { expect, test } from 'vitest';
import { openSite } from './browser.ts';

const document = '/van-ban/binh-tan/7679-qd-ubnd-2022/';
const site = openSite();

const rows = '[data-field] tbody > tr';

test('the assignments of a document are narrowed to a unit and a field with the keyboard alone', async () => {
	const page = await site.browser.newPage();
	await page.goto(site.origin + document);
	expect(await page.locator(`${rows}:visible`).count()).toBe(77);
	const units = page.locator('#loc-don-vi');
	await units.focus();
	for (let step = 0; step < 40 && (await units.inputValue()) !== 'binh-tan/phong-noi-vu'; step++)
		await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	expect(await page.locator('.filter [role=status]').textContent()).toBe('Đang hiển thị 27 nhiệm vụ.');
	expect(await page.locator(`${rows}:visible`).count()).toBe(27);
	expect(await page.evaluate('document.activeElement.id')).toBe('loc-linh-vuc');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	const shown = await page.locator(`${rows}:visible`).count();
	expect(shown).toBeGreaterThan(0);
	expect(shown).toBeLessThan(27);
	expect(await page.locator('[data-field]:visible').count()).toBe(1);
	expect(new URL(page.url()).searchParams.get('don-vi')).toBe('binh-tan/phong-noi-vu');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator(`${rows}:visible`).count()).toBe(77);
	expect(new URL(page.url()).search).toBe('');
	await page.close();
});

test('what is left out of sight is still printed', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}${document}?don-vi=binh-tan%2Fphong-kinh-te`);
	expect(await page.locator(`${rows}:visible`).count()).toBe(4);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator(`${rows}:visible`).count()).toBe(77);
	await page.close();
});

test('a narrowed list can be sent on, and a link to what it hides shows all again', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}${document}?don-vi=binh-tan%2Fphong-kinh-te`);
	expect(await page.locator(`${rows}:visible`).count()).toBe(4);
	await page.evaluate("location.hash = 'nv-1.2.1'");
	await expect.poll(() => page.locator('#nv-1\\.2\\.1').isVisible()).toBe(true);
	expect(await page.locator(`${rows}:visible`).count()).toBe(77);
	await page.close();
});

test('what a document leaves open is named by its number alone, and when the list is opened by the words of the row too', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}${document}#do-phu`);
	const list = page.locator('details.gap:has(a[href="#nv-1.7"])').first();
	const item = list.locator('li:has(a[href="#nv-1.7"])');
	const words = (await page.locator('#nv-1\\.7 > td').first().textContent()) ?? '';
	expect((await item.textContent())?.trim()).toBe('1.7');
	await list.locator('summary').click();
	await expect.poll(() => item.textContent()).toMatch(/^1\.7 .+…$/);
	const shown = ((await item.textContent()) ?? '').slice('1.7 '.length, -1);
	expect(words.startsWith(shown)).toBe(true);
	await page.close();
});

test('a unit that the document does not name narrows nothing', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}${document}?don-vi=<script>`);
	expect(await page.locator(`${rows}:visible`).count()).toBe(77);
	await page.close();
});

test('units are found by name, short name and post, with or without diacritics', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}/don-vi/?q=truong+phong+noi+vu`);
	const names = await page.locator('[data-name]:visible a').allTextContents();
	expect(names).toContain('Phòng Nội vụ quận Bình Tân');
	expect(names.filter((name) => name.startsWith('Phòng')).every((name) => name.includes('Nội vụ'))).toBe(true);
	await page.locator('#loc-ten').fill('không có đơn vị này');
	expect(await page.locator('search [role=status]').textContent()).toBe('Không có tên nào khớp. Thử ít chữ hơn.');
	await page.close();
});
