import type { AssignmentEntry, UnitEntry } from './entries.ts';
import type { Index } from './index.ts';

/** The ways in which a unit is given a duty, strongest first. */
export const shares = ['leads', 'leadsThroughGroup', 'cooperates', 'cooperatesThroughGroup'] as const;
export type Share = (typeof shares)[number];

/** One way in which a duty was given. */
export interface Way {
	readonly role: 'leads' | 'cooperates';
	/** The group that names the unit as a member; `null` where the duty names the unit itself. */
	readonly group: UnitEntry | null;
}

/** How a unit was given one duty. */
export interface Given {
	/** The strongest way. */
	readonly share: Share;
	/** Every way: first by its own name, then group by group; leading before cooperating. */
	readonly ways: readonly Way[];
}

/**
 * Everything that a unit or group was given, each duty once, in the order of `shares`. Duties of open groups are left out:
 * nobody says who belongs to them. Empty for a unit that was given nothing. With a year, `2023`, only what ends in it.
 */
export function dutiesOf(index: Index, unit: string, year: string | null = null): ReadonlyMap<AssignmentEntry, Given> {
	const tables =
		year === null
			? { leads: index.ledBy, cooperates: index.cooperatedBy }
			: { leads: index.ledIn, cooperates: index.cooperatedIn };
	const ways = new Map<AssignmentEntry, Way[]>();
	const byShare: Record<Share, AssignmentEntry[]> = {
		leads: [],
		leadsThroughGroup: [],
		cooperates: [],
		cooperatesThroughGroup: [],
	};
	for (const group of [null, ...(index.groupsOf.get(unit) ?? [])]) {
		for (const role of ['leads', 'cooperates'] as const) {
			const id = group?.id ?? unit;
			const given = tables[role].get(year === null ? id : `${id} ${year}`) ?? [];
			byShare[group === null ? role : (`${role}ThroughGroup` as const)].push(...given);
			for (const one of given) {
				const known = ways.get(one);
				if (known) known.push({ role, group });
				else ways.set(one, [{ role, group }]);
			}
		}
	}
	const duties = new Map<AssignmentEntry, Given>();
	for (const share of shares)
		for (const one of byShare[share]) if (!duties.has(one)) duties.set(one, { share, ways: ways.get(one) ?? [] });
	return duties;
}
