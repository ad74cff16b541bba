import { type Message, say } from '../../problem/messages.ts';
import { withCodePoints } from '../../problem/signs.ts';
import { clerk } from '../../vi/clerk.ts';
import type { ColumnName } from './column.ts';

/** Where in a workbook something stands. The row is that which the spreadsheet shows, from 1; of a whole file it is `null`. */
export interface SheetPlace {
	readonly sheet: string;
	readonly row: number;
	readonly column: ColumnName;
	/** The name of the column in a table of others; left out, that of our own sheet. */
	readonly label?: string;
}

/** What is wrong in a workbook. */
export interface SheetProblem extends Message {
	/** `null` if it is the whole file. */
	readonly place: SheetPlace | null;
	/** The file that is meant where it is a whole one; left out, the workbook. */
	readonly file?: string;
	readonly level: 'error' | 'warning';
}

/** The problem on one line, and below it how to mend it, as `check` prints problems of content. */
function sheetProblemText(workbook: string, { place, file = workbook, level, reason, remedy }: SheetProblem): string {
	const where =
		place === null ? file : clerk.place(workbook, place.sheet, place.row, place.label ?? clerk.columns[place.column]);
	return `${where}  ${level === 'error' ? clerk.error : clerk.warning}  ${oneLine(reason)}\n    → ${oneLine(remedy)}`;
}

/** Problems of one workbook that are shown; the others are counted. */
const mostShown = 100;

/**
 * The problems as lines, in their order. Of very many the first hundred are given, errors before warnings, and one more line counts
 * the others: as `check` does for a file.
 */
export function sheetProblemTexts(workbook: string, problems: readonly SheetProblem[]): string[] {
	const { error = [], warning = [] } = Object.groupBy(problems, ({ level }) => level);
	const kept = new Set([...error, ...warning].slice(0, mostShown));
	const shown = problems.filter((one) => kept.has(one));
	const place = shown.at(-1)?.place ?? null;
	const errors = Math.max(0, error.length - mostShown);
	const others = problems.length - shown.length;
	const more: SheetProblem = {
		place,
		level: errors > 0 ? 'error' : 'warning',
		...say('more-problems', errors, others - errors),
	};
	return [...shown, ...(others > 0 ? [more] : [])].map((one) => sheetProblemText(workbook, one));
}

/** Words of a cell on one line, with no sign that is hidden. */
const oneLine = (text: string): string => withCodePoints(text.replace(/[\s\p{Cc}]+/gu, ' '));

/** The problems in the order of the workbook, those of the whole file first. What is the same at one place is said once. */
export function sortedSheetProblems(problems: readonly SheetProblem[], sheets: readonly string[]): SheetProblem[] {
	const columns = Object.keys(clerk.columns);
	const order = ({ place }: SheetProblem): number[] =>
		place === null ? [-1, 0, 0] : [sheets.indexOf(place.sheet), place.row, columns.indexOf(place.column)];
	const once = new Map(problems.map((one) => [JSON.stringify(one), one]));
	return [...once.values()].sort((a, b) => {
		const [one, other] = [order(a), order(b)];
		return one.map((part, at) => part - (other[at] ?? 0)).find((part) => part !== 0) ?? 0;
	});
}
