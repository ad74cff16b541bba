import { dayExists } from '../days/calendar.ts';
import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';

/** A stretch of the calendar as written; month and year are null where the words leave them out. */
export type Slot = {
	unit: 'day' | 'month' | 'quarter' | 'part' | 'year' | 'years';
	/** The first month. */
	month: number | null;
	months: number;
	/** A day of the first month, or the last day of the whole. */
	day: number | 'last' | null;
	year: number | null;
	/** In the year after the one that is left out: "15/01 năm sau". */
	next: boolean;
	/** Figures alone ("15/7", "2023"): a time only where nothing else stands beside them. */
	bare: boolean;
	from: number;
	to: number;
	problem: Refusal | null;
};

type Words = { phrase: Phrase; from: number; to: number };

/** Returns a slot between two tokens, with the problem of a day, month or quarter that does not exist. */
export const slotOf = (
	{ phrase, from, to }: Words,
	slot: Omit<Slot, 'from' | 'to' | 'bare' | 'next' | 'problem'> & Partial<Pick<Slot, 'bare' | 'next' | 'problem'>>,
): Match<Slot> => {
	const { month, day, year } = slot;
	const wrongMonth = month !== null && (month < 1 || month > 12);
	const wrongDay = typeof day === 'number' && !dayExists(year, month ?? 1, day);
	const problem = slot.problem ?? (wrongMonth || wrongDay ? messages.noSuchTime(quote(phrase, from, to)) : null);
	return { value: { ...slot, bare: slot.bare ?? false, next: slot.next ?? false, from, to, problem }, next: to };
};

/**
 * Returns a slot with the month and year of another where its own are left out. "Từ tháng 12 đến tháng 01 năm sau" begins in
 * the year before.
 */
export const completed = (slot: Slot, by: Slot): Slot => {
	const month = slot.month ?? (by.unit === 'day' ? by.month : null);
	const later = slot.year !== null || month === null || by.month === null || month <= by.month;
	return {
		...slot,
		month,
		year: slot.year ?? (by.unit === 'years' ? null : by.year),
		next: slot.next || (slot.year === null && by.next && later),
	};
};
