import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, packageFolder } from './folders.ts';

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

test('a package is found beside the project first, then where the project is itself a package among others', () => {
	const project = join(root, 'office/node_modules/minhbach');
	const [own, around] = [join(project, 'node_modules/vite'), join(root, 'office/node_modules/vite')];
	makeFolder(around);
	expect(packageFolder(project, 'vite')).toBe(around);
	makeFolder(own);
	expect(packageFolder(project, 'vite')).toBe(own);
	expect(() => packageFolder(project, 'khong-co')).toThrow('not installed: khong-co');
});
