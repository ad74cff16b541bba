import type { Document } from 'yaml';
import { yaml } from './library.ts';

/** Offset of the value at `path`, or of its key. A key that does not exist has the offset of the map that lacks it. */
export function offsetOf(tree: Document, path: readonly PropertyKey[], atKey: boolean): number {
	const { isCollection, isMap, isScalar } = yaml();
	let node: unknown = tree.contents;
	let offset = startOf(node);
	for (const [depth, key] of path.entries()) {
		if (!isCollection(node)) break;
		const keyNode = isMap(node)
			? node.items.find((pair) => isScalar(pair.key) && pair.key.value === String(key))?.key
			: null;
		const next: unknown = node.get(typeof key === 'symbol' ? String(key) : key, true);
		if (next === undefined || next === null) return keyNode ? startOf(keyNode) : offset;
		const isEmpty = isScalar(next) && next.value === '';
		const wantsKey = isCollection(next) || isEmpty || (atKey && depth === path.length - 1);
		offset = startOf(wantsKey && keyNode ? keyNode : next);
		node = next;
	}
	return offset;
}

/** Offset at which a node begins; 0 of what has no place. */
export function startOf(node: unknown): number {
	const { isNode, isPair } = yaml();
	if (isPair(node)) return startOf(node.key);
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
