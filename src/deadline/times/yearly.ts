import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { isSingle, type Place, type Rule } from './rule.ts';

/** Returns the yearly places of a time without a year: "trước ngày 15/12", "quý IV". Null where it has one. */
export const yearPlaces = (rule: Rule | null): Place[] | null => {
	if (rule?.kind !== 'dated' || rule.andAfter) return null;
	if (
		rule.ranges.some(
			({ first, last }) => first.year !== null || last.year !== null || first.unit === 'year' || first.month === null,
		)
	)
		return null;
	return rule.ranges.map(({ first, last }) => ({
		unit: 'year',
		slot: first,
		last,
		by: rule.by,
		before: rule.before,
		next: false,
	}));
};

/** Returns the place of "trước ngày 15/01 năm sau" after "hằng năm": a day of the year after each. Null for others. */
export const nextYearPlace = (phrase: Phrase, rule: Rule | null): Place | null => {
	const range = rule?.kind === 'dated' && rule.by && rule.ranges.length === 1 ? rule.ranges[0] : undefined;
	if (rule?.kind !== 'dated' || range?.first.unit !== 'day' || !isSingle(range)) return null;
	const { first } = range;
	if (first.year !== null || !is(phrase, first.to - 2, 'nam') || !is(phrase, first.to - 1, 'sau')) return null;
	const slot = { ...first, problem: null };
	return { unit: 'year', slot, last: slot, by: true, before: rule.before, next: true };
};

/** Returns what is wrong with yearly places, or null: "trước ngày 01/01 hằng năm" ends before its own year begins. */
export const problemOf = (phrase: Phrase, places: Place[]): Refusal | null => {
	for (const place of places) {
		if (place.unit !== 'year') continue;
		const { slot, last, before } = place;
		const problem = slot.problem ?? last.problem;
		if (problem !== null) return problem;
		if (before && slot.month === 1 && (slot.day === null || slot.day === 1))
			return messages.uncertain(quote(phrase, slot.from, slot.to));
	}
	return null;
};
