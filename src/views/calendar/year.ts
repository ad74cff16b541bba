import { address } from '../../address.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { firstAhead } from './ahead.ts';

/** A day and how many deadlines end on it. */
interface Counted {
	readonly day: string;
	readonly count: number;
}

/** A year at a glance. */
export interface CalendarYear {
	readonly year: string;
	readonly count: number;
	/** All twelve, `2023-01` to `2023-12`; those without deadlines have no address. */
	readonly months: { readonly month: string; readonly count: number; readonly href: string | null }[];
}

/** The years in which these days lie, in their order. `hrefOf` is the address of a month that has deadlines. */
export function calendarYears(days: readonly Counted[], hrefOf: (month: string) => string): CalendarYear[] {
	const counts = new Map<string, number>();
	for (const { day, count } of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + count);
	return [...new Set(days.map(({ day }) => day.slice(0, 4)))].map((year) => {
		const months = Array.from({ length: 12 }, (_, at) => {
			const month = `${year}-${String(at + 1).padStart(2, '0')}`;
			const count = counts.get(month) ?? 0;
			return { month, count, href: count > 0 ? hrefOf(month) : null };
		});
		return { year, count: months.reduce((sum, { count }) => sum + count, 0), months };
	});
}

/** Every year in which a deadline ends, with its months' own pages. */
export function registerYears(index: Index): CalendarYear[] {
	return calendarYears(
		[...index.dueIn.values()].flatMap(({ days }) => days),
		address.calendarMonth,
	);
}

/** A year's page. */
export interface CalendarYearView {
	readonly glance: CalendarYear;
	/** The day from which it is seen; `null` where every day of it is over. */
	readonly asOf: string | null;
	/** Which day pages speak from. */
	readonly dayIs: DayIs;
	/** How many of its deadlines end on the day from which it is seen or later. */
	readonly ahead: number;
	/** The days of each month that has deadlines. */
	readonly months: { readonly month: string; readonly href: string; readonly days: Counted[] }[];
	/** The nearest years that have deadlines, with their addresses; `null` where there are none. */
	readonly previous: { readonly year: string; readonly href: string } | null;
	readonly next: { readonly year: string; readonly href: string } | null;
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: readonly string[];
	/** The days off besides weekends and the weekend days that are worked (`name` is null), in order; `null` where those of the year are not known. */
	readonly daysOff: { readonly day: string; readonly name: string | null; readonly decision: string }[] | null;
}

/** The year with the days of its deadlines. Throws if no deadline ends in it. */
export function calendarYearView(index: Index, year: string): CalendarYearView {
	const due = index.dueIn.get(year);
	const [glance] = calendarYears(due?.days ?? [], address.calendarMonth);
	if (due === undefined || glance === undefined) throw new Error(`no deadline in ${year}`);
	const ahead = due.days.slice(firstAhead(index, due.days)).reduce((sum, { count }) => sum + count, 0);
	const years = [...new Set(index.monthsDue.map((month) => month.slice(0, 4)))];
	const at = years.indexOf(year);
	const neighbour = (other: string | undefined) =>
		other === undefined ? null : { year: other, href: address.calendarYear(other) };
	return {
		glance,
		asOf: ahead > 0 ? index.day : null,
		dayIs: index.dayIs,
		ahead,
		months: [...Map.groupBy(due.days, ({ day }) => day.slice(0, 7))].map(([month, days]) => ({
			month,
			href: address.calendarMonth(month),
			days,
		})),
		previous: neighbour(years[at - 1]),
		next: neighbour(years[at + 1]),
		unknownYears: due.unknownYears,
		daysOff: daysOffIn(index, year),
	};
}

function daysOffIn({ register }: Index, year: string): CalendarYearView['daysOff'] {
	const known = register.daysOff[year];
	if (known === undefined) return null;
	const worked = known.makeUpDays.map((one) => ({ ...one, name: null }));
	return [...known.daysOff, ...worked].sort((a, b) => (a.day < b.day ? -1 : 1));
}
