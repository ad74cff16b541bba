import { address } from '../address.ts';
import { movedDay } from '../deadline/days/last-days.ts';
import { bindingSpans, isTimeOf } from './binding.ts';
import type { AssignmentEntry, Register } from './entries.ts';
import { localityOf } from './id.ts';

/** Most deadlines of a calendar that has all its years on one page. Those of localities name documents with counts. */
const mostTogether = 400;
const mostOfLocality = 1500;

/** How many deadlines of a calendar end in a year, each round of a recurring one counted. */
export interface YearCount {
	readonly year: string;
	readonly count: number;
	/** The last day on which one ends. */
	readonly last: string;
}

/** The calendars of documents, units and localities by year. They are told apart by the pages that they stand beside. */
export interface Calendars {
	/** By page, `/don-vi/binh-tan/phong-noi-vu/`: its years in order. A calendar without a dated deadline is missing. */
	readonly yearsDue: ReadonlyMap<string, YearCount[]>;
	/** By page: the years, in order, that have a page of their own. A calendar that stands on one page is missing. */
	readonly yearPages: ReadonlyMap<string, string[]>;
	/** By unit or group id and year, `binh-tan/phong-noi-vu 2023`: what it leads, and what it cooperates in, that ends then. */
	readonly ledIn: ReadonlyMap<string, AssignmentEntry[]>;
	readonly cooperatedIn: ReadonlyMap<string, AssignmentEntry[]>;
	/** By locality or document id and year: the assignments that end then. */
	readonly setIn: ReadonlyMap<string, AssignmentEntry[]>;
}

/** When the deadlines of each calendar end, after any move to a working day. What is given from beyond counts for units alone. */
export function calendarsOf({ assignments, units: known, workingDays, beyond }: Register): Calendars {
	const units = [...known, ...(beyond?.units ?? [])];
	const own = new Set(beyond === undefined ? [] : known.map(({ id }) => id));
	const given = new Set(beyond?.given);
	const members = new Map(units.map(({ id, members }) => [id, members ?? []]));
	const ledIn = new Map<string, AssignmentEntry[]>();
	const cooperatedIn = new Map<string, AssignmentEntry[]>();
	const setIn = new Map<string, AssignmentEntry[]>();
	const counts = new Map<string, Map<string, { year: string; count: number; last: string }>>();
	const moved = new Map<string, string>();
	for (const assignment of beyond === undefined ? assignments : [...assignments, ...given]) {
		const spans = (assignment.deadline?.phases ?? []).flatMap((phase) =>
			bindingSpans(assignment, phase, workingDays).map(({ end }) => ({ end, lead: phase.unit })),
		);
		const dated = spans.map(({ end, lead }) => {
			const day = moved.get(end) ?? movedDay(end, workingDays) ?? end;
			moved.set(end, day);
			return { day, lead };
		});
		const days = dated.map(({ day }) => day);
		if (days.length === 0) continue;
		const { document, leads, cooperating } = assignment;
		const named = [...leads, ...cooperating];
		const hasOwnTimes = spans.some(({ lead }) => lead !== undefined);
		/** The days of a unit: where each lead has its own time, not those of others. */
		const daysOf = (unit: string): string[] => {
			if (!hasOwnTimes) return days;
			const names = [unit, ...named.filter((group) => members.get(group)?.includes(unit))];
			return dated.filter(({ lead }) => isTimeOf(assignment, lead, names)).map(({ day }) => day);
		};
		const units = new Set([...named, ...named.flatMap((unit) => members.get(unit) ?? [])]);
		const isGiven = given.has(assignment);
		const pages = [
			...(isGiven
				? []
				: ([
						[address.document(document), days],
						[address.locality(localityOf(document)), days],
					] as const)),
			...[...units]
				.filter((unit) => beyond === undefined || own.has(unit))
				.map((unit) => [address.unit(unit), daysOf(unit)] as const),
		];
		for (const [page, days] of pages) {
			if (days.length === 0) continue;
			const years = counts.get(page) ?? new Map<string, { year: string; count: number; last: string }>();
			counts.set(page, years);
			for (const day of days) {
				const year = day.slice(0, 4);
				const known = years.get(year);
				if (known === undefined) years.set(year, { year, count: 1, last: day });
				else {
					known.count++;
					if (day > known.last) known.last = day;
				}
			}
		}
		for (const year of new Set(days.map((day) => day.slice(0, 4)))) {
			for (const unit of new Set(leads))
				if (!hasOwnTimes || daysOf(unit).some((day) => day.startsWith(year)))
					push(ledIn, `${unit} ${year}`, assignment);
			for (const unit of new Set(cooperating)) push(cooperatedIn, `${unit} ${year}`, assignment);
			if (isGiven) continue;
			push(setIn, `${document} ${year}`, assignment);
			push(setIn, `${localityOf(document)} ${year}`, assignment);
		}
	}
	const yearsDue = new Map(
		[...counts].map(([page, years]) => [page, [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1))]),
	);
	const most = (page: string) => (page.startsWith(address.localities) ? mostOfLocality : mostTogether);
	const cut = [...yearsDue].filter(([page, years]) => years.length > 1 && countOf(years) > most(page));
	return {
		yearsDue,
		yearPages: new Map(cut.map(([page, years]) => [page, years.map(({ year }) => year)])),
		ledIn,
		cooperatedIn,
		setIn,
	};
}

/** How many deadlines these years have. */
export const countOf = (years: readonly YearCount[]): number => years.reduce((sum, { count }) => sum + count, 0);

function push<One>(lists: Map<string, One[]>, key: string, one: One): void {
	const list = lists.get(key);
	if (list) list.push(one);
	else lists.set(key, [one]);
}
