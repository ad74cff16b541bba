import { dutiesOf } from '../register/duties.ts';
import type { AssignmentEntry } from '../register/entries.ts';
import type { Index } from '../register/index.ts';
import { feeds } from '../vi/feeds.ts';

/** What a unit or group was given (see `dutiesOf`), with every way in which it was given, in words. */
export function givenTo(index: Index, unit: string): Map<AssignmentEntry, string[]> {
	return new Map(
		[...dutiesOf(index, unit)].map(([one, { ways }]) => [
			one,
			ways.map(({ role, group }) =>
				group === null ? feeds.byName(feeds.roles[role]) : feeds.throughGroup(feeds.roles[role], group.short),
			),
		]),
	);
}
