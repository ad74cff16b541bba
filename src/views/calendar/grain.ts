import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';

/**
 * How fine a list is. It tells every deadline, or documents or localities with how many they have, or only how many there are.
 */
export type Grain = 'entry' | 'document' | 'locality' | 'count';

/** What a list may hold. */
export interface Bounds {
	/** Most deadlines that are shown one by one. */
	readonly entries: number;
	/** Most rows of documents or localities. */
	readonly rows: number;
	/** The grains that say something there, finest first; `count` comes after the last. */
	readonly grains: readonly Exclude<Grain, 'count'>[];
}

/** The finest grain in which a list of these stretches of assignments keeps within its bounds. */
export function grainOf(stretches: readonly (readonly AssignmentEntry[])[], { entries, rows, grains }: Bounds): Grain {
	const sum = (count: (own: readonly AssignmentEntry[]) => number) =>
		stretches.reduce((total, own) => total + count(own), 0);
	const of = {
		entry: () => sum(({ length }) => length) <= entries,
		document: () => sum((own) => new Set(own.map(({ document }) => document)).size) <= rows,
		locality: () => sum((own) => new Set(own.map(({ document }) => localityOf(document))).size) <= rows,
	};
	return grains.find((grain) => of[grain]()) ?? 'count';
}
