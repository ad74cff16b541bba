import {
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parse,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { type Flow, flowPatches } from '../edit/flow.ts';
import { frontmatterIn } from '../edit/frontmatter.ts';
import { patched } from '../edit/patch.ts';
import { columnOf, dashColumn, isEmpty, lineEnd, valueEnd } from '../edit/place.ts';
import type { WrittenValue } from '../edit/value.ts';

/** New entries of a list of a document. */
export interface Addition {
	readonly key: 'results' | 'measurements' | 'scores';
	/** The lines of the new entries, each list without its indentation: `- assignment: …`, `  state: done`. */
	readonly added: readonly (readonly string[])[];
}

/**
 * The text of a document with entries put at the end of a list; all else keeps its bytes. `null` if its frontmatter cannot be found or
 * read, or if the text would say anything else than before beside them.
 */
export function appended(text: string, addition: Addition): string | null {
	const place = frontmatterIn(text);
	if (place === null) return null;
	const yaml = text.slice(place.from, place.to);
	const changed = inYaml(yaml, addition, yaml.includes('\r\n') ? '\r\n' : '\n');
	if (changed === null || !saysBoth(yaml, changed, addition)) return null;
	return text.slice(0, place.from) + changed + text.slice(place.to);
}

function inYaml(yaml: string, { key: name, added }: Addition, eol: string): string | null {
	const tree = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
	if (tree.errors.length > 0 || (tree.contents !== null && !isMap(tree.contents))) return null;
	if (added.length === 0) return yaml;
	const root = tree.contents as YAMLMap<Scalar, Node | null> | null;
	const [first] = root?.items ?? [];
	const pair = root?.items.find(({ key }) => isScalar(key) && key.value === name);
	const lines = (indent: string) => added.flatMap((own) => own.map((one) => `${indent}${one}${eol}`)).join('');
	if (root?.flow === true && pair === undefined) {
		const edit = { path: [name], value: valuesOf(added) };
		return patched(yaml, flowPatches(yaml, root, [edit]));
	}
	const indent = ' '.repeat(first === undefined ? 0 : columnOf(yaml, first.key.range?.[0] ?? 0));
	if (pair === undefined) return `${yaml}${indent}${name}:${eol}${lines(`${indent}  `)}`;
	const { value } = pair;
	if (isSeq(value) && value.flow !== true) {
		const place = entryEnd(yaml, value as YAMLSeq<Node>);
		return yaml.slice(0, place) + lines(' '.repeat(dashColumn(yaml, value))) + yaml.slice(place);
	}
	const [from = 0, to = 0] = value?.range ?? [];
	const isBare = isSeq(value) ? value.items.length === 0 && !yaml.slice(from, to).includes('\n') : isScalar(value);
	if (isSeq(value) && (!isBare || root?.flow === true)) {
		const edits = valuesOf(added).map((one) => ({ path: [name, value.items.length], insert: true, value: one }));
		return patched(yaml, flowPatches(yaml, value as Flow, edits));
	}
	if (value !== null && !isBare) return null;
	// What says that the list is empty goes; a remark beside it stays.
	const bare = isEmpty(value) ? yaml : yaml.slice(0, from).replace(/[ \t]+$/, '') + yaml.slice(to);
	const end = lineEnd(bare, endOfKey(pair));
	return bare.slice(0, end) + lines(`${indent}  `) + bare.slice(end);
}

const endOfKey = ({ key }: Pair<Scalar, unknown>): number => key.range?.[1] ?? 0;

/** Where the last entry of a list of lines ends, with the remarks behind it that are indented as its keys are. */
function entryEnd(yaml: string, list: YAMLSeq<Node>): number {
	const last = list.items.at(-1);
	const column = dashColumn(yaml, list);
	let end = last === undefined ? 0 : valueEnd(yaml, last);
	for (;;) {
		const indent = /^( *)#/.exec(yaml.slice(end))?.[1];
		if (indent === undefined || indent.length <= column) return end;
		end = lineEnd(yaml, end + indent.length + 1);
	}
}

/** What the lines of entries say. */
const valuesOf = (added: readonly (readonly string[])[]): WrittenValue[] =>
	parse(added.flat().join('\n'), { schema: 'failsafe' }) as WrittenValue[];

/** Whether the YAML after it says what it said before, and the new entries. */
function saysBoth(before: string, after: string, { key, added }: Addition): boolean {
	const read = (yaml: string): Record<string, unknown> | null => {
		const tree = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
		return tree.errors.length > 0 ? null : ((tree.toJS() as Record<string, unknown> | null) ?? {});
	};
	const [was, now] = [read(before), read(after)];
	if (was === null || now === null || added.length === 0) return now !== null;
	const { [key]: own, ...others } = was;
	const { [key]: list, ...rest } = now;
	const wanted = [...(Array.isArray(own) ? own : []), ...valuesOf(added)];
	return JSON.stringify([rest, list]) === JSON.stringify([others, wanted]);
}
