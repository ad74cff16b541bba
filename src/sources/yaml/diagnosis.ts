import { type Message, say } from '../../problem/messages.ts';
import { indentOf, isEntry, oddDashOf, rowKey, saysAny } from './pieces.ts';

/** What is wrong with a piece, and where: line and column (from 0). */
export interface Diagnosis {
	readonly row: number;
	readonly column: number;
	readonly message: Message;
	/** Whether rows of it may belong to what stands before or around it. */
	readonly isAstray?: boolean;
}

/** A piece with a fault: its rows, and the place of its value. */
export interface Faulty {
	readonly rows: readonly string[];
	readonly from: number;
	readonly to: number;
	/** Column of its keys or dashes (from 0). */
	readonly column: number;
	readonly isOfList: boolean;
}

/**
 * What a person would say is wrong with these rows; `null` if none of the usual slips explains it. They are tried in this order:
 * the first one hides those that come of it.
 */
export function diagnosisOf(piece: Faulty): Diagnosis | null {
	return ofDash(piece) ?? ofColon(piece) ?? ofValue(piece) ?? ofIndent(piece);
}

function headOf({ rows, from, to, column }: Faulty): { row: number; words: string; at: number } {
	let row = from;
	while (row < to - 1 && !saysAny(rows[row] ?? '')) row++;
	const text = rows[row] ?? '';
	const at = Math.max(column, indentOf(text));
	return { row, words: text.slice(at), at };
}

/** A dash without a blank, or another sign in its place: in a list, or on the first row of what should be one. */
function ofDash(piece: Faulty): Diagnosis | null {
	const head = headOf(piece);
	const own = piece.isOfList ? oddDashOf(head.words) : null;
	if (own !== null) return { row: head.row, column: head.at, message: say('odd-dash', own) };
	const key = piece.isOfList ? null : rowKey(head.words);
	if (key === null || head.words.slice(key.length).trim() !== '') return null;
	for (let row = head.row + 1; row < piece.to; row++) {
		const text = piece.rows[row] ?? '';
		if (!saysAny(text)) continue;
		const column = indentOf(text);
		const sign = oddDashOf(text.slice(column));
		return sign === null ? null : { row, column, message: say('odd-dash', sign) };
	}
	return null;
}

/** A colon without a blank behind it. */
function ofColon(piece: Faulty): Diagnosis | null {
	const { row, words, at } = headOf(piece);
	const key = rowKey(words);
	if (key?.isClose !== true) return null;
	return { row, column: at + key.length - 1, message: say('colon-without-space', key.key) };
}

/** A value that opens a quote or bracket and does not close it, goes on behind it, or begins with a sign of YAML. */
function ofValue(piece: Faulty): Diagnosis | null {
	const { row, words, at } = headOf(piece);
	const key = rowKey(words);
	const behind = piece.isOfList && key === null ? words.replace(/^-/, ' ') : words.slice(key?.length ?? 0);
	const value = behind.trimStart();
	const column = at + words.length - value.length;
	const sign = value[0] ?? '';
	const here = (message: Message, ahead = 0): Diagnosis => ({ row, column: column + ahead, message });
	if (/["'[{]/.test(sign)) {
		const text = [value, ...piece.rows.slice(row + 1, piece.to)].join('\n');
		const end = endOf(text);
		if (end === null)
			return here(say('missing-sign', value.split('\n')[0] ?? '', /["']/.test(sign) ? 'quote' : 'bracket'));
		const rest = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end));
		const lines = text.slice(0, end).split('\n');
		if (/^\s*[^\s#]/.test(rest) && !/^\s*:\s/.test(rest)) {
			const inRow = (lines.at(-1)?.length ?? 0) + indentOf(rest);
			const start = lines.length === 1 ? column : 0;
			return { row: row + lines.length - 1, column: start + inRow, message: say('text-after-close', rest) };
		}
		return null;
	}
	if (sign === '!') return here(say('exclamation-first', value));
	if (/[&*]/.test(sign)) return here(say('alias'));
	if (/[@`%,]/.test(sign) || /^[-?](?:\s|$)|^[|>](?![-+0-9]*(?:\s+#|\s*$))/.test(value))
		return here(say('yaml-sign-first', value));
	return key !== null && /^[^#]*\S:(?:\s|$)/.test(value) ? here(say('two-colons', value)) : null;
}

/** The place behind what closes the quote or bracket with which the text begins; `null` if nothing does. */
function endOf(text: string): number | null {
	let depth = 0;
	let at = 0;
	while (at < text.length) {
		const sign = text[at] ?? '';
		const opensQuote = /["']/.test(sign) && (depth === 0 || /[\s[{,:]/.test(text[at - 1] ?? ''));
		if (opensQuote) {
			const quoted = sign === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/y;
			quoted.lastIndex = at;
			if (!quoted.test(text)) return null;
			at = quoted.lastIndex;
		} else {
			if (sign === '[' || sign === '{') depth++;
			else if (sign === ']' || sign === '}') depth--;
			at++;
		}
		if (depth === 0) return at;
	}
	return null;
}

/** A row behind the first that begins where nothing of this piece may begin, or that is no key among keys. */
function ofIndent(piece: Faulty): Diagnosis | null {
	const head = headOf(piece);
	if (head.at > piece.column && !piece.isOfList) return astray(head.row, head.at);
	const key = rowKey(head.words);
	const isScalar = key === null || head.words.slice(key.length).trim() !== '';
	const isBlock = isScalar && /[|>][-+0-9]*\s*$/.test(head.words);
	let inner = -1;
	for (let row = head.row + 1; row < piece.to; row++) {
		const text = piece.rows[row] ?? '';
		if (!saysAny(text) && !(isBlock && text.trim() !== '')) continue;
		const column = indentOf(text);
		const words = text.slice(column);
		if (column < piece.column) return astray(row, column);
		if (column === piece.column)
			return isEntry(words) || piece.isOfList
				? astray(row, column)
				: {
						row,
						column,
						message: /^[[{?]/.test(words) ? say('key-not-text') : say('row-without-key', words),
						isAstray: true,
					};
		const begins = isEntry(words) || rowKey(words) !== null;
		if (isBlock) {
			if (inner >= 0 && column < inner) return astray(row, column);
			inner = inner < 0 ? column : inner;
		} else if (isScalar && begins) {
			return astray(row, column);
		} else if (!isScalar) {
			if (inner >= 0 && column < inner) return astray(row, column);
			inner = inner < 0 ? column : inner;
		}
	}
	return null;
}

const astray = (row: number, column: number): Diagnosis => ({
	row,
	column,
	message: say('uneven-indent', ''),
	isAstray: true,
});
