import type { Finding } from '../../problem/problem.ts';
import { atRow } from '../../problem/sheet-remedies.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { FigureColumn } from './column.ts';
import type { RowFigure } from './statements.ts';

/** In which column of the sheet the value of a key of `measurements` stands. */
const columnOf: Readonly<Record<string, FigureColumn>> = {
	target: 'number',
	unit: 'unit',
	scope: 'scope',
	period: 'period',
	value: 'value',
	numerator: 'numerator',
	denominator: 'denominator',
	note: 'note',
};

/**
 * What the check would say of figures once they are written, at the rows that state them, and what it says of all else. `stated` has
 * their rows by place.
 */
export function triedFigures(
	findings: readonly Finding[],
	stated: ReadonlyMap<number, RowFigure>,
): { readonly own: SheetProblem[]; readonly others: readonly Finding[] } {
	const own: SheetProblem[] = [];
	const others = findings.filter(({ place, level, code, reason, remedy }) => {
		const path = 'path' in place ? place.path : [];
		const row = path[0] === 'measurements' && typeof path[1] === 'number' ? stated.get(path[1]) : undefined;
		if (row === undefined) return true;
		own.push({ place: row.place(columnOf[String(path[2])] ?? 'printed'), level, ...atRow({ code, reason, remedy }) });
		return false;
	});
	return { own, others };
}
