import { isRealDay } from '../../words/day.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type SheetCell } from './cell.ts';
import { dayWords } from './day-cell.ts';

/** A cell that shows other words than the content gives for its row now; both are cut to where they part. */
export interface Differing<Column extends string = string> {
	readonly column: Column;
	readonly sheet: string;
	readonly now: string;
}

/**
 * The cells of a row that say otherwise than the content now. `shown` gives the words of a column, the newest first where several
 * are right. A cell or a column that was emptied is not compared, and how a spreadsheet writes the same words does not count.
 */
export function differingCells<Column extends string>(
	cell: (column: Column) => SheetCell,
	shown: Partial<Readonly<Record<Column, readonly string[]>>>,
): Differing<Column>[] {
	return (Object.entries(shown) as [Column, readonly string[]][]).flatMap(([column, right]) => {
		const one = cell(column);
		const sheet = cellWords(one);
		if (sheet === '' || right.some((words) => isSame(one, words))) return [];
		const [shortSheet, now] = whereTheyPart(sheet, right[0] ?? '');
		return [{ column, sheet: shortSheet, now }];
	});
}

/** Whether a cell shows these words, also after a spreadsheet has made a number or a day of them. */
function isSame(cell: SheetCell, words: string): boolean {
	const written = cellWords(cell);
	if (plain(written) === plain(words)) return true;
	if (isNumber(words) && isNumber(written)) return isSameNumber(written, words, cell?.kind === 'number');
	const day = cell?.kind === 'day' ? cell.day : dayIn(cell?.kind === 'number' ? (dayWords(cell) ?? '') : written);
	if (day === null) return false;
	const meant = dayIn(words);
	return meant === null ? isItem(words, day) : meant === day;
}

/** Words without case, diacritics, spare spaces, zeros before a day or month, and points at the end. */
const plain = (words: string): string =>
	fold(words)
		.replace(/(?<!\d)0(?=\d[/ -])/gu, '')
		.replace(/[\s.,;:]+$/u, '');

const isNumber = (words: string): boolean => /^\d+(?:[.,]\d*)?$/u.test(words);
const numberOf = (words: string): number => Number(words.replace(',', '.'));

/** The item `1.10` is 1.1 once it is a number; a text `1.10` is never the item `1.1`. */
const isSameNumber = (written: string, words: string, isCounted: boolean): boolean =>
	numberOf(written) === numberOf(words) && (isCounted || written.replace(',', '.') === String(numberOf(words)));

/** The day that words are, `YYYY-MM-DD`; `null` of other words. A month over 12 is the day, as some spreadsheets write it. */
function dayIn(words: string): string | null {
	const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00.*)?$/u.exec(words)?.[1];
	if (iso !== undefined) return isRealDay(iso) ? iso : null;
	const [, one = '', other = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(words) ?? [];
	const [day, month] = Number(other) > 12 ? [other, one] : [one, other];
	const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isRealDay(found) ? found : null;
}

/** Whether a spreadsheet makes this day of an item: of `3.9` 03/9 or 9 March, of `1.2.3` 01/02/2003. */
function isItem(words: string, iso: string): boolean {
	if (!/^\d+(?:[.-]\d+){1,2}$/u.test(words)) return false;
	const parts = words.split(/[.-]/u).map(Number);
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return [
		[day, month, year % 100],
		[month, day, year % 100],
	].some((order) => parts.every((part, at) => part === order[at]));
}

/** Signs of a long cell that a problem quotes. */
const most = 80;

/** Both texts cut to what shows where they part. */
function whereTheyPart(one: string, other: string): readonly [string, string] {
	const [a, b] = [[...one], [...other]];
	const parting = a.findIndex((sign, at) => sign !== b[at]);
	const start = Math.max(0, (parting < 0 ? a.length : parting) - most / 2);
	const cut = (signs: readonly string[]): string => {
		if (signs.length <= most) return signs.join('');
		const from = Math.min(start, signs.length - 1);
		return `${from > 0 ? '…' : ''}${signs.slice(from, from + most).join('')}${from + most < signs.length ? '…' : ''}`;
	};
	return [cut(a), cut(b)];
}
