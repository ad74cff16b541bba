import type { Deadline } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../entries.ts';

/** The deadline as the assignment was given, before any change; `null` if it had none. */
export function firstDeadline({
	amendments,
	deadline,
}: Pick<AssignmentEntry, 'amendments' | 'deadline'>): Deadline | null {
	for (const one of amendments) {
		const replaced = one.deadline ?? one.times;
		if (replaced !== null) return replaced.before;
	}
	return deadline;
}

/** Ids of the units and groups that led as the assignment was given, before any change. */
export function firstLeads({ amendments, leads }: Pick<AssignmentEntry, 'amendments' | 'leads'>): readonly string[] {
	const given = amendments.find((one) => one.leads !== null);
	return given?.leads?.before ?? leads;
}

/** Ids of the units and groups that lead or ever led, each once. */
export function everyLead({ amendments, leads }: Pick<AssignmentEntry, 'amendments' | 'leads'>): readonly string[] {
	if (amendments.every((one) => one.leads === null)) return leads;
	return [
		...new Set([...amendments.flatMap((one) => [...(one.leads?.before ?? []), ...(one.leads?.after ?? [])]), ...leads]),
	];
}
