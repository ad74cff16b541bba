/** Days as a browser without `Temporal` counts them: ISO text, worked out in UTC, where every day has 24 hours. */

const two = (number: number): string => String(number).padStart(2, '0');

/** A span of days, both ends included. A `null` end is open. Without years (`09-30`) it is the same stretch of every year. */
export interface TimeSpan {
	readonly from: string | null;
	readonly to: string | null;
	readonly isYearly: boolean;
}

/** The day as ISO text, without a year as `09-30`; `null` if the calendar has no such day. 29 February is one of some years. */
export function calendarDay(day: number, month: number, year: number | null): string | null {
	const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastOf(month, year ?? 2000);
	if (!isDay) return null;
	return `${year === null ? '' : `${year}-`}${two(month)}-${two(day)}`;
}

/** The last day of a month. */
const lastOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The span of the months from the first to the last, of one year or of every year. */
export function months(first: number, last: number, year: number | null): TimeSpan {
	const before = year === null ? '' : `${year}-`;
	return {
		from: `${before}${two(first)}-01`,
		to: `${before}${two(last)}-${two(lastOf(last, year ?? 2000))}`,
		isYearly: year === null,
	};
}

/** The day so many days later; of `09-30`, of a leap year, `null` where the year ends before. */
export function moved(day: string, days: number): string | null {
	const isYearly = day.length < 'YYYY-MM-DD'.length;
	const then = new Date(Date.parse(`${isYearly ? '2000-' : ''}${day}T00:00:00Z`) + days * 86_400_000);
	if (isYearly && then.getUTCFullYear() !== 2000) return null;
	return then.toISOString().slice(isYearly ? 5 : 0, 10);
}

/** Whether a day, `YYYY-MM-DD`, is in the span. A stretch of every year may go over its end. */
export function isIn(day: string, { from, to, isYearly }: TimeSpan): boolean {
	const own = isYearly ? day.slice(5) : day;
	const [since, until] = [from === null || own >= from, to === null || own <= to];
	return isYearly && from !== null && to !== null && from > to ? since || until : since && until;
}

/** Monday of the week of a day, as a day. */
export function mondayOf(day: string): string {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return moved(day, -((weekday + 6) % 7)) ?? day;
}

/** A day as readers see it: `30/09/2023`, of every year `30/09`. */
export const dayShown = (day: string): string => day.split('-').reverse().join('/');
