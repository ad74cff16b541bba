import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import type { AssignmentEntry, DocumentEntry, LocalityEntry, UnitEntry } from '../../entries.ts';
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

/** What is known of localities, by id. */
interface Places {
	/** The unit that governs each. */
	readonly authorities: ReadonlyMap<string, string>;
	readonly localities: ReadonlyMap<string, LocalityEntry>;
}

/**
 * Reports a statement of one that answers for its own part alone, as if it were that of all. All who issued its document stand below the body
 * that governs the place where the assignment was given, and it names nobody.
 */
export function checkMember(
	entry: AssignmentEntry,
	document: DocumentEntry,
	{ authorities, localities }: Places,
	path: PropertyKey[],
	desk: Desk,
): void {
	const { units } = desk.basics;
	const place = localityOf(entry.document);
	const authority = authorities.get(place);
	const isBelow = (one: UnitEntry): boolean =>
		one.locality === place ? one.id !== authority : isWithin(one.locality, place, localities);
	const issuers = [document.issuer, ...document.jointIssuers];
	const givers = issuers.flatMap((id) => units.get(id) ?? []);
	const [first] = givers;
	if (first === undefined || givers.length < issuers.length || !givers.every(isBelow)) return;
	const leads = everyLead(entry);
	const groups = leads.flatMap((lead) => units.get(lead) ?? []).filter(({ members }) => members !== null);
	if (groups.some(({ id }) => givers.some((giver) => giver.id === id))) return;
	if (givers.every(({ id }) => leads.includes(id))) {
		if (leads.length > 1 && (entry.each || groups.length > 0))
			desk.report(path, say('one-for-each', first.name, entry.number, slugAt(desk, first)));
		return;
	}
	/** The member of a group that a body is: itself, or as its place is called from above. */
	const memberOf = ({ members }: UnitEntry, giver: UnitEntry): UnitEntry | undefined =>
		(members ?? []).flatMap((id) => units.get(id) ?? []).find((one) => isBodyOf(one, giver, place, localities));
	const group = groups.find((one) => one.open === true || givers.every((giver) => memberOf(one, giver) !== undefined));
	if (group === undefined) return;
	const own = memberOf(group, first) ?? first;
	desk.report(path, say('member-for-group', first.name, group.name, slugAt(desk, own)));
}

/** How a document of the desk's locality names a unit. */
const slugAt = ({ locality }: Desk, unit: UnitEntry): string => (unit.locality === locality ? unit.slug : unit.id);

/** Whether a unit is this body, or that which governs its place, by the name that it has above: `UBND phường An Lạc`. */
function isBodyOf(unit: UnitEntry, body: UnitEntry, above: string, localities: Places['localities']): boolean {
	if (unit.id === body.id) return true;
	const name = localities.get(body.locality)?.name;
	return body.locality !== above && name !== undefined && nameKey(unit.name).endsWith(nameKey(name));
}

/** Whether a locality lies within another one, at whatever depth. */
function isWithin(locality: string, other: string, localities: Places['localities']): boolean {
	const seen = new Set<string>();
	for (let at = localities.get(locality)?.parentId; at !== null && at !== undefined && !seen.has(at); ) {
		if (at === other) return true;
		seen.add(at);
		at = localities.get(at)?.parentId;
	}
	return false;
}
