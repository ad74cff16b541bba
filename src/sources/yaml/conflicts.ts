import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { indentOf } from './pieces.ts';

const begins = /^<{7}(?: |$)/;
const parts = /^(?:={7}$|\|{7}(?: |$))/;
const ends = /^>{7}(?: |$)/;

/**
 * What git leaves in a text that two people have changed: both ways of saying it, between marks. Each such place is one problem.
 * Returns the text with these rows empty, and of data also those below that may be parts of them. Each such row (from 0) has the least
 * column of what stood there. Nobody but the writers knows which way holds. Outside of data a row of `=` alone may underline a heading,
 * and is left.
 */
export function withoutConflicts(
	file: string,
	text: string,
	firstLine: number,
	isData: boolean,
): { text: string; rows: ReadonlyMap<number, number>; findings: Finding[] } {
	const found = new Map<number, number>();
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
		const own = rows.slice(at, last + 1).filter((one) => one.trim() !== '' && !/^[<=|>]{7}/.test(one));
		const least = own.reduce((column, one) => Math.min(column, indentOf(one)), Number.POSITIVE_INFINITY);
		const isBelow = (one: string | undefined) =>
			isData && one !== undefined && one.trim() !== '' && indentOf(one) > least;
		while (isBelow(rows[last + 1]) && !/^[<=|>]{7}/.test(rows[last + 1] ?? '')) last++;
		for (let one = at; one <= last; one++) found.set(one, least);
		rows.fill('', at, last + 1);
		at = last;
	}
	return { text: rows.join('\n'), rows: found, findings };
}
