import { isMap, isSeq, Lexer, type Node, parseDocument } from 'yaml';
import { frontmatterIn } from '../edit/frontmatter.ts';
import { patched } from '../edit/patch.ts';
import { dashColumn, dashOf, lineStart, valueEnd } from '../edit/place.ts';
import type { Edit } from '../edit/value.ts';

interface Remark {
	readonly at: number;
	readonly words: string;
}

/**
 * The text of an edited document in which no remark is lost: one that stood in an entry beside what an edit took away stands above the
 * entry. `edits` are those of entries of lists, by their places.
 */
export function withRemarks(before: string, after: string, edits: readonly Edit[]): string {
	const [was, now] = [frontmatterIn(before), frontmatterIn(after)];
	if (was === null || now === null) return after;
	const [yaml, edited] = [before.slice(was.from, was.to), after.slice(now.from, now.to)];
	const [all, left] = [remarksIn(yaml), remarksIn(edited)];
	if (all.length === left.length) return after;
	const eol = edited.includes('\r\n') ? '\r\n' : '\n';
	const [former, present] = [entriesIn(yaml), entriesIn(edited)];
	const entries = new Map(edits.map(({ path: [list = '', at = 0] }) => [`${list}.${at}`, null]));
	const patches = [...entries.keys()].flatMap((key) => {
		const [own, changed] = [former.get(key), present.get(key)];
		if (own === undefined || changed === undefined) return [];
		const kept = left.filter(isIn(changed)).map(({ words }) => words);
		const lost = all.filter(isIn(own)).filter(({ words }) => {
			const place = kept.indexOf(words);
			if (place >= 0) kept.splice(place, 1);
			return place < 0;
		});
		const text = lost.map(({ words }) => `${' '.repeat(changed.column)}${words}${eol}`).join('');
		return text === '' ? [] : [{ from: changed.above, to: changed.above, text }];
	});
	return after.slice(0, now.from) + patched(edited, patches) + after.slice(now.to);
}

/** Where an entry stands, and where a line above it begins. */
interface EntryPlace {
	readonly from: number;
	readonly to: number;
	readonly above: number;
	readonly column: number;
}

const isIn =
	({ from, to }: EntryPlace) =>
	({ at }: Remark): boolean =>
		from <= at && at < to;

/** The entries of lists in YAML, by `results.3`. */
function entriesIn(yaml: string): ReadonlyMap<string, EntryPlace> {
	const { contents } = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
	const places = new Map<string, EntryPlace>();
	if (!isMap(contents)) return places;
	for (const { key, value } of contents.items) {
		if (!isSeq(value)) continue;
		for (const [at, item] of (value.items as Node[]).entries()) {
			const [start = 0, end = 0] = item.range ?? [];
			const above = lineStart(yaml, value.flow === true ? ((key as Node).range?.[0] ?? 0) : dashOf(yaml, value, item));
			// What stands between brackets belongs to the part before it.
			const to =
				value.flow === true ? ((value.items[at + 1] as Node | undefined)?.range?.[0] ?? end) : valueEnd(yaml, item);
			const column = value.flow === true ? 0 : dashColumn(yaml, value);
			places.set(`${String(key)}.${at}`, { from: value.flow === true ? start : above, to, above, column });
		}
	}
	return places;
}

/** The remarks of YAML with their places. The lexer names the beginning of each scalar by a sign of its own. */
function remarksIn(yaml: string): Remark[] {
	const remarks: Remark[] = [];
	let at = 0;
	let isScalar = false;
	for (const part of new Lexer().lex(yaml)) {
		if (marks.has(part)) {
			isScalar = part === scalarMark;
			continue;
		}
		if (!isScalar && part.startsWith('#')) remarks.push({ at, words: part.trimEnd() });
		at += part.length;
		isScalar = false;
	}
	return remarks;
}

const scalarMark = '\u001F';
/** Signs of the lexer that stand in no text: of a document, of the end of brackets, of a scalar. */
const marks = new Set(['\u0002', '\u0018', scalarMark]);
