import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, test } from 'vitest';
import { aboutMadeUp as about } from '../fixtures/made-up-site.ts';
import { manifestPath } from '../manifest/manifest.ts';
import { manifestAddress } from '../views/data/files.ts';
import { sha256 } from './digest.ts';
import { addManifest, engineOf } from './site-manifest.ts';
import type { BuildState, Written } from './state.ts';
import { fileStore } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-manifest-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const store = fileStore(join(work, 'store'));
const file = join(work, 'a.css');

/** The manifest of one file that the build did not make itself, after a build that left this. */
function manifestOf(last: ReadonlyMap<string, Written> | null) {
	const { size, mtimeMs } = statSync(file);
	const places = new Map([['_astro/a.css', { from: file, written: { sha256: '', bytes: size, modified: mtimeMs } }]]);
	const state = last === null ? null : ({ published: last } as BuildState);
	const added = addManifest(places, state, store, about);
	const manifest = JSON.parse(readFileSync(places.get(manifestPath)?.from ?? '', 'utf8'));
	return { added, digest: manifest.files[0].sha256, written: places.get('_astro/a.css')?.written as Written };
}

it('has the digest of a file that the build did not make', () => {
	writeFileSync(file, 'a {}');
	const { digest, written, added } = manifestOf(null);
	expect([digest, written.sha256]).toEqual([sha256('a {}'), sha256('a {}')]);
	expect(added.every((one) => store.has(one))).toBe(true);
});

it('reads no file again that is as the last build left it, and every one that is not', () => {
	writeFileSync(file, 'a {}');
	const known = { ...manifestOf(null).written, sha256: 'f'.repeat(64) };
	expect(manifestOf(new Map([['_astro/a.css', known]])).digest).toBe(known.sha256);
	utimesSync(file, 1, 1);
	expect(manifestOf(new Map([['_astro/a.css', known]])).digest).toBe(sha256('a {}'));
	expect(manifestOf(new Map([['_astro/b.css', known]])).digest).toBe(sha256('a {}'));
});

test('the open data leads to where the manifest is', () => {
	expect(manifestAddress).toBe(`/${manifestPath}`);
});

test('the engine is known by its name and version', () => {
	expect(engineOf(process.cwd())).toMatch(/^minhbach \d+\.\d+\.\d+$/);
});
