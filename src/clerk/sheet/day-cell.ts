import { shifted } from '../../deadline/days/calendar.ts';
import { shownDay } from '../../words/day.ts';
import { cellWords, type SheetCell } from './cell.ts';

/**
 * The words of the cell of a day; `null` of a number that is none. A spreadsheet counts days from 1900 on (ECMA-376, 18.17.4): what
 * was pasted as such a count is that day. A number of four digits is a year.
 */
export function dayWords(cell: SheetCell): string | null {
	if (cell?.kind !== 'number') return cellWords(cell);
	const { value } = cell;
	if (!Number.isInteger(value)) return null;
	if (value >= 1945 && value <= 2100) return String(value);
	return value < firstCount || value > lastCount ? null : shownDay(shifted(dayZero, value));
}

/** The day from which a spreadsheet counts, and 02/9/1945 and 31/12/2099 as it counts them. */
const dayZero = '1899-12-30';
const firstCount = 16_682;
const lastCount = 73_050;
