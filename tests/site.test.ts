import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, readSite, testEveryPage } from './every-page.ts';

const root = inject('site');
const { files, pages, html } = readSite(root);

testEveryPage(root);

describe('the site of the five documents', () => {
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

	test('keeps the page of 77 assignments under 60 kB of HTML gzipped, and the styles under 42 kB', () => {
		const page = html.get('/van-ban/binh-tan/7679-qd-ubnd-2022/index.html') ?? '';
		expect(page.match(/<tr id="nv-/g)).toHaveLength(77);
		expect(gzipSync(page).length).toBeLessThan(60_000);
		// Those of a portal are asked for by its pages alone.
		const styles = files.filter((file) => file.endsWith('.css') && !file.includes('/portal.'));
		expect(styles.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)).toBeLessThan(42_000);
	});

	test('says on every document that it is a summary, names the original, and that the original is the authority', () => {
		for (const [page, text] of html) {
			if (!/^\/van-ban\/.+\/.+\//.test(page)) continue;
			// The page of one assignment says it at its foot.
			if (/^\/van-ban\/[^/]+\/[^/]+\/(?!lich|ket-qua|so-lieu|linh-vuc)[^/]+\/index.html$/.test(page)) {
				expect(text, page).toContain('Bản tóm tắt để tra cứu. Bản gốc có chữ ký và dấu là căn cứ pháp lý.');
				continue;
			}
			expect(text, page).toContain('Đây là bản tóm tắt để tra cứu, không thay thế văn bản gốc.');
			expect(text, page).toContain('Bản gốc có chữ ký và dấu là căn cứ.');
		}
	});
});
