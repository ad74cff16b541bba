import { isMap, isScalar, isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { editedYaml } from './edit.ts';
import { frontmatterIn } from './frontmatter.ts';
import type { Edit, WrittenValue } from './value.ts';

/** What the frontmatter of a document says, every scalar as text; `null` if it cannot be found or read. */
export function writtenIn(text: string): Readonly<Record<string, unknown>> | null {
	const place = frontmatterIn(text);
	if (place === null) return null;
	try {
		const value: unknown = parse(text.slice(place.from, place.to), { schema: 'failsafe' });
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** What a YAML file says that has a list, every scalar as text; `null` if it cannot be read or has none. */
export function writtenInYaml(text: string): readonly unknown[] | null {
	try {
		const value: unknown = parse(text, { schema: 'failsafe' });
		return Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

/** The line, from 1, where each list and map of a document (`.mdx`) or YAML file begins, by its path (`assignments.3.report`). */
export function linesIn(name: string, text: string): Record<string, number> {
	const place = name.endsWith('.mdx') ? frontmatterIn(text) : { from: 0, to: text.length };
	if (place === null) return {};
	const counter = new LineCounter();
	const tree = parseDocument(text.slice(place.from, place.to), { lineCounter: counter, schema: 'failsafe' });
	const above = text.slice(0, place.from).split('\n').length - 1;
	const lines: Record<string, number> = {};
	const walk = (node: unknown, path: string, from: number | undefined) => {
		if (!isMap(node) && !isSeq(node)) return;
		const begins = from ?? node.range?.[0];
		if (path !== '' && begins !== undefined) lines[path] = above + counter.linePos(begins).line;
		const below = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
		if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, below(at), undefined);
		else
			for (const { key, value } of node.items) if (isScalar(key)) walk(value, below(String(key.value)), key.range?.[0]);
	};
	walk(tree.contents, '', undefined);
	return lines;
}

/** The text below the frontmatter. */
export function bodyIn(text: string): string {
	const place = frontmatterIn(text);
	return place === null ? '' : text.slice(place.to).replace(/^---[^\S\r\n]*(?:\r?\n|$)/, '');
}

/** The document with another text below its frontmatter, in its own line ends. Throws if it has no frontmatter. */
export function withBody(text: string, body: string): string {
	const place = frontmatterIn(text);
	if (place === null) throw new Error('no frontmatter');
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const head = text.slice(0, text.length - bodyIn(text).length);
	return head + body.replaceAll('\r\n', '\n').replaceAll('\n', eol);
}

/**
 * The text of a document (`.mdx`) or of a YAML file after these changes; other lines keep their bytes. Throws if it cannot be read,
 * if a change cannot be made, or if the text would say anything else than what was asked.
 */
export function editedFile(name: string, text: string, edits: readonly Edit[]): string {
	const place = name.endsWith('.mdx') ? frontmatterIn(text) : { from: 0, to: text.length };
	if (place === null) throw new Error('no frontmatter');
	const before = text.slice(place.from, place.to);
	const after = editedYaml(before, edits);
	const read = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });
	if (JSON.stringify(sorted(read(after))) !== JSON.stringify(sorted(expected(read(before), edits))))
		throw new Error('the change cannot be made without touching something else');
	return text.slice(0, place.from) + after + text.slice(place.to);
}

/** The value with the changes made, as paths name it before any of them. */
function expected(value: unknown, edits: readonly Edit[]): unknown {
	const below = (key: string | number) =>
		edits.filter(({ path }) => path[0] === key && path.length > 1).map((one) => ({ ...one, path: one.path.slice(1) }));
	const here = (key: string | number) => edits.filter(({ path }) => path[0] === key && path.length === 1);
	if (Array.isArray(value)) {
		const items = [...value, undefined].flatMap((item, at): unknown[] => {
			const own = here(at);
			const added = own.flatMap((one) => (one.insert === true && one.value !== null ? [one.value] : []));
			if (at === value.length) return added;
			const last = own.findLast((one) => one.insert !== true);
			if (last !== undefined) return last.value === null ? added : [...added, last.value];
			return [...added, expected(item, below(at))];
		});
		return items;
	}
	if (typeof value !== 'object' || value === null) return value;
	const map: Record<string, unknown> = {};
	for (const [key, one] of Object.entries(value)) {
		const last = here(key).at(-1);
		const now = last === undefined ? expected(one, below(key)) : last.value;
		const isGone = now === null && last !== undefined;
		const isEmptied = Array.isArray(one) && one.length > 0 && Array.isArray(now) && now.length === 0;
		if (!isGone && !isEmptied) map[key] = now;
	}
	for (const { path, value: now } of edits) {
		const [key = ''] = path;
		if (path.length === 1 && !(key in value) && now !== null) map[String(key)] = now;
	}
	return map;
}

/** The value with the keys of its maps in one order. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value as Record<string, WrittenValue>)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, sorted(one)]),
	);
}
