import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { readQuarterNumber, relativeAt } from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { readPrefix } from './prefix.ts';
import { isNext, type Place } from './rule.ts';

const OF_MONTH = sequences('thang', 'cua thang', 'trong thang');
const WHICH_MONTH = sequences('dau', 'dau tien', 'giua', 'thu hai', 'thu 2', 'cuoi', 'cuoi cung');
const UNITS = sequences('thang', 'quy', 'nam');
const PERIODICALLY = sequences('dinh ky', 'theo dinh ky');
const LAST = sequences('cuoi', 'cuoi cung');
const MONTH_AFTER_DAY = sequences(
	'cua thang',
	'trong thang',
	'thang',
	'hang thang',
	'moi thang',
	'tung thang',
	'cua hang thang',
	'cua moi thang',
	'cua tung thang',
);

/** A place with the recurrence that its own words state, or what is wrong with it. "Tháng cuối quý" says quarter. */
export type PlaceRead = { place: Place; every: Every | null; problem: Refusal | null };

const EACH = sequences('hang', 'moi', 'tung', 'cua hang', 'cua moi', 'cua tung', 'cua');

/** "tháng sau", "quý kế tiếp": the unit after the one that comes round; an act ("sau khi …") is none. */
const NEXT = sequences('sau', 'tiep theo', 'ke tiep', 'lien ke', 'lien sau');
const readNext = (phrase: Phrase, at: number): number | null =>
	relativeAt(phrase, at) && !is(phrase, at + 1, 'quy', 'nam') ? after(phrase, at, NEXT) : null;

const readQuarterMonth = (phrase: Phrase, at: number): Match<number> | null => {
	const month = after(phrase, at, OF_MONTH);
	const side = after(phrase, month ?? at, WHICH_MONTH);
	if (side === null) return null;
	const offset = is(phrase, month ?? at, 'dau') ? 0 : is(phrase, month ?? at, 'cuoi') ? 2 : 1;
	const quarter = skip(phrase, side, EACH);
	if (!isQuarter(phrase, quarter) || (month === null && offset !== 2)) return null;
	const next = readNext(phrase, quarter + 1);
	if (next !== null) return { value: offset + 3, next };
	if (readQuarterNumber(phrase, quarter + 1) !== null || relativeAt(phrase, quarter + 1)) return null;
	return { value: offset, next: quarter + 1 };
};

/** Returns the words of a unit after "ngày cuối": tháng, quý, 6 tháng, năm. Null where a certain month or year is named. */
const readWhole = (phrase: Phrase, at: number): Match<Every> | null => {
	const each = skip(phrase, at, EACH);
	const unit = after(phrase, each, UNITS);
	if (unit === null || phrase.tokens[unit]?.kind === 'number' || relativeAt(phrase, unit)) return null;
	const quarter = is(phrase, each, 'quy');
	if (quarter && (!isQuarter(phrase, each) || readQuarterNumber(phrase, unit) !== null)) return null;
	return { value: is(phrase, each, 'thang') ? 'month' : quarter ? 'quarter' : 'year', next: unit };
};

/**
 * Returns a day that comes round in a month or quarter. It is "trước ngày 25", "ngày 20 của tháng cuối quý" or "ngày cuối
 * tháng". Null where the words name a certain month, or none.
 */
export const readPlace = (phrase: Phrase, from: number): Match<PlaceRead> | null => {
	const { value: prefix, next: at } = readPrefix(phrase, skip(phrase, from, PERIODICALLY));
	const number = is(phrase, at, 'ngay') ? at + 1 : null;
	if (number === null) return null;
	const found = (
		day: number | 'last',
		unit: 'month' | 'quarter' | 'whole',
		monthOffset: number,
		every: Every | null,
		next: number,
	): Match<PlaceRead> => {
		const words = quote(phrase, from, next);
		const outside = typeof day === 'number' && (day < 1 || day > 31);
		// "Trước ngày 01" ends before its own month or quarter begins: which one it belongs to is not certain.
		const beforeAll = prefix.before && day === 1 && (monthOffset === 0 || isNext(unit, monthOffset));
		const problem = outside
			? messages.noSuchTime(words)
			: prefix.uncertain || beforeAll
				? messages.uncertain(words)
				: null;
		return { value: { place: { unit, monthOffset, day, before: prefix.before }, every, problem }, next };
	};
	const last = after(phrase, number, LAST);
	if (last !== null) {
		const whole = readWhole(phrase, last);
		const month = readQuarterMonth(phrase, last);
		if (month !== null) return found('last', 'quarter', month.value, 'quarter', month.next);
		return whole === null ? null : found('last', 'whole', 0, whole.value, whole.next);
	}
	const figures = digits(phrase, number, 1, 2);
	if (figures === null || (is(phrase, number + 1, '/', '-', 'thang') && phrase.tokens[number + 2]?.kind === 'number'))
		return null;
	const day = Number(figures);
	const quarter = readQuarterMonth(phrase, number + 1);
	if (quarter !== null) return found(day, 'quarter', quarter.value, 'quarter', quarter.next);
	const month = after(phrase, number + 1, MONTH_AFTER_DAY);
	const next = month === null || is(phrase, month - 2, 'hang', 'moi', 'tung') ? null : readNext(phrase, month);
	if (next !== null) return found(day, 'month', 1, null, next);
	if (month !== null && (phrase.tokens[month]?.kind === 'number' || relativeAt(phrase, month))) return null;
	const each = month !== null && is(phrase, month - 2, 'hang', 'moi', 'tung');
	if (month !== null && (each || is(phrase, month - 2, 'cua', 'trong')))
		return found(day, 'month', 0, each ? 'month' : null, month);
	return month === null ? found(day, 'month', 0, null, number + 1) : null;
};
