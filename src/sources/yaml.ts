import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
} from 'yaml';
import type { Finding } from '../problem.ts';
import { messages } from '../text/messages.ts';

/** YAML that has been read: its value with every scalar as text, and where each part of it stands. */
export interface YamlText {
	/** Plain value: texts, lists and maps only. */
	readonly value: unknown;
	/** Line and column (from 1, within the file) of the value at `path` or of its key; of the nearest part of the path that exists. */
	readonly locate: (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number };
}

/**
 * Reads YAML 1.2 with the failsafe schema (YAML 1.2.2, 10.1), in which every scalar is text: `1.10`, `2026-02-30` and `no`
 * stay what was written. Aliases, anchors, tags and second documents are refused. `firstLine` is the line of the file on
 * which `text` begins. Returns the value, or `null` with every problem found.
 */
export function readYaml(
	file: string,
	text: string,
	firstLine: number,
): { yaml: YamlText; findings: [] } | { yaml: null; findings: Finding[] } {
	const lineCounter = new LineCounter();
	const tree = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
		return { line: line + firstLine - 1, column: col };
	};
	const findings: Finding[] = [...tree.errors, ...tree.warnings].map((error) => ({
		file,
		place: at(error.pos[0]),
		level: 'error',
		...messages.yaml(error.code, text.slice(error.pos[0], error.pos[1]).split('\n')[0] ?? ''),
	}));
	visit(tree, {
		Node: (_, node) => {
			if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
				findings.push({ file, place: at(node.range?.[0] ?? 0), level: 'error', ...messages.yamlAlias() });
			}
		},
	});
	if (findings.length > 0) return { yaml: null, findings };
	return {
		yaml: { value: tree.toJS(), locate: (path, atKey = false) => at(offsetOf(tree, path, atKey)) },
		findings: [],
	};
}

/** Offset of the value at `path`, or of its key; of a key that does not exist, that of the map which lacks it. */
function offsetOf(tree: Document, path: readonly PropertyKey[], atKey: boolean): number {
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

function startOf(node: unknown): number {
	if (isPair(node)) return startOf(node.key);
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
