import type { Index } from '../../register/index.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { answeringNames, monthlyLines } from './monthly-list.ts';
import { saidOf, standingWords, whenWords } from './row.ts';

/** A month's list as a table for spreadsheets, in the order of its pages. */
export function listTable(
	index: Index,
	key: string,
): { readonly header: readonly string[]; readonly rows: string[][] } {
	return {
		header: [...words.listColumns],
		rows: monthlyLines(index, key).map(({ kind, line }, at) => {
			const { entry, stood, months } = line;
			return [
				String(at + 1),
				words.listKinds[kind],
				documentLink(index, entry.document).name,
				entry.number,
				entry.task,
				answeringNames(index, line),
				whenWords(entry, stood),
				stood.end === null ? '' : shownDay(stood.end),
				standingWords(stood.standing, stood.end),
				saidOf(index, entry, stood)
					.map(({ name, words: told }) => `${name}: ${told}`)
					.join('; '),
				String(months),
			];
		}),
	};
}
