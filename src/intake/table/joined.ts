import { readDeadline } from '../../deadline/read.ts';
import { hasListMark } from '../marks.ts';
import type { Role } from './columns.ts';

const someYear = { start: '2024-01-01', end: '2024-12-31' };

/** The lines of a cell with those of its rest: the last line goes on, unless the rest begins one of its own. */
export function continuedLines(before: readonly string[], rest: readonly string[], role: Role): string[] {
	const last = before.at(-1) ?? '';
	const [first = '', ...others] = rest;
	if (before.length === 0) return [...rest];
	// A dash within a name: “Phòng Tài chính” and “- Kế hoạch”, where the cell is no list of dashes.
	const isList =
		before.some(hasListMark) || rest.filter(hasListMark).length > 1 || role === 'due' || role === 'deliverables';
	const isWithin = hasListMark(first) && !isList;
	const begins = !isWithin && (hasListMark(first) || (/[;.]$/.test(last) && /^\p{Lu}/u.test(first) && role !== 'task'));
	const isOwnTime = role === 'due' && /^\p{Lu}/u.test(first) && isTime(last) && isTime(first);
	const isOwnEntry =
		(role === 'deliverables' || role === 'leads' || role === 'cooperating') &&
		/^\p{Lu}/u.test(first) &&
		!/(?:,|\s(?:và|các|của|tại|về|trong|cho|-|–)|^(?:Chủ tịch|Trưởng|Chánh|Giám đốc|Thủ trưởng|Phó|Văn phòng|Phòng|Ban|Ủy ban|Hội đồng))$/u.test(
			last,
		);
	return begins || isOwnTime || isOwnEntry
		? [...before, ...rest]
		: [...before.slice(0, -1), `${last} ${first}`.trim(), ...others];
}

/** Whether words are a deadline. */
export const isTime = (words: string): boolean => 'deadline' in readDeadline(words, someYear);
