import { address } from '../../address.ts';
import { isTimeOf } from '../../register/binding.ts';
import { dutiesOf, type Way } from '../../register/duties.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { sharedDuties } from '../../register/shared.ts';
import { feeds } from '../../vi/feeds.ts';
import { placeInSentence } from '../../words/place-name.ts';
import { feedAddress } from '../feed-address.ts';
import { documentLink } from '../link/document.ts';
import { type AmendedOccasion, amendedOccasions, reassignedOccasions } from './amended-occasions.ts';
import { namesGiven, type Occasion, occasionsOf, occasionsOfNames } from './occasions.ts';
import { type DroppedOccasion, droppedOccasions } from './past-occasions.ts';
import { inWindow, windowOf } from './window.ts';

/** A calendar to subscribe to. */
export interface Calendar {
	readonly name: string;
	readonly description: string;
	/** Address of the page that it belongs to. */
	readonly page: string;
	/** Address of the file. */
	readonly file: string;
	/** What it holds: each occasion once, by last day. Empty if no assignment has a day. */
	readonly occasions: readonly Occasion[];
	/** What it held and holds no longer, which programs are told to cancel. */
	readonly dropped: readonly DroppedOccasion[];
	/** What it held until later documents took it away, which programs are told to cancel too. */
	readonly amended: readonly AmendedOccasion[];
	/** By assignment id, how the unit whose calendar it is was given it; empty for other calendars. */
	readonly given: ReadonlyMap<string, string>;
}

/** The calendar of everything. */
export function wholeCalendar(index: Index): Calendar {
	const { register } = index;
	const name = feeds.calendars.all(register.site.name);
	const all = { assignments: register.assignments, revised: index.past.keys() };
	return calendar(index, name, feeds.ofAll, [address.calendar, feedAddress.allCalendar], all);
}

/** The calendar of a document. Throws if the register has no document with this id. */
export function documentCalendar(index: Index, id: string): Calendar {
	const { name, locality } = documentLink(index, id);
	const where = feeds.within(name, feeds.place(locality));
	const own = { assignments: index.assignmentsOf.get(id) ?? [], revised: [id] };
	return calendar(index, feeds.calendars.one(where), feeds.ofDocument(where), beside(address.document(id)), own);
}

/** The calendar of a locality: of all its documents, with what was dropped of those that are gone. Throws if the register has no locality with this id. */
export function localityCalendar(index: Index, id: string): Calendar {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const own = {
		assignments: (index.documentsIn.get(id) ?? []).flatMap((document) => index.assignmentsOf.get(document.id) ?? []),
		revised: index.revisedIn.get(id) ?? [],
	};
	return calendar(
		index,
		feeds.calendars.one(locality.name),
		feeds.ofLocality(locality.name),
		beside(address.locality(id)),
		own,
	);
}

/**
 * The calendar of a unit or group: what it leads and cooperates in. It was given so by name, or through groups that name it as
 * a member. What open groups were given is left out, unless it `isWide`: then it has what groups of all bodies of the
 * locality were given too, each marked so. What was dropped is there if it was given so at last. Throws if the register has no
 * unit with this id.
 */
export function unitCalendar(index: Index, id: string, isWide = false): Calendar {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const duties = dutiesOf(index, id);
	const shared = sharedDuties(index, unit);
	const place = index.localities.get(unit.locality)?.name ?? '';
	const where = feeds.within(unit.short, feeds.place(place));
	const page = address.unit(id);
	const all = isWide ? [...shared.values()].flat() : [];
	const names = [...new Set([...namesGiven(index, id), ...all.flatMap(({ group }) => group?.id ?? [])])];
	const own = {
		assignments: [...duties.keys(), ...(isWide ? shared.keys() : [])],
		names,
		revised: new Set(names.flatMap((one) => index.revisedOfUnit.get(one) ?? [])),
	};
	const holds = feeds.holdsShared(shared.size, placeInSentence(place), index.register.site.address + page);
	const { dropped, amended, ...rest } = calendar(
		index,
		isWide ? feeds.calendars.wide(where) : feeds.calendars.one(where),
		isWide ? feeds.ofUnitWide(where, placeInSentence(place)) : feeds.ofUnit(where),
		[page, isWide ? feedAddress.wideCalendar(page) : feedAddress.calendar(page)],
		own,
	);
	// A time that another lead has alone was never the unit's.
	const isOwn = ({ occasion: { assignment, unit: lead } }: Pick<AmendedOccasion, 'occasion'>) =>
		lead === null || isTimeOf(assignment, lead, names);
	return {
		...rest,
		description: isWide || shared.size === 0 ? rest.description : `${rest.description} ${holds}`,
		dropped: dropped.filter(
			(one) =>
				isOwn(one) &&
				[...one.occasion.assignment.leads, ...one.occasion.assignment.cooperating].some((lead) => names.includes(lead)),
		),
		amended: [
			...amended.filter(isOwn),
			...reassignedOccasions(index, id).filter(({ occasion }) => !duties.has(occasion.assignment)),
		],
		given: new Map([
			...[...duties].map(([one, { ways }]) => [one.id, feeds.given(ways.map(wayWords))] as const),
			...(isWide ? [...shared] : []).map(([one, ways]) => [one.id, feeds.given(ways.map(sharedWords))] as const),
		]),
	};
}

function sharedWords({ role, group }: Way): string {
	return feeds.sharedThrough(feeds.roles[role], group?.name ?? '');
}

function wayWords({ role, group }: Way): string {
	return group === null ? feeds.byName(feeds.roles[role]) : feeds.throughGroup(feeds.roles[role], group.short);
}

/** A page and the calendar beside it. */
const beside = (page: string) => [page, feedAddress.calendar(page)] as const;

/** What a calendar is made of: assignments, and documents whose past may hold what was dropped. */
interface Own {
	readonly assignments: readonly AssignmentEntry[];
	readonly revised: Iterable<string>;
	/** Names of the unit whose own times alone it holds, where each lead has its own; left out where it holds all. */
	readonly names?: readonly string[];
}

function calendar(
	index: Index,
	name: string,
	of: string,
	[page, file]: readonly [page: string, file: string],
	{ assignments, revised, names }: Own,
): Calendar {
	const { site, workingDays } = index.register;
	const own = (occasions: Occasion[]) => (names === undefined ? occasions : occasionsOfNames(names, occasions));
	const all = own(occasionsOf(assignments, workingDays));
	const window = windowOf(file);
	const { kept, from } = inWindow(index, all, window);
	const dropped = droppedOccasions(index, revised);
	const amended = amendedOccasions(index, assignments);
	return {
		name,
		description:
			from === null
				? feeds.calendarHint(of, site.name)
				: `${feeds.calendarHint(of, site.name)} ${feeds.keeps(window.years, window.least)}: ${site.address}${address.data}`,
		page,
		file,
		occasions: kept,
		dropped: from === null ? dropped : dropped.filter(({ occasion: { day } }) => day >= from),
		amended: from === null ? amended : amended.filter(({ occasion: { day } }) => day >= from),
		given: new Map(),
	};
}
