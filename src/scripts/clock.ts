import { usualZone } from '../words/usual-zone.ts';

/** The day that it is where the site is kept, `YYYY-MM-DD`: in the time zone that the page names, else in that of Vietnam. */
export const today = (): string => todayIn(document.body.dataset['zone'] ?? usualZone);

/** The day that it is in a time zone, `YYYY-MM-DD`. */
export function todayIn(timeZone: string): string {
	const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	});
	const parts = new Map(format.formatToParts().map(({ type, value }) => [type, value]));
	return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** How many days the second day is after the first. Both are read as UTC, where every day has 24 hours. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
