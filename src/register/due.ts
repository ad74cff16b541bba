import { type Move, moveOf, type WorkingDays } from '../deadline/days/working-day.ts';
import { bindingSpans } from './binding.ts';
import type { AssignmentEntry } from './entries.ts';
import { localityOf } from './id.ts';

/** The deadlines of a year in numbers. */
interface YearDue {
	/** The days on which some end, in order, each with how many; every round of a recurring deadline counts. */
	readonly days: readonly { readonly day: string; readonly count: number }[];
	/** Years whose days off these deadlines need and nobody has written down, in order. */
	readonly unknownYears: readonly string[];
}

/** When deadlines end, after any move to a working day. */
export interface Due {
	/** By month, `2023-09`: the assignments of which a deadline ends in it, each once. */
	readonly endingIn: ReadonlyMap<string, AssignmentEntry[]>;
	/** By year, `2023`. */
	readonly dueIn: ReadonlyMap<string, YearDue>;
	/** The months in which a deadline ends, in order. */
	readonly monthsDue: readonly string[];
	/** By month: the days that have a page of their own. Too much ends in such a month to be told on its page. */
	readonly dayPages: ReadonlyMap<string, string[]>;
	/** By day on which a deadline ends: whether it is over. Ask it instead of the day where the day is not shown. */
	readonly isOver: ReadonlyMap<string, boolean>;
}

/** When the deadlines of these assignments end, seen from `today`. `working` moves last days; `null` moves none. */
export function dueOf(assignments: readonly AssignmentEntry[], working: WorkingDays | null, today: string): Due {
	const endingIn = new Map<string, Set<AssignmentEntry>>();
	const counts = new Map<string, number>();
	const places = new Map<string, Set<string>>();
	const unknown = new Map<string, Set<string>>();
	const moves = new Map<string, Move | null>();
	for (const assignment of assignments) {
		const spans = (assignment.deadline?.phases ?? []).flatMap((phase) => bindingSpans(assignment, phase, working));
		for (const { end } of spans) {
			if (!moves.has(end)) moves.set(end, working && moveOf(end, working));
			const move = moves.get(end) ?? null;
			const day = move?.kind === 'moved' ? move.to : end;
			counts.set(day, (counts.get(day) ?? 0) + 1);
			added(places, day, localityOf(assignment.document));
			added(endingIn, day.slice(0, 7), assignment);
			if (move?.kind === 'unknown') added(unknown, day.slice(0, 4), move.year);
		}
	}
	const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
	return {
		endingIn: new Map([...endingIn].map(([month, own]) => [month, [...own]])),
		dueIn: new Map(
			[...Map.groupBy(days, ({ day }) => day.slice(0, 4))].map(([year, own]) => [
				year,
				{ days: own, unknownYears: [...(unknown.get(year) ?? [])].sort() },
			]),
		),
		monthsDue: [...endingIn.keys()].sort(),
		dayPages: dayPagesOf(places),
		isOver: new Map(days.map(({ day }) => [day, day < today])),
	};
}

/** Most rows of places on the page of a month. Where the month has more, most rows under one day. */
const mostPlaces = 200;
const mostPlacesOfDay = 20;

/** The days that get a page, by month, from the localities of each day. */
function dayPagesOf(places: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string[]> {
	const months = Map.groupBy([...places.keys()].sort(), (day) => day.slice(0, 7));
	const size = (day: string) => places.get(day)?.size ?? 0;
	return new Map(
		[...months]
			.filter(([, days]) => days.reduce((sum, day) => sum + size(day), 0) > mostPlaces)
			.map(([month, days]) => [month, days.filter((day) => size(day) > mostPlacesOfDay)]),
	);
}

function added<One>(groups: Map<string, Set<One>>, key: string, one: One): void {
	const group = groups.get(key);
	if (group) group.add(one);
	else groups.set(key, new Set([one]));
}
