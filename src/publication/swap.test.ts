import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { difference, draftOf, putIntoPlace, recover } from './swap.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-swap-'));
const out = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
	for (const end of ['', '.next', '.last']) rmSync(out + end, { recursive: true, force: true });
});

const site = (where: string, text: string) => {
	mkdirSync(join(where, 'a'), { recursive: true });
	writeFileSync(join(where, 'a/index.html'), text);
};
const shown = () => (existsSync(out) ? readFileSync(join(out, 'a/index.html'), 'utf8') : null);

test('a whole draft takes the place of the public folder, or the place where none was', () => {
	site(draftOf(out), 'first');
	putIntoPlace(out);
	expect(shown()).toBe('first');
	site(draftOf(out), 'second');
	putIntoPlace(out);
	expect(shown()).toBe('second');
	expect(['.next', '.last'].map((end) => existsSync(out + end))).toEqual([false, false]);
});

test.each([
	['before the swap', () => [site(out, 'old'), site(`${out}.next`, 'half')], 'old'],
	['between its two renames', () => [site(`${out}.last`, 'old'), site(`${out}.next`, 'new')], 'old'],
	['after it', () => [site(out, 'new'), site(`${out}.last`, 'old')], 'new'],
])('what a kill %s has left is a whole site again', (_, killed, whole) => {
	killed();
	recover(out);
	expect(shown()).toBe(whole);
	expect(['.next', '.last'].map((end) => existsSync(out + end))).toEqual([false, false]);
});

test('a folder is held against the list of what was written', () => {
	site(out, 'text');
	const written = { sha256: '', bytes: 4, modified: 0 };
	const list = (entries: Record<string, number>) =>
		new Map(Object.entries(entries).map(([path, bytes]) => [path, { ...written, bytes }]));
	expect(difference(out, list({ 'a/index.html': 4 }), false)).toBeNull();
	expect(difference(out, list({ 'a/index.html': 5 }), false)).toBe('a/index.html');
	expect(difference(out, list({ 'a/index.html': 4, 'b.txt': 1 }), false)).toBe('b.txt');
	expect(difference(out, list({}), false)).toBe('a/index.html');
	expect(difference(out, list({ 'a/index.html': 4 }), true)).toBe('a/index.html');
});
