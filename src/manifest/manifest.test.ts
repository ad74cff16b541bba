import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { aboutMadeUp as about, listedOf, madeUpSite, withItsManifest } from '../fixtures/made-up-site.ts';
import { isNamedByContent, isPage, isSafePath, type ListedFile, mostFiles, mostManifestBytes } from './manifest.ts';
import { readListing } from './read.ts';
import { sealed } from './seal.ts';
import { writeManifest } from './write.ts';

const site = madeUpSite(1, 40);
const files = listedOf(site);

/** What is read of files that stand by these paths. */
const read = (all: ReadonlyMap<string, Uint8Array>) =>
	readListing(async (path, most) => all.get(path)?.subarray(0, most) ?? null);

const replaced = (all: ReadonlyMap<string, Uint8Array>, path: string, text: string) =>
	new Map(all).set(path, Buffer.from(text));

/** So many files with paths as a site has them. */
const manyFiles = (count: number): ListedFile[] =>
	Array.from({ length: count }, (_, at) => ({
		path: `van-ban/xa-${at % 20}/${at}-kh-ubnd-2023/index.html`,
		sha256: hash('sha256', String(at), 'hex'),
		bytes: at,
	}));

it('lists every file with its digest and size, and says of what the site is', async () => {
	const all = withItsManifest(site);
	const text = Buffer.from(all.get('du-lieu/manifest.json') ?? '').toString();
	expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, ...about, count: site.size, parts: [] });
	expect(JSON.parse(text).files).toEqual(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
	expect(await read(all)).toMatchObject({ files: new Map(files.map((file) => [file.path, file])) });
});

it('is the same in whatever order the files come', () => {
	expect(writeManifest(about, files.toReversed())).toEqual(writeManifest(about, files));
});

test('a large one is split: no part is longer than two million bytes, and together they list all files and themselves', async () => {
	const many = manyFiles(60_000);
	const { whole, parts } = writeManifest(about, many);
	expect(whole.length).toBeLessThan(100_000);
	expect(parts.size).toBeGreaterThan(4);
	for (const [path, bytes] of parts) {
		expect(bytes.length).toBeLessThanOrEqual(mostManifestBytes);
		expect(path).toBe(`du-lieu/manifest/${hash('sha256', bytes, 'hex').slice(0, 32)}.json`);
	}
	const listing = await read(new Map([...parts, ['du-lieu/manifest.json', whole]]));
	if (!('files' in listing)) throw new Error(listing.code);
	expect(listing.files.size).toBe(60_000 + parts.size);
	expect(listing.manifest.count).toBe(60_000 + parts.size);
	for (const file of many) expect(listing.files.get(file.path)).toEqual(file);
});

test('parts stay as they are where a file comes, goes or changes: one or two are others', () => {
	const many = manyFiles(20_000);
	const before = writeManifest(about, many).parts;
	for (const edited of [
		[...many, { path: 'aaa.html', sha256: 'f'.repeat(64), bytes: 1 }],
		many.slice(1),
		many.with(10_000, { ...(many[10_000] as ListedFile), bytes: 1 }),
	]) {
		const after = writeManifest(about, edited).parts;
		expect([...after.keys()].filter((path) => !before.has(path)).length).toBeLessThanOrEqual(2);
	}
});

it.each([
	['there is none', (all: Map<string, Uint8Array>) => all.delete('du-lieu/manifest.json'), 'missing'],
	['it is cut short', (all: Map<string, Uint8Array>) => cut(all, 'du-lieu/manifest.json', 500), 'no-json'],
	['it is empty', (all: Map<string, Uint8Array>) => cut(all, 'du-lieu/manifest.json', 0), 'no-json'],
	['a page stands there', (all: Map<string, Uint8Array>) => put(all, '<!DOCTYPE html><h1>502</h1>'), 'web-page'],
	[
		'it is of another program',
		(all: Map<string, Uint8Array>) => put(all, '{"name": "Minh Bạch", "icons": []}'),
		'other-form',
	],
	[
		'it is of a later version',
		(all: Map<string, Uint8Array>) => edit(all, '"schemaVersion": 1', '"schemaVersion": 2'),
		'other-form',
	],
	['its day was changed', (all: Map<string, Uint8Array>) => edit(all, '2026-11-29', '2026-11-28'), 'changed'],

	[
		'its site would do something to a terminal',
		(all: Map<string, Uint8Array>) => edit(all, '"https://', String.raw`"https://a.example/\u001b[2J`),
		'other-form',
	],
	['its day is none', (all: Map<string, Uint8Array>) => edit(all, '2026-11-29', '2026-99-99'), 'other-form'],
	['a space was added', (all: Map<string, Uint8Array>) => edit(all, '"site":', '"site": '), 'changed'],
	[
		'it leads out of the folder',
		(all: Map<string, Uint8Array>) => edit(all, '"404.html"', '"../.ssh/id"'),
		'other-form',
	],
	['it is endless', (all: Map<string, Uint8Array>) => put(all, ' '.repeat(2_000_001)), 'too-long'],
])('is not trusted where %s', async (_, spoil, code) => {
	const all = withItsManifest(site);
	spoil(all);
	expect(await read(all)).toMatchObject({ code });
});

