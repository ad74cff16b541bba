import { isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Patch } from './patch.ts';
import type { Edit } from './value.ts';
import { asScalar, type WrittenValue } from './value.ts';

/** A list or map within brackets. */
export type Flow = YAMLMap<Scalar, Node | null> | YAMLSeq<Node>;

/** One part of it: an item, or a key with its value. */
interface Part {
	readonly key: string | number;
	readonly from: number;
	readonly to: number;
	readonly value: Node | null;
}

/**
 * The changes of one list or map within brackets: only the parts that they name are other than before. Throws if two are of one part,
 * or one names no part.
 */
export function flowPatches(text: string, flow: Flow, edits: readonly Edit[]): Patch[] {
	const parts = partsOf(flow);
	const at = (key: unknown) => parts.findIndex((one) => one.key === key);
	const patches: Patch[] = [];
	const removed = new Set<number>();
	const touched = new Set<unknown>();
	const added = new Map<number, { readonly value: WrittenValue; readonly key: string | null }[]>();
	for (const { path, value, insert, order = [] } of edits) {
		const key = path.at(-1);
		if (insert === true && value !== null) {
			added.set(Number(key), [...(added.get(Number(key)) ?? []), { value, key: null }]);
			continue;
		}
		if (touched.has(key)) throw new Error(`not one change of ${String(key)}`);
		touched.add(key);
		const part = parts[at(key)];
		if (part === undefined) {
			if (value === null || typeof key !== 'string') throw new Error(`nothing at ${path.join('.')}`);
			const earlier = new Set<unknown>(order.slice(0, Math.max(0, order.indexOf(key))));
			const place = order.includes(key) ? parts.findLastIndex((one) => earlier.has(one.key)) + 1 : parts.length;
			added.set(place, [...(added.get(place) ?? []), { value, key }]);
		} else if (value === null) removed.add(at(key));
		else patches.push(replaced(part, value));
	}
	const kept = parts.findLastIndex((_, index) => !removed.has(index));
	for (const index of removed) {
		const part = parts[index] as Part;
		// What stands at the end goes with the comma before it.
		if (index < kept)
			patches.push({ from: part.from, to: cutEnd(text, part.to, parts[index + 1]?.from ?? part.to), text: '' });
		else if (index === kept + 1)
			patches.push({ from: parts[kept]?.to ?? part.from, to: lastEnd(text, parts.at(-1) ?? part), text: '' });
	}
	const end = flow.range?.[1] ?? 0;
	for (const [place, own] of added) {
		const words = own.map(({ value, key }) => (key === null ? flowText(value) : `${key}: ${flowText(value)}`));
		const next = place <= kept ? parts[place] : undefined;
		if (next !== undefined)
			patches.push({ from: next.from, to: next.from, text: words.map((one) => `${one}, `).join('') });
		else if (kept < 0) {
			const from = (flow.range?.[0] ?? 0) + 1;
			patches.push({ from, to: from, text: words.join(', ') });
		} else patches.push(...endPatches(text, parts[kept]?.to ?? end, end, words, removed.size > 0));
	}
	return patches;
}

/** New parts at the end: on lines of their own where the bracket that closes has one, so that a remark stays beside its part. */
function endPatches(text: string, last: number, end: number, words: readonly string[], isCut: boolean): Patch[] {
	const gap = text.slice(last, end - 1);
	const line = text.lastIndexOf('\n', end - 1) + 1;
	const comma = withoutRemarks(gap).indexOf(',');
	if (isCut || line <= last || last + comma >= line)
		return [{ from: last, to: last, text: words.map((one) => `, ${one}`).join('') }];
	const eol = text.slice(0, line).endsWith('\r\n') ? '\r\n' : '\n';
	const indent = /^\s*/.exec(text.slice(text.lastIndexOf('\n', last - 1) + 1, last))?.[0] ?? '';
	const lines = words.map((one, index) => `${indent}${one}${index < words.length - 1 ? ',' : ''}${eol}`);
	return [...(comma < 0 ? [{ from: last, to: last, text: ',' }] : []), { from: line, to: line, text: lines.join('') }];
}

function replaced({ key, value: node, from, to }: Part, value: WrittenValue): Patch {
	const isThere = node?.range && node.range[0] < node.range[1];
	if (!isThere) return { from, to, text: `${key}: ${flowText(value)}` };
	const place = { from: node.range?.[0] ?? from, to: node.range?.[1] ?? to };
	const style = isScalar(node) && typeof value === 'string' && !value.includes('\n') ? node.type : undefined;
	if (style === 'QUOTE_DOUBLE') return { ...place, text: asScalar(String(value), 'double') };
	if (style === 'QUOTE_SINGLE') return { ...place, text: asScalar(String(value), 'single') };
	return { ...place, text: flowText(value) };
}

function partsOf(flow: Flow): Part[] {
	if (!isMap(flow))
		return flow.items.map((value, key) => ({ key, from: value.range?.[0] ?? 0, to: value.range?.[1] ?? 0, value }));
	return (flow.items as Pair<Scalar, Node | null>[]).map(({ key, value }) => {
		const to = Math.max(key.range?.[1] ?? 0, value?.range?.[1] ?? 0);
		return { key: String(key.value), from: key.range?.[0] ?? 0, to, value };
	});
}

/** Where the text of the last part ends that goes: with a remark beside it, which is of no other part. */
const lastEnd = (text: string, { to }: Part): number =>
	to + (/^[ \t]*,?[ \t]+#[^\r\n]*/.exec(text.slice(to))?.[0].length ?? 0);

/** Where the text of a part ends that goes: with its comma, and with the rest of its line if the next part has another. */
function cutEnd(text: string, to: number, next: number): number {
	const gap = text.slice(to, next);
	const bare = withoutRemarks(gap);
	const comma = bare.indexOf(',') + 1;
	const line = gap.indexOf('\n', 0);
	if (line < 0) return next;
	const rest = Math.max(comma, line + 1);
	return to + rest + (/^[ \t]*/.exec(gap.slice(rest))?.[0].length ?? 0);
}

/** The same text with blanks for its remarks. */
const withoutRemarks = (gap: string): string => gap.replace(/(^|\s)#[^\r\n]*/g, (remark) => ' '.repeat(remark.length));

/** A value as it stands within brackets, in one line. */
function flowText(value: WrittenValue): string {
	if (typeof value === 'string') return value.includes('\n') ? JSON.stringify(value) : asScalar(value, 'flow');
	if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
	return `{ ${Object.entries(value)
		.map(([key, one]) => `${key}: ${flowText(one)}`)
		.join(', ')} }`;
}
