import { address } from '../../address.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { firstAhead } from './ahead.ts';
import { type CalendarDay, calendarDays } from './days.ts';
import type { Bounds } from './grain.ts';
import { type Occasion, occasionsOf, unknownYears } from './occasions.ts';
import { type CalendarWeek, weeksWorthATable } from './weeks.ts';

/** A month's page. */
export interface CalendarMonthView {
	/** `2023-09` */
	readonly month: string;
	/** The day from which it is seen; `null` where every day of it is over. */
	readonly asOf: string | null;
	/** Which day pages speak from. */
	readonly dayIs: DayIs;
	readonly count: number;
	/** How many of them end on the day from which it is seen or later. */
	readonly ahead: number;
	/** `null` where deadlines end on few days: their list says as much. */
	readonly weeks: CalendarWeek[] | null;
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

/** The occasions whose last day lies in the month, `2023-09`, by that day; none if no deadline ends in it. */
export function occasionsIn(index: Index, month: string): Occasion[] {
	// A month's page, those of its days and lists of what is due share them.
	return index.remember('occasionsIn', month, ({ endingIn, register }) =>
		occasionsOf(endingIn.get(month) ?? [], register.workingDays).filter(({ day }) => day.startsWith(month)),
	);
}

/** Of a month of very many places: every place, below days that have no page. */
const placesOnly: Bounds = { entries: 0, rows: Number.POSITIVE_INFINITY, grains: ['locality'] };

/** The days of a month. A day that has a page of its own states only how many deadlines end on it. */
function daysOf(index: Index, month: string, occasions: readonly Occasion[]): CalendarDay[] {
	const apart = index.dayPages.get(month);
	if (apart === undefined) return calendarDays(index, occasions);
	const [own, others] = [true, false].map((isApart) => occasions.filter(({ day }) => apart.includes(day) === isApart));
	const counted = [...Map.groupBy(own ?? [], ({ day }) => day)].map(
		([day, { length }]): CalendarDay => ({
			day,
			href: address.calendarDayPage(day),
			count: length,
			entries: [],
			groups: [],
		}),
	);
	return [...counted, ...calendarDays(index, others ?? [], { bounds: placesOnly })].sort((a, b) =>
		a.day < b.day ? -1 : 1,
	);
}

/** The month with its deadlines. Throws if no deadline ends in it. */
export function calendarMonthView(index: Index, month: string): CalendarMonthView {
	const occasions = occasionsIn(index, month);
	if (occasions.length === 0) throw new Error(`no deadline in ${month}`);
	const days = daysOf(index, month, occasions);
	const ahead = occasions.length - firstAhead(index, occasions);
	const at = index.monthsDue.indexOf(month);
	const neighbour = (other: string | undefined): Neighbour | null =>
		other === undefined ? null : { month: other, href: address.calendarMonth(other) };
	return {
		month,
		asOf: ahead > 0 ? index.day : null,
		dayIs: index.dayIs,
		count: occasions.length,
		ahead,
		weeks: weeksWorthATable(month, days),
		days,
		previous: neighbour(index.monthsDue[at - 1]),
		next: neighbour(index.monthsDue[at + 1]),
		unknownYears: unknownYears(occasions),
	};
}
