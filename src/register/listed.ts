import { movedDay } from '../deadline/days/last-days.ts';
import { bindingSpans } from './binding.ts';
import type { AssignmentEntry, Register } from './entries.ts';
import { localityOf } from './id.ts';

/** The most assignments of a page of the list, and of a year that is not cut into months. */
export const mostListed = 100;

/** The key of what is due on no day. */
export const noDay = '-';

/** The list of all assignments: each stands in it once. */
export interface AssignmentList {
	/** How many there are by month, `2023-09`, in which they stand, then those due on no day (`noDay`). */
	readonly listedMonths: ReadonlyMap<string, number>;
	/**
	 * By key of a bucket: its assignments by day, each with the day under which it stands, empty if it is due on none. A bucket is a
	 * year, `2023`, of at most `mostListed`; a month of a larger one; `-`, or `- binh-tan` where those on no day are many.
	 */
	readonly listedIn: ReadonlyMap<string, readonly ListedOne[]>;
	/** The keys of all buckets with their lengths, in the order of the list. */
	readonly buckets: ReadonlyMap<string, number>;
	/**
	 * By locality and year of a due day, `binh-tan 2023` or `binh-tan -`: the assignments of its documents and of its units, in the
	 * order of the register.
	 */
	readonly concerning: ReadonlyMap<string, readonly AssignmentEntry[]>;
	/** By locality: the years of which it has such assignments, in order, those on no day last. */
	readonly concernedYears: ReadonlyMap<string, readonly string[]>;
}

/** An assignment under its day. */
export interface ListedOne {
	readonly assignment: AssignmentEntry;
	/** Its next due day, else its last one; empty if it is due on none. */
	readonly day: string;
}

/** The list of all assignments as seen from `today`: a recurring one stands under its next round. */
export function listedOf({ assignments, units, workingDays }: Register, today: string): AssignmentList {
	const members = new Map(units.flatMap(({ id, members }) => (members === null ? [] : [[id, members] as const])));
	const moved = new Map<string, string>();
	const moves = (end: string): string => {
		const day = moved.get(end) ?? movedDay(end, workingDays) ?? end;
		moved.set(end, day);
		return day;
	};
	const all: ListedOne[] = [];
	const concerning = new Map<string, AssignmentEntry[]>();
	const years = new Map<string, Set<string>>();
	for (const assignment of assignments) {
		const days = (assignment.deadline?.phases ?? []).flatMap((phase) =>
			bindingSpans(assignment, phase, workingDays).map(({ end }) => moves(end)),
		);
		all.push({ assignment, day: standsUnder(days, today) });
		const dueYears = new Set(days.length === 0 ? [noDay] : days.map((day) => day.slice(0, 4)));
		for (const locality of concerned(assignment, members)) {
			const known = years.get(locality) ?? new Set();
			years.set(locality, known);
			for (const year of dueYears) {
				known.add(year);
				const key = `${locality} ${year}`;
				const own = concerning.get(key);
				if (own) own.push(assignment);
				else concerning.set(key, [assignment]);
			}
		}
	}
	const sorted = all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const months = Map.groupBy(sorted, ({ day }) => day.slice(0, 7) || noDay);
	const undated = months.get(noDay);
	months.delete(noDay);
	const listedIn = bucketsOf(months, undated ?? []);
	const listedMonths = [...months, ...(undated ? [[noDay, undated] as const] : [])];
	return {
		listedMonths: new Map(listedMonths.map(([month, own]) => [month, own.length])),
		listedIn,
		buckets: new Map([...listedIn].map(([key, own]) => [key, own.length])),
		concerning,
		// "-" sorts before digits.
		concernedYears: new Map(
			[...years].map(([locality, own]) => [locality, [...own].sort((a, b) => order(a) - order(b))]),
		),
	};
}

const order = (year: string) => (year === noDay ? Number.POSITIVE_INFINITY : Number(year));

/** The next of these days as seen from `today`, that day included; the last one where all are over. */
function standsUnder(days: readonly string[], today: string): string {
	let next = '';
	let last = '';
	for (const day of days) {
		if (day >= today && (next === '' || day < next)) next = day;
		if (day > last) last = day;
	}
	return next || last;
}

/** The localities of its document and of all whom it names. */
function concerned(
	{ document, leads, cooperating }: AssignmentEntry,
	members: ReadonlyMap<string, readonly string[]>,
): Set<string> {
	const named = [...leads, ...cooperating];
	const all = [document, ...named, ...named.flatMap((unit) => members.get(unit) ?? [])];
	return new Set(all.map(localityOf));
}

function bucketsOf(
	months: ReadonlyMap<string, readonly ListedOne[]>,
	undated: readonly ListedOne[],
): Map<string, readonly ListedOne[]> {
	const buckets = new Map<string, readonly ListedOne[]>();
	for (const [year, own] of Map.groupBy(months, ([month]) => month.slice(0, 4))) {
		const whole = own.flatMap(([, some]) => some);
		if (whole.length <= mostListed) buckets.set(year, whole);
		else for (const [month, some] of own) buckets.set(month, some);
	}
	if (undated.length > mostListed)
		for (const [locality, own] of Map.groupBy(undated, ({ assignment }) => localityOf(assignment.document)))
			buckets.set(`${noDay} ${locality}`, own);
	else if (undated.length > 0) buckets.set(noDay, undated);
	return buckets;
}
