import { dayOfMonth, monthAfter, shifted, unitsOver } from '../days/calendar.ts';
import type { Span } from '../deadline.ts';
import { isNext, type Place, type Round } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';
import { daysOf } from './slot-days.ts';

const DAYS_IN_LONGEST_MONTH = 31;

/** Returns the last day on time of a unit. A month shorter than the day named is due on its own last day. */
const lastDay = (unit: Span, place: Exclude<Place, { unit: 'year' }>): string => {
	const month = place.unit === 'whole' ? unit.end : monthAfter(unit.start, place.monthOffset);
	if (place.day === 'last') return shifted(dayOfMonth(month, DAYS_IN_LONGEST_MONTH), place.before ? -1 : 0);
	if (place.before && place.day === 1) return shifted(dayOfMonth(month, 1), -1);
	return dayOfMonth(month, place.before ? place.day - 1 : place.day);
};

const yearly = (phrase: Phrase, unit: Span, place: Extract<Place, { unit: 'year' }>): Span | null => {
	const year = Number(unit.start.slice(0, 4)) + (place.next ? 1 : 0);
	const leapDay = place.slot.month === 2 && place.slot.day === 29;
	// Before 29 February is by the 28th, also in a year without a 29th.
	const slot = leapDay ? { ...place.slot, day: place.before ? 28 : ('last' as const) } : place.slot;
	const first = daysOf(phrase, slot, year);
	const last = place.last.from === place.slot.from ? first : daysOf(phrase, place.last, year);
	if ('reason' in first || 'reason' in last) return null;
	const end = place.before && !leapDay ? shifted(first.start, -1) : last.end;
	return { start: place.by ? unit.start : first.start, end };
};

const isDueAfter = (place: Place): boolean =>
	place.unit === 'year' ? place.next : isNext(place.unit, place.monthOffset);

/** Returns the occurrences of a recurrence whose last day lies in a span, from its first day on. A span of null has none. */
export const occurrencesOf = (phrase: Phrase, { every, place }: Round, span: Span | null): Span[] => {
	if (span === null) return [];
	return unitsOver(every, span).flatMap((unit) => {
		const occurrence =
			place === null
				? unit
				: place.unit === 'year'
					? yearly(phrase, unit, place)
					: { start: unit.start, end: lastDay(unit, place) };
		// What is due after its month, quarter or year is due for those that end inside the span.
		if (occurrence !== null && place !== null && isDueAfter(place))
			return unit.end < span.start || unit.end > span.end ? [] : [{ start: shifted(unit.end, 1), end: occurrence.end }];
		if (occurrence === null || occurrence.end < span.start || occurrence.end > span.end) return [];
		return [{ start: occurrence.start < span.start ? span.start : occurrence.start, end: occurrence.end }];
	});
};
