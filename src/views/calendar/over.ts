import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { shownDay } from '../../words/day.ts';
import { type Bounds, grainOf } from './grain.ts';
import { type CalendarGroup, groupsOf } from './groups.ts';
import type { Occasion } from './occasions.ts';
import { type ShortDocument, type ShortForm, shortDocuments } from './short.ts';

/** A year that is over, in short lines: its tasks stand in full in their documents. */
export interface YearOver {
	readonly year: string;
	readonly count: number;
	readonly documents: readonly ShortDocument[];
	/** Documents or localities with counts, where the lines are too many; neither where these are too many as well. */
	readonly groups: readonly CalendarGroup[];
}

/** The years of these occasions, which are by day, latest first. */
export function yearsOver(index: Index, occasions: readonly Occasion[], bounds: Bounds, form: ShortForm): YearOver[] {
	const years = [...Map.groupBy(occasions, ({ day }) => day.slice(0, 4))].reverse().map(([year, own]) => ({
		year,
		all: own.map(({ assignment }) => assignment),
		days: Map.groupBy(own, ({ assignment }) => assignment),
	}));
	const grain = grainOf(
		years.map(({ days }) => [...days.keys()]),
		bounds,
	);
	return years.map(({ year, all, days }) => ({
		year,
		count: all.length,
		documents: grain === 'entry' ? shortDocuments(index, whensOf(days), form) : [],
		groups: groupsOf(index, all, grain, `${year}-12-31`),
	}));
}

function whensOf(days: ReadonlyMap<AssignmentEntry, readonly Occasion[]>): Map<AssignmentEntry, string> {
	return new Map([...days].map(([assignment, own]) => [assignment, own.map(dayWords).join(', ')]));
}

/** The last day within its year, with the phase's own words and the day that the document sets where that is another. */
function dayWords({ day, end, label }: Occasion): string {
	const set = end === day ? [] : [calendar.asWritten(end.slice(0, 4) === day.slice(0, 4) ? dayOf(end) : shownDay(end))];
	const notes = [...(label === null ? [] : [label]), ...set];
	return notes.length === 0 ? dayOf(day) : `${dayOf(day)} (${notes.join('; ')})`;
}

/** `2023-09-30` as "30/09", below the heading of its year. */
const dayOf = (day: string): string => shownDay(day).slice(0, 5);
