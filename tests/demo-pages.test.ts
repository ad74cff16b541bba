import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';
import { emptyIn, readSite } from './every-page.ts';

// The pages of results as readers meet them: on the first screen of a phone, on a later day, and on paper.

const work = mkdtempSync(join(tmpdir(), 'minhbach-demo-pages-'));
const root = inject('demo');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const demo = openSite(root);
const published = openSite();
const phone = { width: 360, height: 740 };

async function visited<Value>(
	{ browser, origin }: ReturnType<typeof openSite>,
	path: string,
	options: { now?: string; script?: boolean },
	ask: (page: Page) => Promise<Value>,
): Promise<Value> {
	const page = await browser.newPage({ viewport: phone, javaScriptEnabled: options.script ?? true });
	try {
		if (options.now !== undefined) await page.clock.setFixedTime(options.now);
		await page.goto(origin + path);
		return await ask(page);
	} finally {
		await page.close();
	}
}

describe('the first screen of a phone has how things stand', () => {
	const ends = async (page: Page) => {
		const line = page.locator('p.results, .strip').last();
		const box = await line.boundingBox();
		return { bottom: (box?.y ?? 0) + (box?.height ?? 9999), text: (await line.textContent()) ?? '' };
	};

	test.each([
		['/van-ban/tinh-thi-du/10-kh-ubnd-2025/', /Kết quả thực hiện \(theo \d+ báo cáo, mới nhất [\d/]+/],
		['/don-vi/tinh-thi-du/so-noi-vu/', /Kết quả thực hiện \(theo \d+ báo cáo, mới nhất [\d/]+/],
		['/dia-phuong/tinh-thi-du/', /Kết quả thực hiện \(theo \d+ báo cáo, mới nhất [\d/]+/],
		['/don-vi/quan-vi-du/ubnd-phuong-thu-nhat/', /Kết quả thực hiện \(theo \d+ báo cáo, mới nhất [\d/]+/],
	])('of %s', async (path, words) => {
		const { bottom, text } = await visited(demo, path, { script: false }, ends);
		expect(text).toMatch(words);
		expect(bottom).toBeLessThan(phone.height);
	});

	test.each([
		['/van-ban/binh-tan/7679-qd-ubnd-2022/', 'chưa có báo cáo nào (không có nghĩa là chưa làm)'],
		['/dia-phuong/binh-tan/', 'chưa có báo cáo nào (không có nghĩa là chưa làm)'],
		['/don-vi/binh-tan/phong-noi-vu/', 'chưa có báo cáo nào (không có nghĩa là chưa làm)'],
	])('of %s, about which there is no report', async (path, words) => {
		const { bottom, text } = await visited(published, path, { script: false }, ends);
		expect(text).toContain(words);
		expect(bottom).toBeLessThan(phone.height);
	});
});

test('a report opens with what it says, names each duty in words, and has no empty list of its own', async () => {
	const path = '/van-ban/tinh-thi-du/201-bc-ubnd-2025/';
	const [lines, first, isEmpty] = await visited(demo, path, { script: false }, async (page) => [
		await page.locator('section[aria-labelledby="ket-qua"] li').allInnerTexts(),
		await page.locator('.sheet h2').first().innerText(),
		await page.locator('#nhiem-vu, #chi-tieu').count(),
	]);
	expect(first).toMatch(/^Kết quả nêu trong văn bản/);
	expect(isEmpty).toBe(0);
	expect(lines.length).toBeGreaterThan(10);
	// What it says, then the document, the item and what is to be done.
	for (const line of lines) expect(line).toMatch(/^\S.*\n+\p{L}.*: \d[^\n]* \p{Lu}\p{Ll}+ \p{Ll}/u);
});

describe('on a later day', () => {
	const path = '/van-ban/tinh-thi-du/12-kh-ubnd-2026/ket-qua/';
	const dayOf = () =>
		/data-worked-out="([\d-]+)"/.exec(readFileSync(join(root, path, 'index.html'), 'utf8'))?.[1] ?? '';
	const after = (days: number) =>
		new Date(Date.parse(dayOf()) + days * 86_400_000).toISOString().replace(/T.*/, 'T05:00:00Z');
	const seen = async (page: Page) => ({
		since: await page.locator('.worked-out > span:visible').allTextContents(),
		open: await page.locator('.open-until > span:not(.before)').allTextContents(),
		figures: await page.locator('[data-count]').allTextContents(),
		// What is laid over a sentence needs no more room than that sentence.
		larger: await page.locator('.worked-out, .open-until').evaluateAll((places) =>
			places.flatMap((place) => {
				const [before, after] = [...place.children].map((one) => one.getBoundingClientRect());
				return after !== undefined && before !== undefined && after.height > before.height ? [place.textContent] : [];
			}),
		),
	});

	test('a page says what has passed, changes no figure and moves no line', async () => {
		const [plain, same, later, muchLater] = await Promise.all([
			visited(demo, path, { script: false }, seen),
			visited(demo, path, { now: after(0) }, seen),
			visited(demo, path, { now: after(12) }, seen),
			visited(demo, path, { now: after(4000) }, seen),
		]);
		expect(same).toEqual(plain);
		expect(plain.since[0]).toMatch(/^Tính theo những văn bản đã có trên trang đến hết ngày [\d/]+;/);
		expect(plain.open.length).toBeGreaterThan(0);
		for (const one of plain.open) expect(one).toMatch(/^còn hạn đến hết \d\d\/\d\d\/\d{4}$/);
		expect(later.since.at(-1)).toMatch(/, đã qua 12 ngày kể từ ngày tính \([\d/]+\)\.$/);
		expect(muchLater.since.at(-1)).toContain('đã qua 4.000 ngày');
		for (const one of muchLater.open) expect(one).toMatch(/^Hạn \d\d\/\d\d\/\d{4} đã qua$/);
		for (const one of [later, muchLater]) {
			expect(one.figures).toEqual(plain.figures);
			expect(one.larger).toEqual([]);
		}
	});

	test('no page counts its days from a day that it does not state', () => {
		const stale = /hôm nay|sắp đến hạn|còn \d+ ngày|các kỳ sắp tới|hiện nay|gần đây/i;
		const found = [...readSite(root).html].flatMap(([page, text]) => {
			const bare = text.slice(text.indexOf('<main')).replace(/<script[\s\S]*?<\/script>|\sdata-[a-z-]+="[^"]*"/g, '');
			// Places are called as they are called since 1/7/2025: “hiện nay” is part of a name there.
			const shown = page.startsWith('/noi-nay/') ? bare.replaceAll('hiện nay', '') : bare;
			const words = stale.exec(shown.replace(/<[^>]*>/g, ' '))?.[0];
			return words === undefined || /data-(time-zone|worked-out)=/.test(text) ? [] : [`${page}: ${words}`];
		});
		expect(found).toEqual([]);
	});
});

describe('a month in which deadlines end on several days', () => {
	const path = '/lich/2025/09/';
	const days = ['24', '27', '30'];

	/** The cells that are seen, with their words; and whether they stand one below the other. */
	const cells = async (page: Page) => {
		const seen = page.locator('.month td:not(:empty):visible');
		const boxes = await seen.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
		return { texts: await seen.allInnerTexts(), columns: new Set(boxes).size };
	};

	test('is a list of these days on a phone, each leading to its deadlines, and has no other', async () => {
		const { texts, columns } = await visited(demo, path, { script: false }, cells);
		expect(columns).toBe(1);
		expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual(['24 2 thời hạn', '27 1 thời hạn', '30 7 thời hạn']);
		const names = await visited(demo, path, { script: false }, async (page) => {
			const links = page.locator('.month td a');
			const before = await links.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
			await links.last().click();
			return [...before, new URL(page.url()).hash, await page.locator(':target').innerText()];
		});
		expect(names).toEqual(['"thứ Tư"', '"thứ Bảy"', '"thứ Ba"', '#ngay-2025-09-30', '30/09/2025']);
	});

	test('is a table of the whole month on a desk and on paper, each count leading to the list of its day', async () => {
		for (const media of ['screen', 'print'] as const) {
			const seen = await visited(demo, path, { script: false }, async (page) => {
				await page.emulateMedia({ media });
				await page.setViewportSize({ width: media === 'print' ? 631 : 1280, height: 900 });
				return cells(page);
			});
			expect([media, seen.texts.length, seen.columns]).toEqual([media, 30, 7]);
		}
		const html = readFileSync(join(root, path, 'index.html'), 'utf8');
		const led = [...html.matchAll(/<td class="due"><a href="#ngay-2025-09-(\d+)" [^>]+>(\d+) /g)];
		expect(led.map(([, day, date]) => [day, date])).toEqual(days.map((day) => [day, day]));
	});

	test.each([
		['2025-09-23T17:00:00Z', '24', 1280],
		['2025-09-23T16:59:59Z', '23', 1280],
		['2025-10-01T00:00:00Z', null, 1280],
		['2025-09-23T17:00:00Z', '24', 360],
	])('at %s has the mark of today at %s, %i pixels wide', async (now, day, width) => {
		const marked = await visited(demo, path, { now }, async (page) => {
			await page.setViewportSize({ width, height: 740 });
			const cell = page.locator('.month [aria-current=date]:visible');
			return cell.allInnerTexts();
		});
		expect(marked.map((text) => Number.parseInt(text, 10))).toEqual(day === null ? [] : [Number(day)]);
		for (const text of marked) expect(text).toContain('hôm nay');
	});
});

describe('the year of a locality', () => {
	const path = '/dia-phuong/tinh-thi-du/lich/';

	test('is drawn with as many columns as its table has weeks, or its file where its lines stand below, and all drawings are files', async () => {
		const html = readFileSync(join(root, path, 'index.html'), 'utf8');
		const drawings = [...html.matchAll(/<path d="(M[^"]*20z)"(.*?)href="([^"]+\.svg)"/gs)];
		expect(drawings.map(([, , , file]) => file)).toEqual([`${path}2026.svg`, `${path}2025.svg`]);
		for (const [at, [, columns = '', below = '', file = '']] of drawings.entries()) {
			const weeks = columns.match(/M/g)?.length;
			expect(below.match(/<tr><th scope="row">/g)?.length).toBe(at === 0 ? weeks : undefined);
			expect(readFileSync(join(root, file), 'utf8').match(/class="bar"/g)?.length).toBe(weeks);
		}
	});

	test('of a site has a file for each drawing that a page offers, and no other', () => {
		for (const folder of [root, inject('site'), inject('published')]) {
			const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
				/(?:lich\/\d{4}|thuoc-do|khoi-luong)\.svg$/.test(file),
			);
			const offered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /^(?:don-vi|dia-phuong|chi-tieu|so-sanh)\/.*index\.html$/.test(file))
				.flatMap((file) => [
					...readFileSync(join(folder, file), 'utf8').matchAll(
						/href="\/([^"]+(?:lich\/\d{4}|thuoc-do|khoi-luong)\.svg)"/g,
					),
				])
				.map(([, file = '']) => file);
			expect(all.length).toBeGreaterThan(1);
			expect(all.sort()).toEqual(offered.sort());
		}
	});
});

