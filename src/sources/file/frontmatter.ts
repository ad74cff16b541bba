import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { document } from '../../schemas/document.ts';
import { page } from '../../schemas/page.ts';
import { keysAt } from '../form/schema-node.ts';

/** The two parts of an MDX file with the line of the file on which each begins. */
export interface Parts {
	readonly yaml: string;
	readonly yamlLine: number;
	readonly body: string;
	readonly bodyLine: number;
}

const fence = /^---\s*$/;

/** What people write for a fence: more or fewer dashes, other dashes, blanks before them. */
const nearFence = /^\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2013\u2014]|\.{3,}|\*{3,}|_{3,}|\+{3,})\s*$/;

/** A heading of a body; no key looks so. */
const heading = /^#{2,6} /;

/**
 * Splits an MDX file at its frontmatter fences (`---` alone on a line). A fence that is missing or written wrongly, and one between
 * keys of the data, are problems; where it is plain what was meant, the parts are those. Else they are `null`.
 */
export function splitFrontmatter(file: string, text: string): { parts: Parts | null; findings: Finding[] } {
	const findings: Finding[] = [];
	const tell = (at: number, message: Message) =>
		findings.push({ file, place: { line: at + 1, column: 1 }, level: 'error', ...message });
	const rows = text.split('\n');
	const from = opening(rows);
	if (from === null || !fence.test(rows[0] ?? '')) tell(0, say('no-opening-fence'));
	if (from === null) return { parts: null, findings };
	const after = (start: number, is: (row: string) => boolean): number => {
		for (let at = start; at < rows.length; at++) if (is(rows[at] ?? '')) return at;
		return -1;
	};
	const isFence = (row: string) => fence.test(row);
	let end = after(from, isFence);
	while (end >= 0 && isKey(rows[after(end + 1, (row) => row.trim() !== '')] ?? '')) {
		tell(end, say('second-data-part'));
		rows[end] = '';
		end = after(end + 1, isFence);
	}
	if (end < 0) {
		end = after(from, (row) => nearFence.test(row));
		if (end < 0) end = after(from, (row) => heading.test(row));
		tell(Math.max(0, end), say('no-closing-fence', nearFence.test(rows[end] ?? '') ? (rows[end] ?? '') : ''));
		if (end < 0 && findings.length === 1) return { parts: null, findings };
		if (end < 0) end = rows.length;
	}
	const isHeading = heading.test(rows[end] ?? '');
	const data = rows.slice(from, end);
	const bodyFrom = isHeading ? end : end + 1;
	return {
		parts: {
			yaml: `${data.join('\n')}\n`,
			yamlLine: from + 1,
			body: rows.slice(bodyFrom).join('\n'),
			bodyLine: bodyFrom + 1,
		},
		findings,
	};
}

/** The row (from 0) on which the data begins: behind the first fence, or at once with a key; `null` if it is neither. */
function opening(rows: readonly string[]): number | null {
	const first = rows.findIndex((row) => row.trim() !== '');
	if (nearFence.test(rows[first] ?? '')) return first + 1;
	return isKey(rows[first] ?? '') && rows.some((row) => fence.test(row)) ? first : null;
}

const keys = new Set([...keysAt(document, []), ...keysAt(page, [])]);
/** Whether a row begins with a key of a document or page. Behind a fence it says that the data goes on. */
const isKey = (row: string): boolean => keys.has(/^([A-Za-z]+):(?:\s|$)/.exec(row)?.[1] ?? '');
