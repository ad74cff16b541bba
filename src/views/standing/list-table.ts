import type { Index } from '../../register/index.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { monthlyRows } from './monthly-list.ts';

/** A month's list as a table for spreadsheets, in the order of its pages. */
export function listTable(
	index: Index,
	key: string,
): { readonly header: readonly string[]; readonly rows: string[][] } {
	return {
		header: [...words.listColumns],
		rows: monthlyRows(index, key).map(({ kind, number, row, task, document, units, months, said }, at) => [
			String(at + 1),
			words.listKinds[kind],
			document.name,
			number,
			task,
			units,
			row.when,
			row.end === null ? '' : shownDay(row.end),
			row.words,
			said.map(({ name, words: told }) => `${name}: ${told}`).join('; '),
			String(months),
		]),
	};
}
