import type { Standing, Stood } from './standing.ts';

/** How many of those that were due were done on time. Early work is not due until its last day has passed. */
export interface Rate {
	readonly onTime: number;
	readonly due: number;
}

/** Standings that count once the last day has passed (R20). What has no day, did not arise, or was called off is counted beside. */
const counting: ReadonlySet<Standing> = new Set([
	'done-on-time',
	'done-late',
	'done',
	'overdue',
	'not-reported',
	'disputed',
]);

/** The occurrences by standing, and the two rates: against the deadline in force, and against the first one. */
export function countsOf(
	stood: readonly Stood[],
	day: string,
): { counts: Partial<Record<Standing, number>>; rate: Rate; rateFirst: Rate } {
	const counts = new Map<Standing, number>();
	const rate = { onTime: 0, due: 0 };
	const rateFirst = { onTime: 0, due: 0 };
	// A loop, since every list counts all that it tells.
	for (const { end, standing, first, standingFirst } of stood) {
		counts.set(standing, (counts.get(standing) ?? 0) + 1);
		add(rate, end, standing, day);
		add(rateFirst, first, standingFirst, day);
	}
	return { counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))), rate, rateFirst };
}

function add(rate: { onTime: number; due: number }, end: string | null, standing: Standing, day: string): void {
	if (end === null || end >= day || !counting.has(standing)) return;
	rate.due++;
	if (standing === 'done-on-time') rate.onTime++;
}
