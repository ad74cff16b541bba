import { dayExists, isoDay, monthsFrom } from './ics-calendar.ts';
import type { Problem, Span } from './deadline.ts';
import { messages } from './messages.ts';
import { type Found, type Phrase, quote } from './phrase.ts';

/** A stretch of the calendar as written; month and year are null where the words leave them out. */
export type Slot = {
	unit: 'day' | 'month' | 'quarter' | 'part' | 'year' | 'years';
	/** The first month. */
	month: number | null;
	months: number;
	/** A day of the first month, or the last day of the whole. */
	day: number | 'last' | null;
	year: number | null;
	/** Figures alone ("15/7", "2023"): a time only where nothing else stands beside them. */
	bare: boolean;
	from: number;
	to: number;
	problem: Problem | null;
};

type Words = { phrase: Phrase; from: number; to: number };

/** Returns a slot between two tokens, with the problem of a day, month or quarter that does not exist. */
export const slotOf = (
	{ phrase, from, to }: Words,
	slot: Omit<Slot, 'from' | 'to' | 'bare' | 'problem'> & { bare?: boolean; problem?: Problem | null },
): Found<Slot> => {
	const { month, day, year } = slot;
	const wrongMonth = month !== null && (month < 1 || month > 12);
	const wrongDay = typeof day === 'number' && !dayExists(year, month ?? 1, day);
	const problem = slot.problem ?? (wrongMonth || wrongDay ? messages.noSuchTime(quote(phrase, from, to)) : null);
	return { value: { ...slot, bare: slot.bare ?? false, from, to, problem }, next: to };
};

/** Returns a slot with the month and year of another where its own are left out. */
export const completed = (slot: Slot, by: Slot): Slot => ({
	...slot,
	month: slot.month ?? (by.unit === 'day' ? by.month : null),
	year: slot.year ?? (by.unit === 'years' ? null : by.year),
});

/** Returns the days of a slot, its missing year given; else the problem of what is missing or not in the calendar. */
export const daysOf = (phrase: Phrase, slot: Slot, givenYear: number | null): Span | Problem => {
	const words = quote(phrase, slot.from, slot.to);
	const year = slot.year ?? givenYear;
	if (slot.problem !== null) return slot.problem;
	if (slot.month === null) return messages.monthMissing(words);
	if (year === null) return messages.yearMissing(words);
	const whole = monthsFrom(year, slot.month, slot.months);
	if (slot.day === null) return whole;
	if (slot.day === 'last') return { start: whole.end, end: whole.end };
	if (!dayExists(year, slot.month, slot.day))
		return messages.noSuchTime(`${words}${slot.year === null ? ` năm ${year}` : ''}`);
	const day = isoDay(year, slot.month, slot.day);
	return { start: day, end: day };
};
