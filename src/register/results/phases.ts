import { movedDay } from '../../deadline/days/last-days.ts';
import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Phase } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../entries.ts';
import { firstDeadline } from './first.ts';
import type { ResultEntry } from './result.ts';

/** The parts of the deadline as it was first set, with the rounds of which documents speak and with last days moved by `working`. */
export function firstPhases(
	entry: AssignmentEntry,
	said: readonly ResultEntry[],
	working: WorkingDays | null,
): readonly Phase[] {
	return (firstDeadline(entry)?.phases ?? []).map((phase, at) => workingPhase(withRounds(phase, at, said), working));
}

/** The phase with its last days as the site moves them. */
export function workingPhase(phase: Phase, working: WorkingDays | null): Phase {
	if (working === null) return phase;
	const day = (end: string) => movedDay(end, working) ?? end;
	return {
		...phase,
		end: phase.end === null ? null : day(phase.end),
		occurrences: phase.occurrences.map(({ start, end }) => ({ start, end: day(end) })),
	};
}

/** The phase with the rounds of which documents speak and which the register does not hold: those of years gone by of a duty without an end. */
function withRounds(phase: Phase, at: number, said: readonly ResultEntry[]): Phase {
	if (phase.kind !== 'recurring') return phase;
	const starts = new Set(phase.occurrences.map(({ start }) => start));
	const others = said.flatMap(({ phase: number, round }) => {
		if (round === null || (number ?? 1) !== at + 1 || starts.has(round.start)) return [];
		starts.add(round.start);
		return [round];
	});
	if (others.length === 0) return phase;
	const rounds = [...phase.occurrences, ...others].sort((a, b) => (a.start < b.start ? -1 : 1));
	return { ...phase, occurrences: rounds };
}
