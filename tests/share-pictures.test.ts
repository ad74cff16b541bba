import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { address } from '../src/address.ts';
import { loadContent } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { documentCard, indicatorCard, localityCard, siteCard, unitCard } from '../src/views/picture/share-card.ts';
import { openSite } from './browser.ts';

const root = inject('site');
const site = openSite();
const { register } = loadContent();
if (register === null) throw new Error('the content has errors');
const index = indexOf(register);
const page = (path: string) => readFileSync(join(root, path, 'index.html'), 'utf8');
const told = (html: string, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? null;
const pages = [
	...register.documents.map(({ id }) => [address.document(id), documentCard(index, id)] as const),
	...register.units.map(({ id }) => [address.unit(id), unitCard(index, id)] as const),
	...register.indicators.map(({ id }) => [address.indicator(id), indicatorCard(index, id)] as const),
	...register.localities.map(({ id }) => [address.locality(id), localityCard(index, id)] as const),
	[address.home, siteCard(index)] as const,
];

test('each document, unit, indicator and locality has a picture of its own, 960 × 504, and its page names it', () => {
	const seen = new Map<string, string>();
	for (const [path] of pages) {
		const html = page(path);
		expect(told(html, 'og:image'), path).toBe(`${register.site.address}${path}hinh.png`);
		expect(told(html, 'twitter:card'), path).toBe('summary_large_image');
		expect(told(html, 'og:image:alt'), path).toBe(told(html, 'og:title'));
		const bytes = readFileSync(join(root, path, 'hinh.png'));
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), path).toEqual([
			told(html, 'og:image:width'),
			told(html, 'og:image:height'),
		]);
		expect(bytes.length, path).toBeLessThan(16_000);
		const same = bytes.toString('latin1');
		expect(seen.get(same), path).toBeUndefined();
		seen.set(same, path);
	}
});

test('a picture counts as its page does', () => {
	for (const [path, { facts }] of pages) {
		const text = page(path)
			.replace(/<[^>]+>/g, '')
			.replace(/(?:&nbsp;|&#160;|\s)+/g, ' ');
		expect(
			facts.filter((fact) => !text.includes(fact)),
			path,
		).toEqual([]);
	}
	expect(documentCard(index, 'binh-tan/7679-qd-ubnd-2022').facts).toEqual([
		'77 nhiệm vụ',
		'74 có ngày',
		'25 mức phải đạt',
	]);
});

test('an assignment is shown with the picture of its document, other pages with none', () => {
	const html = page('/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/');
	expect(told(html, 'og:image')).toBe(`${register.site.address}/van-ban/binh-tan/7679-qd-ubnd-2022/hinh.png`);
	expect(told(page('/lich/'), 'og:image')).toBeNull();
});

test('a browser draws a picture whole', async () => {
	const shown = await site.browser.newPage();
	await shown.goto(`${site.origin}/gioi-thieu/`);
	const size = await shown.evaluate(`new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
		image.onerror = () => reject(new Error('not drawn'));
		image.src = '/van-ban/quan-6/312-kh-ubnd-2024/hinh.png';
	})`);
	expect(size).toEqual([960, 504]);
	await shown.close();
});
