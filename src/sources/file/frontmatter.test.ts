import { expect, it } from 'vitest';
import { say } from '../../problem/messages.ts';
import { splitFrontmatter } from './frontmatter.ts';

it('the data stands between the fences and the body after them, each with its line', () => {
	expect(splitFrontmatter('a.mdx', '---\na: 1\nb: 2\n---\n\nTóm tắt.\n')).toEqual({
		parts: { yaml: 'a: 1\nb: 2\n', yamlLine: 2, body: '\nTóm tắt.\n', bodyLine: 5 },
		findings: [],
	});
});

it('a body may be empty, and a further line of dashes belongs to it', () => {
	expect(splitFrontmatter('a.mdx', '---\na: 1\n---').parts?.body).toBe('');
	expect(splitFrontmatter('a.mdx', '---\na: 1\n---\nx\n\n---\ny').parts?.body).toBe('x\n\n---\ny');
});

it('spaces after a fence do not count', () => {
	expect(splitFrontmatter('a.mdx', '---  \na: 1\n---\t\nx').parts?.yaml).toBe('a: 1\n');
});

it.each([
	['no opening fence', 'Tóm tắt.\n---\nx', say('no-opening-fence')],
	['an opening fence of one dash', '-\na: 1\n---\nx', say('no-opening-fence')],
	['no closing fence', '---\na: 1\nTóm tắt.\n', say('no-closing-fence')],
])('a file with %s is refused', (_, text, message) => {
	expect(splitFrontmatter('a.mdx', text)).toEqual({
		parts: null,
		findings: [{ file: 'a.mdx', place: { line: 1, column: 1 }, level: 'error', ...message }],
	});
});

it.each([
	['a blank line before the opening fence', '\n---\na: 1\n---\nx', 1, say('no-opening-fence'), ['a: 1\n', 3, 'x', 5]],
	['an opening fence that is indented', ' ---\na: 1\n---\nx', 1, say('no-opening-fence'), ['a: 1\n', 2, 'x', 4]],
	['keys without a fence before them', 'type: a\n---\nx', 1, say('no-opening-fence'), ['type: a\n', 1, 'x', 3]],
	['a closing fence of four dashes', '---\na: 1\n----\nx', 3, say('no-closing-fence', '----'), ['a: 1\n', 2, 'x', 4]],
	['a closing fence of another dash', '---\na: 1\n—\nx', 3, say('no-closing-fence', '—'), ['a: 1\n', 2, 'x', 4]],
	['a heading behind the data', '---\na: 1\n\n## A\n', 4, say('no-closing-fence'), ['a: 1\n\n', 2, '## A\n', 4]],
	[
		'a fence between two keys',
		'---\ntype: a\n---\n\nassignments:\n---\nx',
		3,
		say('second-data-part'),
		['type: a\n\n\nassignments:\n', 2, 'x', 7],
	],
])('%s is told at its line, and the parts are those that were meant', (_, text, line, message, parts) => {
	const [yaml, yamlLine, body, bodyLine] = parts;
	expect(splitFrontmatter('a.mdx', text)).toEqual({
		parts: { yaml, yamlLine, body, bodyLine },
		findings: [{ file: 'a.mdx', place: { line, column: 1 }, level: 'error', ...message }],
	});
});
