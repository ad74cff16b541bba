import type { Nodes, Parents } from 'mdast';

/** Shows every node of a tree with what it is a part of. The tree itself comes first, each node before its parts. */
export function walk(node: Nodes, see: (node: Nodes, parent: Parents | undefined) => void, parent?: Parents): void {
	see(node, parent);
	if ('children' in node) for (const child of node.children) walk(child, see, node);
}
