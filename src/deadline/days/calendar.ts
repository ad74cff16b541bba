import type { Every, Span } from '../deadline.ts';

const MONTHS: Record<Exclude<Every, 'week'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Day = { year: number; month: number; day: number };

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

/** A year of ISO 8601: four figures, or six with a sign. */
const yearText = (year: number): string => {
	if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
	return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
};

const dayOf = (iso: string): Day => ({
	year: Number(iso.slice(0, -6)),
	month: Number(iso.slice(-5, -3)),
	day: Number(iso.slice(-2)),
});

/** Returns how many months a recurrence lasts. */
export const monthsOf = (every: Exclude<Every, 'week'>): number => MONTHS[every];

/** Whether a day is in the calendar; without a year, whether it is in a leap year. */
export const dayExists = (year: number | null, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);

/** Returns the ISO day of an existing date. */
export const isoDay = (year: number, month: number, day: number): string =>
	`${yearText(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Returns the days of a run of whole months. */
export const monthsFrom = (year: number, month: number, months: number): Span => {
	const last = month - 1 + months - 1;
	const [endYear, endMonth] = [year + Math.floor(last / 12), (last % 12) + 1];
	return { start: isoDay(year, month, 1), end: isoDay(endYear, endMonth, daysIn(endYear, endMonth)) };
};

/** Returns the day so many days after (or before) an ISO day. */
export const shifted = (iso: string, days: number): string => {
	let { year, month, day } = dayOf(iso);
	day += days;
	while (day < 1) {
		[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
		day += daysIn(year, month);
	}
	while (day > daysIn(year, month)) {
		day -= daysIn(year, month);
		[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
	}
	return isoDay(year, month, day);
};

/** Returns the first day of the year after an ISO day's. */
export const yearAfter = (iso: string): string => isoDay(dayOf(iso).year + 1, 1, 1);

/** Returns the days that two spans share, or null. */
export const overlap = (a: Span, b: Span): Span | null => {
	const shared = { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
	return shared.start <= shared.end ? shared : null;
};

/** Returns a day of the month that an ISO day lies in. A shorter month gives its last day. */
export const dayOfMonth = (iso: string, number: number): string => {
	const { year, month } = dayOf(iso);
	return isoDay(year, month, Math.min(number, daysIn(year, month)));
};

/** Returns the first day of the month so many months after an ISO day's month. */
export const monthAfter = (iso: string, months: number): string => {
	const { year, month } = dayOf(iso);
	const next = month - 1 + months;
	return isoDay(year + Math.floor(next / 12), (next % 12) + 1, 1);
};

/** What each month adds to the day of the week, March first in the year (Sakamoto's method). */
const WEEK_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Returns the day of the week of an ISO day, Monday is 1 (ISO 8601). */
export const weekdayOf = (iso: string): number => {
	const { year, month, day } = dayOf(iso);
	const y = month < 3 ? year - 1 : year;
	const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
	const sunday = (y + leaps + (WEEK_SHIFTS[month - 1] ?? 0) + day) % 7;
	return ((sunday + 6) % 7) + 1;
};

const weeksOver = ({ start, end }: Span): Span[] => {
	const weeks: Span[] = [];
	for (let monday = shifted(start, 1 - weekdayOf(start)); monday <= end; monday = shifted(monday, 7))
		weeks.push({ start: monday, end: shifted(monday, 6) });
	return weeks;
};

/**
 * Returns the months, quarters, half-years or years of the years that a span touches, in order. Weeks are those that it touches,
 * Monday to Sunday.
 */
export const unitsOver = (every: Every, span: Span): Span[] => {
	if (every === 'week') return weeksOver(span);
	const units: Span[] = [];
	const last = dayOf(span.end).year;
	for (let { year } = dayOf(span.start); year <= last; year += 1) {
		for (let month = 1; month <= 12; month += MONTHS[every]) units.push(monthsFrom(year, month, MONTHS[every]));
	}
	return units;
};

/** Returns the year of a span that lies in one year, else null. */
export const yearOf = (span: Span | null): number | null => {
	if (span === null || span.start.slice(0, 4) !== span.end.slice(0, 4)) return null;
	return Number(span.start.slice(0, 4));
};
