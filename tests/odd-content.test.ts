import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';
import { buildSite, giveTemplates } from './build-site.ts';

// Content that is right and unusual: pages stay whole on a narrow phone.

const work = mkdtempSync(join(tmpdir(), 'minhbach-odd-'));
const out = join(work, 'dist');
const title = `Kế hoạch ${'triển khai thực hiện Nghị quyết của Hội đồng nhân dân xã Mẫu '.repeat(7)}`
	.slice(0, 400)
	.trim();
const fromRight = 'مكتب التنسيق';
const empty = '/van-ban/xa-mau/2-kh-ubnd-2023/';
const long = '/van-ban/xa-mau/1-kh-ubnd-2023/';

beforeAll(async () => {
	const content = join(work, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	const folder = join(content, 'localities/xa-mau');
	const edit = (file: string, change: (text: string) => string) =>
		writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
	edit('units.yaml', (text) => `${text}- id: tu-phai\n  name: ${fromRight}\n  kind: co-quan-chuyen-mon\n`);
	const file = 'documents/1-kh-ubnd-2023.mdx';
	const whole = readFileSync(join(folder, file), 'utf8');
	edit(file, (text) =>
		text
			.replace('title: Kế hoạch mẫu', `title: ${title}`)
			.replace('leads: [van-phong]', 'leads: [van-phong, tu-phai, ubnd]'),
	);
	const [head = ''] = whole.split('targets:');
	writeFileSync(
		join(folder, 'documents/2-kh-ubnd-2023.mdx'),
		`${head.replace('1/KH-UBND', '2/KH-UBND')}---\n\nKhông giao việc.\n`,
	);
	giveTemplates(join(inject('work'), 'cache'), join(work, 'cache'));
	const { status, output } = await buildSite(content, out, join(work, 'cache'));
	expect(status, output).toBe(0);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('unusual content', () => {
	const site = openSite(out);
	const visited = async <Value>(
		path: string,
		ask: (page: Page) => Promise<Value>,
		withFonts = true,
	): Promise<Value> => {
		const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
		try {
			const page = await context.newPage();
			if (!withFonts) await page.route('**/*.woff2', (route) => route.abort());
			await page.goto(site.origin + path, { waitUntil: 'load' });
			return await ask(page);
		} finally {
			await context.close();
		}
	};
	const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

	test.each([
		['a title of 400 letters', long],
		['a page of an assignment of it', `${long}1/`],
		['the list of documents with it', '/van-ban/'],
		['a group of which no members are named', '/don-vi/xa-mau/cac-thon/'],
		['a document without assignments', empty],
		['a name from right to left', '/don-vi/xa-mau/tu-phai/'],
		['its locality', '/dia-phuong/xa-mau/'],
		['localities side by side where there is one', '/so-sanh/'],
	])('%s keeps within a phone of 320 px, and within its screen without fonts', async (_, path) => {
		expect(title).toHaveLength(400);
		expect(await visited(path, width)).toBe(320);
		expect(await visited(path, width, false)).toBe(320);
	});

	test('without fonts the words are there in the face of the system', async () => {
		const seen = await visited(
			long,
			(page) => page.evaluate('[document.fonts.check("16px Inter", "Ế"), document.querySelector("h1").innerText]'),
			false,
		);
		expect(seen).toEqual([false, expect.stringContaining('Kế hoạch triển khai')]);
	});

	test('a document without assignments says so, and has neither a list nor a filter that are empty', async () => {
		const html = readFileSync(join(out, empty, 'index.html'), 'utf8');
		expect(html).not.toContain('<table class="stack assignments');
		expect(html).not.toContain('data-filter');
		expect(await visited(empty, (page) => page.locator('main').innerText())).toContain('Không giao việc.');
	});

	test('a group of which no members are named says that nobody says who they are, and binds no unit', async () => {
		const text = await visited('/don-vi/xa-mau/cac-thon/', (page) => page.locator('main').innerText());
		expect(text).toContain('Rà soát văn bản.');
		const office = readFileSync(join(out, 'don-vi/xa-mau/van-phong/lich.ics'), 'utf8');
		expect(office.match(/BEGIN:VEVENT/g)).toHaveLength(1);
		const other = readFileSync(join(out, 'don-vi/xa-mau/tu-phai/index.html'), 'utf8');
		expect(other).toContain('trang không tự suy đoán đơn vị nào thuộc nhóm');
		expect(other).not.toContain('việc qua nhóm');
	});

	test('a name from right to left stands in its place among others, and turns nothing beside it', async () => {
		const places = await visited(`${long}1/`, (page) =>
			page.evaluate(`[...document.querySelectorAll('dd a[href^="/don-vi/"]')].slice(0, 3).map((one) => {
				const { left, top } = one.getBoundingClientRect();
				return [one.textContent, Math.round(top) * 1000 + Math.round(left)];
			})`),
		);
		const [first, second, third] = places as [string, number][];
		expect([first?.[0], second?.[0]]).toEqual(['Văn phòng', fromRight]);
		expect(first?.[1]).toBeLessThan(second?.[1] ?? 0);
		expect(second?.[1]).toBeLessThan(third?.[1] ?? 0);
	});
});
