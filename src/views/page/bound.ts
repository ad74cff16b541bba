import { address } from '../../address.ts';
import { type Owner, ownerKey, yearKey } from '../../register/by-year.ts';
import { lengthOf } from '../../register/counts.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';

/** A list as its owner's page shows it: the newest in full, what is older in short or, if that is too much, by year elsewhere. */
export interface Bounded {
	readonly full: readonly AssignmentEntry[];
	readonly brief: readonly AssignmentEntry[];
	/** How many older ones the page does not show and no page of a year has. */
	readonly left: number;
	/** Pages of the years, where the page does not show all. */
	readonly years: readonly YearLink[];
	readonly total: number;
}

/** A year of a list, with the address of its page. */
export interface YearLink {
	readonly href: string;
	readonly year: string;
	readonly count: number;
}

/**
 * The most rows that a page shows in full, in short, and of one year; the most documents; and of an indicator, the most rows and
 * the most of them that are targets.
 */
export const most = { full: 64, brief: 150, part: 200, documents: 60, ofIndicator: 320, targets: 120 } as const;

/** The most rows of several years that a page shows in full, and the most older ones in short. */
export interface Limits {
	readonly whole: number;
	readonly brief: number;
}

/** The page of which a list is part. */
export function ownerPage({ kind, id }: Owner): string {
	switch (kind) {
		case 'all':
			return address.documents;
		case 'locality':
			return address.locality(id);
		case 'unit':
			return address.unit(id);
		case 'indicator':
			return address.indicator(id);
		case 'field':
			return id === '-' ? address.withoutField : address.field(id);
	}
}

/** How many entries a list has in all years. */
export function totalOf(index: Pick<Index, 'yearsOf'>, owner: Owner): number {
	return (index.yearsOf.get(ownerKey(owner)) ?? []).reduce((sum, { count }) => sum + count, 0);
}

/** Whether a list is more than its owner's page shows, and so has pages of its years. */
export function hasYearPages(index: Pick<Index, 'yearsOf' | 'lengths'>, owner: Owner): boolean {
	if (owner.kind === 'indicator')
		return totalOf(index, owner) > most.ofIndicator || lengthOf(index, 'targetsFor', owner.id) > most.targets;
	const bound = owner.kind === 'unit' || owner.kind === 'field' ? most.full + most.brief : most.documents;
	return totalOf(index, owner) > bound;
}

/** The years of a list that has pages of them; else none. */
export function yearLinks(index: Index, owner: Owner): YearLink[] {
	if (!hasYearPages(index, owner)) return [];
	return (index.yearsOf.get(ownerKey(owner)) ?? []).map((one) => ({
		...one,
		href: address.year(ownerPage(owner), one.year, 1),
	}));
}

/** The assignments of a list as its owner's page shows them: those of the newest year in full, of a short list all. */
export function bounded(
	index: Index,
	owner: Owner,
	{ whole, brief: mostBrief }: Limits = { whole: most.full, brief: most.brief },
): Bounded {
	const counts = index.yearsOf.get(ownerKey(owner)) ?? [];
	const total = totalOf(index, owner);
	const years = yearLinks(index, owner);
	const full: AssignmentEntry[] = [];
	const brief: AssignmentEntry[] = [];
	for (const [at, { year }] of counts.entries()) {
		if (years.length > 0 && at > 0 && full.length > 0) break;
		for (const one of index.assignmentsIn.get(yearKey(owner, year)) ?? []) {
			if (full.length < most.full && (at === 0 || total <= whole)) full.push(one);
			else if (years.length === 0) brief.push(one);
		}
	}
	return { full, brief: brief.slice(0, mostBrief), left: Math.max(0, brief.length - mostBrief), years, total };
}
