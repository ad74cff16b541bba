import type { CalendarDay } from './days.ts';
import { type CalendarWeek, weeksWorthATable } from './weeks.ts';
import { type CalendarYear, calendarYears } from './year.ts';

/** A year of a calendar with its months. */
export interface CalendarPart extends CalendarYear {
	/** The months that have deadlines. */
	readonly own: CalendarMonthPart[];
}

/** A month of a calendar, at `#thang-2023-09`. */
interface CalendarMonthPart {
	/** `2023-09` */
	readonly month: string;
	readonly count: number;
	/** `null` where deadlines end on few days: their list says as much. */
	readonly weeks: CalendarWeek[] | null;
	readonly days: CalendarDay[];
}

/** The years and months of these days. */
export function calendarParts(days: readonly CalendarDay[]): CalendarPart[] {
	const byMonth = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
	const months = byMonth.map(
		([month, own]): CalendarMonthPart => ({
			month,
			count: own.reduce((sum, { count }) => sum + count, 0),
			weeks: weeksWorthATable(month, own),
			days: own,
		}),
	);
	return calendarYears(days, (month) => `#thang-${month}`).map((year) => ({
		...year,
		own: months.filter(({ month }) => month.startsWith(year.year)),
	}));
}
