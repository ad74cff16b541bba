import { earliestDay } from '../../words/day.ts';

/**
 * How a day is told that lies before the issue of the document that gave a duty; `null` of any other. Up to a year before it is a
 * warning: plans tell of what was done before they were issued. Of an issue known by its month or year the first possible day counts.
 */
export function levelBeforeGiven(day: string, issued: string): 'warning' | 'error' | null {
	const first = earliestDay(issued);
	if (day >= first) return null;
	const yearBefore = String(Number(first.slice(0, 4)) - 1).padStart(4, '0') + first.slice(4);
	return day < yearBefore ? 'error' : 'warning';
}
