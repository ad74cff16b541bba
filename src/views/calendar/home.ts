import type { Index } from '../../register/index.ts';
import { type DueView, dueView, occasionsByDay } from '../page/due.ts';
import { type CalendarList, undatedList } from './days.ts';
import { undated } from './occasions.ts';
import { unknownYears } from './unknown-years.ts';
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
	readonly undated: CalendarList;
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

/** Every year with its months, what comes next and what has passed, as seen from `asOf`, and what has no day. */
export function calendarHome(index: Index, asOf: string): CalendarHomeView {
	const years = registerYears(index);
	const due = dueView(index, asOf, mostDays);
	let ahead = 0;
	let passed = 0;
	for (const [day, { length }] of occasionsByDay(index)) {
		if (day >= asOf) ahead += length;
		else passed += length;
	}
	return {
		due,
		isAllNext: !occasionsByDay(index)
			.keys()
			.some((day) => day > (due.next.at(-1)?.day ?? asOf)),
		isAllPassed: !occasionsByDay(index)
			.keys()
			.some((day) => day < (due.passed.at(-1)?.day ?? '')),
		ahead,
		passed,
		years,
		current: years.find(({ year }) => year >= asOf.slice(0, 4)) ?? years.at(-1) ?? null,
		undated: undatedList(index, undated(index.register.assignments)),
		unknownYears: unknownYears([...occasionsByDay(index).values()].flat()),
	};
}
