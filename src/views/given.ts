import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';
import { feeds } from '../vi/feeds.ts';

/**
 * What a unit or group leads and cooperates in, by name and through the groups that name it as a member, each once, with every
 * way in which it was given, in words. What open groups were given is left out.
 */
export function givenTo(index: Index, unit: string): Map<AssignmentEntry, string[]> {
	const ways = new Map<AssignmentEntry, string[]>();
	const give = (assignments: readonly AssignmentEntry[] | undefined, way: string) => {
		for (const one of assignments ?? []) ways.set(one, [...(ways.get(one) ?? []), way]);
	};
	give(index.ledBy.get(unit), feeds.byName(feeds.roles.leads));
	give(index.cooperatedBy.get(unit), feeds.byName(feeds.roles.cooperates));
	for (const group of index.groupsOf.get(unit) ?? []) {
		give(index.ledBy.get(group.id), feeds.throughGroup(feeds.roles.leads, group.short));
		give(index.cooperatedBy.get(group.id), feeds.throughGroup(feeds.roles.cooperates, group.short));
	}
	return ways;
}
