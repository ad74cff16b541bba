import type { Deadline, Phase, Span } from '../deadline.ts';
import { moveOf, type WorkingDays } from './working-day.ts';

/** Returns the stretches of a phase that have a last day on time: its own, or its rounds in order. Empty: it has none. */
export const datedSpans = ({ kind, start, end, occurrences }: Phase): { start: string | null; end: string }[] => {
	if (kind === 'recurring') return occurrences;
	return (kind === 'by' || kind === 'within') && end !== null ? [{ start, end }] : [];
};

/**
 * Returns the working day to which a last day goes. Null: it stays, days are not moved (`working` is null), or the days
 * off of the year are not known.
 */
export const movedDay = (end: string, working: WorkingDays | null): string | null => {
	const move = working && moveOf(end, working);
	return move?.kind === 'moved' ? move.to : null;
};

type Moved<Dated> = Dated & { moved?: string | null };

/** A deadline as it is published. Where the site moves last days, the day to which each goes stands beside it. */
export type MovedDeadline = Omit<Deadline, 'phases'> & {
	phases: Moved<Omit<Phase, 'occurrences'> & { occurrences: Moved<Span>[] }>[];
};

/** The deadline with the day to which each last day goes by `working`, the site's own. Null moves nothing. */
export function withMoves(deadline: Deadline, working: WorkingDays | null): MovedDeadline {
	if (working === null) return deadline;
	return {
		...deadline,
		phases: deadline.phases.map((phase) => {
			const { kind, label, start, end, every, occurrences, condition, unit } = phase;
			const [own] = kind === 'recurring' ? [] : datedSpans(phase);
			const rounds = occurrences.map((round) => ({ ...round, moved: movedDay(round.end, working) }));
			const moved = own === undefined ? null : movedDay(own.end, working);
			return {
				kind,
				label,
				start,
				end,
				moved,
				every,
				occurrences: rounds,
				condition,
				...(unit !== undefined && { unit }),
			};
		}),
	};
}
