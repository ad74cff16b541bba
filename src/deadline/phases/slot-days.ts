import { dayExists, isoDay, monthsFrom } from '../days/calendar.ts';
import type { Refusal, Span } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Slot } from '../times/slot.ts';
import { type Phrase, quote } from '../words/phrase.ts';

/** Returns the days of a slot, its missing year given. Else the problem of what is missing or not in the calendar. */
export const daysOf = (phrase: Phrase, slot: Slot, givenYear: number | null): Span | Refusal => {
	const words = quote(phrase, slot.from, slot.to);
	const given = slot.next && givenYear !== null ? givenYear + 1 : givenYear;
	const year = slot.year ?? given;
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
