import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { planFile } from '../../fixtures/content.ts';
import { say } from '../../problem/messages.ts';
import { site } from '../../schemas/site.ts';
import { noCache } from '../cache/cache.ts';
import { locate } from '../locate.ts';
import { readContent } from '../read.ts';
import { largestFile } from './bytes.ts';
import { bytesOf } from './disk.ts';
import { readYamlFile } from './yaml-file.ts';

let root: string;
let content: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'minhbach-regular-'));
	content = join(root, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What may bear the name of a file and is none. Windows knows no pipes and no devices in folders. */
const others: Readonly<Record<string, (path: string) => void>> = {
	'a folder': (path) => mkdirSync(path),
	...(process.platform !== 'win32' && {
		'a pipe': (path) => execFileSync('mkfifo', [path]),
		'a link to a device': (path) => symlinkSync('/dev/zero', path),
		'a link to a pipe': (path) => {
			execFileSync('mkfifo', [join(root, 'pipe')]);
			symlinkSync(join(root, 'pipe'), path);
		},
		'a link to a file': (path) => {
			writeFileSync(join(root, 'file'), 'a: b\n');
			symlinkSync(join(root, 'file'), path);
		},
		'a link to nothing': (path) => symlinkSync(join(root, 'nothing'), path),
	}),
};

describe.each(Object.entries(others))('%s', (_, make) => {
	it.each([
		'site.yaml',
		'working-days.yaml',
		'redirects.yaml',
		'localities/xa-mau/units.yaml',
		'localities/xa-mau/locality.yaml',
		planFile,
		'pages/gioi-thieu.mdx',
		'pages/them.mdx',
	])('with the name %s is one problem of its path, told at once', (name) => {
		rmSync(join(content, name), { force: true });
		make(join(content, name));
		const { findings } = readContent(content, noCache);
		const own = locate(content, findings).filter(({ file }) => file === `content/${name}`);
		expect(own).toEqual([{ file: `content/${name}`, line: 1, column: 1, level: 'error', ...say('no-regular-file') }]);
	});
});

describe.each(Object.entries(others).filter(([kind]) => kind !== 'a folder'))('%s', (_, make) => {
	it.each(['localities', 'localities/xa-mau', 'localities/xa-mau/documents', 'pages'])(
		'with the name of the folder %s is one problem of its path, and nothing follows from it',
		(name) => {
			rmSync(join(content, name), { recursive: true });
			make(join(content, name));
			const { findings } = readContent(content, noCache);
			expect(findings).toEqual([
				{ file: `content/${name}`, place: { line: 1, column: 1 }, level: 'error', ...say('no-regular-folder') },
			]);
		},
	);
});

test('what is no regular file is not read where its folder is not listed', () => {
	for (const [name, make] of Object.entries(others)) {
		if (/link to (a file|nothing)/.test(name)) continue;
		const file = join(content, 'site.yaml');
		rmSync(file, { force: true, recursive: true });
		rmSync(join(root, 'pipe'), { force: true });
		make(file);
		expect(readYamlFile(content, 'content/site.yaml', site).findings, name).toEqual([
			{ file: 'content/site.yaml', place: { line: 1, column: 1 }, level: 'error', ...say('no-regular-file') },
		]);
	}
});

test('a file of any size is refused without being read', () => {
	const file = join(root, 'large');
	writeFileSync(file, '');
	truncateSync(file, 2 ** 40);
	expect(bytesOf(file)).toEqual({ bytes: null, message: say('file-too-large', 2 ** 40, largestFile) });
});
