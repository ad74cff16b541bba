import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';

/**
 * Makes something of each assignment of a document. What these share, as the names of the documents that speak of them, is asked of the index
 * once.
 */
export type MakeEach<Made> = (index: Index) => (entry: AssignmentEntry) => Made;

/**
 * What `make` comes to for an assignment, remembered as `kind`. It is made for all of its document together, since pages show them
 * together: what is noted of each alone takes more time than the making. One that the document does not give here, as of another
 * site, is made and remembered alone.
 */
export function madeByDocument<Made>(index: Index, kind: string, entry: AssignmentEntry, make: MakeEach<Made>): Made {
	const { document } = entry;
	const known = index.remember(kind, document, (traced) => madeOfEach(traced, document, make)).get(entry.id);
	return known ?? index.remember(`${kind} alone`, entry.id, (traced) => make(traced)(entry));
}

/** What `make` comes to for all assignments of a document, by their ids; remembered by whoever asks. */
export function madeOfEach<Made>(index: Index, document: string, make: MakeEach<Made>): ReadonlyMap<string, Made> {
	const all = new Map<string, Made>();
	const makeOne = make(index);
	for (const one of index.assignmentsOf.get(document) ?? []) all.set(one.id, makeOne(one));
	return all;
}
