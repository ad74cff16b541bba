import { messages } from '../messages.ts';
import {
	fourDigits,
	plausible,
	readCount,
	readMonthNumber,
	readQuarterNumber,
	readYear,
	relativeAt,
} from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { type Slot, slotOf } from './slot.ts';

const QUARTER = sequences('quy', 'cac quy');
const OF = sequences('cua');
const UTMOST = sequences('cung', 'tien');
const MONTH = sequences('thang', 'cac thang');
const MONTHS = sequences('thang');
const OF_YEAR = sequences('nam', 'cua nam');
const YEARS = sequences(
	'giai doan',
	'thoi ky',
	'giai doan tu nam',
	'giai doan tu',
	'giai doan nam',
	'nam',
	'cac nam',
	'trong cac nam',
);
const TO_YEAR = sequences('-', 'den', 'den nam', 'den het nam', '- nam');

/** "Đợt 2/2023", "số 2/2023" name no month. */
const COUNTED = ['dot', 'lan', 'ky', 'vong', 'buoc', 'doan', 'so', 'phien', 'khoa', 'dieu', 'mau', 'nhom'];

/** Words of a milestone, which tell "hết 9 tháng: 75%" from months that are counted from something else. */
const REACHED = [':', 'dat', 'phai', 'hoan', 'giai', 'toi', 'it', 'thuc'];

type Read = (phrase: Phrase, at: number) => Match<Slot> | null;

/** Closes a slot: takes the year that follows, and the slot's problem or the year's. */
export const withYear = (
	phrase: Phrase,
	from: number,
	at: number,
	slot: Pick<Slot, 'unit' | 'month' | 'months' | 'day'>,
): Match<Slot> => {
	const year = readYear(phrase, at, from);
	return slotOf(
		{ phrase, from, to: year?.next ?? at },
		{ ...slot, year: year?.value.year ?? null, next: year?.value.next ?? false, problem: year?.value.problem ?? null },
	);
};

const readQuarter: Read = (phrase, at) => {
	const named = after(phrase, at, QUARTER);
	const quarter = named === null || !isQuarter(phrase, named - 1) ? null : readQuarterNumber(phrase, named);
	if (quarter === null) return null;
	// A quarter that does not exist gets a month out of range.
	const month = quarter.value >= 1 && quarter.value <= 4 ? quarter.value * 3 - 2 : 0;
	return withYear(phrase, at, quarter.next, { unit: 'quarter', month, months: 3, day: null });
};

const readMonthOfQuarter: Read = (phrase, at) => {
	const offset = is(phrase, at, 'dau') ? 0 : is(phrase, at, 'cuoi') ? 2 : null;
	if (offset === null) return null;
	const quarter = readQuarter(phrase, skip(phrase, skip(phrase, at + 1, UTMOST), OF));
	if (quarter?.value.month == null) return null;
	const { month, year, next, problem } = quarter.value;
	return slotOf(
		{ phrase, from: at - 1, to: quarter.next },
		{ unit: 'month', month: month + offset, months: 1, day: null, year, next, problem },
	);
};

const readMonth: Read = (phrase, at) => {
	const figures = digits(phrase, at, 1, 2);
	if (figures !== null && is(phrase, at + 1, '/') && fourDigits(phrase, at + 2) !== null) {
		if (is(phrase, at - 1, ...COUNTED)) return null;
		return withYear(phrase, at, at + 1, { unit: 'month', month: Number(figures), months: 1, day: null });
	}
	const named = after(phrase, at, MONTH);
	if (named === null) return null;
	const number = readMonthNumber(phrase, named);
	if (number === null) return readMonthOfQuarter(phrase, named);
	return withYear(phrase, at, number.next, { unit: 'month', month: number.value, months: 1, day: null });
};

const readPart: Read = (phrase, at) => {
	const half = is(phrase, at, 'nua');
	const count = half ? { value: 6, next: at + 1 } : readCount(phrase, at);
	const side = count === null ? null : half ? count.next : after(phrase, count.next, MONTHS);
	// "hết 9 tháng đạt 75%": the first months of the year.
	const ended = is(phrase, at - 1, 'het') && [3, 6, 9].includes(count?.value ?? 0) && is(phrase, side ?? 0, ...REACHED);
	if (count !== null && side !== null && ended && !is(phrase, side, 'dau', 'cuoi'))
		return withYear(phrase, at, side, { unit: 'part', month: 1, months: count.value, day: null });
	if (count === null || side === null || !is(phrase, side, 'dau', 'cuoi')) return null;
	if (count.value < 1 || count.value > 11) return null;
	const month = is(phrase, side, 'dau') ? 1 : 13 - count.value;
	const slot = { unit: 'part' as const, month, months: count.value, day: null };
	const found = withYear(phrase, at, side + 1, slot);
	if (found.next > side + 1) return found;
	const yearless = after(phrase, side + 1, OF_YEAR);
	return yearless === null ? null : slotOf({ phrase, from: at, to: yearless }, { ...slot, year: null });
};

