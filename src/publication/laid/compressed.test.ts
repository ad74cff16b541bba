import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressedFiles } from './compressed.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-compressed-'));
const kept = join(work, 'kept');
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Files of the site with these texts. */
const site = (texts: Readonly<Record<string, string>>) =>
	new Map(
		Object.entries(texts).map(([path, text]) => {
			const from = join(work, path);
			writeFileSync(from, text);
			return [path, { from, written: { sha256: '', bytes: Buffer.byteLength(text), modified: 0 } }];
		}),
	);
const long = 'Quý I năm 2023: ban hành Kế hoạch. '.repeat(100);

it('packs what becomes smaller, in one order, and what unpacks is the file itself', async () => {
	const files = await compressedFiles(
		site({ 'b.html': long, 'a.json': `${long}a`, 'nho.html': 'x', 'anh.png': long, 'la.exe': long, 'c.html': long }),
		kept,
	);
	expect([...files.keys()]).toEqual(['b.html.br', 'b.html.gz', 'a.json.br', 'a.json.gz', 'c.html.br', 'c.html.gz']);
	const read = (path: string) => readFileSync(files.get(path)?.from ?? '');
	expect(brotliDecompressSync(read('b.html.br')).toString()).toBe(long);
	expect(gunzipSync(read('a.json.gz')).toString()).toBe(`${long}a`);
	for (const { from, written } of files.values()) expect(written.bytes).toBe(statSync(from).size);
	// Files that say the same are kept once.
	expect(readdirSync(kept)).toHaveLength(4);
});

it('packs nothing again that has not changed, and keeps nothing that is not wanted', async () => {
	const first = await compressedFiles(site({ 'b.html': long, 'a.json': `${long}a` }), kept);
	const times = (files: typeof first) => Array.from(files, ([path, { written }]) => [path, written.modified]);
	const again = await compressedFiles(site({ 'b.html': long, 'a.json': `${long}b` }), kept);
	expect(times(again).slice(0, 2)).toEqual(times(first).slice(0, 2));
	expect(again.get('a.json.br')?.from).not.toBe(first.get('a.json.br')?.from);
	expect(readdirSync(kept)).toHaveLength(4);
	expect([...(await compressedFiles(site({ 'nho.html': 'x' }), kept))]).toEqual([]);
	expect(readdirSync(kept)).toEqual([]);
});
