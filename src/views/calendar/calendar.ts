import { address } from '../../address.ts';
import { countOf, type YearCount } from '../../register/calendars.ts';
import { dutiesOf, type Share, shares } from '../../register/duties.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { feedAddress } from '../feed-address.ts';
import { firstAhead } from './ahead.ts';
import { calendarDays, type ListForm } from './days.ts';
import type { GivenWords } from './entry.ts';
import type { Bounds } from './grain.ts';
import { type Occasion, occasionsOf, ownOccasions, unknownYears } from './occasions.ts';
import { type OverBounds, type YearOver, yearsOver } from './over.ts';
import { type CalendarPart, calendarParts } from './part.ts';
import type { ShortForm } from './short.ts';
import { type UndatedBounds, type UndatedView, undatedView } from './undated.ts';
import { type WeekStrip, weekStrip } from './week-strip.ts';

/** The calendar of a locality, a unit or a document: all of it, or one year of a long one. */
export interface CalendarView {
	/** The year of which it is the page, `2023`; `null` on the calendar's own page. */
	readonly year: string | null;
	/** The content's day, from which the page speaks without a script; `null` where every day is over. */
	readonly asOf: string | null;
	/** Which day pages speak from. */
	readonly dayIs: DayIs;
	/** How many deadlines the calendar has, or the year of which it is the page. */
	readonly count: number;
	readonly ahead: number;
	readonly passed: number;
	/** Where the years stand that have deadlines; empty where there is one only, and on the page of a year. */
	readonly years: { readonly year: string; readonly count: number; readonly href: string }[];
	/** Whether the calendar's own page shows one of its years only. */
	readonly isCut: boolean;
	/** The years that the page shows and that are not over, each with the months that have some. */
	readonly parts: CalendarPart[];
	/** The years that the page shows and that are over, latest first. */
	readonly over: YearOver[];
	/** Of a unit or locality, the years that the page shows and that have enough deadlines for a picture, with its file. */
	readonly strips: { readonly strip: WeekStrip; readonly file: string }[];
	/** On the page of a year, the nearest years that have deadlines; `null` where there are none. */
	readonly previous: YearLink | null;
	readonly next: YearLink | null;
	/** What has no day; `null` on the page of a year. */
	readonly undated: UndatedView | null;
	/** Of a unit, in which ways its deadlines were given; else empty. */
	readonly shares: { readonly share: Share; readonly count: number }[];
	/** Years whose days off are not known, where the site moves last days. */
	readonly unknownYears: string[];
}

interface YearLink {
	readonly year: string;
	readonly href: string;
}

/** Whose calendar it is. */
interface Owner {
	/** The page beside which it stands. */
	readonly page: string;
	/** Its assignments, or those of which a deadline ends in the year. */
	readonly assignments: (year: string | null) => readonly AssignmentEntry[];
	/** Whether its years have pictures. */
	readonly isDrawn?: boolean;
	/** How the years that are not over are shown. */
	readonly dated: ListForm;
	/** What the years that are over, and what has no day, may hold in short lines. */
	readonly over: OverBounds;
	readonly undated: UndatedBounds;
	readonly short: Omit<ShortForm, 'up'>;
	/** The unit whose own times alone are shown, where each lead has its own; left out where all are. */
	readonly unit?: string;
}

/** The calendar of all documents of a locality; of many deadlines it names documents with counts. */
export function localityCalendarView(index: Index, id: string, year: string | null = null): CalendarView {
	const bounds: Bounds = { entries: 60, rows: 400, grains: ['entry', 'document'] };
	const documents = () => index.documentsIn.get(id) ?? [];
	return calendarView(index, year, {
		page: address.locality(id),
		isDrawn: true,
		assignments: (of) =>
			of === null
				? documents().flatMap((document) => index.assignmentsOf.get(document.id) ?? [])
				: (index.setIn.get(`${id} ${of}`) ?? []),
		dated: { bounds },
		over: { ...bounds, withWords: 60 },
		undated: { all: 60, newest: null },
		short: { document: null, locality: id, note: () => null },
	});
}

/** The calendar of a document, with every deadline. */
export function documentCalendarView(index: Index, id: string, year: string | null = null): CalendarView {
	return calendarView(index, year, {
		page: address.document(id),
		assignments: (of) => (of === null ? index.assignmentsOf.get(id) : index.setIn.get(`${id} ${of}`)) ?? [],
		dated: { bounds: { entries: 500, rows: 0, grains: ['entry'] } },
		over: { entries: 500, rows: 0, grains: ['entry'], withWords: 300 },
		undated: { all: 100, newest: 100 },
		short: { document: id, locality: localityOf(id), note: () => null },
	});
}

