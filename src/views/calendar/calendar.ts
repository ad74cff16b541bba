import { dutiesOf, type Share, shares } from '../../register/duties.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { firstAhead } from './ahead.ts';
import { type CalendarDay, type CalendarList, calendarDays, undatedList } from './days.ts';
import type { GivenWords } from './entry.ts';
import { occasionsOf, undated } from './occasions.ts';
import { unknownYears } from './unknown-years.ts';
import { type CalendarWeek, calendarWeeks } from './weeks.ts';
import { type CalendarYear, calendarYears } from './year.ts';

/** The calendar of a locality, a unit or a document, on one page. */
export interface CalendarView {
	/** The content's day, from which the page speaks without a script; `null` where every day is over. */
	readonly asOf: string | null;
	readonly count: number;
	readonly ahead: number;
	readonly passed: number;
	/** The years that have deadlines, each with the months that have some. */
	readonly years: (CalendarYear & { readonly own: CalendarPart[] })[];
	readonly undated: CalendarList;
	/** Of a unit, in which ways its deadlines were given; else empty. */
	readonly shares: { readonly share: Share; readonly count: number }[];
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

/** A month of such a calendar, at `#thang-2023-09`. */
interface CalendarPart {
	/** `2023-09` */
	readonly month: string;
	readonly count: number;
	readonly weeks: CalendarWeek[];
	readonly days: CalendarDay[];
	/** The nearest months of the calendar that have deadlines, of other years too; `null` where there are none. */
	readonly previous: string | null;
	readonly next: string | null;
}

/** The calendar of all documents of a locality; of many deadlines it names documents with counts. */
export function localityCalendarView(index: Index, id: string): CalendarView {
	const documents = index.documentsIn.get(id) ?? [];
	const assignments = documents.flatMap((document) => index.assignmentsOf.get(document.id) ?? []);
	return calendarView(index, assignments, {});
}

/** The calendar of a document, with every deadline. */
export function documentCalendarView(index: Index, id: string): CalendarView {
	return calendarView(index, index.assignmentsOf.get(id) ?? [], { limit: Number.POSITIVE_INFINITY });
}

/** The calendar of a unit or group, with every deadline and how it was given. Work of open groups is not the unit's. */
export function unitCalendarView(index: Index, id: string): CalendarView {
	const duties = dutiesOf(index, id);
	const groups = index.groupsOf.get(id) ?? [];
	const given: GivenWords = (assignment) => {
		const share = duties.get(assignment)?.share;
		if (share === undefined) return null;
		const leads = share === 'leads' || share === 'leadsThroughGroup';
		if (share === 'leads' || share === 'cooperates') return { how: calendar.shares[share], leads };
		const named = leads ? assignment.leads : assignment.cooperating;
		const names = groups.filter((group) => named.includes(group.id)).map(({ short }) => short);
		return { how: calendar.throughGroups(calendar.shares[share], names), leads };
	};
	const view = calendarView(index, [...duties.keys()], { limit: Number.POSITIVE_INFINITY, given });
	const counts = Map.groupBy(occasionsOf([...duties.keys()]), ({ assignment }) => duties.get(assignment)?.share);
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
	options: { limit?: number; given?: GivenWords },
): CalendarView {
	const occasions = occasionsOf(assignments, index.register.workingDays);
	const days = calendarDays(index, occasions, options);
	const byMonth = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
	const months = byMonth.map(([month, own], at): CalendarPart => {
		const counts = new Map(own.map(({ day, count }) => [day, count]));
		return {
			month,
			count: own.reduce((sum, { count }) => sum + count, 0),
			weeks: calendarWeeks(month, (day) => counts.get(day) ?? 0),
			days: own,
			previous: byMonth[at - 1]?.[0] ?? null,
			next: byMonth[at + 1]?.[0] ?? null,
		};
	});
	const ahead = occasions.length - firstAhead(index, occasions);
	return {
		asOf: ahead > 0 ? index.day : null,
		count: occasions.length,
		ahead,
		passed: occasions.length - ahead,
		years: calendarYears(days, (month) => `#thang-${month}`).map((year) => ({
			...year,
			own: months.filter(({ month }) => month.startsWith(year.year)),
		})),
		undated: undatedList(index, undated(assignments), options),
		shares: [],
		unknownYears: unknownYears(occasions),
	};
}
