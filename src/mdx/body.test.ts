import { expect, it } from 'vitest';
import { bodyOf, treeOf } from './body.ts';
import { parseBody } from './parse.ts';

it('a body gives a tree of its own each time, as it was parsed but for the places in the file', () => {
	const text = '## Mục\n\nXem <NhiemVu so="1" />[^1].\n\n| a |\n| - |\n| b |\n\n[^1]: Chú thích.\n';
	const { tree } = parseBody('a.mdx', text, 1);
	if (tree === null) throw new Error('refused');
	const parsed = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
	const body = bodyOf(tree);
	const first = treeOf(body);
	expect(first).toEqual(parsed);
	first.children = [];
	expect(treeOf(body)).toEqual(parsed);
});
