import type { Phase, Span } from '../../../deadline/deadline.ts';
import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import { isUnfinished as saysUnfinished } from '../../../standing/heard.ts';
import { earliestDay, shownDay } from '../../../words/day.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { firstDeadline } from '../../results/first.ts';
import { everyPhase } from '../../results/moves.ts';
import { partsDoneBy } from '../../results/parts.ts';
import type { Desk } from '../desk.ts';
import { roundIn, roundWords } from './round.ts';

/** Place of a key of the entry. */
type At = (...keys: PropertyKey[]) => PropertyKey[];

/** Which part and round of a deadline a statement names; `null` where there is one only, or where it names all. */
export interface NamedTime {
	readonly phase: number | null;
	readonly round: Span | null;
}

/** Whose statement about what it is: the assignment, the document that gave it, and the unit, `null` where it names none. */
interface Subject {
	readonly entry: AssignmentEntry;
	readonly given: DocumentEntry;
	readonly unit: string | null;
	/** Whether a document was there when this one was issued. */
	readonly isKnown: (document: string) => boolean;
}

/** The parts and the rounds of which the statement speaks; empty if it names none that exists, which is reported. */
export function namedTimes(written: WrittenResult, of: Subject, at: At, desk: Desk): NamedTime[] {
	const { phase, all, state } = written;
	const rounds = writtenRounds(written, at);
	const { entry } = of;
	const deadline = firstDeadline(entry);
	const phases = everyPhase(entry, of.isKnown);
	if (phase !== undefined && (phase < 1 || phase > Math.max(1, phases.length))) {
		desk.report(at('phase'), say('unknown-phase', entry.number, phase, phases.map(phaseWords)));
		return [];
	}
	if (all === true && rounds.length > 0) {
		for (const { path } of rounds) desk.report(path, say('all-and-round'));
		return [];
	}
	const number = phase ?? onlyPhase(phases, rounds.length > 0, of, desk);
	const own = phases[(number ?? 1) - 1];
	const isUnfinished = state !== undefined && saysUnfinished(state);
	if (all === true) {
		const isSeveral = number === null ? phases.length > 1 : (own?.occurrences.length ?? 0) > 1;
		if (!isSeveral || !isUnfinished) return [{ phase: phase ?? null, round: null }];
		desk.report(at('state'), say('unfinished-of-all', entry.number));
		return [];
	}
	if (number === null && phases.length > 1) {
		if (state === undefined && rounds.length === 0) return [{ phase: null, round: null }];
		desk.report(at(), say('phase-not-named', entry.number, phases.map(phaseWords), isUnfinished));
		return [];
	}
	const named = phases.length > 1 ? number : null;
	if (own?.kind !== 'recurring') {
		for (const { path } of rounds) desk.report(path, say('round-of-none', entry.number));
		return rounds.length > 0 ? [] : [{ phase: named, round: null }];
	}
	if (rounds.length === 0) {
		const isOnly = own.occurrences.length <= 1 && deadline?.horizon === undefined;
		if (isOnly || state === undefined) return [{ phase: named, round: null }];
		desk.report(at(), say('round-not-named', entry.number, roundsInWords(own), isUnfinished));
		return [];
	}
	const seen = new Set<string>();
	return rounds.flatMap(({ words, path }): NamedTime[] => {
		const found = roundOf(words, own, number ?? 1, of, desk);
		if (found === null) desk.report(path, say('unknown-round', entry.number, words, roundsInWords(own)));
		else if (seen.has(found.start)) desk.report(path, say('round-twice', words));
		else {
			seen.add(found.start);
			return [{ phase: named, round: found }];
		}
		return [];
	});
}

/** The rounds as they are written, each with its place. */
function writtenRounds(
	{ round, rounds }: WrittenResult,
	at: At,
): { readonly words: string; readonly path: PropertyKey[] }[] {
	const several = rounds.map((words, position) => ({ words, path: at('rounds', position) }));
	return round === undefined ? several : [{ words: round, path: at('round') }, ...several];
}

/**
 * The part that is meant where none is numbered: the only one, the only one of the unit or of the lead whose part it does, or
 * the only one with rounds.
 */
function onlyPhase(phases: readonly Phase[], namesRound: boolean, { entry, unit }: Subject, desk: Desk): number | null {
	if (phases.length <= 1) return phases.length === 1 ? 1 : null;
	const numbers = phases.map((one, index) => ({ ...one, number: index + 1 }));
	const membersOf = (lead: string) => desk.basics.units.get(lead)?.members ?? null;
	const groupOf = (lead: string) => {
		const members = membersOf(lead);
		return members && { members, open: desk.basics.units.get(lead)?.open === true };
	};
	const parts = unit === null ? [] : [unit, ...partsDoneBy(unit, entry, groupOf)];
	const ofUnit = numbers.filter(
		(one) =>
			one.unit !== undefined &&
			parts.some((part) => part === one.unit || membersOf(one.unit ?? '')?.includes(part) === true),
	);
	if (ofUnit.length === 1) return ofUnit[0]?.number ?? null;
	const withRounds = numbers.filter(({ kind }) => kind === 'recurring');
	return namesRound && withRounds.length === 1 ? (withRounds[0]?.number ?? null) : null;
}

/** The round that begins or ends in the period of these words; `null` if none does, or several do. */
function roundOf(words: string, own: Phase, number: number, { entry, given }: Subject, desk: Desk): Span | null {
	const span = readPeriod(words);
	if (span === null) return null;
	const deadline = firstDeadline(entry);
	const known = roundIn(span, own.occurrences);
	const horizon = deadline?.horizon;
	const isFirst = number <= (deadline?.phases.length ?? 0);
	if (known !== null || deadline === null || horizon === undefined || !isFirst) return known;
	// A duty without an end has rounds in every year from the first on; the register holds those of this year and the next.
	if (span.end < earliestDay(given.issued) || span.start > horizon.end) return null;
	const year = (day: string, by: number) => String(Number(day.slice(0, 4)) + by).padStart(4, '0');
	const around = { start: `${year(span.start, -1)}-01-01`, end: `${year(span.end, 1)}-12-31` };
	const reading = desk.basics.readDeadline(deadline.text, around);
	if ('problem' in reading) return null;
	return roundIn(span, reading.deadline.phases[number - 1]?.occurrences ?? []);
}

/** A part of a deadline in a message: its own words, or its last day. */
function phaseWords({ label, condition, start, end }: Phase): string {
	return label ?? condition ?? [start, end].flatMap((day) => (day === null ? [] : shownDay(day))).join(' – ');
}

/** The rounds in a message, in words that may be written for them. */
const roundsInWords = ({ occurrences, every }: Phase): string[] =>
	occurrences.map((one) => roundWords(one, every, occurrences));
