import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';
import { feedAddress } from '../feed-address.ts';
import { givenTo } from '../given.ts';
import { documentLink } from '../link/document.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { type DroppedOccasion, droppedOccasions } from './past-occasions.ts';

/** A calendar to subscribe to. */
export interface Calendar {
	readonly name: string;
	readonly description: string;
	/** Address of the page that it belongs to. */
	readonly page: string;
	/** Address of the file. */
	readonly file: string;
	/** What it holds: each occasion once. Empty if no assignment has a day. */
	readonly occasions: readonly Occasion[];
	/** What it held and holds no longer, which programs are told to cancel. */
	readonly dropped: readonly DroppedOccasion[];
	/** By assignment id, how the unit whose calendar it is was given it; empty for other calendars. */
	readonly given: ReadonlyMap<string, string>;
}

/** The calendar of everything. */
export function wholeCalendar(index: Index): Calendar {
	const { register } = index;
	const name = feeds.calendars.all(register.site.name);
	const page = '/lich/';
	return {
		...calendar(index, name, feeds.ofAll, page, register.assignments, () => true),
		file: feedAddress.allCalendar,
	};
}

/** The calendar of a document. Throws if the register has no document with this id. */
export function documentCalendar(index: Index, id: string): Calendar {
	const { name, locality } = documentLink(index, id);
	const where = feeds.within(name, feeds.place(locality));
	return calendar(
		index,
		feeds.calendars.one(where),
		feeds.ofDocument(where),
		address.document(id),
		index.assignmentsOf.get(id) ?? [],
		({ occasion }) => occasion.assignment.document === id,
	);
}

/** The calendar of a locality: of all its documents, with what was dropped of those that are gone. Throws if the register has no locality with this id. */
export function localityCalendar(index: Index, id: string): Calendar {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const documents = index.documentsIn.get(id) ?? [];
	return calendar(
		index,
		feeds.calendars.one(locality.name),
		feeds.ofLocality(locality.name),
		address.locality(id),
		documents.flatMap((document) => index.assignmentsOf.get(document.id) ?? []),
		({ occasion }) => occasion.assignment.document.startsWith(`${id}/`),
	);
}

/**
 * The calendar of a unit or group: what it leads and cooperates in, by name and through the groups that name it as a member.
 * What open groups were given is left out. What was dropped is there if it was given so at last. Throws if the register has no
 * unit with this id.
 */
export function unitCalendar(index: Index, id: string): Calendar {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const roles = givenTo(index, id);
	const where = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	const names = new Set([id, ...(index.groupsOf.get(id) ?? []).map((group) => group.id)]);
	const wasGiven = ({ occasion: { assignment } }: DroppedOccasion) =>
		[...assignment.leads, ...assignment.cooperating].some((one) => names.has(one));
	return {
		...calendar(index, feeds.calendars.one(where), feeds.ofUnit(where), address.unit(id), [...roles.keys()], wasGiven),
		given: new Map([...roles].map(([one, how]) => [one.id, feeds.given(unit.short, how)])),
	};
}

function calendar(
	index: Index,
	name: string,
	of: string,
	page: string,
	assignments: readonly AssignmentEntry[],
	wasHere: (one: DroppedOccasion) => boolean,
) {
	return {
		name,
		description: feeds.calendarHint(of, index.register.site.name),
		page,
		file: feedAddress.calendar(page),
		occasions: occasionsOf(assignments, index.register.workingDays),
		dropped: droppedOccasions(index).filter(wasHere),
		given: new Map<string, string>(),
	};
}
