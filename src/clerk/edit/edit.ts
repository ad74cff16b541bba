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
import { type Flow, flowPatches } from './flow.ts';
import { type Patch, patched } from './patch.ts';
import { columnOf, dashColumn, dashOf, isEmpty, lineEnd, lineStart, valueEnd } from './place.ts';
import { asScalar, asValue, type Edit, type WrittenValue } from './value.ts';

/** Where a value stands: the map or list that has it, and how deep its lines begin. */
interface Place {
	readonly parent: YAMLMap<Scalar, Node | null> | YAMLSeq<Node>;
	readonly key: string | number;
}

/**
 * The YAML text after these changes; all other lines keep their bytes. Throws if the text cannot be read, if a path leads nowhere,
 * or if the changes would touch one another.
 */
export function editedYaml(text: string, asked: readonly Edit[]): string {
	// What is put at the end of a value stands before a key that is put after it.
	const edits = asked.toSorted((a, b) => b.path.length - a.path.length);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const tree = parseDocument<Node>(text, { schema: 'failsafe', prettyErrors: false });
	if (tree.errors.length > 0) throw new Error(tree.errors[0]?.message);
	const removed = Map.groupBy(
		edits.filter(({ value, insert }) => value === null && insert !== true),
		({ path }) => JSON.stringify(path.slice(0, -1)),
	);
	const ofParent = Map.groupBy(edits, ({ path }) => JSON.stringify(path.slice(0, -1)));
	const patches = edits.flatMap((edit): Patch[] => {
		const { parent, key } = placeIn(tree.contents, edit.path);
		const siblings = removed.get(JSON.stringify(edit.path.slice(0, -1))) ?? [];
		const isLast = edit.value === null && isSeq(parent) && siblings.length === parent.items.length;
		if (isLast) {
			// The list goes with its last item, once.
			if (siblings[0] !== edit) return [];
			return [patchOf(text, eol, tree.contents, { path: edit.path.slice(0, -1), value: null }, siblings)];
		}
		if (parent.flow === true) {
			// What stands within brackets gets all its changes at once.
			const own = ofParent.get(JSON.stringify(edit.path.slice(0, -1))) ?? [];
			return own[0] === edit ? flowPatches(text, parent as Flow, own) : [];
		}
		return [patchOf(text, eol, tree.contents, edit, siblings, { parent, key })];
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
	siblings: readonly Edit[],
	{ parent, key }: Place = placeIn(root, edit.path),
): Patch {
	if (isSeq(parent)) return itemPatch(text, eol, parent, Number(key), edit);
	const gone = new Set(siblings.map(({ path }) => path.at(-1)));
	return pairPatch(text, eol, parent as YAMLMap<Scalar, Node | null>, String(key), edit, gone);
}

function itemPatch(text: string, eol: string, list: YAMLSeq<Node>, at: number, { value, insert }: Edit): Patch {
	const [first] = list.items;
	if (first === undefined) throw new Error('an empty list has no items');
	const dash = (item: Node) => dashOf(text, list, item);
	const column = dashColumn(text, list);
	const item = list.items[at];
	if (insert === true) {
		if (value === null) throw new Error('nothing to insert');
		const before = item === undefined ? null : lineStart(text, dash(item));
		const place = before ?? valueEnd(text, list.items.at(-1) as Node);
		return { from: place, to: place, text: withEnd(text, place, eol, linesOf(itemLines(value), column)) };
	}
	if (item === undefined) throw new Error(`no item ${at}`);
	if (value === null) return { from: lineStart(text, dash(item)), to: valueEnd(text, item), text: '' };
	if (isScalar(item) && typeof value === 'string') return scalarPatch(text, eol, item, value, column);
	const from = lineStart(text, dash(item));
	return { from, to: valueEnd(text, item), text: linesOf(itemLines(value), column).join(eol) + eol };
}

function pairPatch(
	text: string,
	eol: string,
	map: YAMLMap<Scalar, Node | null>,
	key: string,
	{ value, order = [] }: Edit,
	gone: ReadonlySet<unknown>,
): Patch {
	const at = map.items.findIndex((one) => one.key.value === key);
	const pair = map.items[at];
	const [first] = map.items;
	if (first === undefined) throw new Error('an empty map has no keys');
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
		// The first key may share a line with the dash of a list: the next that stays takes its place.
		const isFirst = map.items.slice(0, at).every((one) => gone.has(one.key.value));
		const isAlone =
			text.slice(lineStart(text, startOf(isFirst ? first : pair)), startOf(isFirst ? first : pair)).trim() === '';
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
	const [from = 0, end = 0] = node.range ?? [];
	const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
	// Empty lines after a block of text are none of it.
	const to = isBlock ? Math.min(end, lineEnd(text, end)) : end;
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
		return { from, to, text: ['|-', ...lines].join(eol) + (isBlock ? eol : '') };
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
	value === null || isEmpty(value) ? lineEnd(text, key.range?.[1] ?? 0) : valueEnd(text, value);
