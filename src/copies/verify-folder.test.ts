import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { below, chance, layOut, madeUpSite, withItsManifest } from '../fixtures/made-up-site.ts';
import { isWholeCopy } from './verdict.ts';
import { verifyFolder } from './verify-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-verify-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A release with few files and one that has parts, each with the release before. */
const few = withItsManifest(madeUpSite(2, 20));
const split = withItsManifest(madeUpSite(2, 20), 6000);
const earlier = madeUpSite(1, 20);
const plain = { keys: null, except: [], progress: () => {} };
const copyOf = (name: string) => {
	const folder = join(work, name);
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(work, name.startsWith('few') ? 'whole-few' : 'whole-split'), folder, { recursive: true });
	return folder;
};
beforeAll(() => {
	layOut(join(work, 'whole-few'), few);
	layOut(join(work, 'whole-split'), split);
});

it.each(['few', 'split'])('a copy that is as its manifest says is whole: %s', async (name) => {
	const verdict = await verifyFolder(copyOf(name), plain);
	expect(verdict).toMatchObject({ differences: [], checked: (name === 'few' ? few.size : split.size) - 1 });
	expect(isWholeCopy(verdict)).toBe(true);
});

type Corruption = (folder: string, paths: readonly string[], random: () => number) => void;

const oneOf = <One>(all: readonly One[], random: () => number): One => all[below(random, all.length)] as One;

const corruptions: Readonly<Record<string, Corruption>> = {
	'a bit is another': (folder, paths, random) => {
		const file = join(folder, oneOf(paths, random));
		const bytes = readFileSync(file);
		const at = below(random, bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
		writeFileSync(file, bytes);
	},
	'a file is cut short': (folder, paths, random) => {
		const file = join(folder, oneOf(paths, random));
		truncateSync(file, below(random, readFileSync(file).length));
	},
	'a file goes on': (folder, paths, random) => appendFileSync(join(folder, oneOf(paths, random)), '\n'),
	'a file is missing': (folder, paths, random) => rmSync(join(folder, oneOf(paths, random))),
	'a file is more': (folder, paths, random) => {
		const beside = join(folder, dirname(oneOf(paths, random)), `thua-${below(random, 1000)}.html`);
		writeFileSync(beside, 'x');
	},
	'a file has another name': (folder, paths, random) => {
		const file = join(folder, oneOf(paths, random));
		renameSync(file, `${file}.bak`);
	},
	'two files are in each other’s place': (folder, paths, random) => {
		const one = join(folder, oneOf(paths, random));
		const others = paths.filter((path) => !readFileSync(join(folder, path)).equals(readFileSync(one)));
		const other = join(folder, oneOf(others, random));
		renameSync(one, `${one}.x`);
		renameSync(other, one);
		renameSync(`${one}.x`, other);
	},
	'a file is as it was before': (folder, paths, random) => {
		const changed = paths.filter(
			(path) => (earlier.get(path) ?? '') !== readFileSync(join(folder, path), 'utf8') && earlier.has(path),
		);
		const path = oneOf(changed, random);
		writeFileSync(join(folder, path), earlier.get(path) ?? '');
	},
	'a number of the manifest is another': (folder, _paths, random) => {
		const file = join(folder, 'du-lieu/manifest.json');
		const text = readFileSync(file, 'utf8');
		const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
		const at = oneOf(digits, random);
		writeFileSync(file, `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`);
	},
	'a line of the manifest is left out': (folder, _paths, random) => {
		const file = join(folder, 'du-lieu/manifest.json');
		const lines = readFileSync(file, 'utf8').split('\n');
		writeFileSync(file, lines.toSpliced(below(random, lines.length - 1), 1).join('\n'));
	},
	'the manifest is that of the release before': (folder) =>
		writeFileSync(join(folder, 'du-lieu/manifest.json'), withItsManifest(earlier).get('du-lieu/manifest.json') ?? ''),
	'a link stands for a file': (folder, paths, random) => {
		const file = join(folder, oneOf(paths, random));
		renameSync(file, join(work, 'moved'));
		symlinkSync(join(work, 'moved'), file);
	},
};

const kinds = Object.entries(corruptions);
const seeds = Array.from({ length: 120 }, (_, seed) => [seed, kinds[seed % kinds.length]?.[0] ?? ''] as const);

it.each(seeds)('corruption %i is found: %s', async (seed, kind) => {
	const name = seed % 2 === 0 || seed % 3 === 0 ? 'few' : 'split';
	const folder = copyOf(name);
	const paths = [...(name === 'few' ? few : split).keys()].filter((path) => path !== 'du-lieu/manifest.json').sort();
	corruptions[kind]?.(folder, paths, chance(seed));
	const verdict = await verifyFolder(folder, plain);
	expect(isWholeCopy(verdict)).toBe(false);
});

test('each difference is told by its kind and file', async () => {
	const folder = copyOf('few');
	rmSync(join(folder, '404.html'));
	appendFileSync(join(folder, 'feed.xml'), 'more');
	writeFileSync(join(folder, 'van-ban/xa-0/10-kh/hinh.svg'), 'PICTURE 10 2');
	writeFileSync(join(folder, 'thua.txt'), '');
	mkdirSync(join(folder, '.well-known'));
	writeFileSync(join(folder, '.well-known/security.txt'), '');
	rmSync(join(folder, 'index.html'));
	mkdirSync(join(folder, 'index.html'));
	const { differences } = await verifyFolder(folder, { ...plain, except: ['.well-known'] });
	expect(differences).toEqual([
		{ kind: 'missing', path: '404.html' },
		{ kind: 'size', path: 'feed.xml', expected: 6, found: 10 },
		{ kind: 'missing', path: 'index.html' },
		{ kind: 'extra', path: 'thua.txt' },
		{ kind: 'changed', path: 'van-ban/xa-0/10-kh/hinh.svg' },
	]);
});

test('what a publisher keeps of the release before is no difference, while it is as it was and named by its content', async () => {
	const folder = copyOf('few');
	const kept = [...earlier].filter(([path]) => path.startsWith('_astro/') && !few.has(path));
	const lines = kept.map(([path, text]) => {
		writeFileSync(join(folder, path), text);
		return withItsManifest(new Map([[path, text]])).get('du-lieu/manifest.json');
	});
	const retired = lines.flatMap((bytes) => JSON.parse(Buffer.from(bytes ?? '').toString()).files);
	mkdirSync(join(folder, '.minhbach'));
	const journal = (more: object[]) =>
		writeFileSync(
			join(folder, '.minhbach/nhat-ky.json'),
			JSON.stringify({ schemaVersion: 1, touched: [], leaving: [], retired: [...retired, ...more] }),
		);
	journal([]);
	expect(await verifyFolder(folder, plain)).toMatchObject({ differences: [], retired: 2 });
	writeFileSync(join(folder, 'trom.html'), 'x');
	journal([
		{ path: 'trom.html', sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', bytes: 1 },
	]);
	const paths = (await verifyFolder(folder, plain)).differences.map(({ path }) => path);
	expect(paths).toContain('trom.html');
	rmSync(join(folder, 'trom.html'));
	journal([]);
	appendFileSync(join(folder, kept[0]?.[0] ?? ''), 'x');
	expect((await verifyFolder(folder, plain)).differences).toEqual([{ kind: 'extra', path: kept[0]?.[0] }]);
});
