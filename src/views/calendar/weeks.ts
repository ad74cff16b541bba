import { Temporal } from 'temporal-polyfill';

/** The days from a Monday to its Sunday with how many deadlines end on each; `null` outside the month. */
export type CalendarWeek = ({ readonly day: string; readonly count: number } | null)[];

/** Least days of a month that has a table of its days: the list of fewer says as much. */
const leastDays = 3;

/** The weeks of a month in which deadlines end on these days; `null` where they end on few. */
export function weeksWorthATable(
	month: string,
	days: readonly { readonly day: string; readonly count: number }[],
): CalendarWeek[] | null {
	if (days.length < leastDays) return null;
	const counts = new Map(days.map(({ day, count }) => [day, count]));
	return calendarWeeks(month, (day) => counts.get(day) ?? 0);
}

/** The weeks of a month, `2023-09`, that hold its days. `countOf` says how many deadlines end on a day. */
function calendarWeeks(month: string, countOf: (day: string) => number): CalendarWeek[] {
	const first = Temporal.PlainDate.from(`${month}-01`);
	const days = Array.from({ length: first.daysInMonth }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
	const cells: CalendarWeek = [
		...Array<null>(first.dayOfWeek - 1).fill(null),
		...days.map((day) => ({ day, count: countOf(day) })),
	];
	while (cells.length % 7 > 0) cells.push(null);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
