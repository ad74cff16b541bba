import {
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { blockLines } from './block.ts';
import { asScalar, asValue, type WrittenValue } from './value.ts';

/**
 * One change of a YAML text. `path` leads to the value from the root, by keys and places from 0, as they were before any change.
 * `null` takes the value away with its key; the last item of a list takes the list along. With `insert` the value is a new item
 * before that place of a list. `order` has the keys of the map in their order, for a key that is new.
 */
export interface Edit {
	readonly path: readonly (string | number)[];
	readonly value: WrittenValue | null;
	readonly insert?: boolean;
	readonly order?: readonly string[];
}

/** A piece of text put in place of another. */
interface Patch {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Where a value stands: the map or list that has it, and how deep its lines begin. */
interface Place {
	readonly parent: YAMLMap<Scalar, Node | null> | YAMLSeq<Node>;
	readonly key: string | number;
}

/**
 * The YAML text after these changes; all other lines keep their bytes. Throws if the text cannot be read, if a path leads nowhere,
 * or if the changes would touch one another.
 */
export function editedYaml(text: string, edits: readonly Edit[]): string {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const tree = parseDocument<Node>(text, { schema: 'failsafe', prettyErrors: false });
	if (tree.errors.length > 0) throw new Error(tree.errors[0]?.message);
	const removed = Map.groupBy(
		edits.filter(({ value, insert }) => value === null && insert !== true),
		({ path }) => JSON.stringify(path.slice(0, -1)),
	);
	const ofList = Map.groupBy(edits, ({ path }) => JSON.stringify(path.slice(0, -1)));
	const patches = edits.flatMap((edit): Patch[] => {
		const { parent, key } = placeIn(tree.contents, edit.path);
		const siblings = removed.get(JSON.stringify(edit.path.slice(0, -1))) ?? [];
		const isLast = edit.value === null && isSeq(parent) && siblings.length === parent.items.length;
		if (isLast) {
			// The list goes with its last item, once.
			if (siblings[0] !== edit) return [];
			return [patchOf(text, eol, tree.contents, { path: edit.path.slice(0, -1), value: null })];
		}
		if (isSeq(parent) && parent.flow === true) {
			// A list within a line is written once, with all its changes.
			const own = ofList.get(JSON.stringify(edit.path.slice(0, -1))) ?? [];
			return own[0] === edit ? [flowPatch(parent as YAMLSeq<Node>, own)] : [];
		}
		return [patchOf(text, eol, tree.contents, edit, { parent, key })];
	});
	return patched(text, patches);
}

function placeIn(root: Node | null, path: readonly (string | number)[]): Place {
	let parent: unknown = root;
	for (const step of path.slice(0, -1)) {
		parent = isMap(parent) || isSeq(parent) ? parent.get(step, true) : undefined;
	}
	const key = path.at(-1);
	if (isMap(parent) && typeof key === 'string') return { parent: parent as YAMLMap<Scalar, Node | null>, key };
	if (isSeq(parent) && typeof key === 'number') return { parent: parent as YAMLSeq<Node>, key };
	throw new Error(`nothing at ${path.join('.')}`);
}

function patchOf(
	text: string,
	eol: string,
	root: Node | null,
	edit: Edit,
	{ parent, key }: Place = placeIn(root, edit.path),
): Patch {
	if (isSeq(parent)) return itemPatch(text, eol, parent, Number(key), edit);
	return pairPatch(text, eol, parent as YAMLMap<Scalar, Node | null>, String(key), edit);
}

function itemPatch(text: string, eol: string, list: YAMLSeq<Node>, at: number, { value, insert }: Edit): Patch {
	const [first] = list.items;
	if (first === undefined) throw new Error('an empty list has no items');
	const dash = (item: Node) => text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
	const column = columnOf(text, dash(first));
	const item = list.items[at];
	if (insert === true) {
		if (value === null) throw new Error('nothing to insert');
		const before = item === undefined ? null : lineStart(text, dash(item));
		const place = before ?? endOf(text, list.items.at(-1) as Node);
		return { from: place, to: place, text: withEnd(text, place, eol, linesOf(itemLines(value), column)) };
	}
	if (item === undefined) throw new Error(`no item ${at}`);
	if (value === null) return { from: lineStart(text, dash(item)), to: endOf(text, item), text: '' };
	if (isScalar(item) && typeof value === 'string') return scalarPatch(text, eol, item, value, column);
	const from = lineStart(text, dash(item));
	return { from, to: endOf(text, item), text: linesOf(itemLines(value), column).join(eol) + eol };
}

/** A short list within a line is written anew as a whole, with all its changes. Throws if two are of one item. */
function flowPatch(list: YAMLSeq<Node>, edits: readonly Edit[]): Patch {
	const all: unknown[] = list.items.map((one) => (isScalar(one) ? one.value : null));
	if (all.includes(null) || edits.some(({ value }) => value !== null && typeof value !== 'string'))
		throw new Error('a list within a line has texts');
	const items = [...all, undefined].flatMap((item, at) => {
		const own = edits.filter(({ path }) => path.at(-1) === at);
		const inserted = own.flatMap(({ insert, value }) => (insert === true ? [value] : []));
		const others = own.filter(({ insert }) => insert !== true);
		if (others.length > 1 || (others.length > 0 && at === all.length)) throw new Error(`not one change of item ${at}`);
		const [now] = others.length === 0 ? [item] : others.map(({ value }) => value ?? undefined);
		return [...inserted, ...(now === undefined ? [] : [now])];
	});
	const [from = 0, to = 0] = list.range ?? [];
	return { from, to, text: `[${items.map((one) => asScalar(String(one), 'flow')).join(', ')}]` };
}

function pairPatch(
	text: string,
	eol: string,
	map: YAMLMap<Scalar, Node | null>,
	key: string,
	{ value, order = [] }: Edit,
): Patch {
	const at = map.items.findIndex((one) => one.key.value === key);
	const pair = map.items[at];
	const [first] = map.items;
	if (first === undefined || map.flow === true) throw new Error('a map within a line is not edited');
	const column = columnOf(text, startOf(first));
	if (pair === undefined) {
		if (value === null) throw new Error(`no key ${key}`);
		const earlier = new Set(order.slice(0, order.indexOf(key)));
		const before = order.includes(key)
			? map.items.findLast((one) => earlier.has(String(one.key.value)))
			: map.items.at(-1);
		// No key stands before the first: it may share a line with the dash of a list.
		const place = pairEnd(text, before ?? first);
		return { from: place, to: place, text: withEnd(text, place, eol, linesOf(pairLines(key, value), column)) };
	}
	const from = startOf(pair);
	if (value === null) {
		const next = map.items[at + 1];
		const isAlone = text.slice(lineStart(text, from), from).trim() === '';
		if (isAlone) return { from: lineStart(text, from), to: pairEnd(text, pair), text: '' };
		if (next === undefined) throw new Error('the only key of an item is not taken away');
		return { from, to: startOf(next), text: '' };
	}
	if (isScalar(pair.value) && pair.value.range && typeof value === 'string') {
		if (pair.value.range[0] !== pair.value.range[1]) return scalarPatch(text, eol, pair.value, value, column);
	}
	const lines = pairLines(key, value);
	const [head = '', ...rest] = lines;
	return { from, to: pairEnd(text, pair), text: [head, ...linesOf(rest, column)].join(eol) + eol };
}

/** A text in place of a text, in the style of the former one. */
function scalarPatch(text: string, eol: string, node: Scalar, value: string, column: number): Patch {
	const [from = 0, to = 0] = node.range ?? [];
	const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
	const isLong = value.includes('\n');
	if (isBlock && (isLong || node.type === 'BLOCK_FOLDED')) {
		const written = text.slice(from, to);
		const [header = '', ...former] = written.split(/\r?\n/);
		const lines = blockLines(former, value, node.type === 'BLOCK_FOLDED' ? 'folded' : 'literal', column + 2);
		// A mark of the header that keeps line ends would add some.
		const kept = /^[|>]\d*-?/.exec(header)?.[0] ?? header;
		const style = node.type === 'BLOCK_FOLDED' && isLong ? kept.replace('>', '|') : kept;
		return {
			from,
			to,
			text: [style.endsWith('-') ? style : `${style}-`, ...lines].join(eol) + (written.endsWith('\n') ? eol : ''),
		};
	}
	if (isLong) {
		const lines = value.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(column + 2)}${line}`));
		return { from, to: isBlock ? to : to, text: ['|-', ...lines].join(eol) + (isBlock ? eol : '') };
	}
	// A figure that stood without quotes keeps none; `1.10` gets them, for a reader who would take it for 1.1.
	const isFigure = node.type === 'PLAIN' && figure.test(String(node.value)) && figure.test(value);
	return { from, to, text: isFigure ? value : asScalar(value, styleOf(node)) + (isBlock ? eol : '') };
}

/** A number whose text is the same again when it was read as a number. */
const figure = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

const styleOf = ({ type }: Scalar): 'plain' | 'single' | 'double' =>
	type === 'QUOTE_SINGLE' ? 'single' : type === 'QUOTE_DOUBLE' ? 'double' : 'plain';

const pairLines = (key: string, value: WrittenValue): string[] => asValue({ [key]: value });

const itemLines = (value: WrittenValue): string[] => asValue([value]);

const linesOf = (lines: readonly string[], column: number): string[] =>
	lines.map((line) => (line === '' ? line : `${' '.repeat(column)}${line}`));

/** New lines at a place; before them a line end where the text before them has none. */
const withEnd = (text: string, place: number, eol: string, lines: readonly string[]): string =>
	(place > 0 && text[place - 1] !== '\n' ? eol : '') + lines.join(eol) + eol;

const startOf = ({ key }: Pair<Scalar, Node | null>): number => key.range?.[0] ?? 0;

const pairEnd = (text: string, { key, value }: Pair<Scalar, Node | null>): number =>
	value === null || !value.range || value.range[0] === value.range[1]
		? lineEnd(text, key.range?.[1] ?? 0)
		: endOf(text, value);

/** Where the last line of a value ends, remarks on lines of their own after it left out. */
const endOf = (text: string, node: Node): number => lineEnd(text, lastOf(node));

/** The last place of a value; of a list or map that of its last part. */
function lastOf(node: Node): number {
	if (isSeq(node) && node.flow !== true) {
		const last = node.items.at(-1) as Node | undefined;
		if (last?.range) return lastOf(last);
	}
	if (isMap(node) && node.flow !== true) {
		const last = node.items.at(-1) as Pair<Scalar, Node | null> | undefined;
		if (last !== undefined)
			return last.value?.range && last.value.range[0] !== last.value.range[1]
				? lastOf(last.value)
				: (last.key.range?.[1] ?? 0);
	}
	return node.range?.[1] ?? 0;
}

function lineEnd(text: string, place: number): number {
	const before = text.slice(0, place).trimEnd().length;
	const end = text.indexOf('\n', before);
	return end < 0 ? text.length : end + 1;
}

const lineStart = (text: string, place: number): number => text.lastIndexOf('\n', place - 1) + 1;

const columnOf = (text: string, place: number): number => place - lineStart(text, place);

/** The text with all patches; those at one place in their order. Throws if two touch one another. */
function patched(text: string, patches: readonly Patch[]): string {
	const sorted = patches
		.map((patch, order) => ({ ...patch, order }))
		.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
	let result = '';
	let at = 0;
	for (const { from, to, text: own } of sorted) {
		if (from < at) throw new Error('two changes touch one another');
		result += text.slice(at, from) + own;
		at = to;
	}
	return result + text.slice(at);
}
