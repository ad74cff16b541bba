import { Temporal } from 'temporal-polyfill';

/** A week of a year, from Monday on, without its days of other years. */
interface StripWeek {
	/** `2023-09-25` */
	readonly first: string;
	readonly last: string;
	readonly count: number;
}

/** Where deadlines pile up in a year: a column for each of its weeks. */
export interface WeekStrip {
	readonly year: string;
	/** All of the year, 53 or 54 with those that it shares with its neighbours. */
	readonly weeks: readonly StripWeek[];
	/** For each month, at which week its first day stands, from 0 on. */
	readonly months: readonly number[];
	/** Most deadlines of one week. */
	readonly most: number;
	readonly count: number;
}

/** Least deadlines of a year that has a picture: a list of fewer shows where they lie. */
export const leastDrawn = 20;

/** The weeks of a year, `2023`, in which these days lie; `null` where deadlines are few. Days of other years throw. */
export function weekStrip(year: string, days: readonly { readonly day: string }[]): WeekStrip | null {
	if (days.length < leastDrawn) return null;
	const first = Temporal.PlainDate.from(`${year}-01-01`);
	const before = first.dayOfWeek - 1;
	const weekOf = (date: Temporal.PlainDate) => Math.floor((date.dayOfYear - 1 + before) / 7);
	const counts = Array<number>(Math.ceil((first.daysInYear + before) / 7)).fill(0);
	for (const [day, own] of Map.groupBy(days, (one) => one.day)) {
		if (!day.startsWith(year)) throw new Error(`${day} is not in ${year}`);
		const at = weekOf(Temporal.PlainDate.from(day));
		counts[at] = (counts[at] ?? 0) + own.length;
	}
	return {
		year,
		weeks: counts.map((count, at) => ({
			first: first.add({ days: Math.max(0, at * 7 - before) }).toString(),
			last: first.add({ days: Math.min(first.daysInYear - 1, at * 7 - before + 6) }).toString(),
			count,
		})),
		months: Array.from({ length: 12 }, (_, at) => weekOf(first.with({ month: at + 1 }))),
		most: Math.max(...counts),
		count: days.length,
	};
}
