import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { composed } from '../../words/compose.ts';
import { legacyWord, mayHoldLegacy } from '../../words/legacy-encoding.ts';
import { isOrdinary } from '../../words/ordinary.ts';
import { withoutSigns } from './signs.ts';

/** The largest content file that is read, in bytes. A summary of the longest plan known has less than 120 kB. */
export const largestFile = 256 * 1024;

/** Marks on one letter beyond those that a text may have (Unicode UAX #15, Stream-Safe Text Format: at most 30). */
const stackedMarks = /\p{M}{31}/u;

/** What stacked marks cannot be without, found in a tenth of the time: so many signs that are no Latin letters. */
const manySigns = /[^\0-\u02FF\u1E00-\u1EFF]{31}/;

/**
 * The text of a content file: UTF-8 (RFC 3629), composed Unicode (see `composed`), line ends as `\n`. A byte order mark is
 * taken off, and signs that content may not hold, each with its problem. `null` with the problem if the file is too large, empty,
 * not UTF-8, holds a NUL, or stacks marks on a letter. Words that look typed in an encoding older than Unicode are warned of.
 */
export function decode(file: string, bytes: Uint8Array): { text: string | null; findings: Finding[] } {
	const refuse = (message: Message, line = 1, column = 1) => ({
		text: null,
		findings: [{ file, place: { line, column }, level: 'error' as const, ...message }],
	});
	if (bytes.length > largestFile) return refuse(say('file-too-large', bytes.length, largestFile));
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const { line, column } = firstBadByte(bytes);
		return refuse(say('not-utf8'), line, column);
	}
	if (text.includes('\0')) return refuse(say('binary-file'));
	if (text.trim() === '') return refuse(say('empty-file'));
	const written = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	if (isOrdinary(written)) return { text: written, findings: oldEncoding(file, written) };
	// To compose a letter takes as long as the square of its marks.
	const stacked = manySigns.test(written) ? stackedMarks.exec(written) : null;
	if (stacked !== null) {
		const before = written.slice(0, stacked.index).split('\n');
		// The place is that of the letter, which stands before the first mark.
		return refuse(say('stacked-marks'), before.length, Math.max(1, before.at(-1)?.length ?? 0));
	}
	const lines = composed(written);
	const { text: readable, findings } = withoutSigns(file, lines);
	return { text: readable, findings: [...findings, ...oldEncoding(file, lines)] };
}

/** Controls of old encodings and the soft hyphen: parts of letters in a text that was read wrongly. */
const lost = /[\u0080-\u009F\u00AD]/;

/**
 * A warning for every line with words that look typed in an encoding older than Unicode; an error where letters of it are lost.
 */
function oldEncoding(file: string, text: string): Finding[] {
	if (!mayHoldLegacy(text)) return [];
	return text.split('\n').flatMap((line, index): Finding[] => {
		const old = legacyWord(line);
		if (old === null) return [];
		const place = { line: index + 1, column: old.at + 1 };
		// Signs that nobody sees are taken out of it: what is left is not what was written.
		const level = lost.test(line) ? 'error' : 'warning';
		return [{ file, place, level, ...say('legacy-encoding', old.word) }];
	});
}

/** Line and column of the first byte that is not UTF-8, found by reading until the decoder refuses. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let read = '';
	try {
		for (const byte of bytes) read += decoder.decode(Uint8Array.of(byte), { stream: true });
	} catch {
		// What has been read ends just before the place.
	}
	const lines = read.split(/\r\n?|\n/);
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
