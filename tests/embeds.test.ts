import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

const site = openSite();

/** The address of every summary, `don-vi/binh-tan/phong-noi-vu/`: also that of the page that it is a summary of. */
function summaries(): string[] {
	const files = readdirSync(join(inject('site'), 'nhung'), { recursive: true, encoding: 'utf8' });
	return files.filter((file) => file.endsWith('index.html')).map((file) => file.slice(0, -'index.html'.length));
}

const read = (path: string) => readFileSync(join(inject('site'), path, 'index.html'), 'utf8');

test('a summary can be embedded: its code is copied from the page, and it loads nothing but itself', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}/don-vi/binh-tan/phong-noi-vu/`);
	const code = await page.locator('#ma-nhung').inputValue();
	const address = /src="https:\/\/minhbach\.example([^"]+)"/.exec(code)?.[1] ?? '';
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(site.origin + address);
	expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([site.origin + address]);
	expect(await page.locator('h1').textContent()).toBe('Phòng Nội vụ quận Bình Tân');
	await page.close();
});

test('every summary is seen whole in the height that its code names, also on the narrowest phones', async () => {
	const page = await site.browser.newPage({ viewport: { width: 320, height: 200 } });
	const all = summaries();
	expect(all.length).toBeGreaterThan(100);
	for (const path of all) {
		const named = Number(/ height=(?:"|&quot;|&#34;)(\d+)(?:"|&quot;|&#34;) loading/.exec(read(path))?.[1]);
		await page.goto(`${site.origin}/nhung/${path}`);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height, path).toBeLessThanOrEqual(named);
		expect(named, path).toBeLessThanOrEqual(Math.max(height, 200) + 220);
		expect(named, path).toBeLessThanOrEqual(900);
	}
	await page.close();
}, 60_000);

test('the summary and the calendar of a body that has ended say so, and the summary that all is over', () => {
	expect(read('nhung/don-vi/binh-tan/phong-noi-vu')).toMatch(
		/<p>Hoạt động đến hết ngày \d\d\/\d\d\/\d{4}\..*<p>Mọi thời hạn đều đã qua; gần nhất là:<\/p>/s,
	);
	expect(read('don-vi/binh-tan/phong-noi-vu/lich')).toMatch(/Hoạt động đến hết ngày \d\d\/\d\d\/\d{4}\./);
});

test('code that the browser does not copy stays selected, and the reader is told how to copy it', async () => {
	const page = await site.browser.newPage();
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(`${site.origin}/don-vi/binh-tan/phong-noi-vu/`);
	await page.locator('.embed-code summary').click();
	await page.locator('[data-copy]').click();
	expect(await page.locator('.embed-code [role=status]').textContent()).toMatch(/^Trình duyệt không cho chép tự động/);
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
	await page.close();
});