/** The calendar of a unit or group, with every deadline and how it was given. Work of open groups is not the unit's. */
export function unitCalendarView(index: Index, id: string, year: string | null = null): CalendarView {
	const groups = index.groupsOf.get(id) ?? [];
	const duties = dutiesOf(index, id, year);
	const leadsIn = (assignment: AssignmentEntry) => {
		const share = duties.get(assignment)?.share;
		return share === 'leads' || share === 'leadsThroughGroup';
	};
	const given: GivenWords = (assignment) => {
		const share = duties.get(assignment)?.share;
		if (share === undefined) return null;
		const leads = leadsIn(assignment);
		if (share === 'leads' || share === 'cooperates') return { how: calendar.shares[share], leads };
		const named = leads ? assignment.leads : assignment.cooperating;
		const names = groups.filter((group) => named.includes(group.id)).map(({ short }) => short);
		return { how: calendar.throughGroups(calendar.shares[share], names), leads };
	};
	const grains = ['entry', 'document', 'locality'] as const;
	const view = calendarView(index, year, {
		page: address.unit(id),
		unit: id,
		isDrawn: true,
		assignments: () => [...duties.keys()],
		dated: { given, bounds: { entries: 400, rows: 400, grains } },
		over: { entries: 60, rows: 60, grains, withWords: 24 },
		undated: { all: 12, newest: 5 },
		short: {
			document: null,
			locality: localityOf(id),
			note: (assignment) => (leadsIn(assignment) ? null : calendar.cooperates),
		},
	});
	const occasions = ownOccasions(index, id, occasionsOf([...duties.keys()], index.register.workingDays)).filter(
		isIn(year),
	);
	const counts = Map.groupBy(occasions, ({ assignment }) => duties.get(assignment)?.share);
	return {
		...view,
		shares: shares.flatMap((share) => {
			const count = counts.get(share)?.length ?? 0;
			return count > 0 ? { share, count } : [];
		}),
	};
}

/** Whether a day is in the year; every day is if there is none. */
const isIn =
	(year: string | null) =>
	({ day }: { readonly day: string }): boolean =>
		year === null || day.startsWith(year);

function calendarView(index: Index, year: string | null, owner: Owner): CalendarView {
	const { page } = owner;
	const pages = index.yearPages.get(page);
	const isCut = pages !== undefined;
	const all = year === null ? (index.yearsDue.get(page) ?? []) : [];
	const only = year ?? (isCut ? currentYear(index, all) : null);
	const times = occasionsOf(owner.assignments(only), index.register.workingDays).filter(isIn(only));
	const occasions = owner.unit === undefined ? times : ownOccasions(index, owner.unit, times);
	const isOver = ({ day }: { readonly day: string }) => day.slice(0, 4) < index.year;
	const [over, current] = [occasions.filter(isOver), occasions.filter((one) => !isOver(one))];
	const short = { ...owner.short, up: year === null ? '../' : '../../' };
	const left = occasions.length - firstAhead(index, occasions);
	const others = only === null ? [] : all.filter((one) => one.year !== only);
	const ahead = left + countOf(others.filter((one) => one.year > (only ?? '')));
	const count = occasions.length + countOf(others);
	const link = (to: string | undefined): YearLink | null =>
		to === undefined ? null : { year: to, href: address.calendarOfYear(page, to) };
	const at = year === null ? -1 : (pages ?? []).indexOf(year);
	return {
		year,
		asOf: ahead > 0 ? index.day : null,
		dayIs: index.dayIs,
		count,
		ahead,
		passed: count - ahead,
		years:
			all.length < 2
				? []
				: all.map(({ year: one, count: own }) => ({
						year: one,
						count: own,
						href: isCut ? address.calendarOfYear(page, one) : `#nam-${one}`,
					})),
		isCut,
		parts: calendarParts(calendarDays(index, current, owner.dated)),
		over: yearsOver(index, over, owner.over, short),
		strips: owner.isDrawn ? stripsOf(page, occasions) : [],
		previous: at < 0 ? null : link(pages?.[at - 1]),
		next: at < 0 ? null : link(pages?.[at + 1]),
		undated: year === null ? undatedView(index, owner.assignments(null), owner.undated, short, owner.unit) : null,
		shares: [],
		unknownYears: unknownYears(occasions),
	};
}

function stripsOf(page: string, occasions: readonly Occasion[]): CalendarView['strips'] {
	return [...Map.groupBy(occasions, ({ day }) => day.slice(0, 4))].flatMap(([year, own]) => {
		const strip = weekStrip(year, own);
		return strip === null ? [] : [{ strip, file: feedAddress.yearDrawing(page, year) }];
	});
}

/** The year of the next deadline, else the last year that has one. */
function currentYear(index: Index, years: readonly YearCount[]): string | null {
	const at = firstAhead(
		index,
		years.map(({ last }) => ({ day: last })),
	);
	return (years[at] ?? years.at(-1))?.year ?? null;
}
