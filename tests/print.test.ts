import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { theBrowser } from './browser.ts';

/** A printed page: its sheets in order. Sizes are in points, text is without runs of white space. */
interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly text: string;
}

const origin = 'http://site.test';
let browser: Browser;

beforeAll(async () => {
	browser = await theBrowser();
});

/** Prints a page of the built site on the paper that its style sheet asks for. */
async function printed(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Sheet[]> {
	const page = await browser.newPage({ colorScheme });
	await page.route('**/*', (route) => {
		const file = new URL(route.request().url()).pathname;
		return route.fulfill({ path: join(inject('site'), file.endsWith('/') ? `${file}index.html` : file) });
	});
	await page.goto(origin + path);
	const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	await page.close();
	const { text } = await extractText(document, { mergePages: false });
	const sheets = text.map(async (words, at) => {
		const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(at + 1)).view;
		return { width: right - left, height: top - bottom, text: words.normalize('NFC').replace(/\s+/gu, ' ').trim() };
	});
	return Promise.all(sheets);
}

const isPortrait = ({ width, height }: Sheet) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2;
const isLandscape = ({ width, height }: Sheet) => Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2;

describe('the document of 77 assignments on paper', () => {
	let sheets: Sheet[];
	let appendix: Sheet[];
	beforeAll(async () => {
		sheets = await printed('/van-ban/binh-tan/7679-qd-ubnd-2022/');
		appendix = sheets.slice(sheets.findIndex(({ text }) => text.includes('PHỤ LỤC')));
	});

	test('is a portrait document with a landscape appendix, both A4', () => {
		expect(sheets.length).toBeGreaterThan(12);
		expect(sheets.length).toBeLessThan(35);
		expect(appendix.length).toBeGreaterThan(8);
		expect(sheets.slice(0, -appendix.length).filter((sheet) => !isPortrait(sheet))).toEqual([]);
		expect(appendix.filter((sheet) => !isLandscape(sheet))).toEqual([]);
	});

	test('opens as the decree says, and says at once that it is no original', () => {
		const { text } = sheets[0] ?? { text: '' };
		for (const words of [
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			'ỦY BAN NHÂN DÂN QUẬN BÌNH TÂN',
			'Số: 7679/QĐ-UBND',
			'Bình Tân, ngày 30 tháng 12 năm 2022',
			'QUYẾT ĐỊNH',
			'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
			'không thay thế văn bản gốc có chữ ký và dấu',
			'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/',
		]) {
			expect(text).toContain(words);
		}
		expect(text).not.toContain('Trang chủ');
	});

	test('names recipients and signer on one sheet before the appendix, and claims no signature', () => {
		const { text } = sheets.at(-appendix.length - 1) ?? { text: '' };
		expect(text).toContain('Nơi nhận: - Như Điều 4;');
		expect(text).toContain('- Lưu: VT-TH, NV.');
		expect(text).toContain('CHỦ TỊCH (Bản tóm tắt, không có chữ ký và dấu) Nguyễn Minh Nhựt');
		for (const sheet of sheets) expect(sheet.text).not.toMatch(/đã ký/iu);
	});

	test('repeats the heads of the table and ends with the last item', () => {
		for (const { text } of appendix) expect(text).toContain('Mục Nhiệm vụ Chủ trì Thời hạn');
		expect(appendix.at(-1)?.text).toMatch(/\b7\.13\b/);
	});

	test('says on every sheet that it is a summary, and no sheet holds one row alone', () => {
		for (const { text } of sheets) expect(text).toContain('BẢN TÓM TẮT');
		expect(appendix.at(-1)?.text).toMatch(/7\.12\b.*\b7\.13\b/);
	});

	test('has its number on every sheet but the first, and from there the line for look-up', () => {
		sheets.slice(1).forEach(({ text }, at) => {
			expect(text).toMatch(new RegExp(`(^| )${at + 2}( |$)`));
			expect(text).toContain('Bản in để tra cứu');
			expect(text).toContain('https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/');
		});
	});
});

