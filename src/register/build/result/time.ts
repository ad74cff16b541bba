import type { Deadline, Phase, Span } from '../../../deadline/deadline.ts';
import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import type { AssignmentEntry } from '../../entries.ts';
import { firstDeadline } from '../../results/first.ts';
import type { Desk } from '../desk.ts';

/** Which part and round of a deadline a statement names; `null` where there is one only, or where it names all. */
export interface NamedTime {
	readonly phase: number | null;
	readonly round: Span | null;
}

/** The part and the round of which the statement speaks; `null` if it names none that exists, which is reported. */
export function namedTime(
	{ phase, round, all, state, count }: WrittenResult,
	entry: AssignmentEntry,
	unit: string | null,
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
): NamedTime | null {
	const deadline = firstDeadline(entry);
	const phases = deadline?.phases ?? [];
	if (phase !== undefined && (phase < 1 || phase > Math.max(1, phases.length))) {
		desk.report(at('phase'), say('unknown-phase', entry.number, phase, phases.map(phaseWords)));
		return null;
	}
	const number = phase ?? onlyPhase(phases, round, unit);
	const own = phases[(number ?? 1) - 1];
	if (all === true) {
		const isSeveral = number === null ? phases.length > 1 : (own?.occurrences.length ?? 0) > 1;
		if (isSeveral && (state === 'not-done' || state === 'partly')) {
			desk.report(at('state'), say('unfinished-of-all', entry.number));
			return null;
		}
		return { phase: phase ?? null, round: null };
	}
	if (number === null && phases.length > 1) {
		if (count !== undefined) return { phase: null, round: null };
		desk.report(at(), say('phase-not-named', entry.number, phases.map(phaseWords)));
		return null;
	}
	const named = phases.length > 1 ? number : null;
	if (own?.kind !== 'recurring') {
		if (round === undefined) return { phase: named, round: null };
		desk.report(at('round'), say('round-of-none', entry.number));
		return null;
	}
	if (round === undefined) {
		if (own.occurrences.length <= 1 && deadline?.horizon === undefined) return { phase: named, round: null };
		if (count !== undefined) return { phase: named, round: null };
		desk.report(at(), say('round-not-named', entry.number, own.occurrences.map(roundWords)));
		return null;
	}
	const found = roundOf(round, own, number ?? 1, deadline, desk);
	if (found !== null) return { phase: named, round: found };
	desk.report(at('round'), say('unknown-round', entry.number, round, own.occurrences.map(roundWords)));
	return null;
}

/** The part that is meant where none is numbered: the only one, the only one of the unit, or the only one with rounds. */
function onlyPhase(phases: readonly Phase[], round: string | undefined, unit: string | null): number | null {
	if (phases.length <= 1) return phases.length === 1 ? 1 : null;
	const numbers = phases.map((one, index) => ({ ...one, number: index + 1 }));
	const ofUnit = numbers.filter((one) => unit !== null && one.unit === unit);
	if (ofUnit.length === 1) return ofUnit[0]?.number ?? null;
	const withRounds = numbers.filter(({ kind }) => kind === 'recurring');
	return round !== undefined && withRounds.length === 1 ? (withRounds[0]?.number ?? null) : null;
}

/** The round that begins or ends in the period of these words; `null` if none does, or several do. */
function roundOf(words: string, own: Phase, number: number, deadline: Deadline | null, desk: Desk): Span | null {
	const span = readPeriod(words);
	if (span === null) return null;
	const known = roundIn(span, own.occurrences);
	if (known !== null || deadline?.horizon === undefined) return known;
	// A duty without an end has rounds in every year; the register holds those of this year and the next.
	const year = (day: string, by: number) => String(Number(day.slice(0, 4)) + by).padStart(4, '0');
	const around = { start: `${year(span.start, -1)}-01-01`, end: `${year(span.end, 1)}-12-31` };
	const reading = desk.basics.readDeadline(deadline.text, around);
	if ('problem' in reading) return null;
	return roundIn(span, reading.deadline.phases[number - 1]?.occurrences ?? []);
}

/** The one round that begins and ends in the span; else the one that begins, else the one that ends in it. `null`: none, or several. */
export function roundIn(span: Span, rounds: readonly Span[]): Span | null {
	const within = (day: string) => span.start <= day && day <= span.end;
	const ending = rounds.filter(({ end }) => within(end));
	const begun = rounds.filter(({ start }) => within(start));
	const both = begun.filter(({ end }) => within(end));
	for (const found of [both, begun, ending]) if (found.length === 1) return found[0] ?? null;
	return null;
}

/** A part of a deadline in a message: its own words, or its last day. */
function phaseWords({ label, condition, start, end }: Phase): string {
	return label ?? condition ?? [start, end].filter((day) => day !== null).join(' – ');
}

const roundWords = ({ start, end }: Span): string => `${start} – ${end}`;