describe('what the boxes of the home page give as examples', () => {
	test.each([
		['published', published],
		['fictional', demo],
	])('is found on the %s site', async (_, of) => {
		await visited(of, '/', {}, async (page) => {
			const examplesOf = async (id: string) =>
				((await page.locator(`label[for=${id}] .hint`).textContent()) ?? '').split('Ví dụ: ')[1]?.split(', ') ?? [];
			const [places, names] = [await examplesOf('noi-toi-o'), await examplesOf('tim')];
			expect(places.length).toBeGreaterThan(0);
			expect(names).toHaveLength(3);
			for (const [id, words] of [...places.map((one) => ['noi-toi-o', one]), ['tim', names.at(-1)]] as const) {
				await page.locator(`#${id}`).fill(words ?? '');
				await page.locator(`#${id}-goi-y [role=option]`).first().waitFor();
				await page.locator(`#${id}`).fill('');
			}
		});
	});
});

test('no page of results has anything empty in it', () => {
	const empty = [...readSite(root).html].flatMap(([page, text]) => emptyIn(text).map((tag) => `${page} ${tag}`));
	expect(empty.slice(0, 20)).toEqual([]);
});

test('the list of a month says on a phone what each cell is', async () => {
	const unnamed = await visited(demo, '/dia-phuong/tinh-thi-du/danh-sach/2026/09/', {}, (page) =>
		page
			.locator('.listed td:not(:nth-child(2))')
			.evaluateAll((cells) => cells.filter((one) => one.textContent !== '' && !one.hasAttribute('data-label')).length),
	);
	expect(unnamed).toBe(0);
});

