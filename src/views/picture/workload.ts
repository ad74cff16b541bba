import { dutiesOf, type Share, shares } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { occasionsOf, ownOccasions } from '../calendar/occasions.ts';

/** A number for each way. */
export type Load = Readonly<Record<Share, number>>;

/** How many deadlines of a unit fall in each quarter. */
export interface WorkloadView {
	/** All four quarters of two years that have a deadline: the next two as of the content's day, else the last two. */
	readonly quarters: { readonly year: number; readonly quarter: number; readonly load: Load }[];
	/** Each other year that has a deadline. */
	readonly others: { readonly year: number; readonly load: Load }[];
	/** The quarter of any year that has the most, the first of several; `null` if there is no deadline. */
	readonly busiest: { readonly year: number; readonly quarter: number; readonly deadlines: number } | null;
	/** Duties without a date. */
	readonly undated: Load;
	/** The ways that occur, in their order. */
	readonly shares: Share[];
	readonly duties: number;
	readonly deadlines: number;
	readonly undatedDuties: number;
	/** The greatest number of one role in one quarter that is drawn or without a date: the length of the longest bar. */
	readonly most: number;
}

/** How many years are drawn by quarter. */
const drawn = 2;

/**
 * The unit's deadlines by the quarter of their last day on time, each round of a recurring duty apart. A duty that is given in
 * several ways counts once, in the strongest. Work of open groups is not the unit's. What was called off or replaced before any day of it is no work: it
 * counts nowhere. `null` if the unit was given nothing else.
 */
export function workloadView(index: Index, id: string): WorkloadView | null {
	const ways = dutiesOf(index, id);
	if (ways.size === 0) return null;

	const loads = new Map<string, Record<Share, number>>();
	const undated = noLoad();
	let duties = 0;
	for (const [assignment, { share }] of ways) {
		const occasions = ownOccasions(index, id, occasionsOf([assignment], index.register.workingDays));
		if (occasions.length === 0 && assignment.end !== null) continue;
		duties++;
		if (occasions.length === 0) undated[share]++;
		for (const { day } of occasions) {
			const key = quarterKey(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
			const load = loads.get(key) ?? noLoad();
			load[share]++;
			loads.set(key, load);
		}
	}
	if (duties === 0) return null;
	const years = [...new Set([...loads.keys()].map((key) => Number(key.slice(0, 4))))].sort((a, b) => a - b);
	const ofYear = (year: number) =>
		[1, 2, 3, 4].map((quarter) => ({ year, quarter, load: loads.get(quarterKey(year, quarter)) ?? noLoad() }));
	const ahead = years.filter((year) => year >= Number(index.year));
	const shown = ahead.length < drawn ? years.slice(-drawn) : ahead.slice(0, drawn);
	const quarters = shown.flatMap(ofYear);
	const others = years
		.filter((year) => !shown.includes(year))
		.map((year) => ({ year, load: sumOf(ofYear(year).map(({ load }) => load)) }));
	const [busiest] = years
		.flatMap(ofYear)
		.map(({ year, quarter, load }) => ({ year, quarter, deadlines: total(load) }))
		.toSorted((a, b) => b.deadlines - a.deadlines);
	const all = [...quarters.map(({ load }) => load), undated];
	const whole = sumOf([...loads.values()]);
	return {
		quarters,
		others,
		busiest: busiest ?? null,
		undated,
		shares: shares.filter((share) => whole[share] + undated[share] > 0),
		duties,
		deadlines: total(whole),
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

function sumOf(loads: readonly Load[]): Load {
	const sum = noLoad();
	for (const load of loads) for (const share of shares) sum[share] += load[share];
	return sum;
}

function noLoad(): Record<Share, number> {
	return { leads: 0, leadsThroughGroup: 0, cooperates: 0, cooperatesThroughGroup: 0 };
}

function quarterKey(year: number, quarter: number): string {
	return `${String(year).padStart(4, '0')}-${quarter}`;
}
