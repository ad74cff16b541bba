import { deepest } from './depth.ts';

/**
 * Reads YAML of the plain form that nearly every content file has. Maps and lists go by indentation, a scalar stands on one
 * line. Lists of scalars may stand in brackets, texts behind `|` or `>`. The answer equals that of `readYaml`. `undefined` for
 * anything else, errors included: it is left to the whole parser, which takes twenty times as long.
 */
export function plainYaml(text: string): Value | undefined {
	if (unusual.test(text) || manyMarks.test(text)) return undefined;
	const rows = text.split('\n');
	const reader: Reader = { rows, at: 0, seen: null };
	const first = nextRow(reader);
	if (first === null) return undefined;
	const value = block(reader, first.indent, 0);
	return value !== undefined && nextRow(reader) === null ? value : undefined;
}

type Value = string | Value[] | { [key: string]: Value };

/** The rows of a text, and the one that is read next. */
interface Reader {
	readonly rows: string[];
	at: number;
	/** The row at `at`, once it has been looked at. */
	seen: Row | null;
}

interface Row {
	readonly at: number;
	readonly indent: number;
	readonly words: string;
}

/** Controls, and every space but the plain one: tabs, signs that end a line for some readers. */
const unusual = /[^\P{Cc}\n]|[^\S \n]/u;

/** A key of words of Vietnamese letters, digits and hyphens, bare or in double quotes, and what stands beside it. */
const keyed =
	/^("?)([A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff][\w\u00c0-\u024f\u1e00-\u1eff-]*(?: [\w\u00c0-\u024f\u1e00-\u1eff-]+)*)\1:(?: +(.*))?$/;
const blockHead = /^([|>])(-?)$/;
const nothing = /^(?:~|null|Null|NULL)$/;

/** Signs that begin something else than plain text. */
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;

/** Rows that may be nested too deep for the whole parser (see `tooDeep`). */
const manyMarks = /(?:[[\]{}][^\n[\]{}]*){5}|^ *[-?] +[-?](?: |$)/m;

/** The next row that is neither empty nor a comment, which is not taken; `null` at the end. */
function nextRow(reader: Reader): Row | null {
	if (reader.seen?.at === reader.at) return reader.seen;
	for (; reader.at < reader.rows.length; reader.at++) {
		const row = reader.rows[reader.at] ?? '';
		const words = row.trim();
		if (words === '' || words.startsWith('#')) continue;
		reader.seen = { at: reader.at, indent: indentOf(row), words };
		return reader.seen;
	}
	return null;
}

function indentOf(row: string): number {
	let indent = 0;
	while (row[indent] === ' ') indent++;
	return indent;
}

/** The map or list whose entries begin at this column. */
function block(reader: Reader, indent: number, depth: number): Value | undefined {
	if (depth >= deepest) return undefined;
	const row = nextRow(reader);
	if (row === null || row.indent !== indent) return undefined;
	return isEntry(row.words) ? list(reader, indent, depth) : map(reader, indent, depth);
}

const isEntry = (words: string): boolean => words.startsWith('- ');

function list(reader: Reader, indent: number, depth: number): Value[] | undefined {
	const values: Value[] = [];
	for (let row = nextRow(reader); row !== null && row.indent >= indent; row = nextRow(reader)) {
		if (row.indent > indent) return undefined;
		// A map that holds the list at its own column goes on.
		if (!isEntry(row.words)) break;
		const words = row.words.slice(1).trimStart();
		const column = indent + row.words.length - words.length;
		let value: Value | undefined;
		if (keyed.test(words)) {
			// The first key stands on the row of the mark: it is read as if it stood alone.
			reader.seen = { at: reader.at, indent: column, words };
			value = map(reader, column, depth + 1);
		} else {
			reader.at++;
			value = scalar(reader, words, indent);
		}
		if (value === undefined) return undefined;
		values.push(value);
	}
	return values;
}

function map(reader: Reader, indent: number, depth: number): Value | undefined {
	const values: { [key: string]: Value } = {};
	for (let row = nextRow(reader); row !== null && row.indent >= indent; row = nextRow(reader)) {
		const [, , key = '', words = ''] = row.indent > indent ? [] : (keyed.exec(row.words) ?? []);
		if (key === '' || Object.hasOwn(values, key)) return undefined;
		reader.at++;
		const value = words === '' ? below(reader, indent, depth) : scalar(reader, words, indent);
		if (value === undefined) return undefined;
		values[key] = value;
	}
	return values;
}

/** What stands below a key that has nothing beside it; empty text where nothing does. */
function below(reader: Reader, indent: number, depth: number): Value | undefined {
	const row = nextRow(reader);
	if (row === null || row.indent < indent || (row.indent === indent && !isEntry(row.words))) return '';
	return block(reader, row.indent, depth + 1);
}

/**
 * A scalar or a list in brackets, of which `words` is all that stands on its row. No further rows may belong to it, but behind
 * `|` or `>`.
 */
function scalar(reader: Reader, words: string, indent: number): Value | undefined {
	const [, style, chomped] = blockHead.exec(words) ?? [];
	if (style !== undefined) return lines(reader, style === '>', chomped === '-', indent);
	const next = nextRow(reader);
	if (next !== null && next.indent > indent) return undefined;
	if (!words.startsWith('[')) return oneLine(words);
	if (!words.endsWith(']')) return undefined;
	const inside = words.slice(1, -1).trim();
	if (inside === '') return [];
	const values: Value[] = [];
	for (const part of inside.split(',')) {
		const value = /[[\]{}:#]/.test(part) ? undefined : oneLine(part.trim());
		if (value === undefined) return undefined;
		values.push(value);
	}
	return values;
}

function oneLine(words: string): string | undefined {
	if (words.startsWith('"')) return /^"([^"\\]*)"$/.exec(words)?.[1];
	if (words.startsWith("'")) return /^'((?:[^']|'')*)'$/.exec(words)?.[1]?.replaceAll("''", "'");
	if (words === '' || indicator.test(words) || / #|:(?: |$)/.test(words)) return undefined;
	return nothing.test(words) ? '' : words;
}

/** The text behind `|` or `>`: rows of one indentation, without empty ones. */
function lines(reader: Reader, folded: boolean, chomped: boolean, indent: number): string | undefined {
	const taken: string[] = [];
	let column = -1;
	for (; reader.at < reader.rows.length; reader.at++) {
		const row = reader.rows[reader.at] ?? '';
		const own = indentOf(row);
		if (own === row.length) {
			// Empty rows end the text; between two of its rows they would be part of it.
			while (reader.at < reader.rows.length && reader.rows[reader.at]?.trim() === '') reader.at++;
			if (indentOf(reader.rows[reader.at] ?? '') > indent) return undefined;
			break;
		}
		if (own <= indent) break;
		if (column >= 0 && own !== column) return undefined;
		column = own;
		taken.push(row.slice(own));
	}
	if (taken.length === 0) return undefined;
	return taken.join(folded ? ' ' : '\n') + (chomped ? '' : '\n');
}
