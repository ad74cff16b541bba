import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Deadline, Phase, Span } from '../../deadline/deadline.ts';
import { readDeadline } from '../../deadline/read.ts';
import type { DutyChange } from '../../standing/log.ts';
import { endOf } from '../../standing/occurrences.ts';
import { latestDay } from '../../words/day.ts';
import type { Amendment } from '../amendment.ts';
import type { AssignmentEntry } from '../entries.ts';
import { nameKey } from '../names.ts';
import { firstPhases, workingPhase } from './phases.ts';
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
export function movedEnds(entry: AssignmentEntry, said: readonly ResultEntry[], amendment: Amendment): MovedEnd[] {
	if (amendment.deadline === null) return [];
	const moves = movesOf(firstPhases(entry, said, null), entry.amendments, null).get(amendment) ?? [];
	return moves.map(({ phase, round, to }) => ({
		phase: phase ?? null,
		round: round ?? null,
		end: to ? endOf(to) : null,
	}));
}

/**
 * By amendment: what it changes of each part and round of the first deadline, `phases`. A round that was over before the day
 * of the change keeps its time, unless the new deadline gives it more.
 */
export function movesOf(
	phases: readonly Phase[],
	amendments: readonly Amendment[],
	working: WorkingDays | null,
): Map<Amendment, DutyChange[]> {
	const inForce = new Map<string, string | null>();
	const moves = new Map<Amendment, DutyChange[]>();
	for (const one of amendments) {
		if (one.deadline === null) continue;
		const after = reaching(one.deadline.after, phases).map((phase) => workingPhase(phase, working));
		moves.set(one, moved(phases, after, latestDay(one.day), inForce));
	}
	return moves;
}

/** The phases of a deadline, with the rounds of the years of these phases where the register holds those around today alone. */
function reaching(after: Deadline | null, phases: readonly Phase[]): readonly Phase[] {
	const horizon = after?.horizon;
	if (after === null || horizon === undefined) return after?.phases ?? [];
	const starts = phases.flatMap(({ occurrences }) => occurrences.map(({ start }) => start)).sort();
	const [first = horizon.start, last = horizon.end] = [starts[0], starts.at(-1)];
	if (first >= horizon.start && last <= horizon.end) return after.phases;
	const years = [first, last, horizon.start, horizon.end].map((day) => day.slice(0, 4)).sort();
	const reading = readDeadline(after.text, { start: `${years[0]}-01-01`, end: `${years.at(-1)}-12-31` });
	const read = 'problem' in reading ? [] : reading.deadline.phases;
	return read.length === after.phases.length ? read : after.phases;
}

function moved(
	phases: readonly Phase[],
	next: readonly Phase[],
	day: string,
	inForce: Map<string, string | null>,
): DutyChange[] {
	if (phases.length === 0) return [{ to: lastDated(next) }];
	const partner = partnersOf(phases, next);
	return phases.flatMap((phase, at): DutyChange[] => {
		const to = partner(at);
		if (to === undefined) return [];
		if (phase.occurrences.length === 0) return [{ phase: at + 1, to: to && ended(to) }];
		return phase.occurrences.flatMap((round): DutyChange[] => {
			const key = `${at} ${round.start}`;
			const end = inForce.has(key) ? (inForce.get(key) ?? null) : round.end;
			const isOver = end !== null && end < day;
			const time = to?.kind === 'recurring' ? roundIn(to, round, phase) : to;
			const until = time && endOf(time);
			if (isOver && (to?.kind !== 'recurring' || until === null || until < day)) return [];
			inForce.set(key, until);
			return [{ phase: at + 1, round: round.start, to: time }];
		});
	});
}

/**
 * Tells of a part which one takes its place: that of the same lead and name, else that of its number, and for the last all that
 * is left. `null`: none does. `undefined`: it was over, and the new deadline names others.
 */
function partnersOf(phases: readonly Phase[], next: readonly Phase[]): (at: number) => Phase | null | undefined {
	const name = ({ label, unit }: Phase) => (label === null && unit === undefined ? null : nameKey(`${unit} ${label}`));
	const named = new Map(next.flatMap((one) => (name(one) === null ? [] : [[name(one), one] as const])));
	const byName = phases.map((one) => (name(one) === null ? undefined : named.get(name(one))));
	const isNamed = phases.length > 1 && byName.some((one) => one !== undefined);
	return (at) => {
		if (isNamed) return byName[at];
		if (at < phases.length - 1) return next[at] ?? next.at(-1) ?? null;
		const rest = next.slice(Math.min(at, next.length - 1));
		return rest.length > 1 ? lastDated(rest) : (rest[0] ?? null);
	};
}

/** The time of a round under a new rhythm; `null` if that has no such round. */
function roundIn(to: Phase, round: Span, { every, occurrences }: Phase): Phase | null {
	const same = to.occurrences.find(({ start }) => start === round.start);
	if (to.every === every) return same === undefined ? null : by(same.end);
	const following = occurrences.find(({ start }) => start > round.start)?.start;
	const within = to.occurrences.filter(
		({ start }) => start >= round.start && (following === undefined ? start <= round.end : start < following),
	);
	const around = to.occurrences.findLast(({ start, end }) => start <= round.start && round.start <= end);
	const found = within.at(-1) ?? around;
	return found === undefined ? null : by(found.end);
}

/** The last of several phases that has a last day; the last of all if none has. */
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
