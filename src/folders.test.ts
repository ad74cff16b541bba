import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './folders.ts';

const root = mkdtempSync(join(tmpdir(), 'minhbach-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a folder is made with those around it, and may be there already', () => {
	const folder = join(root, 'a/b/c');
	makeFolder(folder);
	makeFolder(folder);
	expect(existsSync(folder)).toBe(true);
});

test('what cannot be made is an error, not an endless wait', () => {
	writeFileSync(join(root, 'file'), '');
	expect(() => makeFolder(join(root, 'file/a/b'))).toThrow(/ENOTDIR|ENOENT|EEXIST/);
	if (existsSync('/proc/self')) expect(() => makeFolder('/proc/không-có/a/b')).toThrow('ENOENT');
});
