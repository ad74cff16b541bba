import { Temporal } from 'temporal-polyfill';
import { shifted } from './calendar.ts';

/**
 * The days off of one year, besides weekends, by day with their names. The weekend days that are worked to make up stand apart.
 */
type WorkingYear = { readonly off: ReadonlyMap<string, string>; readonly madeUp: ReadonlySet<string> };

/** The years whose days off are known, by year `YYYY`. */
export type WorkingDays = ReadonlyMap<string, WorkingYear>;

/**
 * Where a last day that is no working day goes: to the next working day. `off` is the name of the day off, null for a plain
 * weekend. It goes nowhere if the days off of a year are not known.
 */
export type Move =
	| { readonly kind: 'moved'; readonly to: string; readonly off: string | null }
	| { readonly kind: 'unknown'; readonly year: string };

/** Few days are asked for, each very often. */
const weekends = new Map<string, boolean>();

/** Whether an ISO day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => {
	const known = weekends.get(day) ?? Temporal.PlainDate.from(day).dayOfWeek > 5;
	weekends.set(day, known);
	return known;
};

/**
 * Returns where a last day goes by Civil Code 2015, Art. 148(5); null where it is a working day and stays. A day is moved only
 * if the days off of every year on the way are known.
 */
export const moveOf = (day: string, days: WorkingDays): Move | null => {
	for (let at = day; ; at = shifted(at, 1)) {
		const year = days.get(at.slice(0, 4));
		if (year === undefined) return { kind: 'unknown', year: at.slice(0, 4) };
		if (year.off.has(at) || (isWeekend(at) && !year.madeUp.has(at))) continue;
		return at === day ? null : { kind: 'moved', to: at, off: days.get(day.slice(0, 4))?.off.get(day) ?? null };
	}
};
