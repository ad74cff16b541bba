import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import decode from 'qr/decode.js';
import { expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

// What the demonstration keeps of originals, and how readers reach those who mend mistakes.

const root = inject('demo');

const demo = openSite(root);
const id = 'tinh-thi-du/10-kh-ubnd-2025';
const page = `/van-ban/${id}/`;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('an original stands beside its document with the bytes and the checksum that the data state', () => {
	const record = JSON.parse(read('du-lieu/documents.json')).records.find((one: { id: string }) => one.id === id);
	const bytes = readFileSync(join(root, page, 'ban-goc.txt'));
	expect(record.original).toEqual({
		file: `https://thi-du.example${page}ban-goc.txt`,
		mediaType: 'text/plain',
		size: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		address: null,
	});
	expect(read(`${page}index.html`)).toContain(`href="${page}ban-goc.txt"`);
});

test('the exact words stand in the row, on the page of the assignment and in the data', () => {
	const words = 'Giao Sở Nội vụ tham mưu, trình Ủy ban nhân dân tỉnh ban hành Kế hoạch kiểm tra';
	for (const path of [`${page}index.html`, `${page}1.1/index.html`, `${page}index.md`, 'du-lieu/assignments.csv'])
		expect([path, read(path).includes(words)]).toEqual([path, true]);
});

test('where there are neither words nor an original, each page says whose words tasks are in', () => {
	const said = 'Nhiệm vụ ghi tóm tắt, không nguyên văn.';
	const other = '/van-ban/quan-vi-du/01-kh-ubnd-2025/';
	const holds = (path: string) => read(`${path}index.html`).includes(said);
	const item = JSON.parse(read('du-lieu/assignments.json')).records.find((one: { document: string }) =>
		other.includes(one.document),
	);
	expect([page, `${page}1.2/`].filter(holds)).toEqual([]);
	const unit = `/don-vi/${item.leads[0]}/`;
	const pages = [other, `${other}${item.number}/`, unit];
	expect(pages.filter(holds)).toEqual(pages);
});

test.each([page, `${page}1.1/`, '/don-vi/tinh-thi-du/so-noi-vu/', '/dinh-chinh/'])(
	'%s has a link that reports a mistake of that very page',
	(path) => {
		const href = /href="(mailto:[^"]+)">Báo sai sót trên trang này/.exec(read(`${path}index.html`))?.[1] ?? '';
		expect(new URL(href.replaceAll('&amp;', '&')).searchParams.get('body')).toBe(`https://thi-du.example${path}`);
	},
);

test('the code on paper reads as the address of the page, weighs at most 1.5 kB and is not on the screen', async () => {
	const shown = await demo.browser.newPage({ viewport: { width: 700, height: 1000 }, deviceScaleFactor: 3 });
	await shown.goto(demo.origin + page);
	const code = shown.locator('.print-look-up svg');
	expect(await code.isVisible()).toBe(false);
	expect((await code.evaluate((svg) => svg.outerHTML)).length).toBeLessThanOrEqual(1500);
	await shown.emulateMedia({ media: 'print' });
	const picture = (await code.screenshot()).toString('base64');
	const pixels = await shown.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes]));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
		return { width: image.width, height: image.height, data: [...data] };
	}, picture);
	await shown.close();
	expect(decode({ ...pixels, data: Uint8Array.from(pixels.data) })).toBe(`https://thi-du.example${page}`);
});
