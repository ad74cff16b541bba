import { expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

const page = 'https://minhbach.example/van-ban/a/1-qd-2022/';

it.each([
	['mailto:cchc@a.vn', 'mailto:cchc@a.vn', 'body', page],
	['https://a.vn/gop-y', 'https://a.vn/gop-y', 'url', page],
	['https://a.vn/gop-y?mau=2', 'https://a.vn/gop-y?mau=2', 'url', page],
	['https://github.com/a/b/issues/new', 'https://github.com/a/b/issues/new', 'title', `Báo sai sót: ${page}`],
	[
		'https://gitlab.com/a/b/-/issues/new',
		'https://gitlab.com/a/b/-/issues/new',
		'issue[title]',
		`Báo sai sót: ${page}`,
	],
])('%s has the address of the page filled in', (corrections, start, name, value) => {
	const link = reportLink(corrections, page);
	expect(link.startsWith(start)).toBe(true);
	expect(new URL(link).searchParams.get(name)).toBe(value);
	expect(link).toMatch(/^[\x21-\x7e]+$/);
});
