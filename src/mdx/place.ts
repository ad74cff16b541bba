import type { Nodes } from 'mdast';

/** Line and column (from 1) in the body of a node, or of the letter of its text at `offset`. */
export function placeOf(node: Nodes, offset = 0): { line: number; column: number } {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const before = 'value' in node ? node.value.slice(0, offset).split('\n') : [''];
	const last = before.at(-1)?.length ?? 0;
	return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}
