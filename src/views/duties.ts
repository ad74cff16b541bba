import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';

/** The ways in which a unit is given a duty, strongest first. */
export const shares = ['leads', 'leadsThroughGroup', 'cooperates', 'cooperatesThroughGroup'] as const;
export type Share = (typeof shares)[number];

/**
 * Everything that the unit was given, each duty once and with the strongest way in which it is given, in the order of the
 * ways. Work of open groups is not the unit's.
 */
export function dutiesOf(index: Index, unit: string): ReadonlyMap<AssignmentEntry, Share> {
	const groups = (index.groupsOf.get(unit) ?? []).map(({ id }) => id);
	const given: Readonly<Record<Share, AssignmentEntry[]>> = {
		leads: index.ledBy.get(unit) ?? [],
		leadsThroughGroup: groups.flatMap((group) => index.ledBy.get(group) ?? []),
		cooperates: index.cooperatedBy.get(unit) ?? [],
		cooperatesThroughGroup: groups.flatMap((group) => index.cooperatedBy.get(group) ?? []),
	};
	const duties = new Map<AssignmentEntry, Share>();
	for (const share of shares) for (const one of given[share]) if (!duties.has(one)) duties.set(one, share);
	return duties;
}
