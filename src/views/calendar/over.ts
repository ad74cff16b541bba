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

/** What the years that are over may hold. */
export interface OverBounds extends Bounds {
	/** Most lines that show the first words of tasks, from the latest year on. */
	readonly withWords: number;
}

/** The years of these occasions, which are by day, latest first. */
export function yearsOver(
	index: Index,
	occasions: readonly Occasion[],
	{ withWords, ...bounds }: OverBounds,
	form: ShortForm,
): YearOver[] {
	const years = [...Map.groupBy(occasions, ({ day }) => day.slice(0, 4))].reverse().map(([year, own]) => ({
		year,
		all: own.map(({ assignment }) => assignment),
		days: Map.groupBy(own, ({ assignment }) => assignment),
	}));
	const grain = grainOf(
		years.map(({ days }) => [...days.keys()]),
		bounds,
	);
	let told = 0;
	return years.map(({ year, all, days }) => {
		told += days.size;
		return {
			year,
			count: all.length,
			documents: grain === 'entry' ? shortDocuments(index, whensOf(days), form, told <= withWords) : [],
			groups: groupsOf(index, all, grain, `${year}-12-31`),
		};
	});
}

function whensOf(days: ReadonlyMap<AssignmentEntry, readonly Occasion[]>): Map<AssignmentEntry, string> {
	return new Map([...days].map(([assignment, own]) => [assignment, daysWords(own)]));
}

/** The last days within their year, after the words of their phase: "31/03, 30/06; báo cáo: 31/12". */
function daysWords(occasions: readonly Occasion[]): string {
	return [...Map.groupBy(occasions, ({ label }) => label)]
		.map(([label, own]) => {
			const days = [...Map.groupBy(own, dayWords)].map(([day, { length }]) =>
				length === 1 ? day : `${day} (${calendar.count(length)})`,
			);
			return `${label === null ? '' : `${label}: `}${days.join(', ')}`;
		})
		.join('; ');
}

/** The last day within its year, with the day that the document sets where that is another. */
function dayWords({ day, end }: Occasion): string {
	if (end === day) return dayOf(day);
	const isOfYear = end.slice(0, 4) === day.slice(0, 4);
	return `${dayOf(day)} (${calendar.asWritten(isOfYear ? dayOf(end) : shownDay(end))})`;
}

/** `2023-09-30` as "30/09", below the heading of its year. */
const dayOf = (day: string): string => shownDay(day).slice(0, 5);