const readYears: Read = (phrase, at) => {
	const named = after(phrase, at, YEARS);
	// "Việt Nam 2023" names no year by its "Nam".
	if (
		is(phrase, at, 'nam') &&
		phrase.tokens[at]?.spelled == null &&
		is(phrase, at - 1, 'viet', 'mien', 'phia', 'quang')
	)
		return null;
	const first = fourDigits(phrase, named ?? at);
	if (first === null) return named === null || !is(phrase, named - 1, 'nam') ? null : readWrongYear(phrase, at, named);
	const afterFirst = (named ?? at) + 1;
	// A dash on a new line opens a part, but a "giai đoạn" of one year is none.
	const newLine = phrase.tokens[afterFirst]?.line === true && !is(phrase, at, 'giai', 'thoi');
	const joined = after(phrase, afterFirst, TO_YEAR);
	const last = joined === null || newLine ? null : fourDigits(phrase, joined);
	const to = last === null || joined === null ? afterFirst : joined + 1;
	const words = quote(phrase, at, to);
	const bare = named === null && last === null;
	if (named !== null && last === null && !is(phrase, named - 1, 'nam')) return null;
	const problem =
		!plausible(first) || (last !== null && !plausible(last))
			? messages.noSuchTime(words)
			: last !== null && last < first
				? messages.reversed(words)
				: null;
	const years = last === null || problem !== null ? 1 : last - first + 1;
	return slotOf(
		{ phrase, from: at, to },
		{ unit: last === null ? 'year' : 'years', month: 1, months: 12 * years, day: null, year: first, bare, problem },
	);
};

/** "02 năm 2026 - 2027", "02 năm (2026 - 2027)": years that are counted before they are named. */
const readCountedYears: Read = (phrase, at) => {
	const opens = at === 0 || is(phrase, at - 1, 'trong') || phrase.tokens[at - 1]?.kind === 'mark';
	const count = opens ? readCount(phrase, at) : null;
	// "Kế hoạch 5 năm 2026 - 2030" is what is made, not when.
	if (count === null || !is(phrase, count.next, 'nam')) return null;
	const opened = is(phrase, count.next + 1, '(') ? count.next + 2 : count.next + 1;
	const years = readYears(phrase, opened);
	if (years?.value.unit !== 'years' || years.value.problem !== null || years.value.months !== 12 * count.value)
		return null;
	if (opened === count.next + 1) return { value: { ...years.value, from: at }, next: years.next };
	if (!is(phrase, years.next, ')')) return null;
	return { value: { ...years.value, from: at, to: years.next + 1 }, next: years.next + 1 };
};

const readWrongYear = (phrase: Phrase, from: number, at: number): Match<Slot> | null => {
	const wrong = is(phrase, at - 2, 'cac') ? null : readYear(phrase, at - 1, from);
	if (wrong === null) return null;
	// "Năm sau" alone says no more than the day of reading does.
	const problem = wrong.value.next ? messages.yearRelative(quote(phrase, from, wrong.next)) : wrong.value.problem;
	if (problem === null) return null;
	return slotOf(
		{ phrase, from, to: wrong.next },
		{ unit: 'year', month: 1, months: 12, day: null, year: null, problem },
	);
};

/** Returns the year of the document's period ("trong năm", "cả năm"), or null where the words name another year. */
export const readYearLeftOut: Read = (phrase, at) =>
	is(phrase, at, 'nam') && phrase.tokens[at + 1]?.kind !== 'number' && !relativeAt(phrase, at + 1)
		? slotOf({ phrase, from: at, to: at + 1 }, { unit: 'year', month: 1, months: 12, day: null, year: null })
		: null;

/** Returns the month, quarter, part of a year, year or run of years written at an index, or null. */
export const readUnit: Read = (phrase, at) =>
	readMonth(phrase, at) ??
	readQuarter(phrase, at) ??
	readPart(phrase, at) ??
	readCountedYears(phrase, at) ??
	readYears(phrase, at);
