import { monthsOf } from '../days/calendar.ts';
import type { Every } from '../deadline.ts';
import { readNextWords } from '../words/next.ts';
import { readQuarterNumber, relativeAt } from '../words/numerals.ts';
import type { Match, Phrase } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';

/**
 * The month of a day that comes round. `offset` counts from the first month of what comes round, `month` waits until that is
 * known ("tháng cuối kỳ"), `every` is the recurrence that the words state.
 */
export type MonthWords = { offset: number; month: 'first' | 'last' | 'after' | null; every: Every | null };

const OF_MONTH = sequences('thang', 'cua thang', 'trong thang', 'cua', 'vao thang');
const SIDES = sequences(
	...['dau', 'dau tien', 'thu nhat', 'giua', 'thu hai', 'thu 2', 'thu ba', 'thu 3', 'cuoi', 'cuoi cung'],
);
const EACH = sequences('hang', 'moi', 'tung', 'cua hang', 'cua moi', 'cua tung', 'cua', 'trong', 'cua cac');
const EACH_MONTH = sequences(
	'hang thang',
	'moi thang',
	'tung thang',
	'cua hang thang',
	'cua moi thang',
	'cua tung thang',
);
const OWN_MONTH = sequences('cua thang', 'trong thang');
const MONTH = sequences('thang', 'cua thang', 'trong thang', 'cua', 'vao thang');
/** The quarter that a report is on. */
const REPORTED = sequences('thuoc ky bao cao', 'cua ky bao cao', 'trong ky bao cao');
const UNITS = sequences('thang', 'quy', 'nam');
const OF_ROUND = sequences('ky', 'ky bao cao', 'moi ky', 'cua ky', 'cua ky bao cao', 'cua moi ky bao cao');

/** The month of a quarter that these words name, 0 to 2. */
const sideAt = (phrase: Phrase, at: number): number => {
	if (is(phrase, at, 'dau') || is(phrase, at + 1, 'nhat')) return 0;
	return is(phrase, at, 'cuoi') || is(phrase, at + 1, 'ba', '3') ? 2 : 1;
};

const found = (offset: number, every: Every | null, next: number, month: MonthWords['month'] = null) => ({
	value: { offset, month, every },
	next,
});

/** "tháng cuối quý", "tháng đầu quý sau", "tháng cuối kỳ báo cáo", "cuối quý". */
const readSide = (phrase: Phrase, at: number): Match<MonthWords> | null => {
	const month = after(phrase, at, OF_MONTH);
	const named = month !== null && is(phrase, month - 1, 'thang');
	const side = after(phrase, month ?? at, SIDES);
	if (side === null) return null;
	const offset = sideAt(phrase, month ?? at);
	const round = after(phrase, side, OF_ROUND);
	if (round !== null && named) {
		const next = readNextWords(phrase, round);
		if (next !== null) return offset === 0 && next.value === null ? found(0, null, next.next, 'after') : null;
		return offset === 1 || relativeAt(phrase, round) ? null : found(0, null, round, offset === 0 ? 'first' : 'last');
	}
	const quarter = skip(phrase, side, EACH);
	if (!isQuarter(phrase, quarter) || (!named && offset !== 2)) return null;
	const next = readNextWords(phrase, quarter + 1);
	if (next !== null)
		return [null, 'quarter', 'round'].includes(next.value) ? found(offset + 3, 'quarter', next.next) : null;
	if (readQuarterNumber(phrase, quarter + 1) !== null || relativeAt(phrase, quarter + 1)) return null;
	return found(offset, 'quarter', skip(phrase, quarter + 1, REPORTED));
};

/** "tháng sau", "tháng liền kề sau quý báo cáo", "của quý sau". */
const readFollowing = (phrase: Phrase, at: number): Match<MonthWords> | null => {
	const unit = skip(phrase, at, MONTH);
	if (unit === at) return null;
	const month = is(phrase, unit - 1, 'thang');
	const quarter = !month && isQuarter(phrase, unit);
	const next = month ? readNextWords(phrase, unit) : quarter ? readNextWords(phrase, unit + 1) : null;
	if (next === null) return null;
	if (quarter) return [null, 'quarter', 'round'].includes(next.value) ? found(3, 'quarter', next.next) : null;
	if (next.value === 'round') return found(0, null, next.next, 'after');
	return next.value === null ? found(1, null, next.next) : found(monthsOf(next.value), next.value, next.next);
};

/** Returns the month that follows a day, as it comes round; a day alone is one of each month. Null: a certain month is named. */
export const readMonthWords = (phrase: Phrase, at: number): Match<MonthWords> | null => {
	const other = readSide(phrase, at) ?? readFollowing(phrase, at);
	if (other !== null) return other;
	const each = after(phrase, at, EACH_MONTH);
	if (each !== null) return found(0, 'month', each);
	const own = after(phrase, at, OWN_MONTH);
	if (own !== null && is(phrase, own, 'bao') && is(phrase, own + 1, 'cao')) return found(0, 'month', own + 2);
	if (own !== null)
		return phrase.tokens[own]?.kind === 'number' || relativeAt(phrase, own) ? null : found(0, null, own);
	return is(phrase, at, 'thang') ? null : found(0, null, at);
};

/** Returns the unit whose last day is meant, as it follows "ngày cuối": "của tháng cuối quý", "tháng", "năm". Null for others. */
export const readLastOf = (phrase: Phrase, at: number): Match<{ offset: number; every: Every }> | null => {
	const side = readSide(phrase, at);
	if (side?.value.every === 'quarter' && !is(phrase, at, 'quy'))
		return { value: { offset: side.value.offset, every: 'quarter' }, next: side.next };
	const each = skip(phrase, at, EACH);
	const unit = after(phrase, each, UNITS);
	if (unit === null || phrase.tokens[unit]?.kind === 'number' || relativeAt(phrase, unit)) return null;
	const quarter = is(phrase, each, 'quy');
	if (quarter && (!isQuarter(phrase, each) || readQuarterNumber(phrase, unit) !== null)) return null;
	const every = is(phrase, each, 'thang') ? 'month' : quarter ? 'quarter' : 'year';
	return { value: { offset: monthsOf(every) - 1, every }, next: unit };
};
