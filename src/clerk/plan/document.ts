import type { PlanListKey, PlanSheetForm } from './column.ts';
import type { KnownNames } from './names.ts';
import type { WrittenEntry } from './value.ts';

/** A document whose entries are shown in a sheet and mended by it. */
export interface PlanDocument {
	/** `binh-tan/7679-qd-ubnd-2022` */
	readonly id: string;
	/** How it is told: type and number. */
	readonly name: string;
	/** How problems name its file. */
	readonly file: string;
	readonly text: string;
	/** Its frontmatter as written, every scalar as text. */
	readonly written: WrittenEntry;
	readonly names: KnownNames;
}

/** The entries of a list of a document, as they are written; what is no entry is left out. */
export function planEntries({ written }: PlanDocument, list: PlanListKey): readonly WrittenEntry[] {
	const value = written[list];
	return Array.isArray(value)
		? value.filter((one): one is WrittenEntry => typeof one === 'object' && one !== null && !Array.isArray(one))
		: [];
}

/** The id of an entry; empty where it has none. */
export const idOfEntry = (entry: WrittenEntry): string => (typeof entry['id'] === 'string' ? entry['id'] : '');

/** Places of the entries of a list by their ids. */
export const planPlaces = (document: PlanDocument, { list }: PlanSheetForm): ReadonlyMap<string, number> =>
	new Map(planEntries(document, list).map((entry, at) => [idOfEntry(entry), at]));
