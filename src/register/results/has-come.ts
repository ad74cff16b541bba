import { isoDay } from '../../deadline/days/calendar.ts';

/** Years after today of which a day may be asked. */
const yearsAhead = 5;

/** Each day from the year before the oldest on, to some years ahead, with whether it has come. Empty where no day is known. */
export function daysAround(oldest: string, today: string): ReadonlyMap<string, boolean> {
	const days = new Map<string, boolean>();
	if (today === '') return days;
	const [first, now] = [Number(oldest.slice(0, 4)) - 1, Number(today.slice(0, 4))];
	for (let year = first; year <= now + yearsAhead; year += 1)
		for (let month = 1; month <= 12; month += 1)
			for (let day = 1; day <= 31; day += 1) {
				const one = isoDay(year, month, day);
				days.set(one, one <= today);
			}
	return days;
}

/**
 * The latest of these days that has come by `today`, or that `hasCome` says has; `null` where none has. What is
 * weighed by comparing a day with these alone comes out alike for it and for today. No day before it is asked for.
 */
export function latestCome(days: Iterable<string>, hasCome: (day: string) => boolean): string | null {
	return [...days].sort().findLast(hasCome) ?? null;
}
