import { dayExists, isoDay, weekdayOf } from '../days/calendar.ts';
import { messages } from '../messages.ts';
import { readMonthNumber } from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, digits, is, sequences, skip, tight } from '../words/sequence.ts';
import { type Slot, slotOf } from './slot.ts';
import { readUnit, readYearLeftOut, withYear } from './unit.ts';
import { readWeekday } from './weekday.ts';

const LAST = sequences('cuoi', 'cuoi cung', 'cuoi cua', 'cuoi cung cua', 'cuoi cung trong');
const DAY = sequences('ngay', 'cac ngay');
const OF_MONTH = sequences('thang', 'cua thang', ', thang', 'cac thang', 'cua cac thang');
const OF = sequences('cua', ',');
/** Words whose figure is no day. */
const COUNTED = ['dot', 'lan', 'ky', 'buoc', 'vong', 'doan', 'so', 'khoa', 'phien', 'nhom', 'quy', 'cap', 'dieu'];

const dotted = (phrase: Phrase, from: number, at: number, day: number): Match<Slot> | null => {
	const mark = phrase.tokens[at]?.text;
	const month = digits(phrase, at + 1, 1, 2);
	if ((mark !== '-' && mark !== '.') || !tight(phrase, at) || month === null) return null;
	const year = digits(phrase, at + 3, 2, 4);
	if (!is(phrase, at + 2, mark) || !tight(phrase, at + 2) || year === null) return null;
	const problem = year.length === 4 ? null : messages.yearShort(quote(phrase, from, at + 4));
	return slotOf(
		{ phrase, from, to: at + 4 },
		{ unit: 'day', month: Number(month), months: 1, day, year: problem ? null : Number(year), problem },
	);
};

const lastDay = (phrase: Phrase, from: number, at: number): Match<Slot> | null => {
	const next = after(phrase, at, LAST);
	const whole = next === null ? null : (readUnit(phrase, next) ?? readYearLeftOut(phrase, next));
	if (whole === null) return null;
	const { month, months, year, next: following, problem } = whole.value;
	return slotOf(
		{ phrase, from, to: whole.next },
		{ unit: 'day', month, months, day: 'last', year, next: following, problem },
	);
};

/**
 * Returns the day written at an index, or null. It is "ngày 15 tháng 7 năm 2024", "15/7/2024", "15-7-2024", "ngày 15/7" or
 * "ngày cuối cùng của quý III". "Ngày 15" alone leaves its month out.
 */
const readPlainDay = (phrase: Phrase, from: number): Match<Slot> | null => {
	const at = skip(phrase, from, DAY);
	const named = at > from;
	const figures = digits(phrase, at, 1, 2);
	if (figures === null) return named ? lastDay(phrase, from, at) : null;
	const day = Number(figures);
	const month = is(phrase, at + 1, '/') ? digits(phrase, at + 2, 1, 2) : null;
	if (month !== null) {
		const found = withYear(phrase, from, at + 3, { unit: 'day', month: Number(month), months: 1, day });
		found.value.bare = !named && found.next === at + 3;
		return found;
	}
	const whole = dotted(phrase, from, at + 1, day);
	if (whole !== null) return whole;
	// "15-20/10/2026": the first of the days of one month.
	const joined = is(phrase, at + 1, '-') || (is(phrase, at + 1, 'den') && is(phrase, at - 1, 'tu'));
	const last = joined && is(phrase, at + 3, '/') && is(phrase, at + 5, '/') ? digits(phrase, at + 2, 1, 2) : null;
	if (!named && last !== null && day < Number(last) && digits(phrase, at + 6, 4, 4) !== null)
		return slotOf({ phrase, from, to: at + 1 }, { unit: 'day', month: null, months: 1, day, year: null });
	// "Đợt 2 tháng 9" is no 2 September.
	if (!named && is(phrase, at - 1, ...COUNTED)) return null;
	const wordMonth = after(phrase, at + 1, OF_MONTH);
	const number = wordMonth === null ? null : readMonthNumber(phrase, wordMonth);
	if (number !== null && (named || phrase.tokens[number.next - 1]?.kind === 'number')) {
		return withYear(phrase, from, number.next, { unit: 'day', month: number.value, months: 1, day });
	}
	const ofQuarter = wordMonth === null || !named ? null : readUnit(phrase, skip(phrase, at + 1, OF));
	if (ofQuarter !== null && ofQuarter.value.unit === 'month') {
		const { month: own, year, next, problem } = ofQuarter.value;
		return slotOf(
			{ phrase, from, to: ofQuarter.next },
			{ unit: 'day', month: own, months: 1, day, year, next, problem },
		);
	}
	return named ? slotOf({ phrase, from, to: at + 1 }, { unit: 'day', month: null, months: 1, day, year: null }) : null;
};

const BEFORE_DAY = sequences(',', '(');

/** Returns a day with the day of the week beside it; it is doubtful where the two do not go together. */
const withWeekday = (phrase: Phrase, from: number, to: number, weekday: number, slot: Slot): Match<Slot> => {
	const { year, month, day } = slot;
	const known = year !== null && month !== null && typeof day === 'number' && dayExists(year, month, day);
	const wrong = known && weekdayOf(isoDay(year, month, day)) !== weekday;
	const problem = wrong ? messages.uncertain(quote(phrase, from, to)) : slot.problem;
	return slotOf({ phrase, from, to }, { ...slot, bare: false, problem });
};

/** Returns the day written at an index as `readPlainDay` does, with the day of the week before or after it: "thứ Sáu, ngày 16/10". Null for none. */
export const readDay = (phrase: Phrase, from: number): Match<Slot> | null => {
	const weekday = readWeekday(phrase, skip(phrase, from, DAY));
	if (weekday !== null) {
		const at = skip(phrase, weekday.next, BEFORE_DAY);
		const day = readPlainDay(phrase, at);
		const bracket = is(phrase, at - 1, '(');
		if (day === null || day.value.month === null || (bracket && !is(phrase, day.next, ')'))) return null;
		return withWeekday(phrase, from, bracket ? day.next + 1 : day.next, weekday.value, day.value);
	}
	const day = readPlainDay(phrase, from);
	const later =
		day !== null && day.value.month !== null && is(phrase, day.next, '(') ? readWeekday(phrase, day.next + 1) : null;
	if (day === null || later === null || !is(phrase, later.next, ')')) return day;
	return withWeekday(phrase, from, later.next + 1, later.value, day.value);
};
