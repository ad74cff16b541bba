import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyFolder } from '../../copies/verify-folder.ts';
import { layOut, madeUpSite, withItsManifest } from '../../fixtures/made-up-site.ts';
import { isListing, readListing } from '../../manifest/read.ts';
import { deliver } from '../deliver.ts';
import { openTarget } from '../open-target.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-obstacles-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [out, target, outside] = [join(work, 'out'), join(work, 'target'), join(work, 'outside')];
const site = withItsManifest(madeUpSite(1, 3), 600);
layOut(out, site);
const listing = await readListing(async (path) => site.get(path) ?? null);

const manner = { dry: false, all: false, force: true, otherSite: true, settle: 0, progress: () => {} };
async function publish(kind: 'folder' | 'rsync' | 'rclone', dry = false) {
	if (!isListing(listing)) throw new Error(listing.code);
	const opened = await openTarget({ kind, place: kind === 'rclone' ? `:local:${target}` : target }, target);
	const delivered = await deliver(opened, { folder: out, listing, signature: null }, { ...manner, dry });
	opened.close();
	return delivered;
}

/** Puts something into a place of the target, where nothing is then. */
const instead = (path: string, put: (place: string) => void) => {
	const place = join(target, path);
	rmSync(place, { recursive: true, force: true });
	mkdirSync(dirname(place), { recursive: true });
	put(place);
};
const obstacles = {
	'a full folder': (place: string) => {
		mkdirSync(join(place, 'x/y'), { recursive: true });
		writeFileSync(join(place, 'x/y/z.html'), 'foreign');
		symlinkSync(outside, join(place, 'x/out'));
	},
	'a file': (place: string) => writeFileSync(place, 'foreign'),
	'a link to a folder elsewhere': (place: string) => symlinkSync(outside, place),
	'a link to a file elsewhere': (place: string) => symlinkSync(join(outside, 'index.html'), place),
	'a link to nothing': (place: string) => symlinkSync(join(work, 'nothing'), place),
	'a link to itself': (place: string) => symlinkSync(place, place),
};
/** Files of each kind, the folders around them, and what the publisher keeps; those of a line are in nobody else's way. */
const places = [
	['index.html', 'van-ban/xa-1', 'du-lieu/manifest', '.minhbach/tam'],
	['feed.xml', 'van-ban', '.minhbach', '_astro'],
	['du-lieu/manifest.json', 'van-ban/xa-1/1-kh/index.html', '.minhbach/nhat-ky.json', '.minhbach/khoa.json'],
	['du-lieu', 'van-ban/xa-1/1-kh'],
];
const everything = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
/** Files elsewhere bear the names of those of the site and of what a run removes. */
const lure = [
	'index.html',
	'1-kh/index.html',
	'xa-1/1-kh/index.html',
	'manifest.json',
	'nhat-ky.json',
	'99-1',
	'tam/99-1',
];

beforeEach(() => {
	layOut(outside, new Map(lure.map((path) => [path, Buffer.from('not ours')])));
});
const untouched = () => lure.map((path) => readFileSync(join(outside, path), 'utf8'));

async function isRepaired(kind: 'folder' | 'rsync' | 'rclone', what: string): Promise<void> {
	await publish(kind);
	const { read, differences } = await verifyFolder(target, { keys: null, except: [], progress: () => {} });
	expect(isListing(read), what).toBe(true);
	// Foreign files that are in nobody's way stay.
	expect(
		differences.filter(({ path }) => !/x\/(?:out|y\/z\.html)$/.test(path)),
		what,
	).toEqual([]);
	expect(new Set(untouched()), what).toEqual(new Set(['not ours']));
	if (kind === 'folder') expect((await publish(kind)).nothing, what).toBe(true);
}

describe('a target is repaired, and nothing outside of it is touched, whatever stands in its places', () => {
	test.each(Object.entries(obstacles))('a folder: %s', async (name, put) => {
		for (const together of places) {
			const what = `${name} at ${together.join(', ')}`;
			layOut(target, site);
			for (const path of together) instead(path, put);
			await isRepaired('folder', what);
			// Where nothing is known of what is there.
			rmSync(target, { recursive: true });
			for (const path of together) instead(path, put);
			await isRepaired('folder', `only ${what}`);
		}
	});

	/** Each program is started many times for one run: the obstacles come together, and few of them. */
	const some = ['a full folder', 'a file', 'a link to a folder elsewhere'] as const;
	const programs = [
		['rsync', '--version', some, ['index.html', 'van-ban/xa-1', '.minhbach/tam']],
		// Rclone itself follows links of a folder. Its places are object stores, which have none.
		['rclone', 'version', some.slice(0, 2), ['index.html', 'van-ban/xa-1', 'du-lieu/manifest.json']],
	] as const;
	test.each(programs)(
		'%s',
		async (program, word, names, among) => {
			if (spawnSync(program, [word]).error !== undefined) return;
			for (const name of names) {
				layOut(target, site);
				instead('du-lieu/manifest.json', (place) => writeFileSync(place, ''));
				for (const path of among) instead(path, obstacles[name]);
				await isRepaired(program, name);
			}
		},
		180_000,
	);
});

test('what would go is said before: a foreign folder, a file in the way, a link', async () => {
	layOut(target, site);
	instead('feed.xml', obstacles['a full folder']);
	instead('van-ban/xa-1', obstacles['a link to a folder elsewhere']);
	expect(await publish('folder', true)).toMatchObject({ replaced: ['feed.xml', 'van-ban/xa-1'], nothing: false });
	expect(everything(join(target, 'feed.xml'))).toContain('x/y/z.html');
});
