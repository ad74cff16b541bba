import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { locate } from './locate.ts';

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'minhbach-locate-'));
	mkdirSync(join(root, 'content'));
	writeFileSync(
		join(root, 'content/a.mdx'),
		'\uFEFF---\r\ntitle: A\r\nassignments:\r\n  - id: "1"\r\n    leads:\r\n      - phong-a\r\n      - phong-b\r\n---\r\nTóm tắt.\r\n',
	);
	writeFileSync(join(root, 'content/units.yaml'), '- id: a\n- id: b\n  members:\n    - c\n');
	writeFileSync(join(root, 'content/broken.mdx'), 'không có dữ liệu');
	writeFileSync(join(root, 'content/latin.yaml'), Buffer.from([0xff]));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const finding = (file: string, place: Finding['place']): Finding => ({
	file: `content/${file}`,
	place,
	level: 'error',
	code: 'empty-value',
	reason: 'Sai.',
	remedy: 'Sửa.',
});

it.each<[string, string, Finding['place'], number, number]>([
	['a path in the data of a document counts the fence', 'a.mdx', { path: ['title'] }, 2, 8],
	['a nested path', 'a.mdx', { path: ['assignments', 0, 'leads', 1] }, 7, 9],
	['a path in a YAML file', 'units.yaml', { path: [1, 'members', 0] }, 4, 7],
	['a line and column stay', 'a.mdx', { line: 9, column: 3 }, 9, 3],
	['a file that is not there', 'x.mdx', { path: ['title'] }, 1, 1],
	['a file without data', 'broken.mdx', { path: ['title'] }, 1, 1],
	['a file that is not UTF-8', 'latin.yaml', { path: ['title'] }, 1, 1],
])('the place of a problem: %s', (_, file, place, line, column) => {
	expect(locate(join(root, 'content'), [finding(file, place)])).toEqual([
		{ file: `content/${file}`, line, column, level: 'error', code: 'empty-value', reason: 'Sai.', remedy: 'Sửa.' },
	]);
});

it('problems come sorted by file and place', () => {
	const found = locate(join(root, 'content'), [
		finding('units.yaml', { path: [1, 'id'] }),
		finding('units.yaml', { path: [0, 'id'] }),
		finding('a.mdx', { path: ['assignments', 0, 'id'] }),
		finding('a.mdx', { path: ['title'] }),
	]);
	expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
		'content/a.mdx:2',
		'content/a.mdx:4',
		'content/units.yaml:1',
		'content/units.yaml:2',
	]);
});

it('of very many problems of one file a hundred are shown, errors first, and the others are counted', () => {
	const many = Array.from({ length: 150 }, (_, line) => finding('a.mdx', { line: line + 1, column: 1 }));
	const lastIsError = many.map((one, index) => ({
		...one,
		level: index === 149 ? ('error' as const) : ('warning' as const),
	}));
	const shown = locate(join(root, 'content'), [...lastIsError, finding('units.yaml', { path: [0, 'id'] })]);
	expect(shown).toHaveLength(102);
	expect(shown[99]).toMatchObject({ line: 150, level: 'error' });
	expect(shown[100]).toMatchObject({
		file: 'content/a.mdx',
		line: 150,
		level: 'warning',
		...say('more-problems', 0, 50),
	});
	expect(locate(join(root, 'content'), many)[100]).toMatchObject({ level: 'error', ...say('more-problems', 50, 0) });
});

it('what is quoted of a file is shortened', () => {
	const long = {
		...finding('a.mdx', { line: 1, column: 1 }),
		reason: `Sai “${'x'.repeat(9000)}” và “y”.`,
		remedy: `Sửa ${'z '.repeat(9000)}.`,
	};
	const [problem] = locate(join(root, 'content'), [long]);
	expect(problem?.reason).toBe(`Sai “${'x'.repeat(80)}…” và “y”.`);
	expect(problem?.remedy.length).toBeLessThan(700);
});