it.each([
	['missing', 'part-missing', (all: Map<string, Uint8Array>, part: string) => all.delete(part)],
	['cut short', 'part-changed', (all: Map<string, Uint8Array>, part: string) => cut(all, part, 900)],
	[
		'longer',
		'part-changed',
		(all: Map<string, Uint8Array>, part: string) =>
			all.set(part, Buffer.concat([all.get(part) ?? Buffer.alloc(0), Buffer.from('\n')])),
	],
])('is not trusted where a part is %s', async (_, code, spoil) => {
	const all = withItsManifest(site, 12_000);
	const part = [...all.keys()].find((path) => path.startsWith('du-lieu/manifest/')) ?? '';
	spoil(all, part);
	expect(await read(all)).toEqual({ code, path: part });
});

it('is read no further after a part that repeats another, or lists more than there is', async () => {
	const part = Buffer.from(JSON.stringify({ schemaVersion: 1, files }));
	const listed = (path: string) => ({ path, sha256: hash('sha256', part, 'hex'), bytes: part.length });
	const manifest = (count: number) =>
		Buffer.from(
			sealed(
				JSON.stringify(
					{
						...{ schemaVersion: 1, ...about, count, bytes: 1, files: [] },
						parts: Array.from({ length: 5000 }, (_, at) => listed(`du-lieu/manifest/${at}.json`)),
					},
					null,
					'\t',
				).replace(/\n\}$/, ''),
			),
		);
	for (const [count, code, most] of [
		[mostFiles, 'listed-twice', 3],
		[5001, 'other-count', 2],
		[mostFiles + 1, 'too-long', 1],
	] as const) {
		let asked = 0;
		const fault = await readListing(async (path) => {
			asked += 1;
			return path === 'du-lieu/manifest.json' ? manifest(count) : part;
		});
		expect([fault, asked]).toEqual([expect.objectContaining({ code }), most]);
	}
});

it('is not trusted where it lists a file twice, or itself', async () => {
	for (const twice of [
		[...files, ...files.slice(0, 1)],
		[...files, { path: 'du-lieu/manifest.json', sha256: 'a'.repeat(64), bytes: 1 }],
	]) {
		const { whole } = writeManifest(about, twice);
		expect(await read(replaced(new Map(), 'du-lieu/manifest.json', Buffer.from(whole).toString()))).toMatchObject({
			code: 'listed-twice',
		});
	}
});

it.each([
	'../x',
	'a/../b',
	'./a',
	'/etc/passwd',
	'a//b',
	'a/',
	'',
	'.',
	'C:\\x',
	'C:/x',
	'a\\b',
	'a\0b',
	'a\nb',
	'a/.. /b',
	'a./b',
	' a',
	'a ',
	'.minhbach/khoa.json',
	'a\u202Eb',
	'\ud800',
	'x'.repeat(1025),
	'a*b',
])('the path %j is none of a site', (path) => {
	expect(isSafePath(path)).toBe(false);
});

it.each(['index.html', '_astro/_..Dt7prm3-.css', '.well-known/security.txt', 'van-ban/xã/Quyết định.pdf', 'a..b'])(
	'the path %j may be one of a site',
	(path) => {
		expect(isSafePath(path)).toBe(true);
	},
);

test('whatever bytes stand for it, reading it ends with a listing or a fault', async () => {
	const whole = withItsManifest(madeUpSite(1, 3)).get('du-lieu/manifest.json') ?? new Uint8Array();
	await fc.assert(
		fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
			const bytes = Buffer.from(whole);
			if (bytes[at] === byte) return;
			bytes[at] = byte;
			expect(await read(new Map([['du-lieu/manifest.json', bytes]]))).toHaveProperty('code');
		}),
	);
});

function put(all: Map<string, Uint8Array>, text: string): void {
	all.set('du-lieu/manifest.json', Buffer.from(text));
}

function cut(all: Map<string, Uint8Array>, path: string, length: number): void {
	all.set(path, all.get(path)?.subarray(0, length) ?? Buffer.alloc(0));
}

function edit(all: Map<string, Uint8Array>, from: string, to: string): void {
	const text = Buffer.from(all.get('du-lieu/manifest.json') ?? '').toString();
	expect(text).toContain(from);
	put(all, text.replace(from, to));
}

it.each([
	['index.html', true, false],
	['van-ban/index.html.br', true, false],
	['van-ban/index.html.gz', true, false],
	['feed.xml.gz', false, false],
	['_astro/Page.a1.css.br', false, true],
	['_astro/dang-nhap.html', true, false],
	['_astro/index.html/a.svg', false, false],
	['tim-kiem/phan/0a1b.json.gz', false, true],
	['tim-kiem/ten.json.gz', false, false],
])('%s is a page: %s, named by what is in it: %s', (path, page, named) => {
	expect([isPage(path), isNamedByContent(path)]).toEqual([page, named]);
});
