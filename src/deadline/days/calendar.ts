import { Temporal } from 'temporal-polyfill';
import type { Every, Span } from '../deadline.ts';

/** How many months each recurrence lasts. */
const MONTHS: Record<Every, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Whether a day is in the calendar; without a year, whether it is in a leap year. */
export const dayExists = (year: number | null, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainDate(year ?? 2024, month, 1).daysInMonth;

/** Returns the days of a run of whole months. */
export const monthsFrom = (year: number, month: number, months: number): Span => {
	const start = new Temporal.PlainDate(year, month, 1);
	return { start: start.toString(), end: start.add({ months }).subtract({ days: 1 }).toString() };
};

/** Returns the ISO day of an existing date. */
export const isoDay = (year: number, month: number, day: number): string =>
	new Temporal.PlainDate(year, month, day).toString();

/** Returns the day so many days after (or before) an ISO day. */
export const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** Returns the first day of the year after an ISO day's. */
export const yearAfter = (day: string): string => isoDay(Temporal.PlainDate.from(day).year + 1, 1, 1);

/** Returns the days that two spans share, or null. */
export const overlap = (a: Span, b: Span): Span | null => {
	const shared = { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
	return shared.start <= shared.end ? shared : null;
};

/** Returns a day of the month that an ISO day lies in; the month's last day where the month is shorter. */
export const dayOfMonth = (day: string, number: number): string => {
	const date = Temporal.PlainDate.from(day);
	return date.with({ day: Math.min(number, date.daysInMonth) }).toString();
};

/** Returns the first day of the month so many months after an ISO day's month. */
export const monthAfter = (day: string, months: number): string =>
	Temporal.PlainDate.from(day).with({ day: 1 }).add({ months }).toString();

/** Returns the months, quarters, half-years or years that begin and end inside a span, in order. */
export const unitsInside = (every: Every, span: Span): Span[] => {
	const units: Span[] = [];
	const from = Temporal.PlainDate.from(span.start).year;
	const to = Temporal.PlainDate.from(span.end).year;
	for (let year = from; year <= to; year += 1) {
		for (let month = 1; month <= 12; month += MONTHS[every]) units.push(monthsFrom(year, month, MONTHS[every]));
	}
	return units;
};

/** Returns the year of a span that lies in one year, else null. */
export const yearOf = (span: Span | null): number | null => {
	if (span === null || span.start.slice(0, 4) !== span.end.slice(0, 4)) return null;
	return Number(span.start.slice(0, 4));
};
