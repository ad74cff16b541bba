import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { localityOf } from '../../id.ts';
import { everyLead } from '../../results/first.ts';
import type { Desk, NamedUnit } from '../desk.ts';

/** The units that a statement names, each with the place where it stands; those that are unknown are reported and left out. */
export function namedUnits(
	{ unit, units }: WrittenResult,
	path: readonly PropertyKey[],
	desk: Desk,
): { readonly unit: NamedUnit; readonly path: PropertyKey[] }[] {
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

/** Whether a unit answers for an assignment: it leads or led, belongs to a group that does, or may belong to an open one. */
export function answersFor(unit: string, entry: AssignmentEntry, { basics }: Desk): boolean {
	return everyLead(entry).some((lead) => {
		const group = basics.units.get(lead);
		return lead === unit || group?.open === true || group?.members?.includes(unit) === true;
	});
}

/**
 * Reports a statement of one member as if it were that of its whole group. Its document was issued by a unit that belongs to the
 * group, or may, and names nobody.
 */
export function checkMember(
	entry: AssignmentEntry,
	document: DocumentEntry,
	authorities: ReadonlyMap<string, string>,
	path: PropertyKey[],
	desk: Desk,
): void {
	const locality = localityOf(entry.document);
	const giver = desk.basics.units.get(document.issuer);
	if (giver === undefined || giver.locality !== locality || giver.id === authorities.get(locality)) return;
	const groups = everyLead(entry).flatMap((lead) => {
		const group = desk.basics.units.get(lead);
		return group?.members === null || group === undefined ? [] : [group];
	});
	const group = groups.find(({ members, open }) => open || members?.includes(giver.id));
	if (group === undefined || groups.length < everyLead(entry).length) return;
	if (group.id !== giver.id) desk.report(path, say('member-for-group', giver.name, group.name, giver.slug));
}
