import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';

const begins = /^<{7}(?: |$)/;
const parts = /^(?:={7}$|\|{7}(?: |$))/;
const ends = /^>{7}(?: |$)/;

/**
 * What git leaves in a text that two people have changed: both ways of saying it, between marks. Each such place is one problem.
 * Returns the text with these rows empty, and the rows (from 0). Nobody but the writers knows which way holds. Outside of data a row of `=` alone may underline a heading, and is left.
 */
export function withoutConflicts(
	file: string,
	text: string,
	firstLine: number,
	isData: boolean,
): { text: string; rows: ReadonlySet<number>; findings: Finding[] } {
	const found = new Set<number>();
	if (!/^(?:<{7}|>{7}|={7}$)/m.test(text)) return { text, rows: found, findings: [] };
	const rows = text.split('\n');
	const findings: Finding[] = [];
	const lastEnd = rows.findLastIndex((row) => ends.test(row));
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? '';
		if (!begins.test(row) && !ends.test(row) && !(isData && parts.test(row))) continue;
		let last = at;
		if (begins.test(row) && lastEnd > at)
			do last++;
			while (!ends.test(rows[last] ?? ''));
		const place = { line: firstLine + at, column: 1 };
		findings.push({ file, place, level: 'error', ...say('merge-conflict', last > at ? firstLine + last : null) });
		for (let one = at; one <= last; one++) found.add(one);
		rows.fill('', at, last + 1);
		at = last;
	}
	return { text: rows.join('\n'), rows: found, findings };
}
