import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';
import { feeds } from '../text/feeds.ts';
import { address } from './address.ts';
import { documentLink } from './document-link.ts';
import { feedAddress } from './feed-address.ts';
import { givenTo } from './given.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

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
	/** By assignment id, how the unit whose calendar it is was given it; empty for other calendars. */
	readonly given: ReadonlyMap<string, string>;
}

/** The calendar of everything. */
export function wholeCalendar({ register }: Index): Calendar {
	const name = feeds.calendars.all(register.site.name);
	const page = '/lich/';
	return {
		...calendar(register.site.name, name, feeds.ofAll, page, register.assignments),
		file: feedAddress.allCalendar,
	};
}

/** The calendar of a document. Throws if the register has no document with this id. */
export function documentCalendar(index: Index, id: string): Calendar {
	const { name, locality } = documentLink(index, id);
	const where = feeds.within(name, feeds.place(locality));
	return calendar(
		index.register.site.name,
		feeds.calendars.one(where),
		feeds.ofDocument(where),
		address.document(id),
		index.assignmentsOf.get(id) ?? [],
	);
}

/** The calendar of a locality: of all its documents. Throws if the register has no locality with this id. */
export function localityCalendar(index: Index, id: string): Calendar {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const documents = index.documentsIn.get(id) ?? [];
	return calendar(
		index.register.site.name,
		feeds.calendars.one(locality.name),
		feeds.ofLocality(locality.name),
		address.locality(id),
		documents.flatMap((document) => index.assignmentsOf.get(document.id) ?? []),
	);
}

/**
 * The calendar of a unit or group: what it leads and cooperates in, by name and through the groups that name it as a member.
 * What open groups were given is left out. Throws if the register has no unit with this id.
 */
export function unitCalendar(index: Index, id: string): Calendar {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const roles = givenTo(index, id);
	const where = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	return {
		...calendar(index.register.site.name, feeds.calendars.one(where), feeds.ofUnit(where), address.unit(id), [
			...roles.keys(),
		]),
		given: new Map([...roles].map(([one, how]) => [one.id, feeds.given(unit.short, how)])),
	};
}

function calendar(site: string, name: string, of: string, page: string, assignments: readonly AssignmentEntry[]) {
	return {
		name,
		description: feeds.calendarHint(of, site),
		page,
		file: feedAddress.calendar(page),
		occasions: occasionsOf(assignments),
		given: new Map<string, string>(),
	};
}
