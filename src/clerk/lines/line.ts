import type { Span } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { everyPhase } from '../../register/results/moves.ts';
import { stoodOn } from '../../register/results/standings.ts';
import type { Stood } from '../../standing/standing.ts';

/** Of what a clerk may say something: one part or round of an assignment, of one who answers or of all of them. */
export interface Line {
	readonly entry: AssignmentEntry;
	/** Which part of the deadline as it was first set, from 1; `null` where it has none, or one alone. */
	readonly phase: number | null;
	/** The round of a recurring part. */
	readonly round: Span | null;
	/** Id of the unit or group of which it is said; `null` if of all who answer. */
	readonly unit: string | null;
}

/** By which a line is known again: `binh-tan/1-kh-ubnd-2023#1|2|2023-04-01|binh-tan/phong-noi-vu`. */
export function lineKey({ entry, phase, round, unit }: Line): string {
	return [entry.id, phase ?? '', round?.start ?? '', unit ?? ''].join('|');
}

/** A day after every other: all rounds and parts are there, whatever has come. */
export const dayAfterAll = '9999-12-31';

/** What can be said of an assignment: its parts and rounds, each once, without who answers. In the order of its words. */
export function timesOf(index: Index, entry: AssignmentEntry): readonly Pick<Line, 'phase' | 'round'>[] {
	return index.remember('times', entry.id, (traced) => {
		const known = new Map<string, Pick<Line, 'phase' | 'round'>>();
		for (const one of stoodOn(traced, entry, dayAfterAll)) {
			const time = timeOf(entry, one);
			const key = `${time.phase ?? ''}|${time.round?.start ?? ''}`;
			if (!known.has(key)) known.set(key, time);
		}
		return [...known.values()];
	});
}

/** Part and round of an occurrence as a line names them. */
export function timeOf(entry: AssignmentEntry, { occurrence }: Stood): Pick<Line, 'phase' | 'round'> {
	const { phase, round, end, added } = occurrence;
	const isSeveral = everyPhase(entry).length > 1;
	return {
		phase: isSeveral ? phase : null,
		round:
			round === null
				? null
				: (added?.time.occurrences.find(({ start }) => start === round) ?? { start: round, end: end ?? round }),
	};
}
