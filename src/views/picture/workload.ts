import { dutiesOf, type Share, shares } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { occasionsOf } from '../calendar/occasions.ts';

/** A number for each way. */
export type Load = Readonly<Record<Share, number>>;

/** How many deadlines of a unit fall in each quarter. */
export interface WorkloadView {
	/** All four quarters of every year that has a deadline. */
	readonly quarters: { readonly year: number; readonly quarter: number; readonly load: Load }[];
	/** Duties without a date. */
	readonly undated: Load;
	/** The ways that occur, in their order. */
	readonly shares: Share[];
	readonly duties: number;
	readonly deadlines: number;
	readonly undatedDuties: number;
	/** The greatest number of one role in one quarter or without a date: the length of the longest bar. */
	readonly most: number;
}

/**
 * The unit's deadlines by the quarter of their last day on time, each round of a recurring duty apart. A duty that is given in
 * several ways counts once, in the strongest. Work of open groups is not the unit's. `null` if the unit was given nothing.
 */
export function workloadView(index: Index, id: string): WorkloadView | null {
	const ways = dutiesOf(index, id);
	if (ways.size === 0) return null;

	const loads = new Map<string, Record<Share, number>>();
	const undated = noLoad();
	for (const [assignment, { share }] of ways) {
		const occasions = occasionsOf([assignment], index.register.workingDays);
		if (occasions.length === 0) undated[share]++;
		for (const { day } of occasions) {
			const key = quarterKey(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
			const load = loads.get(key) ?? noLoad();
			load[share]++;
			loads.set(key, load);
		}
	}
	const years = [...new Set([...loads.keys()].map((key) => Number(key.slice(0, 4))))].sort((a, b) => a - b);
	const quarters = years.flatMap((year) =>
		[1, 2, 3, 4].map((quarter) => ({ year, quarter, load: loads.get(quarterKey(year, quarter)) ?? noLoad() })),
	);
	const all = [...quarters.map(({ load }) => load), undated];
	return {
		quarters,
		undated,
		shares: shares.filter((share) => all.some((load) => load[share] > 0)),
		duties: ways.size,
		deadlines: quarters.reduce((sum, { load }) => sum + total(load), 0),
		undatedDuties: total(undated),
		most: Math.max(
			...all.flatMap((load) => [load.leads + load.leadsThroughGroup, load.cooperates + load.cooperatesThroughGroup]),
		),
	};
}

/** The number in all ways together. */
export function total(load: Load): number {
	return shares.reduce((sum, share) => sum + load[share], 0);
}

function noLoad(): Record<Share, number> {
	return { leads: 0, leadsThroughGroup: 0, cooperates: 0, cooperatesThroughGroup: 0 };
}

function quarterKey(year: number, quarter: number): string {
	return `${String(year).padStart(4, '0')}-${quarter}`;
}
