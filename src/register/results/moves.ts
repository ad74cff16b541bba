import { movedDay } from '../../deadline/days/last-days.ts';
import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Deadline, Phase } from '../../deadline/deadline.ts';
import type { DutyChange } from '../../standing/log.ts';
import { endOf } from '../../standing/occurrences.ts';
import type { Amendment } from '../amendment.ts';
import type { AssignmentEntry } from '../entries.ts';
import { firstDeadline } from './first.ts';
import type { ResultEntry } from './result.ts';

/** A part or round of a deadline, and its last day from a change on. */
interface MovedEnd {
	/** Counted from 1 in the deadline as it was first set; `null` if none was. */
	readonly phase: number | null;
	/** First day of the round; `null` of what is no round. */
	readonly round: string | null;
	/** Last day on time as the document sets it; `null` if there is none any longer. */
	readonly end: string | null;
}

/** What a change of the deadline comes to in each part and round of the first one; nothing if it changes no deadline. */
export function movedEnds(entry: AssignmentEntry, said: readonly ResultEntry[], { deadline }: Amendment): MovedEnd[] {
	if (deadline === null) return [];
	return movesOf(firstPhases(entry, said, null), deadline.after, null).map(({ phase, round, to }) => ({
		phase: phase ?? null,
		round: round ?? null,
		end: to ? endOf(to) : null,
	}));
}

/** The parts of the deadline as it was first set, with the rounds of which documents speak and with last days moved by `working`. */
export function firstPhases(
	entry: AssignmentEntry,
	said: readonly ResultEntry[],
	working: WorkingDays | null,
): readonly Phase[] {
	return (firstDeadline(entry)?.phases ?? []).map((phase, at) => withRounds(moved(phase, working), at, said));
}

/** The phase with its last days as the site moves them. */
function moved(phase: Phase, working: WorkingDays | null): Phase {
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

/** The changes of each part and round of a deadline that another takes the place of. */
export function movesOf(phases: readonly Phase[], after: Deadline | null, working: WorkingDays | null): DutyChange[] {
	const next = (after?.phases ?? []).map((phase) => moved(phase, working));
	if (phases.length === 0) return [{ to: lastDated(next) }];
	return phases.flatMap((phase, at): DutyChange[] => {
		const to = phases.length === 1 && next.length > 1 ? lastDated(next) : (next[at] ?? next.at(-1) ?? null);
		if (phase.occurrences.length === 0) return [{ phase: at + 1, to: to && ended(to) }];
		return phase.occurrences.map(({ start }, index) => {
			const round = to?.occurrences.find((one) => one.start === start) ?? to?.occurrences[index];
			const isRound = to?.kind === 'recurring';
			return { phase: at + 1, round: start, to: isRound ? (round ? by(round.end) : null) : to };
		});
	});
}

/** The last of several phases that has a last day; `null` if none has. */
function lastDated(phases: readonly Phase[]): Phase | null {
	const dated = phases.map(ended).filter((one) => endOf(one) !== null);
	return dated.at(-1) ?? phases.at(-1) ?? null;
}

/** A recurring phase as one that ends with its last round; any other as it is. */
function ended(phase: Phase): Phase {
	const last = phase.kind === 'recurring' ? phase.occurrences.at(-1) : undefined;
	return last === undefined ? phase : by(last.end);
}

const by = (end: string): Phase => ({
	kind: 'by',
	label: null,
	start: null,
	end,
	every: null,
	occurrences: [],
	condition: null,
});
