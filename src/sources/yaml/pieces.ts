/** A stretch of rows that holds one key of a map with its value, or one entry of a list. */
export interface RowPiece {
	/** The first row, and the one behind the last. */
	readonly from: number;
	to: number;
	/** The name of the key; `null` for an entry of a list, or for rows before the first key or entry. */
	readonly key: string | null;
	/** A row that begins where none of the piece may: further left than its level, or there and is no key; -1 if there is none. */
	outside: number;
}

/** The pieces of one level: of a map or a list whose keys or dashes begin at this column (from 0). */
export interface RowLevel {
	readonly kind: 'map' | 'list';
	readonly column: number;
	readonly pieces: readonly RowPiece[];
}

/** A key whose colon has no blank behind it: `due:Quý I`. An address is none. */
const closeKey = /^([A-Za-z]\w*):(?=[^\s:/\\])/;

/** A dash of a list, or what stands for one: without a blank behind it, or another sign. */
const dash = /^-(?=\s|$)/;
const oddDash = /^(?:-(?![\s-])|[*+•–—−●▪·](?=\s))/;

/** What stands in quotes at the beginning of a row. */
const quotedKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Signs with which no key begins. */
const noKey = /^[#[\]{},&*!|>%@`]|^[-?](?:\s|$)/;

/** What may stand at the column of a key and belongs to it: an entry of its list, the end of its brackets. */
const mayStandBelowKey = /^(?:-(?:\s|$)|[\]}])/;

/**
 * The name of the key with which a row begins, whether its colon has no blank behind it, and how long both are; `null` if it
 * begins with none. A key in quotes may hold colons.
 */
export function rowKey(words: string): { key: string; isClose: boolean; length: number } | null {
	if (noKey.test(words)) return null;
	const quoted = quotedKey.exec(words)?.[0];
	if (quoted !== undefined) {
		const behind = /^\s*:(?=\s|$)/.exec(words.slice(quoted.length))?.[0];
		if (behind === undefined) return null;
		return { key: quoted.slice(1, -1), isClose: false, length: quoted.length + behind.length };
	}
	const colon = words.search(/:(?:\s|$)/);
	const comment = words.search(/\s#/);
	if (colon > 0 && (comment < 0 || colon < comment))
		return { key: words.slice(0, colon).trimEnd(), isClose: false, length: colon + 1 };
	const key = closeKey.exec(words)?.[1];
	return key === undefined ? null : { key, isClose: true, length: key.length + 1 };
}

/** The sign that stands in place of a dash with a blank at the beginning of a row: `-` alone, `*`, `–`; `null` if none does. */
export const oddDashOf = (words: string): string | null => oddDash.exec(words)?.[0] ?? null;

/** Whether a row begins with the dash of a list. */
export const isEntry = (words: string): boolean => dash.test(words);

/** How many blanks a row begins with. */
export const indentOf = (row: string): number => row.length - row.trimStart().length;

/** Whether a row says something: it is neither empty nor a comment. */
export const saysAny = (row: string): boolean => /^\s*[^\s#]/.test(row);

/**
 * The keys or entries among these rows. A row belongs to the last one that began before it. The outermost level begins at the
 * least column, any other at that of its first row. `null` where they are neither a map nor a list.
 */
export function rowLevel(rows: readonly string[], from: number, to: number, isOutermost: boolean): RowLevel | null {
	const own: number[] = [];
	for (let at = from; at < to; at++) if (saysAny(rows[at] ?? '')) own.push(at);
	const [first] = own;
	if (first === undefined) return null;
	const indents = own.map((at) => indentOf(rows[at] ?? ''));
	const column = isOutermost ? indents.reduce((least, indent) => Math.min(least, indent)) : (indents[0] ?? 0);
	const head = rows[own[indents.indexOf(column)] ?? first]?.slice(column) ?? '';
	const kind = isEntry(head) ? 'list' : rowKey(head) === null ? null : 'map';
	if (kind === null) return null;
	const pieces: RowPiece[] = [];
	let isAstray = false;
	/** The first piece with a row further left that is no entry. */
	let strayed: RowPiece | null = null;
	for (const [index, at] of own.entries()) {
		const indent = indents[index] ?? 0;
		const words = rows[at]?.slice(indent) ?? '';
		const key = kind === 'map' ? (rowKey(words)?.key ?? null) : null;
		const begins = kind === 'list' ? isEntry(words) || oddDashOf(words) !== null : key !== null;
		const last = pieces.at(-1);
		if (last !== undefined) last.to = at;
		if (last === undefined || (indent === column && begins && !isAstray)) {
			pieces.push({ from: last === undefined ? from : at, to: at, key: indent === column ? key : null, outside: -1 });
		} else if (indent < column || (indent === column && !begins && !mayStandBelowKey.test(words))) {
			// Behind it keys of a map may belong to another one. A dash at its column is an entry all the same, unless a key went before.
			const found = indent < column && !isEntry(words) ? rowKey(words) : null;
			isAstray ||= indent < column && kind === 'map';
			isAstray ||= found !== null && (strayed !== null || !saysAny(words.slice(found.length)));
			if (found !== null && strayed !== null) {
				pieces.splice(pieces.indexOf(strayed) + 1);
				continue;
			}
			if (last.outside < 0) last.outside = at;
			if (indent < column && !isEntry(words)) strayed ??= last;
		}
	}
	const last = pieces.at(-1);
	if (last !== undefined) last.to = to;
	return { kind, column, pieces };
}
