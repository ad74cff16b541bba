import { address } from '../../address.ts';
import { dutiesOf } from '../../register/duties.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { shorten } from '../../words/shorten.ts';
import { firstAhead } from '../calendar/ahead.ts';
import { type Occasion, occasionsOf, ownOccasions } from '../calendar/occasions.ts';

/** The deadlines with which a page opens. */
export interface NextDeadlines {
	/** The nearest days that are not over, soonest first. */
	readonly next: readonly DueLine[];
	/** The month as of which that is said, `2026-11`; `null` where no day is ahead. */
	readonly month: string | null;
	/** Where all are over, the last day; `null` where some are ahead or none has a day. */
	readonly last: DueLine | null;
	/** How many assignments have a day. */
	readonly dated: number;
}

/** A day with the first assignment that is due on it. */
interface DueLine {
	/** `2023-09-30` */
	readonly day: string;
	readonly href: string;
	/** The first words of the task. */
	readonly task: string;
	/** How many others are due on the day. */
	readonly others: number;
}

const most = 3;
/** Letters of a task: two lines on a phone. */
const letters = 50;

/** The nearest three days of these occasions, which are by day. It asks whether days are over, never which day it is. */
function nearestDays(index: Index, occasions: readonly Occasion[]): NextDeadlines {
	const days = [...Map.groupBy(occasions, ({ day }) => day)].map(([day, own]) => ({ day, own }));
	const at = firstAhead(index, days);
	const line = ({ day, own }: (typeof days)[number]): DueLine[] => {
		const given = [...new Set(own.map(({ assignment }) => assignment))];
		return given.slice(0, 1).map(({ id, task }) => ({
			day,
			href: address.assignmentPage(id),
			task: shorten(task, letters),
			others: given.length - 1,
		}));
	};
	return {
		next: days.slice(at, at + most).flatMap(line),
		month: at < days.length ? index.month : null,
		last: at < days.length ? null : (days.slice(-1).flatMap(line)[0] ?? null),
		dated: new Set(occasions.map(({ assignment }) => assignment)).size,
	};
}

/** The nearest deadlines of a unit or group, of what names it or a group of its. */
export function unitNext(index: Index, id: string): NextDeadlines {
	const duties = [...dutiesOf(index, id).keys()];
	return nearestDays(index, ownOccasions(index, id, occasionsOf(duties, index.register.workingDays)));
}

/** The nearest deadlines of these assignments, how many these are, and how many deadlines they have. */
export function placeNext(
	index: Index,
	assignments: readonly AssignmentEntry[],
): NextDeadlines & { readonly assignments: number; readonly deadlines: number } {
	const occasions = occasionsOf(assignments, index.register.workingDays);
	return { ...nearestDays(index, occasions), assignments: assignments.length, deadlines: occasions.length };
}
