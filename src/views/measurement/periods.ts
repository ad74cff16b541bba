import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../deadline/deadline.ts';
import { measurements } from '../../vi/measurement.ts';
import { roundName } from '../../vi/round.ts';
import { standings } from '../../vi/standing.ts';
import { dayAfter } from '../../words/day.ts';

/** How long a time is in whole months of the calendar, and after how many months its like comes again. */
interface Grain {
	readonly months: 1 | 3 | 6 | 9 | 12;
	readonly again: 1 | 3 | 12;
}

/** The most times without a figure that are counted between two that have one. */
const mostMissing = 600;

/** The grain of a month, a quarter, the first half of a year, its first nine months, or a year; `null` of any other time. */
function grainOf({ start, end }: Span): Grain | null {
	const next = dayAfter(end);
	if (!start.endsWith('-01') || !next.endsWith('-01')) return null;
	const [from, to] = [monthOf(start), monthOf(next)];
	const place = from % 12;
	switch (to - from) {
		case 1:
			return { months: 1, again: 1 };
		case 3:
			return place % 3 === 0 ? { months: 3, again: 3 } : null;
		case 6:
			// Reports sum up from January: the half of a year comes again in the next year.
			return place % 6 === 0 ? { months: 6, again: 12 } : null;
		case 9:
			return place === 0 ? { months: 9, again: 12 } : null;
		case 12:
			return place === 0 ? { months: 12, again: 12 } : null;
		default:
			return null;
	}
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whether a time begins on the day after another of its length has ended. */
export function follows(before: Span, after: Span): boolean {
	return isAlike(before, after) && dayAfter(before.end) === after.start;
}

/** Whether two times are of one kind, so that those between them can be told. */
export function isAlike(one: Span, other: Span): boolean {
	const [own, its] = [grainOf(one), grainOf(other)];
	return own !== null && own.months === its?.months;
}

/** The times of one grain between two that have a figure, the oldest first; none where one follows the other. */
export function between(before: Span, after: Span): Span[] {
	const grain = grainOf(before);
	if (grain === null) return [];
	const missing: Span[] = [];
	for (let one = later(before, grain); one.start < after.start && missing.length < mostMissing; one = later(one, grain))
		missing.push(one);
	return missing;
}

function later({ start }: Span, { months, again }: Grain): Span {
	const first = Temporal.PlainDate.from(start).add({ months: again });
	return { start: first.toString(), end: first.add({ months }).subtract({ days: 1 }).toString() };
}

/** What such a time is called: `quý II/2023`, `6 tháng đầu năm 2024`, `năm 2024`. */
export function periodName(span: Span): string {
	const year = span.start.slice(0, 4);
	const months = grainOf(span)?.months;
	if (months === 9) return measurements.nineMonths(year);
	const every = months === 1 ? 'month' : months === 3 ? 'quarter' : months === 6 ? 'half-year' : 'year';
	return standings.roundOf(roundName(span, every), year);
}
