import { type Message, say } from '../problem/messages.ts';

// What the parser of Markdown takes in a stated time. Its work grows with the square of open brackets, of marks of emphasis and of
// blocks. Real summaries have a tenth of the least of these.

/** A line that opens so many quotations and lists, or an entry so far in, that the parser should not see it. */
const manyMarkers = /^(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){30}|[ \t]{120,}(?:[-+*]|\d{1,9}[.)])(?=\s))/m;

/** What opens entries of lists and quotations at the beginning of a line, and each of them. */
const openers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/gm;
const opener = />|[-+*]|\d+[.)]/g;

/** The most that one body may hold of each mark that opens or closes something in a line. */
export const mostMarks = 2000;

/** The most that one body may hold of each sign that stands for itself or for another: bars of tables, `&amp;`, `\*`. */
export const mostSigns = 10_000;

/** The most lines with words that one body may have, and the most lines in all. */
export const mostLines = 4000;
export const mostRows = 20_000;

/** The most entries of lists and lines of quotations that one body may have. */
export const mostEntries = 2000;

const limits: readonly (readonly [mark: string, most: number])[] = [
	...[...'[]*_~`<{}@', 'www', 'http'].map((mark) => [mark, mostMarks] as const),
	...[...'|&\\!'].map((mark) => [mark, mostSigns] as const),
	['\n', mostRows],
];

/** Why a body would keep the parser busy for long, and the offset where that is seen; `null` if it would not. */
export function tooMuch(body: string): { offset: number; message: Message } | null {
	const nested = manyMarkers.exec(body);
	if (nested !== null) return { offset: nested.index, message: say('text-too-deep') };
	for (const [mark, most] of limits) {
		const offset = offsetOfMark(body, mark, most);
		if (offset >= 0)
			return { offset, message: mark === '\n' ? say('too-many-lines', most) : say('too-many-marks', mark, most) };
	}
	const line = offsetBeyond(body, /^[ \t]*[^\s]/gm, mostLines, () => 1);
	if (line >= 0) return { offset: line, message: say('too-many-lines', mostLines) };
	const entry = offsetBeyond(body, openers, mostEntries, (found) => found.match(opener)?.length ?? 0);
	return entry < 0 ? null : { offset: entry, message: say('too-many-entries', mostEntries) };
}

/** The offset of the first mark beyond the `most` first ones; -1 if there are no more. */
function offsetOfMark(body: string, mark: string, most: number): number {
	let at = -1;
	for (let count = 0; count <= most; count++) {
		at = body.indexOf(mark, at + 1);
		if (at < 0) return -1;
	}
	return at;
}

/** The offset of the match with which all matches so far count for more than `most`; -1 if there is none. */
function offsetBeyond(body: string, pattern: RegExp, most: number, worth: (match: string) => number): number {
	let count = 0;
	for (const { 0: match, index } of body.matchAll(pattern)) {
		count += worth(match);
		if (count > most) return index;
	}
	return -1;
}
