import { datedSpans, movedDay } from '../deadline/days/last-days.ts';
import type { WorkingDays } from '../deadline/days/working-day.ts';
import type { Phase } from '../deadline/deadline.ts';
import type { AssignmentEntry } from './entries.ts';

/**
 * The stretches of a phase that bind, in order. Of an assignment that was called off or replaced, they are those whose last
 * day, after any move by `working`, lies before the end.
 */
export function bindingSpans(
	{ end }: Pick<AssignmentEntry, 'end'>,
	phase: Phase,
	working: WorkingDays | null,
): ReturnType<typeof datedSpans> {
	const spans = datedSpans(phase);
	if (end === null) return spans;
	return spans.filter((one) => (movedDay(one.end, working) ?? one.end) < end.day);
}

/** The parts of the deadline with the rounds that bind alone (`bindingSpans`); parts that do not recur are as they are written. */
export function phasesWithBindingRounds(assignment: AssignmentEntry, working: WorkingDays | null): readonly Phase[] {
	const phases = assignment.deadline?.phases ?? [];
	if (assignment.end === null) return phases;
	return phases.map((phase) => {
		const binding = new Set(bindingSpans(assignment, phase, working).map(({ end }) => end));
		return { ...phase, occurrences: phase.occurrences.filter(({ end }) => binding.has(end)) };
	});
}

/**
 * Whether the assignment has, and still has, no deadline, one in words alone, or one with a part that falls on no day. `names`
 * are those of a unit of which alone it is asked; left out, it is asked of all leads.
 */
export function isUndated(assignment: AssignmentEntry, names: readonly string[] | null = null): boolean {
	if (assignment.end !== null) return false;
	const phases = ownPhases(assignment, names);
	return phases.length === 0 || phases.some((phase) => datedSpans(phase).length === 0);
}

/** The parts of the deadline that are times of a unit with these names (`isTimeOf`); all parts where `names` is `null`. */
export function ownPhases(assignment: AssignmentEntry, names: readonly string[] | null): readonly Phase[] {
	const phases = assignment.deadline?.phases ?? [];
	return names === null ? phases : phases.filter(({ unit }) => isTimeOf(assignment, unit, names));
}

/** Whether a time is that of a unit with these names, its own and its groups': one of all, its own, or of a duty in which it cooperates. */
export function isTimeOf(
	{ cooperating }: Pick<AssignmentEntry, 'cooperating'>,
	lead: string | null | undefined,
	names: readonly string[],
): boolean {
	return !lead || names.includes(lead) || cooperating.some((one) => names.includes(one));
}
