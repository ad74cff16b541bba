import type { AssignmentEntry, DocumentEntry, TargetEntry } from './entries.ts';

/** A long list: all documents, or what belongs to an entry. Its id is `-` for all documents and for no field. */
export interface Owner {
	readonly kind: 'all' | 'locality' | 'unit' | 'field' | 'indicator';
	readonly id: string;
}

/** How much of a list belongs to documents of a year. */
interface YearCount {
	/** `2023` */
	readonly year: string;
	readonly count: number;
}

/** Long lists by the year in which their documents were issued, newest document first. The keys are those of `yearKey`. */
export interface ByYear {
	/** What a unit leads or cooperates in by name; what belongs to a field or to none; what serves an indicator. */
	readonly assignmentsIn: ReadonlyMap<string, readonly AssignmentEntry[]>;
	/** The targets of an indicator. */
	readonly targetsIn: ReadonlyMap<string, readonly TargetEntry[]>;
	/** Ids of the documents of all or of a locality. */
	readonly issuedIn: ReadonlyMap<string, readonly string[]>;
	/** The years of a list with their counts, newest first; its key is that of `ownerKey`. */
	readonly yearsOf: ReadonlyMap<string, readonly YearCount[]>;
}

/** The key of a list in the tables. */
export const ownerKey = ({ kind, id }: Owner): string => `${kind} ${id}`;

/** The key of one year of a list in the tables. */
export const yearKey = (owner: Owner, year: string): string => `${ownerKey(owner)} ${year}`;

/**
 * Cuts the lists by year. `newestFirst` are all documents; the other lists are by document id. Of documents `beyond` the register what
 * they give to units counts for these alone.
 */
export function byYear(
	newestFirst: readonly DocumentEntry[],
	assignmentsOf: ReadonlyMap<string, readonly AssignmentEntry[]>,
	targetsOf: ReadonlyMap<string, readonly TargetEntry[]>,
	beyond: ReadonlySet<DocumentEntry> = new Set(),
): ByYear {
	const assignmentsIn = new Map<string, AssignmentEntry[]>();
	const targetsIn = new Map<string, TargetEntry[]>();
	const issuedIn = new Map<string, string[]>();
	const counts = new Map<string, Map<string, number>>();
	const put = <Entry>(table: Map<string, Entry[]>, owner: Owner, year: string, entry: Entry): void => {
		const key = yearKey(owner, year);
		const list = table.get(key);
		if (list) list.push(entry);
		else table.set(key, [entry]);
		const years = counts.get(ownerKey(owner)) ?? new Map<string, number>();
		counts.set(ownerKey(owner), years.set(year, (years.get(year) ?? 0) + 1));
	};
	for (const document of newestFirst) {
		const { id, issued, locality } = document;
		const year = issued.slice(0, 4);
		const given = assignmentsOf.get(id) ?? [];
		for (const one of given)
			for (const unit of new Set([...one.leads, ...one.cooperating]))
				put(assignmentsIn, { kind: 'unit', id: unit }, year, one);
		if (beyond.has(document)) continue;
		put(issuedIn, { kind: 'all', id: '-' }, year, id);
		put(issuedIn, { kind: 'locality', id: locality }, year, id);
		for (const one of given) {
			put(assignmentsIn, { kind: 'field', id: one.field ?? '-' }, year, one);
			for (const indicator of new Set(one.indicators))
				put(assignmentsIn, { kind: 'indicator', id: indicator }, year, one);
		}
		for (const one of targetsOf.get(id) ?? []) put(targetsIn, { kind: 'indicator', id: one.indicator }, year, one);
	}
	const yearsOf = new Map(
		[...counts].map(([owner, years]) => [owner, [...years].map(([year, count]) => ({ year, count }))]),
	);
	return { assignmentsIn, targetsIn, issuedIn, yearsOf };
}
