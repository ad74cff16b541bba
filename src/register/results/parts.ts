import type { AssignmentEntry } from '../entries.ts';
import { firstDeadline, firstLeads } from './first.ts';

/** What of an assignment says who answers for it. */
type Led = Pick<AssignmentEntry, 'amendments' | 'deadline' | 'each' | 'leads'>;

/** Tells of a lead, as the assignment was given, whether it answers apart from the others: each does, it has a time of its own, or it is a group. */
export function answersAlone(entry: Led, isGroup: (unit: string) => boolean): (lead: string) => boolean {
	const timed = new Set((firstDeadline(entry)?.phases ?? []).map(({ unit }) => unit));
	return (lead) => entry.each || timed.has(lead) || isGroup(lead);
}

/**
 * The leads, as the assignment was given, whose part a unit does: itself if it is one, those whose part later documents gave it,
 * and those whom it joined in a common duty. Empty: it does nobody's part.
 */
export function partsDoneBy(unit: string, entry: Led, isGroup: (unit: string) => boolean): string[] {
	const given = firstLeads(entry);
	if (given.includes(unit)) return [unit];
	const isAlone = answersAlone(entry, isGroup);
	const parts = new Map(given.map((lead) => [lead, new Set([lead])]));
	for (const { leads } of entry.amendments) {
		if (leads === null) continue;
		const left = leads.before.filter((one) => !leads.after.includes(one));
		const joined = leads.after.filter((one) => !leads.before.includes(one));
		const taken = left.length > 0 ? left : given.filter((one) => !isAlone(one));
		for (const heir of joined) {
			if (given.includes(heir)) continue;
			const own = parts.get(heir) ?? new Set<string>();
			for (const one of taken) for (const part of parts.get(one) ?? []) own.add(part);
			parts.set(heir, own);
		}
	}
	return [...(parts.get(unit) ?? [])];
}