test('a last group of one row stands on a sheet with the rows before it', async () => {
	const last = (await printed('/van-ban/tan-binh/khong-ro-so-tb-vp-2023/')).at(-1)?.text ?? '';
	expect(last).toMatch(/Mục Nhiệm vụ.*Chưa xếp lĩnh vực \(1\).*Mục Nhiệm vụ/);
});

test('what could not be read is said on the sheet', async () => {
	const words = (await printed('/van-ban/tan-binh/khong-ro-so-tb-vp-2023/')).map(({ text }) => text).join(' ');
	expect(words).toContain('Số: (không đọc được)/TB-VP');
	expect(words).toContain('Người ký: không đọc được');
});

test.each([
	['/don-vi/binh-tan/phong-noi-vu/', 'Phòng Nội vụ quận Bình Tân'],
	['/chi-tieu/ho-so-dung-han/', 'Mức phải đạt trong các văn bản'],
])('%s is printed upright without navigation, and ends with where it is from', async (path, words) => {
	const sheets = await printed(path, 'dark');
	const text = sheets.map((sheet) => sheet.text).join(' ');
	expect(sheets.filter((sheet) => !isPortrait(sheet))).toEqual([]);
	expect(text).toContain(words);
	expect(text).not.toContain('Trang chủ');
	expect(text).not.toContain('Khả năng tiếp cận');
	expect(sheets.at(-1)?.text).toContain(`https://minhbach.example${path}`);
	expect(sheets.at(-1)?.text).toContain('In từ trang Minh Bạch');
});

test('a figure of a target is no larger than the sentence that sets it', async () => {
	const page = await browser.newPage();
	await page.route('**/*', (route) => {
		const file = new URL(route.request().url()).pathname;
		return route.fulfill({ path: join(inject('site'), file.endsWith('/') ? `${file}index.html` : file) });
	});
	await page.emulateMedia({ media: 'print' });
	const larger: string[] = [];
	for (const path of ['/van-ban/binh-tan/7679-qd-ubnd-2022/', '/chi-tieu/ho-so-dung-han/']) {
		await page.goto(origin + path);
		const figures = await page.locator('.targets td b').evaluateAll((all) =>
			all.map((one) => {
				const size = (element: Element | null) =>
					element === null ? 0 : parseFloat(getComputedStyle(element).fontSize);
				return [one.textContent, size(one) - size(one.closest('td'))] as const;
			}),
		);
		expect(figures.length).toBeGreaterThan(1);
		larger.push(...figures.filter(([, more]) => more > 0.1).map(([text]) => `${path}: ${text}`));
	}
	await page.close();
	expect(larger).toEqual([]);
});

test.each([
	'/don-vi/binh-tan/ubnd-phuong-an-lac/',
	'/don-vi/kinh-mon/phong-noi-vu/',
	'/don-vi/quan-6/phong-noi-vu/',
	'/don-vi/tan-binh/van-phong-ubnd/',
])('no sheet of %s ends with a heading, or with the name of the document of the rows that follow', async (path) => {
	const page = await browser.newPage();
	await page.route('**/*', (route) => {
		const file = new URL(route.request().url()).pathname;
		return route.fulfill({ path: join(inject('site'), file.endsWith('/') ? `${file}index.html` : file) });
	});
	await page.goto(origin + path);
	await page.emulateMedia({ media: 'print' });
	const headings = (await page.evaluate(`[...document.querySelectorAll('h2, h3, summary, th[scope=rowgroup]')]
		.filter((one) => one.getBoundingClientRect().height > 0)
		.map((one) => one.innerText.normalize('NFC').replace(/\\s+/g, ''))`)) as string[];
	await page.close();
	const sheets = await printed(path);
	expect(sheets.length).toBeGreaterThan(2);
	expect(headings.length).toBeGreaterThan(4);
	const ends = sheets.slice(0, -1).map(({ text }) => text.replace(/\s+/g, ''));
	expect(headings.filter((heading) => ends.some((end) => end.endsWith(heading)))).toEqual([]);
});
