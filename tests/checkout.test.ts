import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSite, fingerprints, giveTemplates } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-checkout-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const parts = ['bin', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const isBinary = (file: string) => ['.woff2', '.png', '.ico', '.bin'].includes(extname(file));

/** Gives every file of text below a folder the line ends of Windows, as git does with `core.autocrlf`. */
function asOnWindows(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const file = join(entry.parentPath, entry.name);
		if (entry.isFile() && !isBinary(file)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
	}
}

test('code, styles, public files and content with the line ends of Windows give the same site, byte for byte', async () => {
	const project = join(work, 'windows');
	for (const name of parts) cpSync(name, join(project, name), { recursive: true });
	cpSync('src/fixtures/small/content', join(project, 'content'), { recursive: true });
	asOnWindows(project);
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
	const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/run.mjs', 'minhbach', 'build'], {
		cwd: project,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
	});
	expect(status, stdout + stderr).toBe(0);
	const [content, out, cache] = [join(work, 'content'), join(work, 'dist'), join(work, 'cache')];
	cpSync('src/fixtures/small/content', content, { recursive: true });
	giveTemplates(join(inject('work'), 'cache'), cache);
	expect(await buildSite(content, out, cache)).toMatchObject({ status: 0 });
	const plain = fingerprints(out);
	expect(Object.keys(plain).length).toBeGreaterThan(50);
	expect(fingerprints(join(project, 'dist'))).toEqual(plain);
});
