import type { Deadline } from '../deadline/deadline.ts';

/**
 * The last days on time that a deadline sets: the end of each dated phase and of each round of a recurring one. Empty if it
 * sets none: no deadline, or only work on an event, after another act, or without an end.
 */
export function dueDays(deadline: Deadline | null): string[] {
	return (deadline?.phases ?? []).flatMap(({ kind, end, occurrences }) => {
		if (kind === 'recurring') return occurrences.map((one) => one.end);
		return (kind === 'by' || kind === 'within') && end !== null ? [end] : [];
	});
}
