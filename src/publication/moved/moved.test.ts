import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { fileStore } from '../store.ts';
import { redirectFindings } from './findings.ts';
import { layMoved } from './lay-moved.ts';
import { movedPage } from './moved-page.ts';
import { mostMoved, oldAddressesOf } from './moves.ts';

const indexWith = (data: { from: string; to: string }[]) =>
	indexOf(
		buildRegister({
			...someSources(someLocality([someDocument()])),
			redirects: { file: 'content/redirects.yaml', lost: [], data },
		}).register,
	);
const now = '/van-ban/binh-tan/7679-qd-ubnd-2022/';

it.each([
	['/van-ban/binh-tan/cu/', now, []],
	['/van-ban/binh-tan/cu/', '/van-ban/binh-tan/khong-co/', ['0.to redirect-to-nothing /van-ban/.']],
	['/van-ban/binh-tan/cu/', `${now}#nv-1`, [`0.to redirect-to-nothing ${now}.`]],
	['/van-ban/binh-tan/cu/', `${now}#phan-i`, []],
	['/van-ban/binh-tan/cu/lich.ics', `${now}lich.ics`, []],
	[now, '/van-ban/', ['0.from redirect-of-present']],
	['/van-ban/binh-tan/', '/van-ban/', ['0.from redirect-of-present']],
	['/feed.xml', '/lich/tat-ca.ics', ['0.from redirect-of-present']],
	[`${now}lich/`, '/khong-co.xml', ['0.from redirect-of-present', '0.to redirect-to-nothing /.']],
	['/VAN-BAN/binh-tan/7679-qd-ubnd-2022/', '/van-ban/', ['0.from redirect-without-room']],
	['/feed.xml/', '/van-ban/', ['0.from redirect-without-room']],
	['/index.html/cu/', '/van-ban/', ['0.from redirect-without-room']],
	['/lich.ics', '/lich/tat-ca.ics', []],
])('a line from %s to %s: %j', (from, to, problems) => {
	const said = redirectFindings(indexWith([{ from, to }]), 'content').map(({ place, code, remedy }) =>
		[
			'path' in place ? place.path.join('.') : '',
			code,
			...(code === 'redirect-to-nothing' ? [/gần nhất là (\S+)$/.exec(remedy)?.[1]] : []),
		].join(' '),
	);
	expect(said).toEqual(problems);
});

it('lines of which no two can be laid side by side are refused', () => {
	const found = redirectFindings(
		indexWith([
			{ from: '/van-ban/binh-tan/Cu/', to: now },
			{ from: '/van-ban/binh-tan/cu/', to: now },
			{ from: '/cu.xml', to: '/feed.xml' },
			{ from: '/cu.xml/a/', to: '/van-ban/' },
		]),
		'content',
	);
	expect(found.map(({ place, code }) => ['path' in place && place.path[0], code])).toEqual([
		[1, 'redirect-without-room'],
		[3, 'redirect-without-room'],
	]);
});

it('what stands below a page has its old addresses, and a line of its own counts more', () => {
	const lines = [
		{ from: '/van-ban/a/b/', to: '/van-ban/a/c/', at: 0 },
		{ from: '/van-ban/a/b/1/', to: '/van-ban/', at: 1 },
		{ from: '/van-ban/a/c/#nv-9', to: '/van-ban/a/c/#nv-1', at: 2 },
		{ from: '/don-vi/a/x/', to: '/don-vi/', at: 3 },
	];
	const paths = new Set([
		...['/van-ban/', '/don-vi/', '/don-vi/a/y/', '/van-ban/a/c/', '/van-ban/a/c/1/', '/van-ban/a/c/lich.ics'],
		...['/nhung/van-ban/a/c/', '/van-ban/a/cc/'],
	]);
	expect(oldAddressesOf(lines, paths).map(({ from, to }) => [from, to])).toEqual([
		['/van-ban/a/b/', '/van-ban/a/c/'],
		['/van-ban/a/b/1/', '/van-ban/'],
		['/don-vi/a/x/', '/don-vi/'],
		['/van-ban/a/b/lich.ics', '/van-ban/a/c/lich.ics'],
		['/nhung/van-ban/a/b/', '/nhung/van-ban/a/c/'],
	]);
});

it('the old addresses of a site are bounded', () => {
	const paths = new Set(Array.from({ length: 1000 }, (_, at) => `/van-ban/a/c/${at}/`));
	const lines = Array.from({ length: 1000 }, (_, at) => ({ from: `/van-ban/a/b${at}/`, to: '/van-ban/a/c/', at }));
	expect(oldAddressesOf(lines, paths)).toHaveLength(mostMoved + 1);
});

it('the page at an old address leads on, tells search engines nothing, and holds below a path', () => {
	const page = movedPage('/van-ban/a/c/đ/#nv-1', 'https://office.example/minhbach', '/minhbach');
	const to = '/minhbach/van-ban/a/c/%C4%91/#nv-1';
	expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
	expect(page).toContain(`<link rel="canonical" href="https://office.example${to}">`);
	expect(page).toContain(`<a href="${to}">`);
	expect(page).toContain('<meta name="robots" content="noindex">');
	expect(movedPage('/a/', 'https://a.example', '')).toContain('url=/a/"');
});

it('pages are laid at old addresses of pages, files at those of files, and nothing in the place of what is there', () => {
	const folder = mkdtempSync(join(tmpdir(), 'minhbach-moved-'));
	try {
		const store = fileStore(folder);
		const placed = (text: string) => {
			const written = store.put([text]);
			return { from: store.pathOf(written), written };
		};
		const places = new Map([
			['van-ban/a/c/index.html', placed('new')],
			['van-ban/a/c/lich.ics', placed('BEGIN:VCALENDAR')],
			['favicon.svg', placed('<svg>')],
		]);
		const redirects = [
			{ from: '/van-ban/a/b/', to: '/van-ban/a/c/', at: 0 },
			{ from: '/favicon.svg', to: '/van-ban/a/c/lich.ics', at: 1 },
			{ from: '/cu.ics', to: '/van-ban/a/c/', at: 2 },
			{ from: '/FAVICON.svg', to: '/van-ban/a/c/lich.ics', at: 3 },
			{ from: '/favicon.svg/', to: '/van-ban/a/c/', at: 4 },
		];
		const { site } = indexWith([]).register;
		const pages = layMoved({ redirects, site }, ['/van-ban/a/c/', '/van-ban/a/c/lich.ics'], places, store);
		const texts = Object.fromEntries([...places].map(([path, { from }]) => [path, readFileSync(from, 'utf8')]));
		expect(texts).toEqual({
			'van-ban/a/c/index.html': 'new',
			'van-ban/a/c/lich.ics': 'BEGIN:VCALENDAR',
			'favicon.svg': '<svg>',
			'van-ban/a/b/index.html': movedPage('/van-ban/a/c/', site.address, ''),
			'van-ban/a/b/lich.ics': 'BEGIN:VCALENDAR',
		});
		expect(pages).toEqual([places.get('van-ban/a/b/index.html')?.written]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
