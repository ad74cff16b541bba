import type { Root } from 'mdast';
import { walk } from './walk.ts';

/** The tree of a body as JSON, without positions. Trees of thousands of documents would fill the memory; texts do not. */
export type Body = string;

/** The body of this tree. Its positions are taken off the tree. */
export function bodyOf(tree: Root): Body {
	walk(tree, (node) => {
		node.position = undefined;
		if ('attributes' in node) for (const one of node.attributes) one.position = undefined;
	});
	return JSON.stringify(tree);
}

/** A fresh tree of the body, which its caller may change. */
export function treeOf(body: Body): Root {
	return JSON.parse(body);
}
