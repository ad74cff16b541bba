import { type Message, say } from '../problem/messages.ts';

/** A line that opens so many quotations and lists at once that the parser should not see it. */
const manyMarkers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){30}/m;

/** The parser's work grows with the square of open brackets and marks of emphasis. No summary has so many of either. */
export const mostMarks = 2000;

/** Why a body would keep the parser busy for long, and the offset of the line where that begins; `null` if it would not. */
export function tooMuch(body: string): { offset: number; message: Message } | null {
	const nested = manyMarkers.exec(body);
	if (nested !== null) return { offset: nested.index, message: say('text-too-deep') };
	for (const mark of ['[', '*', '_']) {
		if (body.split(mark).length <= mostMarks + 1) continue;
		const offset = body.lastIndexOf('\n', body.indexOf(mark)) + 1;
		return { offset, message: say('too-many-marks', mark, mostMarks) };
	}
	return null;
}
