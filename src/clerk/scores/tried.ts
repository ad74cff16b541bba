import type { Finding } from '../../problem/problem.ts';
import { atRow } from '../../problem/sheet-remedies.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { ScoreColumn } from './column.ts';
import type { PutScore } from './merge.ts';

/** In which column of the sheet the value of a key of `scores` or of its items stands. */
const columnOf: Readonly<Record<string, ScoreColumn>> = {
	index: 'index',
	unit: 'unit',
	period: 'period',
	kind: 'kind',
	criterion: 'criterion',
	evidence: 'evidence',
	note: 'note',
};

/**
 * What the check would say of scores once they are written, at the rows that state them, and what it says of all else.
 */
export function triedScores(
	findings: readonly Finding[],
	put: readonly PutScore[],
): { readonly own: SheetProblem[]; readonly others: readonly Finding[] } {
	const scores = new Map(put.map((one) => [one.at, one]));
	const own: SheetProblem[] = [];
	const others = findings.filter(({ place, level, code, reason, remedy }) => {
		const [list, at, key, item, itemKey] = 'path' in place ? place.path : [];
		const score = list === 'scores' && typeof at === 'number' ? scores.get(at) : undefined;
		if (score === undefined) return true;
		const criterion = key === 'items' && typeof item === 'number' ? score.said.items[item]?.criterion : null;
		const row = score.rows.find((one) => one.criterion === criterion) ?? score.rows[0];
		if (row === undefined) return true;
		const column = columnOf[String(key === 'items' ? itemKey : key)] ?? 'points';
		own.push({ place: row.place(column), level, ...atRow({ code, reason, remedy }) });
		return false;
	});
	return { own, others };
}
