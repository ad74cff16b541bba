import type { Span } from '../deadline/deadline.ts';
import type { AssignmentEntry } from '../register/register.ts';

/** One time that an assignment is due: a phase with a day, or one round of a recurring phase. */
export interface Occasion {
	/** Stable as long as the assignment keeps its item number: `binh-tan/7679-qd-ubnd-2022#1.2.1/2`, of a round with its first day `…/2/2023-01-01`. */
	readonly id: string;
	readonly assignment: AssignmentEntry;
	/** The phase's own words; `null` if it has none. */
	readonly label: string | null;
	/** First day; `null` where only the last one is set. */
	readonly start: string | null;
	/** Last day on time, `YYYY-MM-DD`. */
	readonly end: string;
	/** Whether it is a round of a recurring phase. */
	readonly recurring: boolean;
}

/** Every occasion of these assignments, by last day, those of one day in the order given. Phases without a day have none. */
export function occasionsOf(assignments: readonly AssignmentEntry[]): Occasion[] {
	return assignments
		.flatMap((assignment) =>
			(assignment.deadline?.phases ?? []).flatMap(({ kind, label, start, end, occurrences }, at): Occasion[] => {
				const id = `${assignment.id}/${at + 1}`;
				if (kind === 'recurring')
					return occurrences.map((round: Span) => ({
						...round,
						id: `${id}/${round.start}`,
						assignment,
						label,
						recurring: true,
					}));
				if ((kind !== 'by' && kind !== 'within') || end === null) return [];
				return [{ id, assignment, label, start, end, recurring: false }];
			}),
		)
		.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
}

/** The assignments of these that are not, or not only, due on a day: on an event, pending another act, ongoing, or with no deadline. */
export function undated(assignments: readonly AssignmentEntry[]): AssignmentEntry[] {
	return assignments.filter(
		({ deadline }) =>
			deadline === null ||
			deadline.phases.some(({ kind }) => kind === 'event' || kind === 'pending' || kind === 'ongoing'),
	);
}
