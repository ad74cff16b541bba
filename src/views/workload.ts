import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';
import { dueDays } from './due-days.ts';

/** The ways in which a unit is given a duty, strongest first. */
export const shares = ['leads', 'leadsThroughGroup', 'cooperates', 'cooperatesThroughGroup'] as const;
export type Share = (typeof shares)[number];

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
	const groups = (index.groupsOf.get(id) ?? []).map((group) => group.id);
	const given: Readonly<Record<Share, AssignmentEntry[]>> = {
		leads: index.ledBy.get(id) ?? [],
		leadsThroughGroup: groups.flatMap((group) => index.ledBy.get(group) ?? []),
		cooperates: index.cooperatedBy.get(id) ?? [],
		cooperatesThroughGroup: groups.flatMap((group) => index.cooperatedBy.get(group) ?? []),
	};
	const ways = new Map<AssignmentEntry, Share>();
	for (const share of shares) for (const one of given[share]) if (!ways.has(one)) ways.set(one, share);
	if (ways.size === 0) return null;

	const loads = new Map<string, Record<Share, number>>();
	const undated = noLoad();
	for (const [{ deadline }, share] of ways) {
		const days = dueDays(deadline);
		if (days.length === 0) undated[share]++;
		for (const day of days) {
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
