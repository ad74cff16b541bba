import { partsHeldEver } from '../../standing/handed-on.ts';
import type { AssignmentEntry } from '../entries.ts';
import { everyLead, firstDeadline, firstLeads } from './first.ts';

/** What of an assignment says who answers for it. */
type Led = Pick<AssignmentEntry, 'amendments' | 'deadline' | 'each' | 'leads'>;

/** A unit as far as it is a group; `null` of what is none. */
type GroupOf = (unit: string) => { readonly members: readonly string[]; readonly open: boolean } | null;

/** Tells of a lead, as the assignment was given, whether it answers apart from the others: each does, it has a time of its own, or it is a group. */
export function answersAlone(entry: Led, isGroup: (unit: string) => boolean): (lead: string) => boolean {
	const timed = new Set((firstDeadline(entry)?.phases ?? []).map(({ unit }) => unit));
	return (lead) => entry.each || timed.has(lead) || isGroup(lead);
}

/**
 * Those who led as the assignment was given, or members of a group that did, whose part a unit does: itself if it is one, else those
 * whose part later documents gave it, of a common duty one of them. Empty: it does nobody's part.
 */
export function partsDoneBy(unit: string, entry: Led, groupOf: GroupOf): readonly string[] {
	const groups = everyLead(entry).flatMap((lead) => {
		const group = groupOf(lead);
		return group === null ? [] : [[lead, group] as const];
	});
	const duty = { leads: firstLeads(entry), each: entry.each, deadline: firstDeadline(entry) };
	const changes = entry.amendments.flatMap(({ leads, day }) =>
		leads === null ? [] : [{ unit: leads.of ?? undefined, reassign: leads.to, day }],
	);
	return partsHeldEver(unit, duty, Object.fromEntries(groups), changes);
}
