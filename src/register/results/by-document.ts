import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';

/**
 * What `make` returns for an assignment, remembered as `kind`. It is made for all of its document together, since pages show them
 * together: what is noted of each alone takes more time than the making. One that the document does not give here, as of another
 * site, is made and remembered alone.
 */
export function madeByDocument<Made>(
	index: Index,
	kind: string,
	entry: AssignmentEntry,
	make: (index: Index, entry: AssignmentEntry) => Made,
): Made {
	const known = madeOfDocument(index, kind, entry.document, make).get(entry.id);
	return known ?? index.remember(`${kind} alone`, entry.id, (traced) => make(traced, entry));
}

/** The same of all assignments of a document, by their ids. */
export const madeOfDocument = <Made>(
	index: Index,
	kind: string,
	document: string,
	make: (index: Index, entry: AssignmentEntry) => Made,
): ReadonlyMap<string, Made> =>
	index.remember(kind, document, (traced) => {
		const all = new Map<string, Made>();
		for (const one of traced.assignmentsOf.get(document) ?? []) all.set(one.id, make(traced, one));
		return all;
	});
