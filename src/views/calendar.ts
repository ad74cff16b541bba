import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';
import { calendar } from '../text/calendar.ts';
import { type CalendarDay, type CalendarList, calendarDays, undatedList } from './calendar-days.ts';
import type { Given } from './calendar-entry.ts';
import { type CalendarYear, calendarYears } from './calendar-year.ts';
import { dutiesOf, type Share, shares } from './duties.ts';
import { occasionsOf, undated } from './occasions.ts';
import { unknownYears } from './unknown-years.ts';

/** The calendar of a locality, a unit or a document, on one page. */
export interface CalendarView {
	/** The content's day, from which the page speaks without a script. */
	readonly asOf: string;
	readonly count: number;
	readonly ahead: number;
	readonly passed: number;
	readonly years: CalendarYear[];
	readonly months: { readonly month: string; readonly count: number; readonly days: CalendarDay[] }[];
	readonly undated: CalendarList;
	/** Of a unit, in which ways its deadlines were given; else empty. */
	readonly shares: { readonly share: Share; readonly count: number }[];
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

/** The calendar of all documents of a locality; of many deadlines it names documents with counts. */
export function localityCalendar(index: Index, id: string, asOf: string): CalendarView {
	const documents = index.documentsIn.get(id) ?? [];
	const assignments = documents.flatMap((document) => index.assignmentsOf.get(document.id) ?? []);
	return calendarView(index, assignments, asOf, {});
}

/** The calendar of a document, with every deadline. */
export function documentCalendar(index: Index, id: string, asOf: string): CalendarView {
	return calendarView(index, index.assignmentsOf.get(id) ?? [], asOf, { limit: Number.POSITIVE_INFINITY });
}

/** The calendar of a unit or group, with every deadline and how it was given. Work of open groups is not the unit's. */
export function unitCalendar(index: Index, id: string, asOf: string): CalendarView {
	const duties = dutiesOf(index, id);
	const groups = index.groupsOf.get(id) ?? [];
	const given: Given = (assignment) => {
		const share = duties.get(assignment);
		if (share === undefined) return null;
		const leads = share === 'leads' || share === 'leadsThroughGroup';
		if (share === 'leads' || share === 'cooperates') return { how: calendar.shares[share], leads };
		const named = leads ? assignment.leads : assignment.cooperating;
		const names = groups.filter((group) => named.includes(group.id)).map(({ short }) => short);
		return { how: calendar.throughGroups(calendar.shares[share], names), leads };
	};
	const view = calendarView(index, [...duties.keys()], asOf, { limit: Number.POSITIVE_INFINITY, given });
	const counts = Map.groupBy(occasionsOf([...duties.keys()]), ({ assignment }) => duties.get(assignment));
	return {
		...view,
		shares: shares.flatMap((share) => {
			const count = counts.get(share)?.length ?? 0;
			return count > 0 ? { share, count } : [];
		}),
	};
}

function calendarView(
	index: Index,
	assignments: readonly AssignmentEntry[],
	asOf: string,
	options: { limit?: number; given?: Given },
): CalendarView {
	const occasions = occasionsOf(assignments, index.register.workingDays);
	const days = calendarDays(index, occasions, options);
	const months = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
	const ahead = occasions.filter(({ day }) => day >= asOf).length;
	return {
		asOf,
		count: occasions.length,
		ahead,
		passed: occasions.length - ahead,
		years: calendarYears(days, (month) => `#thang-${month}`),
		months: months.map(([month, own]) => ({
			month,
			count: own.reduce((sum, { count }) => sum + count, 0),
			days: own,
		})),
		undated: undatedList(index, undated(assignments), options),
		shares: [],
		unknownYears: unknownYears(occasions),
	};
}
