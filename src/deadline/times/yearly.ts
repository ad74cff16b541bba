import { monthsOf } from '../days/calendar.ts';
import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { isSingle, type Rule, type YearPlace } from './rule.ts';

/**
 * Returns the yearly places of a time without a year: "trước ngày 15/12", "quý IV", "trước ngày 15/01 năm sau". Null where it
 * has one, and for a stretch of the year after.
 */
export const yearPlaces = (rule: Rule | null): YearPlace[] | null => {
	if (rule?.kind !== 'dated' || rule.andAfter) return null;
	const { by, before, ranges } = rule;
	for (const range of ranges) {
		const { first, last } = range;
		if (first.year !== null || last.year !== null || first.unit === 'year' || first.month === null) return null;
		if ((first.next || last.next) && (!by || !isSingle(range))) return null;
	}
	return ranges.map(({ first, last }) => ({ unit: 'year', slot: first, last, by, before, next: first.next }));
};

/** Whether days of the year are one for each unit of a recurrence, in order; a half-year may leave its second one out. */
export const unitsCovered = (places: readonly YearPlace[], every: Exclude<Every, 'week'>): boolean => {
	const months = monthsOf(every);
	const nth = places.map(({ slot: { month }, next }) => (month ?? 0) + (next ? 12 : 0));
	if (every === 'half-year' && nth.length === 1) return (nth[0] ?? 0) >= 5 && (nth[0] ?? 0) <= 7;
	const gaps = nth.slice(1).map((month, index) => month - (nth[index] ?? 0));
	return nth.length === 12 / months && gaps.every((gap) => Math.abs(gap - months) < 2);
};

/** Returns what is wrong with yearly places, or null: "trước ngày 01/01 hằng năm" ends before its own year begins. */
export const problemOf = (phrase: Phrase, places: readonly YearPlace[]): Refusal | null => {
	for (const { slot, last, before } of places) {
		const problem = slot.problem ?? last.problem;
		if (problem !== null) return problem;
		if (before && slot.month === 1 && (slot.day === null || slot.day === 1))
			return messages.uncertain(quote(phrase, slot.from, slot.to));
	}
	return null;
};
