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
	const names = stood.map(({ standing }) => standing).toSorted();
	return {
		counts: Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length])),
		rate: rateOf(
			stood.map(({ end, standing }) => [end, standing]),
			day,
		),
		rateFirst: rateOf(
			stood.map(({ first, standingFirst }) => [first, standingFirst]),
			day,
		),
	};
}

function rateOf(all: readonly (readonly [end: string | null, standing: Standing])[], day: string): Rate {
	const due = all.filter(([end, standing]) => end !== null && end < day && counting.has(standing));
	return { onTime: due.filter(([, standing]) => standing === 'done-on-time').length, due: due.length };
}
