import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

const root = inject('site');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
	.sort();
const pages = files.filter((file) => file.endsWith('.html'));
const html = new Map(pages.map((page) => [page, readFileSync(join(root, page), 'utf8')]));

/** Ids of a page. */
const idsOf = (text: string) => [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
/** Addresses that a page links to or loads, decoded. */
const addressesOf = (text: string) =>
	[...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) =>
		(match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
	);
/** The page's address without `index.html`. */
const addressOf = (page: string) => page.replace(/index\.html$/, '');

describe('every page of the built site', () => {
	test.each(pages)('%s states its language, one title, one description and one <h1>', (page) => {
		const text = html.get(page) ?? '';
		expect(text).toMatch(/^<!doctype html><html lang="vi"/i);
		expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
		expect(text.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
		expect(text.match(/<meta name="description" content="[^"]+"/g)).toHaveLength(1);
		const ids = idsOf(text);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	test('links only to pages, files and places that exist', () => {
		const ids = new Map([...html].map(([page, text]) => [addressOf(page), new Set(idsOf(text))]));
		const broken = [...html].flatMap(([page, text]) =>
			addressesOf(text).flatMap((written) => {
				if (/^(https?:|mailto:|data:)/.test(written)) return [];
				const { pathname, hash } = new URL(written, `https://site.example${addressOf(page)}`);
				const path = decodeURIComponent(pathname);
				const target = ids.get(path);
				if (target === undefined) return files.includes(path) ? [] : [`${page} → ${written}`];
				return hash === '' || target.has(decodeURIComponent(hash.slice(1))) ? [] : [`${page} → ${written}`];
			}),
		);
		expect(broken).toEqual([]);
	});

	test('has a title and a canonical address of its own', () => {
		const listed = [...html].filter(([page]) => page !== '/404.html' && !page.startsWith('/nhung/'));
		const titles = listed.map(([, text]) => /<title>([^<]+)/.exec(text)?.[1]);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
		for (const [page, text] of listed) {
			expect(/<link rel="canonical" href="([^"]+)"/.exec(text)?.[1]).toBe(`https://minhbach.example${addressOf(page)}`);
		}
	});

	test('is in the sitemap, and the sitemap names nothing else', () => {
		const sitemap = readFileSync(join(root, 'sitemap-0.xml'), 'utf8');
		const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort();
		const expected = pages
			.filter((page) => page !== '/404.html' && !page.startsWith('/nhung/'))
			.map((page) => `https://minhbach.example${addressOf(page)}`);
		expect(listed).toEqual(expected.sort());
	});

	test('has no script in the page itself, loads nothing from elsewhere and has no inline handler', () => {
		for (const [page, text] of html) {
			const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
			expect(
				scripts.filter((tag) => !tag.includes('application/ld+json') && !/ src="\/_astro\/[^"]+"/.test(tag)),
				page,
			).toEqual([]);
			expect(text.match(/<(?:img|iframe|link rel="stylesheet"|script)[^>]+(?:src|href)="https?:/g), page).toBeNull();
			expect(text.match(/<[^>]+\son[a-z]+=/g), page).toBeNull();
		}
	});

	test('has linked data that parses', () => {
		for (const [page, text] of html) {
			for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
				expect(JSON.parse(json ?? '')['@context'], page).toBe('https://schema.org');
			}
		}
	});

	test('is valid HTML', async () => {
		const validate = new HtmlValidate({
			extends: ['html-validate:recommended'],
			rules: {
				// The compiler writes void elements, attribute quotes and white space in its own consistent way.
				'no-trailing-whitespace': 'off',
				'void-style': 'off',
				'attr-quotes': 'off',
				'no-inline-style': 'error',
				'long-title': 'off',
				// Item numbers have points, and anchors are promises.
				'valid-id': ['error', { relaxed: true }],
				'doctype-style': 'off',
			},
		});
		const wrong: string[] = [];
		for (const [page, text] of html) {
			const report = await validate.validateString(text, page);
			for (const { messages } of report.results) {
				wrong.push(
					...messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId} ${message}`),
				);
			}
		}
		expect(wrong.slice(0, 20)).toEqual([]);
	});
});

describe('the published site', () => {
	test('has every page of the contract', () => {
		const promised = [
			'/',
			'/van-ban/',
			'/van-ban/binh-tan/7679-qd-ubnd-2022/',
			'/van-ban/quan-6/312-kh-ubnd-2024/',
			'/van-ban/tan-binh/khong-ro-so-tb-vp-2023/',
			'/van-ban/dong-nai-so-y-te/1347-syt-vp-2023/',
			'/van-ban/kinh-mon/05-ct-ubnd-2023/',
			'/don-vi/',
			'/don-vi/binh-tan/phong-noi-vu/',
			'/chi-tieu/',
			'/linh-vuc/the-che/',
			'/dia-phuong/binh-tan/',
			'/lich/',
			'/lich/2023/',
			'/lich/2023/09/',
			'/dia-phuong/binh-tan/lich/',
			'/don-vi/binh-tan/phong-noi-vu/lich/',
			'/van-ban/binh-tan/7679-qd-ubnd-2022/lich/',
			'/du-lieu/',
			'/gioi-thieu/',
			'/phuong-phap/',
			'/tiep-can/',
			'/404.html',
		];
		expect(promised.filter((path) => !pages.map(addressOf).includes(path))).toEqual([]);
	});

	test('keeps the page of 77 assignments under 60 kB of HTML gzipped, and the styles under 40 kB', () => {
		const page = html.get('/van-ban/binh-tan/7679-qd-ubnd-2022/index.html') ?? '';
		expect(page.match(/<tr id="nv-/g)).toHaveLength(77);
		expect(gzipSync(page).length).toBeLessThan(60_000);
		const styles = files.filter((file) => file.endsWith('.css'));
		expect(styles.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)).toBeLessThan(40_000);
	});

	test('says on every document that it is a summary, names the original, and that the original is the authority', () => {
		for (const [page, text] of html) {
			if (!/^\/van-ban\/.+\/.+\//.test(page)) continue;
			expect(text, page).toContain('Đây là bản tóm tắt để tra cứu, không thay thế văn bản gốc.');
			expect(text, page).toContain('Bản gốc có chữ ký và dấu là căn cứ.');
		}
	});
});
