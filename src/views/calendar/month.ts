import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { occasionsByDay } from '../page/due.ts';
import { type CalendarDay, calendarDays } from './days.ts';
import { unknownYears } from './unknown-years.ts';
import { type CalendarWeek, calendarWeeks } from './weeks.ts';

/** A month's page. */
export interface CalendarMonthView {
	/** `2023-09` */
	readonly month: string;
	readonly count: number;
	/** How many of them end on the day from which it is seen or later. */
	readonly ahead: number;
	readonly weeks: CalendarWeek[];
	readonly days: CalendarDay[];
	/** The nearest months that have deadlines, with their addresses; `null` where there are none. */
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

interface Neighbour {
	readonly month: string;
	readonly href: string;
}

/** Every month in which a deadline ends, `2023-09`, in order. */
export function calendarMonths(index: Index): string[] {
	return [...new Set([...occasionsByDay(index).keys()].map((day) => day.slice(0, 7)))];
}

/** The month with its deadlines, as seen from `asOf`. Throws if no deadline ends in it. */
export function calendarMonthView(index: Index, month: string, asOf: string): CalendarMonthView {
	const byDay = occasionsByDay(index);
	const occasions = [...byDay].flatMap(([day, own]) => (day.startsWith(month) ? own : []));
	const months = calendarMonths(index);
	const at = months.indexOf(month);
	if (at === -1) throw new Error(`no deadline in ${month}`);
	const neighbour = (other: string | undefined): Neighbour | null =>
		other === undefined ? null : { month: other, href: address.calendarMonth(other) };
	return {
		month,
		count: occasions.length,
		ahead: occasions.filter(({ day }) => day >= asOf).length,
		weeks: calendarWeeks(month, (day) => byDay.get(day)?.length ?? 0),
		days: calendarDays(index, occasions),
		previous: neighbour(months[at - 1]),
		next: neighbour(months[at + 1]),
		unknownYears: unknownYears(occasions),
	};
}
