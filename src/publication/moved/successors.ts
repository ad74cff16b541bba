import { address } from '../../address.ts';
import type { AssignmentEntry, DocumentEntry, Register, TargetEntry } from '../../register/entries.ts';

/** The entry that alone has a name; `null` where several have it. */
const alone = <Entry>(
	entries: readonly Entry[],
	nameOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry | null> => {
	const named = new Map<string, Entry | null>();
	for (const entry of entries) named.set(nameOf(entry), named.has(nameOf(entry)) ? null : entry);
	return named;
};

/** By the ids of entries that are gone, the ids of those that have their name now; names are asked in their order. */
function renamedIn<Entry extends { readonly id: string }>(
	before: readonly Entry[],
	now: readonly Entry[],
	...names: readonly ((entry: Entry, isOld: boolean) => string)[]
): ReadonlyMap<string, string> {
	const present = new Set(now.map(({ id }) => id));
	const old = new Set(before.map(({ id }) => id));
	const gone = before.filter(({ id }) => !present.has(id));
	const come = now.filter(({ id }) => !old.has(id));
	const renamed = new Map<string, string>();
	for (const nameOf of names) {
		const [was, is] = [alone(gone, (one) => nameOf(one, true)), alone(come, (one) => nameOf(one, false))];
		for (const [name, entry] of was) {
			const same = is.get(name);
			if (entry !== null && same && !renamed.has(entry.id)) renamed.set(entry.id, same.id);
		}
	}
	return renamed;
}

/**
 * Where what a former register had at an address stands in another one, by what it is: a document by its number and day or by its title,
 * as its file's name follows from its number; an assignment or target by its words, all others by their names. It holds what has
 * another address now, and no more; what several could be is none of them.
 */
export function successorsOf(before: Register, now: Register): (address: string) => string | undefined {
	const moved = new Map<string, string>();
	const add = (renamed: ReadonlyMap<string, string>, ...placesOf: readonly ((id: string) => string)[]) => {
		for (const [old, id] of renamed) for (const placeOf of placesOf) moved.set(placeOf(old), placeOf(id));
		return renamed;
	};
	const byName = ({ name }: { readonly name: string }) => name;
	/** Ids that lines of pages lead to, where a list has them. */
	const led = (list: string): Iterable<readonly [string, string]> =>
		now.redirects.flatMap(({ from, to }) => {
			const [, old, id] = new RegExp(`^${list}([^/]+)/ ${list}([^/]+)/$`).exec(`${from} ${to}`) ?? [];
			return old === undefined || id === undefined ? [] : [[old, id] as const];
		});
	const localities = add(
		new Map([...renamedIn(before.localities, now.localities, byName), ...led(address.localities)]),
		address.locality,
	);
	const placed = (locality: string) => localities.get(locality) ?? locality;
	add(
		renamedIn(before.units, now.units, ({ locality, name }) => `${placed(locality)} ${name}`),
		address.unit,
	);
	const indicators = add(
		new Map([...renamedIn(before.indicators, now.indicators, byName), ...led(address.indicators)]),
		address.indicator,
	);
	const fields = add(new Map([...renamedIn(before.fields, now.fields, byName), ...led(address.fields)]), address.field);
	const documents = add(
		renamedIn<DocumentEntry>(
			before.documents,
			now.documents,
			({ locality, number, issued }) => `${placed(locality)} ${number} ${issued}`,
			({ locality, type, title }) => `${placed(locality)} ${type} ${title}`,
		),
		address.document,
	);
	/** Its words behind the document in which it stands now. */
	const inDocument = (document: string, words: string, isOld: boolean) =>
		`${(isOld ? documents.get(document) : undefined) ?? document} ${words}`;
	add(
		renamedIn<AssignmentEntry>(before.assignments, now.assignments, ({ document, task }, isOld) =>
			inDocument(document, task, isOld),
		),
		address.assignmentPage,
		address.assignment,
	);
	add(
		renamedIn<TargetEntry>(before.targets, now.targets, ({ document, text }, isOld) =>
			inDocument(document, text, isOld),
		),
		address.target,
	);
	const ids = new Map([...fields, ...indicators, ...localities]);
	return (gone) => moved.get(gone) ?? withIds(gone, ids);
}

/**
 * An address with the ids of today in its folders and in the name of its file, `/du-lieu/bang-tinh/binh-tan.xlsx`: what is of a locality
 * or an indicator does not always stand below its page. `undefined` where it has no other id.
 */
function withIds(gone: string, ids: ReadonlyMap<string, string>): string | undefined {
	const renamed = gone.replace(/(?<=\/)[^/.#]+(?=[/.])/g, (part) => ids.get(part) ?? part);
	return renamed === gone ? undefined : renamed;
}
