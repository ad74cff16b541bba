import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import { frontmatterIn } from '../edit/frontmatter.ts';

/** The text of a document with some entries of a list taken out and others put at its end. All else keeps its bytes. */
export interface Splice {
	/** The key of the list; left out, `results`. */
	readonly key?: 'results' | 'measurements' | 'scores';
	/** Places of the entries that go, counted from 0, rising. */
	readonly removed: readonly number[];
	/** The lines of the new entries, each list without its indentation: `- assignment: …`, `  state: done`. */
	readonly added: readonly (readonly string[])[];
}

/** The text after the splice; `null` if its frontmatter cannot be found or read. Line ends stay as they are. */
export function spliced(text: string, splice: Splice): string | null {
	const place = frontmatterIn(text);
	if (place === null) return null;
	const yaml = text.slice(place.from, place.to);
	const changed = inYaml(yaml, splice, text.includes('\r\n') ? '\r\n' : '\n');
	return changed === null ? null : text.slice(0, place.from) + changed + text.slice(place.to);
}

function inYaml(yaml: string, { key: name = 'results', removed, added }: Splice, eol: string): string | null {
	const tree = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
	if (tree.errors.length > 0 || (tree.contents !== null && !isMap(tree.contents))) return null;
	const items = tree.contents?.items as Pair<Node, Node | null>[] | undefined;
	const pair = items?.find(({ key }) => isScalar(key) && key.value === name);
	const lines = (indent: string) => added.map((own) => own.map((one) => `${indent}${one}${eol}`).join('')).join('');
	if (pair === undefined) return added.length === 0 ? yaml : `${yaml}${name}:${eol}${lines('  ')}`;
	const from = pair.key.range?.[0] ?? 0;
	const { value } = pair;
	if (!isSeq(value) || value.flow === true || value.items.length === 0) {
		const kept = isSeq(value)
			? value.items.flatMap((one, at) => (removed.includes(at) ? [] : sourceOf(yaml, one as Node)))
			: [];
		const to = lineEnd(yaml, value?.range?.[1] ?? pair.key.range?.[1] ?? from);
		if (kept.length + added.length === 0) return yaml;
		return `${yaml.slice(0, from)}${name}:${eol}${kept.map((one) => `  - ${one}${eol}`).join('')}${lines('  ')}${yaml.slice(to)}`;
	}
	const places = value.items.map((one) => placeOf(yaml, one as Node));
	const indent = /^[ ]*/.exec(yaml.slice(places[0]?.from ?? 0))?.[0] ?? '';
	const last = places.at(-1)?.to ?? yaml.length;
	let result = '';
	let at = 0;
	for (const index of removed) {
		const place = places[index];
		if (place === undefined) continue;
		result += yaml.slice(at, place.from) + place.remarks;
		at = place.to;
	}
	return result + yaml.slice(at, last) + lines(indent) + yaml.slice(last);
}

/** Where the line ends on which a place lies, with its line break. */
function lineEnd(text: string, place: number): number {
	const before = text.slice(0, place).trimEnd().length;
	const end = text.indexOf('\n', before);
	return end < 0 ? text.length : end + 1;
}

/** The whole lines of an item of a list, and those of them that are remarks alone. */
function placeOf(yaml: string, item: Node): { readonly from: number; readonly to: number; readonly remarks: string } {
	const [start = 0, end = 0] = item.range ?? [];
	const from = yaml.lastIndexOf('\n', yaml.lastIndexOf('-', start)) + 1;
	const to = lineEnd(yaml, end);
	const own = yaml.slice(from, to);
	const remarks = hasLongText(item) ? [] : own.split(/(?<=\n)/).filter((line) => /^\s*#/.test(line));
	return { from, to, remarks: remarks.join('') };
}

/** Whether an item holds text of several lines, in which a line may begin with the sign of a remark. */
function hasLongText(item: Node): boolean {
	let found = false;
	visit(item, {
		Scalar: (_, { type }) => {
			found ||= type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' || type?.startsWith('QUOTE') === true;
		},
	});
	return found;
}

const sourceOf = (yaml: string, item: Node): string =>
	yaml
		.slice(item.range?.[0] ?? 0, item.range?.[1] ?? 0)
		.replace(/\s*\r?\n\s*/g, ' ')
		.trim();
