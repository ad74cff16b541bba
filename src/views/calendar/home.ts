import type { Index } from '../../register/index.ts';
import { type DueView, dueView } from './due.ts';
import { type UndatedView, undatedIn } from './undated.ts';
import { type CalendarYear, registerYears } from './year.ts';

/** Most days that are next, and most that have passed. */
const mostDays = 8;

/** The calendar of everything at a glance. */
export interface CalendarHomeView {
	readonly due: DueView;
	/** Whether no day with deadlines comes after those that are next. */
	readonly isAllNext: boolean;
	/** Whether no day with deadlines comes before those that have passed. */
	readonly isAllPassed: boolean;
	readonly ahead: number;
	readonly passed: number;
	readonly years: CalendarYear[];
	/** The year of `asOf` or the first one after it that has deadlines, else the last one; `null` if none has. */
	readonly current: CalendarYear | null;
	readonly undated: UndatedView;
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

/**
 * Every year with its months, what comes next and what has passed, and what has no day. It is seen from the day of the index.
 */
export function calendarHome(index: Index): CalendarHomeView {
	const asOf = index.day;
	const years = registerYears(index);
	const due = dueView(index, mostDays);
	const days = [...index.dueIn.values()].flatMap((year) => year.days);
	const split = days.findIndex(({ day }) => day >= asOf);
	const [over, left] = split === -1 ? [days, []] : [days.slice(0, split), days.slice(split)];
	const sum = (own: typeof days) => own.reduce((total, { count }) => total + count, 0);
	return {
		due,
		isAllNext: left.length <= due.next.length,
		isAllPassed: over.length <= due.passed.length,
		ahead: sum(left),
		passed: sum(over),
		years,
		current: years.find(({ year }) => year >= asOf.slice(0, 4)) ?? years.at(-1) ?? null,
		undated: undatedIn(index),
		unknownYears: [...new Set([...index.dueIn.values()].flatMap((year) => year.unknownYears))].sort(),
	};
}
