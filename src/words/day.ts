import { Temporal } from 'temporal-polyfill';

/** The day as readers see it: `2022-12-30` becomes `30/12/2022`. */
export function shownDay(day: string): string {
	return day.split('-').reverse().join('/');
}

/** Calendars ask for few days, thousands of times. */
const after = new Map<string, string>();

/** The day after this one, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
	const known = after.get(day) ?? Temporal.PlainDate.from(day).add({ days: 1 }).toString();
	after.set(day, known);
	return known;
}
