import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withBase } from './with-base.ts';

it.each([
	['<a href="/lich/">Lịch</a>', '<a href="/minhbach/lich/">Lịch</a>'],
	['<a href="/">Trang chủ</a>', '<a href="/minhbach/">Trang chủ</a>'],
	['<a class="x" href="/a/#b" title="y">', '<a class="x" href="/minhbach/a/#b" title="y">'],
	["<a href='/a/'>", "<a href='/minhbach/a/'>"],
	['<a href=/a/>', '<a href=/minhbach/a/>'],
	['<A HREF="/a/">', '<A HREF="/minhbach/a/">'],
	['<img src="/a.svg"><form action="/tim-kiem/">', '<img src="/minhbach/a.svg"><form action="/minhbach/tim-kiem/">'],
	['<script src="/_astro/a.js"></script>', '<script src="/minhbach/_astro/a.js"></script>'],
	['<meta http-equiv="refresh" content="0; url=/a/">', '<meta http-equiv="refresh" content="0; url=/minhbach/a/">'],
	['<a title="1 > 0" href="/a/">', '<a title="1 > 0" href="/minhbach/a/">'],
])('%s stands below the path of the site as %s', (written, placed) => {
	expect(withBase(written, '/minhbach')).toBe(placed);
});

it.each([
	'<a href="//elsewhere.example/">',
	'<a href="https://elsewhere.example/a/">',
	'<a href="#a">',
	'<a href="mailto:a@b.example">',
	'<p>Ghi href="/lich/" vào khung</p>',
	'<p title=\'href="/lich/"\'>',
	'<p title=" href=/lich/">',
	'<meta name="description" content="/lich/ là lịch">',
	'<meta name="description" content="Xem 0; url=/lich/">',
	'<p data-href="/lich/">',
	'<!-- <a href="/lich/"> -->',
	'<script type="application/ld+json">{"a":"<a href=\\"/lich/\\">"}</script>',
	'<style>a[href="/lich/"]{}</style>',
	'<textarea><iframe src="/nhung/"></iframe></textarea>',
	'<title><a href="/lich/"></title>',
	'1 < 2 href="/lich/" > 0',
])('%s is no address within the site and stays', (written) => {
	expect(withBase(written, '/minhbach')).toBe(written);
});

it('takes what is no part of the site as it is', () => {
	const html = '<script src="/@vite/client"></script><a href="/minhbach/">';
	expect(withBase(html, '/minhbach', (address) => address.startsWith('/@'))).toBe(
		'<script src="/@vite/client"></script><a href="/minhbach/minhbach/">',
	);
});

it('changes no text, whatever it says', () => {
	const text = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '=', ' ', '/', 'a', 'href', '&', '!', '-') });
	fc.assert(
		fc.property(text, (words) => {
			const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
			expect(withBase(`<p>${escaped}</p>`, '/minhbach')).toBe(`<p>${escaped}</p>`);
			const value = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
			const tag = `<p title="${value}" class="a">`;
			expect(withBase(tag, '/minhbach')).toBe(tag);
		}),
	);
});

it('takes no more time for what is no page', () => {
	for (const odd of ['<a "', '<!--', '<script>', '<a href="/', '<title '])
		expect(withBase(odd.repeat(20_000), '/minhbach')).toContain(odd);
});
