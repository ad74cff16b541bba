import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { localityOf } from '../../id.ts';
import { nameKey } from '../../names.ts';
import { everyLead } from '../../results/first.ts';
import type { Desk, NamedUnit } from '../desk.ts';

/** The units that a statement names, each with the place where it stands; those that are unknown are reported and left out. */
export function namedUnits(
	{ unit, units }: WrittenResult,
	path: readonly PropertyKey[],
	desk: Desk,
): { readonly unit: NamedUnit; readonly path: PropertyKey[] }[] {
	// Most of very many statements name none.
	if (unit === undefined && units.length === 0) return [];
	const written: [string, PropertyKey[]][] = [
		...(unit === undefined ? [] : [[unit, [...path, 'unit']] as [string, PropertyKey[]]]),
		...units.map((one, at): [string, PropertyKey[]] => [one, [...path, 'units', at]]),
	];
	const seen = new Set<string>();
	return written.flatMap(([one, place]) => {
		const found = desk.unit(one, place);
		if (found === null) return [];
		if (seen.has(found.id)) {
			desk.report(place, say('unit-twice', found.name));
			return [];
		}
		seen.add(found.id);
		return [{ unit: found, path: place }];
	});
}

/** Whether a unit answers for an assignment: it leads or led, belongs to a group that does, or may belong to an open one. Else it is reported. */
export function checkLead(unit: NamedUnit, entry: AssignmentEntry, path: PropertyKey[], desk: Desk): boolean {
	const { units } = desk.basics;
	const leads = everyLead(entry);
	const answering = leads.flatMap((lead) => [lead, ...(units.get(lead)?.members ?? [])]);
	if (answering.includes(unit.id) || leads.some((lead) => units.get(lead)?.open === true)) return true;
	// What was given to a body that ended may have been carried on by its successor; the duty stays that of the one it was given to.
	const name = nameKey(unit.name);
	const before = answering
		.flatMap((id) => units.get(id) ?? [])
		.find(({ successors }) => successors.some((one) => name.endsWith(nameKey(one.name))));
	desk.report(path, say('result-of-no-lead', unit.name, entry.number, before && [before.name, before.id]));
	return false;
}

/**
 * Reports a statement of one that answers for its own part alone, as if it were that of all. All who issued its document are such
 * units, and it names nobody.
 */
export function checkMember(
	entry: AssignmentEntry,
	document: DocumentEntry,
	authorities: ReadonlyMap<string, string>,
	path: PropertyKey[],
	desk: Desk,
): void {
	const { units } = desk.basics;
	const locality = localityOf(entry.document);
	const authority = authorities.get(locality);
	const givers = [document.issuer, ...document.jointIssuers].map((id) => units.get(id));
	const [first] = givers;
	if (first === undefined) return;
	if (!givers.every((giver) => giver?.locality === locality && giver.id !== authority)) return;
	const leads = everyLead(entry);
	const groups = leads.flatMap((lead) => units.get(lead) ?? []).filter(({ members }) => members !== null);
	if (groups.some(({ id }) => givers.some((giver) => giver?.id === id))) return;
	if (entry.each && leads.length > 1 && givers.every((giver) => leads.includes(giver?.id ?? ''))) {
		desk.report(path, say('one-for-each', first.name, entry.number, first.slug));
		return;
	}
	if (groups.length === 0 || groups.length < leads.length) return;
	const group = groups.find(({ members, open }) => open || givers.every((giver) => members?.includes(giver?.id ?? '')));
	if (group !== undefined) desk.report(path, say('member-for-group', first.name, group.name, first.slug));
}
