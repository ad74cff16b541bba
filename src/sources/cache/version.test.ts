import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parserVersion, reached } from './version.ts';

let project: string;
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'minhbach-version-'));
	put(
		'src/parse.ts',
		"import { a } from './words/a.ts';\nimport type { T } from './types.ts';\nimport { parse } from 'lib';\n",
	);
	put(
		'src/words/a.ts',
		"import { b } from '../b.ts';\nimport { m } from '../problem/messages.ts';\nexport const a = await import('./c.ts');\n",
	);
	put('src/b.ts', "export {\n\tb,\n} from './d.ts';\n");
	for (const one of ['words/c', 'd', 'types', 'other', 'problem/messages', 'vi/vi']) put(`src/${one}.ts`, '');
	put('node_modules/lib/package.json', '{"version": "1.0.0", "dependencies": {"deep": "^1"}}');
	put('node_modules/deep/package.json', '{"version": "1.0.0"}');
	put('node_modules/unused/package.json', '{"version": "1.0.0"}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function put(file: string, text: string): void {
	mkdirSync(dirname(join(project, file)), { recursive: true });
	writeFileSync(join(project, file), text);
}
const version = () => parserVersion(project, 'src/parse.ts');

describe('the version of code', () => {
	it.each([
		['src/parse.ts', 'the file itself'],
		['src/words/a.ts', 'a file that it imports'],
		['src/words/c.ts', 'a file imported while it runs'],
		['src/d.ts', 'a file that is handed on'],
	])('changes with %s, %s', (file) => {
		const before = version();
		put(file, `${readFileSync(join(project, file), 'utf8')}\nexport const x = 1;\n`);
		expect(version()).not.toBe(before);
	});

	it.each([
		['node_modules/lib/package.json', 'a library', '{"version": "1.0.1", "dependencies": {"deep": "^1"}}'],
		['node_modules/deep/package.json', 'what a library rests on', '{"version": "1.0.1"}'],
		[
			'node_modules/lib/node_modules/deep/package.json',
			'a copy of its own that a library gets',
			'{"version": "2.0.0"}',
		],
	])('changes with %s, %s', (file, _, text) => {
		const before = version();
		put(file, text);
		expect(version()).not.toBe(before);
	});

	it.each(['src/types.ts', 'src/other.ts', 'src/vi/vi.ts', 'src/problem/messages.ts', 'src/words/a.test.ts'])(
		'is the same whatever stands in %s: types, sentences, tests, and what is not imported',
		(file) => {
			const before = version();
			put(file, 'export const changed = 1;\n');
			put('node_modules/unused/package.json', '{"version": "2.0.0"}');
			expect(version()).toBe(before);
		},
	);

	it('is the same in another folder', () => {
		const before = version();
		const copy = `${project}-copy`;
		cpSync(project, copy, { recursive: true });
		expect(parserVersion(copy, 'src/parse.ts')).toBe(before);
		rmSync(copy, { recursive: true });
	});
});

it('the parser rests on its schemas, on MDX and YAML, and on no sentence', () => {
	const { files, libraries } = reached(process.cwd(), 'src/sources/file/document-file.ts');
	const all = [...files.keys()];
	for (const one of [
		'src/schemas/target.ts',
		'src/mdx/refuse.ts',
		'src/sources/yaml/plain.ts',
		'src/sources/form/salvage.ts',
	])
		expect(all).toContain(one);
	expect(all.filter((file) => /^src\/(vi|problem|views|register|deadline|cli)\b/.test(file))).toEqual([]);
	for (const one of ['yaml', 'zod', 'remark-mdx', 'remark-gfm']) expect(libraries).toContain(one);
});
