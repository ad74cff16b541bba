import { monthsOf } from '../days/calendar.ts';
import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { type MonthWords, readLastOf, readMonthWords } from './month-words.ts';
import { readPrefix } from './prefix.ts';
import type { Place } from './rule.ts';

const PERIODICALLY = sequences('dinh ky', 'theo dinh ky');
const DAY = sequences('ngay', 'cac ngay');
const AND = sequences(',', 'va', ', va');
const TO = sequences('den', 'den het', '-', 'toi');
const LAST = sequences('cuoi', 'cuoi cung');
/** A list of more days than a month has is none. */
const MONTH = 31;
/** What may follow the last of several days; before another word, figures count something else. */
const AFTER_DAYS = ['va', 'cua', 'trong', 'thang', 'hang', 'moi', 'tung', 'dinh'];

/** Days that come round, with the recurrence that their own words state. "Tháng cuối quý" says quarter. */
export type PlaceRead = {
	places: Place[];
	/** A month of whatever comes round, counted once that is known: "tháng liền kề sau kỳ báo cáo". */
	month: 'first' | 'last' | 'after' | null;
	every: Every | null;
	problem: Refusal | null;
};

/** Returns the days named after "ngày": "10 và ngày 25", and the first of a stretch: "1 đến ngày 5". */
const readDays = (phrase: Phrase, at: number): Match<{ days: number[]; first: number | null }> | null => {
	const dayAt = (index: number): number | null => {
		const figures = digits(phrase, index, 1, 2);
		const joined = is(phrase, index + 1, '/', '-', '.', 'thang') && phrase.tokens[index + 2]?.kind === 'number';
		const range = is(phrase, index + 1, '-') && !is(phrase, index + 3, '/', '-', '.');
		return figures === null || (joined && !range) ? null : Number(figures);
	};
	const first = dayAt(at);
	if (first === null) return null;
	const to = after(phrase, at + 1, TO);
	const last = to === null ? null : skip(phrase, to, DAY);
	const end = last === null ? null : dayAt(last);
	if (last !== null && end !== null) return { value: { days: [end], first }, next: last + 1 };
	const days = [first];
	let next = at + 1;
	for (
		let joined = after(phrase, next, AND);
		joined !== null && days.length < MONTH;
		joined = after(phrase, next, AND)
	) {
		const more = skip(phrase, joined, DAY);
		const day = dayAt(more);
		const following = phrase.tokens[more + 1];
		if (day === null || (more === joined && following?.kind === 'word' && !is(phrase, more + 1, ...AFTER_DAYS))) break;
		days.push(day);
		next = more + 1;
	}
	return { value: { days, first: null }, next };
};

/** Returns the days from one of a month to its last one: "25 đến ngày cuối tháng". Null for others. */
const readToLast = (phrase: Phrase, at: number): Match<PlaceRead> | null => {
	const first = Number(digits(phrase, at, 1, 2) ?? 0);
	const to = first < 1 || first > 28 ? null : after(phrase, at + 1, TO);
	const last = to === null ? null : after(phrase, skip(phrase, to, DAY), LAST);
	const whole = last === null ? null : readLastOf(phrase, last);
	if (whole === null || whole.value.every !== 'month') return null;
	const place: Place = { unit: 'day', monthOffset: 0, day: 'last', firstDay: first, before: false };
	return { value: { places: [place], month: null, every: 'month', problem: null }, next: whole.next };
};

/** Whether "trước ngày 01" ends before its own month or quarter begins: which one it belongs to is not certain. */
const endsBeforeAll = ({ month, offset, every }: MonthWords): boolean =>
	month === 'first' ||
	month === 'after' ||
	(month === null && (offset === 0 || offset === (every === null || every === 'week' ? 1 : monthsOf(every))));

/**
 * Returns the days that come round in a month or quarter. It is "trước ngày 25", "ngày 20 của tháng cuối quý", "từ ngày 1 đến
 * ngày 5 hằng tháng" or "ngày cuối tháng". Null where the words name a certain month, or none.
 */
export const readPlace = (phrase: Phrase, from: number): Match<PlaceRead> | null => {
	const opened = skip(phrase, from, PERIODICALLY);
	const stretch = is(phrase, opened, 'tu') && is(phrase, opened + 1, 'ngay');
	const { value: prefix, next: at } = readPrefix(phrase, stretch ? opened + 1 : opened);
	const number = after(phrase, at, DAY);
	if (number === null) return null;
	const { before } = prefix;
	const last = after(phrase, number, LAST);
	if (last !== null) {
		const whole = readLastOf(phrase, last);
		if (whole === null) return null;
		const { offset: monthOffset, every } = whole.value;
		const problem = prefix.uncertain ? messages.uncertain(quote(phrase, from, whole.next)) : null;
		const place: Place = { unit: 'day', monthOffset, day: 'last', firstDay: null, before };
		return { value: { places: [place], month: null, every, problem }, next: whole.next };
	}
	const toLast = readToLast(phrase, number);
	if (toLast !== null && !before && !prefix.by && !prefix.uncertain) return toLast;
	const read = readDays(phrase, number);
	if (read === null || (stretch && read.value.first === null)) return null;
	const { days, first } = read.value;
	const words = readMonthWords(phrase, read.next);
	if (words === null) return null;
	const { offset: monthOffset, month, every } = words.value;
	const written = quote(phrase, from, words.next);
	const outside = [...days, first ?? 1].some((day) => day < 1 || day > 31);
	const reversed = first !== null && days.some((day) => day <= first);
	const beforeAll = before && days.includes(1) && endsBeforeAll(words.value);
	const unclear = prefix.uncertain || beforeAll || (first !== null && (before || prefix.by));
	return {
		value: {
			places: days.map((day) => ({ unit: 'day', monthOffset, day, firstDay: first, before })),
			month,
			every,
			problem: outside
				? messages.noSuchTime(written)
				: reversed
					? messages.reversed(written)
					: unclear
						? messages.uncertain(written)
						: null,
		},
		next: words.next,
	};
};

/** Returns the places of a recurrence, its months counted. Null where the words state another recurrence. */
export const placesFor = ({ places, month, every: stated }: PlaceRead, every: Every): Place[] | null => {
	if (stated !== null && stated !== every) return null;
	if (every === 'week') return places.every(({ unit }) => unit === 'weekday') ? places : null;
	if (places.some(({ unit }) => unit === 'weekday')) return null;
	const months = monthsOf(every);
	if (month === null) return stated === null && every !== 'month' ? null : places;
	const monthOffset = month === 'first' ? 0 : month === 'last' ? months - 1 : months;
	return places.map((place) => (place.unit === 'day' ? { ...place, monthOffset } : place));
};
