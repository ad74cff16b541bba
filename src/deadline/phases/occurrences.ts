import { dayOfMonth, monthAfter, monthsOf, shifted, unitsOver } from '../days/calendar.ts';
import type { Every, Span } from '../deadline.ts';
import type { Place, Round, YearPlace } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';
import { daysOf } from './slot-days.ts';

type Placed<Unit extends Place['unit']> = Extract<Place, { unit: Unit }>;

const DAYS_IN_LONGEST_MONTH = 31;

/** Returns the days of a place in a unit. A month shorter than the day named is due on its own last day. */
const monthly = (unit: Span, place: Placed<'day'>): Span => {
	const month = monthAfter(unit.start, place.monthOffset);
	const start = place.firstDay === null ? unit.start : dayOfMonth(month, place.firstDay);
	if (place.day === 'last') {
		const last = dayOfMonth(month, DAYS_IN_LONGEST_MONTH);
		return { start, end: shifted(last, place.before ? -1 : 0) };
	}
	if (place.before && place.day === 1) return { start, end: shifted(dayOfMonth(month, 1), -1) };
	return { start, end: dayOfMonth(month, place.before ? place.day - 1 : place.day) };
};

const weekly = (week: Span, { day, firstDay, before, next }: Placed<'weekday'>): Span => {
	const monday = shifted(week.start, next ? 7 : 0);
	return {
		start: firstDay === null ? week.start : shifted(monday, firstDay - 1),
		end: shifted(monday, day - 1 - (before ? 1 : 0)),
	};
};

const yearly = (phrase: Phrase, unit: Span, place: YearPlace): Span | null => {
	const year = Number(unit.start.slice(0, 4)) + (place.next ? 1 : 0);
	const leapDay = place.slot.month === 2 && place.slot.day === 29;
	// Before 29 February is by the 28th, also in a year without a 29th.
	const own = { ...place.slot, next: false };
	const slot = leapDay ? { ...own, day: place.before ? 28 : ('last' as const) } : own;
	const first = daysOf(phrase, slot, year);
	const last = place.last.from === place.slot.from ? first : daysOf(phrase, { ...place.last, next: false }, year);
	if ('reason' in first || 'reason' in last) return null;
	const end = place.before && !leapDay ? shifted(first.start, -1) : last.end;
	return { start: place.by ? unit.start : first.start, end };
};

const isDueAfter = (every: Every, place: Place): boolean => {
	if (place.unit === 'day') return every !== 'week' && place.monthOffset >= monthsOf(every);
	return place.unit === 'listed' ? false : place.next;
};

/** Returns the occurrences of a recurrence whose last day lies in a span, from its first day on. A span of null has none. */
export const occurrencesOf = (phrase: Phrase, { every, place }: Round, span: Span | null): Span[] => {
	if (span === null) return [];
	if (place?.unit === 'listed') return listed(phrase, every, place.places, span);
	return unitsOver(every, span).flatMap((unit) => {
		const occurrence =
			place === null
				? unit
				: place.unit === 'year'
					? yearly(phrase, unit, place)
					: place.unit === 'weekday'
						? weekly(unit, place)
						: monthly(unit, place);
		if (occurrence === null) return [];
		// What is due after its week, month, quarter or year is due for those that end inside the span.
		if (place !== null && isDueAfter(every, place)) {
			const after = shifted(unit.end, 1);
			const start = occurrence.start > after ? occurrence.start : after;
			return unit.end < span.start || unit.end > span.end ? [] : [{ start, end: occurrence.end }];
		}
		if (occurrence.end < span.start || occurrence.end > span.end) return [];
		return [{ start: occurrence.start < span.start ? span.start : occurrence.start, end: occurrence.end }];
	});
};

/** Returns the occurrences of quarters or half-years whose days of the year are listed: each from the first day of its unit. */
const listed = (phrase: Phrase, every: Every, places: readonly YearPlace[], span: Span): Span[] => {
	const ends = places
		.flatMap((place) => occurrencesOf(phrase, { every: 'year', place }, span))
		.map(({ end }) => end)
		.sort();
	return ends.map((end) => {
		const unit = unitsOver(every, { start: end, end }).find((one) => one.start <= end && end <= one.end);
		const start = unit?.start ?? end;
		return { start: start < span.start ? span.start : start, end };
	});
};
