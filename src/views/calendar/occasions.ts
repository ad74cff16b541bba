import { datedSpans } from '../../deadline/days/last-days.ts';
import { type Move, moveOf, type WorkingDays } from '../../deadline/days/working-day.ts';
import type { Phase } from '../../deadline/deadline.ts';
import { bindingSpans, isTimeOf, isUndated, ownPhases } from '../../register/binding.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';

/** One time that an assignment is due: a phase with a day, or one round of a recurring phase. */
export interface Occasion {
	/** Stable as long as the assignment keeps its item number: `binh-tan/7679-qd-ubnd-2022#1.2.1/2`, of a round with its first day `…/2/2023-01-01`. */
	readonly id: string;
	readonly assignment: AssignmentEntry;
	/** The phase's own words; `null` if it has none. */
	readonly label: string | null;
	/** First day; `null` where only the last one is set. */
	readonly start: string | null;
	/** Last day on time as the document sets it, `YYYY-MM-DD`. */
	readonly end: string;
	/** Where that day goes if it is no working day; `null` if it stays. */
	readonly move: Move | null;
	/** Last day on time, after any move. */
	readonly day: string;
	/** Whether it is a round of a recurring phase. */
	readonly recurring: boolean;
	/** How often such rounds come; `null` of other phases. */
	readonly every: Phase['every'];
	/** Id of the one lead whose time it is; `null` where it is that of all. */
	readonly unit: string | null;
}

/**
 * Every occasion of these assignments, by last day, those of one day in the order given. Phases without a day have none. The
 * last days are moved by `working`, the register's own; `null` moves none.
 */
export function occasionsOf(assignments: readonly AssignmentEntry[], working: WorkingDays | null = null): Occasion[] {
	const occasions: Occasion[] = [];
	// Loops, since calendars ask for very many.
	for (const assignment of assignments) {
		for (const [at, phase] of (assignment.deadline?.phases ?? []).entries()) {
			const id = `${assignment.id}/${at + 1}`;
			const recurring = phase.kind === 'recurring';
			for (const { start, end } of bindingSpans(assignment, phase, working)) {
				const move = working && moveOf(end, working);
				occasions.push({
					id: recurring ? `${id}/${start}` : id,
					assignment,
					label: phase.label,
					start,
					end,
					move,
					day: move?.kind === 'moved' ? move.to : end,
					recurring,
					every: phase.every,
					unit: phase.unit ?? null,
				});
			}
		}
	}
	return occasions.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * Those of the occasions that are the unit's: what has one time for all, what is its own or its group's, and what it cooperates
 * in. Times of other leads are not.
 */
export function ownOccasions(index: Pick<Index, 'groupsOf'>, unit: string, occasions: readonly Occasion[]): Occasion[] {
	return occasions.every((one) => one.unit === null)
		? [...occasions]
		: occasionsOfNames(namesGiven(index, unit), occasions);
}

/** Those of the occasions that are of a unit with these names, as `namesGiven` tells them. */
export function occasionsOfNames(names: readonly string[], occasions: readonly Occasion[]): Occasion[] {
	return occasions.filter((one) => one.unit === null || isTimeOf(one.assignment, one.unit, names));
}

/** The names by which a unit is given something: its own and its groups'. */
export function namesGiven(index: Pick<Index, 'groupsOf'>, unit: string): string[] {
	return [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
}

/** How many times these assignments are due on a day. */
export function occasionCount(assignments: readonly AssignmentEntry[], working: WorkingDays | null): number {
	const ofOne = (one: AssignmentEntry) =>
		(one.deadline?.phases ?? []).reduce((count, phase) => count + bindingSpans(one, phase, working).length, 0);
	return assignments.reduce((count, one) => count + ofOne(one), 0);
}

/** How many of these assignments are due on a day, each counted once. */
export function datedCount(assignments: readonly AssignmentEntry[], working: WorkingDays | null): number {
	return assignments.filter((one) => occasionCount([one], working) > 0).length;
}

/**
 * The parts of an assignment's deadline that fall on no day. They are due on an event, pending another act, ongoing, or in
 * periods that no document sets. `names` are those of the unit whose times they are (`namesGiven`); `null` asks for all.
 */
export function undatedPhases(assignment: AssignmentEntry, names: readonly string[] | null): Phase[] {
	return ownPhases(assignment, names).filter((phase) => datedSpans(phase).length === 0);
}

/**
 * The assignments of these that are not, or not only, due on a day. Those with no deadline or one in words alone are among
 * them. Those that bind no longer are not. `names` are those of the unit whose times count; `null` counts all.
 */
export function undated(assignments: readonly AssignmentEntry[], names: readonly string[] | null): AssignmentEntry[] {
	return assignments.filter((one) => isUndated(one, names));
}

/**
 * The years whose days off are not known and that some occasion would need. There are none where the site moves no last day.
 */
export function unknownYears(occasions: readonly Occasion[]): string[] {
	return [...new Set(occasions.flatMap(({ move }) => (move?.kind === 'unknown' ? move.year : [])))].sort();
}
