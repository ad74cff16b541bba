import { address } from '../../address.ts';
import type { AssignmentEntry, DocumentEntry, Register, TargetEntry } from '../../register/entries.ts';

/**
 * Where what a former register had at an address stands in another one, by what it is: a document by its number and day, an assignment
 * by its words, all others by their names. It holds what has another address now, and no more.
 */
export function successorsOf(before: Register, now: Register): ReadonlyMap<string, string> {
	const moved = new Map<string, string>();
	const pair = <Entry extends { readonly id: string }>(
		old: readonly Entry[],
		present: readonly Entry[],
		nameOf: (entry: Entry, isOld: boolean) => string,
		placesOf: readonly ((id: string) => string)[],
	) => {
		const ids = new Set(present.map(({ id }) => id));
		const named = new Map(present.map((entry) => [nameOf(entry, false), entry.id]));
		const renamed = new Map<string, string>();
		for (const entry of old) {
			const id = ids.has(entry.id) ? undefined : named.get(nameOf(entry, true));
			if (id === undefined) continue;
			renamed.set(entry.id, id);
			for (const placeOf of placesOf) moved.set(placeOf(entry.id), placeOf(id));
		}
		return renamed;
	};
	const byName = ({ name }: { readonly name: string }) => name;
	const inLocality = ({ name, locality }: { readonly name: string; readonly locality: string }) =>
		`${locality} ${name}`;
	const numbered = ({ locality, number, issued }: DocumentEntry) => `${locality} ${number} ${issued}`;
	pair(before.localities, now.localities, byName, [address.locality]);
	pair(before.units, now.units, inLocality, [address.unit]);
	pair(before.indicators, now.indicators, byName, [address.indicator]);
	pair(before.fields, now.fields, byName, [address.field]);
	const documents = pair(before.documents, now.documents, numbered, [address.document]);
	/** Its words behind the document in which it stands now. */
	const said = ({ document, text }: { readonly document: string; readonly text: string }, isOld: boolean) =>
		`${(isOld ? documents.get(document) : undefined) ?? document} ${text}`;
	const task = (one: AssignmentEntry, isOld: boolean) => said({ document: one.document, text: one.task }, isOld);
	const target = (one: TargetEntry, isOld: boolean) => said({ document: one.document, text: one.text }, isOld);
	pair(before.assignments, now.assignments, task, [address.assignment, address.assignmentPage]);
	pair(before.targets, now.targets, target, [address.target]);
	return moved;
}