describe('the list of a month on paper', () => {
	const path = '/dia-phuong/tinh-thi-du/danh-sach/2026/09/';
	const sheetsOf = (sheet: string) =>
		visited(demo, sheet, {}, async (page) => {
			const { pages, texts } = await sheetTexts(await page.pdf({ preferCSSPageSize: true }));
			return { pages, texts };
		});

	test('is A4 across, headed by the body, numbered from the second sheet, its tables with their heads', async () => {
		const { pages, texts } = await sheetsOf(path);
		expect(texts.length).toBeGreaterThan(1);
		for (const [width, height] of pages) {
			expect(Math.abs(width - 842)).toBeLessThan(2);
			expect(Math.abs(height - 595)).toBeLessThan(2);
		}
		const [first = '', second = ''] = texts;
		expect(first).toMatch(/ỦY BAN NHÂN DÂN TỈNH THÍ DỤ.*DANH SÁCH THÁNG 9\/2026/);
		expect(first).toContain('không phải báo cáo của cơ quan');
		expect(texts.join(' ')).not.toContain('CỘNG HÒA XÃ HỘI');
		expect(second).toMatch(/^2 /);
		// The last sheet may hold what is counted and not listed.
		for (const text of texts.filter((one) => !/^\d+ Ngoài ra/.test(one))) expect(text).toContain('STT Nhiệm vụ');
	});

	test('cuts no row, and asks for a face with serifs of at least 13 points', async () => {
		const styles = await visited(demo, path, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			return page.locator('.listed tr').evaluateAll((rows) =>
				rows.map((row) => {
					const cell = getComputedStyle(row.children[1] ?? row);
					return [
						getComputedStyle(row).breakInside,
						cell.fontFamily.includes('Times New Roman'),
						parseFloat(cell.fontSize),
					];
				}),
			);
		});
		expect(styles.length).toBeGreaterThan(5);
		for (const [inside, hasSerifs, size] of styles) {
			expect([inside, hasSerifs]).toEqual(['avoid', true]);
			expect(size).toBeGreaterThanOrEqual((13 * 96) / 72 - 0.1);
		}
	});

	test.each([
		'/ket-qua/',
		'/dia-phuong/tinh-thi-du/ket-qua/',
		'/van-ban/tinh-thi-du/10-kh-ubnd-2025/ket-qua/',
		'/don-vi/tinh-thi-du/so-noi-vu/ket-qua/',
	])('stands beside %s, which fits between the edges of a sheet', async (results) => {
		const wide = await visited(demo, results, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			// A4 upright, 210 mm, less the margins of the sheet.
			await page.setViewportSize({ width: Math.floor(((210 - 43) * 96) / 25.4), height: 900 });
			return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		});
		expect(wide).toBe(0);
	});

	test('stands beside pages of results that are A4 upright', async () => {
		const { pages } = await sheetsOf('/van-ban/tinh-thi-du/10-kh-ubnd-2025/ket-qua/');
		for (const [width] of pages) expect(Math.abs(width - 595)).toBeLessThan(2);
	});
});

async function sheetTexts(pdf: Uint8Array): Promise<{ pages: [number, number][]; texts: string[] }> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const { text } = await extractText(document, { mergePages: false });
	const pages = text.map(async (_, at): Promise<[number, number]> => {
		const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(at + 1)).view;
		return [right - left, top - bottom];
	});
	const texts = text.map((words) => words.normalize('NFC').replace(/\s+/gu, ' ').trim());
	return { pages: await Promise.all(pages), texts };
}
