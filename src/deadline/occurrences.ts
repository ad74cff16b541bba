import { dayOfMonth, monthAfter, shifted, unitsInside } from './calendar.ts';
import type { Span } from './deadline.ts';
import type { Phrase } from './phrase.ts';
import type { Place, Round } from './rule.ts';
import { daysOf } from './slot.ts';

const DAYS_IN_LONGEST_MONTH = 31;

/** Returns the last day on time of a unit; a month that is shorter than the day named ends on its own last day. */
const lastDay = (unit: Span, place: Exclude<Place, { unit: 'year' }>): string => {
	const month = place.unit === 'whole' ? unit.end : monthAfter(unit.start, place.monthOffset);
	if (place.day === 'last') return shifted(dayOfMonth(month, DAYS_IN_LONGEST_MONTH), place.before ? -1 : 0);
	if (place.before && place.day === 1) return shifted(dayOfMonth(month, 1), -1);
	return dayOfMonth(month, place.before ? place.day - 1 : place.day);
};

const yearly = (phrase: Phrase, unit: Span, place: Extract<Place, { unit: 'year' }>): Span | null => {
	const year = Number(unit.start.slice(0, 4));
	const slot = place.slot.month === 2 && place.slot.day === 29 ? { ...place.slot, day: 'last' as const } : place.slot;
	const first = daysOf(phrase, slot, year);
	const last = place.last.from === place.slot.from ? first : daysOf(phrase, place.last, year);
	if ('reason' in first || 'reason' in last) return null;
	return { start: place.by ? unit.start : first.start, end: place.before ? shifted(first.start, -1) : last.end };
};

/** Returns the occurrences of a recurrence that lie wholly inside a span; none where the span is null. */
export const occurrencesOf = (phrase: Phrase, { every, place }: Round, span: Span | null): Span[] => {
	if (span === null) return [];
	return unitsInside(every, span).flatMap((unit) => {
		const occurrence =
			place === null
				? unit
				: place.unit === 'year'
					? yearly(phrase, unit, place)
					: { start: unit.start, end: lastDay(unit, place) };
		return occurrence === null || occurrence.start < span.start || occurrence.end > span.end ? [] : [occurrence];
	});
};
