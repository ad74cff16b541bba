import type { Index } from '../../register/index.ts';

/**
 * Where in these days, which are in order, those that are not over begin; their length if all are over. It asks whether single
 * days are over, never which day it is. So a page whose deadlines have passed does not change on a new day.
 */
export function firstAhead(index: Index, days: readonly { readonly day: string }[]): number {
	let [from, to] = [0, days.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (index.isOver.get(days[middle]?.day ?? '')) from = middle + 1;
		else to = middle;
	}
	return from;
}
