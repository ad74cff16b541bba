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
	['no opening fence', 'a: 1\n---\nx', say('no-opening-fence')],
	['a blank line before the opening fence', '\n---\na: 1\n---\nx', say('no-opening-fence')],
	['an opening fence that is indented', ' ---\na: 1\n---\nx', say('no-opening-fence')],
	['no closing fence', '---\na: 1\nTóm tắt.\n', say('no-closing-fence')],
	['a closing fence of four dashes', '---\na: 1\n----\nx', say('no-closing-fence')],
])('a file with %s is refused', (_, text, message) => {
	expect(splitFrontmatter('a.mdx', text)).toEqual({
		parts: null,
		findings: [{ file: 'a.mdx', place: { line: 1, column: 1 }, level: 'error', ...message }],
	});
});
