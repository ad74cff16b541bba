import { expect, it } from 'vitest';
import { filesNamed, givenAt, isOld, isOwnPage, keptUnder, noted, titleOf } from './kept.ts';

const page =
	'<!DOCTYPE html><html><head><title>Kế hoạch &amp; lịch</title><script src="/minhbach/_astro/theme.js"></script><link rel="stylesheet" href="/minhbach/_astro/Page.css"></head><body><header class="top"></header><a href="/_astrology/">a</a></body></html>';
const answer = (headers: Record<string, string>, status = 200) => new Response(page, { status, headers });

it('a page is kept under its address, whatever filter or place follows', () => {
	expect(keptUnder('https://a.example/minhbach/don-vi/?don-vi=b#chu-tri')).toBe('https://a.example/minhbach/don-vi/');
});

it('with it are kept the scripts, styles and fonts that it names, each once', () => {
	expect(filesNamed(page + page, 'https://a.example/minhbach/van-ban/')).toEqual([
		'https://a.example/minhbach/_astro/theme.js',
		'https://a.example/minhbach/_astro/Page.css',
	]);
	expect(titleOf(page)).toBe('Kế hoạch &amp; lịch');
	expect(titleOf('')).toBe('');
});

it.each([
	['a page', answer({ 'Content-Type': 'text/html; charset=utf-8' }), true],
	['an error', answer({ 'Content-Type': 'text/html' }, 503), false],
	['a file', answer({ 'Content-Type': 'application/json' }), false],
])('%s is kept or not', (_, given, kept) => {
	// Whoever makes an answer makes it of the type `default`; one from the site itself is `basic`.
	Object.defineProperty(given, 'type', { value: 'basic' });
	expect(isOwnPage(given)).toBe(kept);
});

it('the door page of a network, which is from elsewhere, is never kept', () => {
	expect(isOwnPage(answer({ 'Content-Type': 'text/html' }))).toBe(false);
});

it('what is shown without a network says so before anything else, and when it was kept', async () => {
	const date = new Date(2026, 10, 29, 8, 5).toUTCString();
	const shown = await (await noted(answer({ Date: date }))).text();
	expect(shown).toContain('lúc 08:05 ngày 29/11/2026. Trang có thể đã thay đổi.</p></aside><header class="top">');
	expect(givenAt(answer({}))).toBe('');
	expect(await (await noted(answer({}))).text()).toContain('đây là bản lưu trên máy. Trang có thể');
});

it('what was chosen is fetched anew after a day', () => {
	const given = (hours: number) =>
		answer({ Date: new Date(Date.UTC(2026, 10, 29, 8) - hours * 3_600_000).toUTCString() });
	const old = [given(23), given(25), answer({})].map((kept) => isOld(kept, given(0)));
	expect(old).toEqual([false, true, true]);
});
