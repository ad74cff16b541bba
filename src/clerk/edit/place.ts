import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';

/** Where the line begins on which a place lies. */
export const lineStart = (text: string, place: number): number => text.lastIndexOf('\n', place - 1) + 1;

/** Where the line ends, with its line break, of the last sign before a place that is no white space. */
export function lineEnd(text: string, place: number): number {
	const before = text.slice(0, place).trimEnd().length;
	const end = text.indexOf('\n', before);
	return end < 0 ? text.length : end + 1;
}

/** How many signs stand before a place on its line. */
export const columnOf = (text: string, place: number): number => place - lineStart(text, place);

/** How far the dashes of a list of lines are indented. */
export const dashColumn = (text: string, list: Node): number => columnOf(text, list.range?.[0] ?? 0);

/** Where the dash of an item of a list of lines stands. A remark may stand between the two. */
export function dashOf(text: string, list: Node, item: Node): number {
	const column = dashColumn(text, list);
	let start = lineStart(text, item.range?.[0] ?? 0);
	const isDash = () => /^[ -]*-(?:\s|$)/.test(text.slice(start, start + column + 2));
	while (start > 0 && !isDash()) start = lineStart(text, start - 1);
	return start + column;
}

/** Where the last line of a value ends, remarks on lines of their own after it left out. */
export function valueEnd(text: string, node: Node): number {
	const last = lastOf(node);
	const [from = 0, to = 0] = last.range ?? [];
	const isBlock = isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED');
	// Empty lines belong to a text whose sign says that they are kept.
	if (isBlock && /^[|>]\d?\+/.test(text.slice(from, to))) return to;
	return lineEnd(text, to);
}

/** The last part of a value that has no parts; of a key without a value the key. */
function lastOf(node: Node): Node {
	if (isSeq(node) && node.flow !== true) {
		const last = node.items.at(-1) as Node | undefined;
		if (last?.range) return lastOf(last);
	}
	if (isMap(node) && node.flow !== true) {
		const last = node.items.at(-1) as Pair<Scalar, Node | null> | undefined;
		if (last !== undefined) return isEmpty(last.value) ? last.key : lastOf(last.value as Node);
	}
	return node;
}

/** Whether nothing is written where a value may stand. */
export const isEmpty = (value: Node | null): boolean => !value?.range || value.range[0] === value.range[1];
