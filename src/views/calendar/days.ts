import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { againEntry, type CalendarEntry, datedEntry, type GivenWords } from './entry.ts';
import { type Bounds, grainOf } from './grain.ts';
import { type CalendarGroup, groupsOf } from './groups.ts';
import type { Occasion } from './occasions.ts';

/** What pages of many documents hold at most. */
const mostRows: Bounds = { entries: 100, rows: 120, grains: ['entry', 'document', 'locality'] };

/** What a list shows: every entry, or groups of them where there are too many, or only their number. */
export interface CalendarList {
	readonly count: number;
	readonly entries: CalendarEntry[];
	readonly groups: CalendarGroup[];
}

/** A day on which deadlines end. */
export interface CalendarDay extends CalendarList {
	readonly day: string;
	/** The page of the day; `null` where the list of the month tells it. */
	readonly href: string | null;
}

/** How a list is made. */
export interface ListForm {
	readonly bounds?: Bounds;
	readonly given?: GivenWords;
}

/**
 * The days of these occasions, which are by day, in one list within its bounds. An assignment is told in full where it stands
 * first, and shortly after that.
 */
export function calendarDays(
	index: Index,
	occasions: readonly Occasion[],
	{ bounds = mostRows, given = () => null }: ListForm = {},
): CalendarDay[] {
	const days = [...Map.groupBy(occasions, ({ day }) => day)];
	const grain = grainOf(
		days.map(([, own]) => own.map(({ assignment }) => assignment)),
		bounds,
	);
	const told = new Set<AssignmentEntry>();
	const entry = (one: Occasion): CalendarEntry => {
		if (told.has(one.assignment)) return againEntry(one);
		told.add(one.assignment);
		return datedEntry(index, one, given);
	};
	return days.map(([day, own]) => ({
		day,
		href: null,
		count: own.length,
		entries: grain === 'entry' ? own.map(entry) : [],
		groups: groupsOf(
			index,
			own.map(({ assignment }) => assignment),
			grain,
			day,
		),
	}));
}
