import { Temporal } from 'temporal-polyfill';

/** The day as readers see it: `2022-12-30` becomes `30/12/2022`. */
export function shownDay(day: string): string {
	return day.split('-').reverse().join('/');
}

/** The day after this one, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
	return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
