import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Deadline, Phase, Span } from '../../deadline/deadline.ts';
import { readDeadline } from '../../deadline/read.ts';
import type { AddedPart, DutyChange } from '../../standing/log.ts';
import { endOf } from '../../standing/occurrences.ts';
import { latestDay } from '../../words/day.ts';
import type { Amendment } from '../amendment.ts';
import type { AssignmentEntry } from '../entries.ts';
import { nameKey } from '../names.ts';
import { firstDeadline } from './first.ts';
import { firstPhases, workingPhase } from './phases.ts';
import type { ResultEntry } from './result.ts';

/** A part or round of a deadline, and its last day from a change on. */
interface MovedEnd {
	/** Counted from 1, first those that were set at first, then those that changes added; `null` if none was set at first. */
	readonly phase: number | null;
	/** First day of the round; `null` of what is no round. */
	readonly round: string | null;
	/** Last day on time as the document sets it; `null` if there is none any longer. */
	readonly end: string | null;
	/** Of a part that the change adds: the part of which it was one before; `null` if it is new. Left out of others. */
	readonly partOf?: number | null;
}

/** What a change of the deadline comes to in each part and round; nothing if it changes no deadline. */
export function movedEnds(entry: AssignmentEntry, said: readonly ResultEntry[], amendment: Amendment): MovedEnd[] {
	if (amendment.deadline === null) return [];
	const { moves, added } = movedTimes(entry, said, null);
	return (moves.get(amendment) ?? []).map(({ phase, round, to }) => {
		const part = added.find((one) => one.phase === phase && one.by === amendment);
		return {
			phase: phase ?? null,
			round: round ?? null,
			end: to ? endOf(to) : null,
			...(part !== undefined && { partOf: part.of }),
		};
	});
}

/** A part that an amendment adds to the deadline, see `AddedPart`. */
interface Added extends Omit<AddedPart, 'since'> {
	readonly by: Amendment;
}

/** What changes make of the time of an assignment. */
export interface MovedTimes {
	/** By amendment: what it changes of each part and round. */
	readonly moves: ReadonlyMap<Amendment, readonly DutyChange[]>;
	/** The parts that were not there at first, in the order in which they came. */
	readonly added: readonly Added[];
	/** All parts by their numbers. One without a name has that which a document gave it later. */
	readonly phases: readonly Phase[];
}

/**
 * What changes make of each part and round of the first deadline, and which parts they add to it (R3, R16). A round that was over
 * before the day of the change keeps its time, unless the new deadline gives it more.
 */
export function movedTimes(
	entry: AssignmentEntry,
	said: readonly ResultEntry[],
	working: WorkingDays | null,
): MovedTimes {
	const given = firstPhases(entry, said, working);
	const whole: Part = { number: null, given: by(null), inForce: null };
	const parts = given.map((phase, at): Part => ({ number: at + 1, given: phase, inForce: phase }));
	if (parts.length === 0) parts.push(whole);
	const inForce = new Map<string, string | null>();
	const moves = new Map<Amendment, DutyChange[]>();
	const added: Added[] = [];
	for (const one of entry.amendments) {
		if (one.deadline === null) continue;
		const day = latestDay(one.day);
		const next = reaching(one.deadline.after, given).map((phase) => workingPhase(phase, working));
		const { places, more } = paired(parts, next, day);
		const changes = [...places].flatMap(([part, to]) => {
			part.inForce = to;
			return moved(part, to, day, inForce);
		});
		for (const { time, of } of more) {
			const number = parts.length + 1;
			const part: Part = { number, given: time, inForce: time };
			parts.push(part);
			added.push({ phase: number, time, of: of && (of.number ?? 1), by: one });
			changes.push(...moved(part, time, day, inForce));
		}
		moves.set(one, changes);
	}
	const phases = parts.map(({ given: one, inForce: now }) => ({ ...one, label: one.label ?? now?.label ?? null }));
	return { moves, added, phases };
}

/**
 * Every part that the time of an assignment had by documents that are known: as it was first set, then those that later ones added.
 * Left out, all are.
 */
export function everyPhase(entry: AssignmentEntry, isKnown = (_document: string): boolean => true): readonly Phase[] {
	const given = firstDeadline(entry)?.phases ?? [];
	if (entry.amendments.every(({ deadline }) => deadline === null)) return given;
	const { added, phases } = movedTimes(entry, [], null);
	const last = added.findLast(({ by }) => isKnown(by.by))?.phase ?? 0;
	return last === 0 ? given : phases.slice(0, last);
}

/** A part of the deadline, as it was set at first, or as a document added it. */
interface Part {
	/** Counted from 1; `null` of the whole of an assignment without a time. */
	readonly number: number | null;
	readonly given: Phase;
	/** `null` where it has no time any longer. */
	inForce: Phase | null;
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
	{ number, given }: Part,
	to: Phase | null,
	day: string,
	inForce: Map<string, string | null>,
): DutyChange[] {
	const phase = number ?? undefined;
	if (given.occurrences.length === 0) return [{ phase, to: to && ended(to) }];
	return given.occurrences.flatMap((round): DutyChange[] => {
		const key = `${number} ${round.start}`;
		const end = inForce.has(key) ? (inForce.get(key) ?? null) : round.end;
		const isOver = end !== null && end < day;
		const time = to?.kind === 'recurring' ? roundIn(to, round, given) : to;
		const until = time && endOf(time);
		if (isOver && (to?.kind !== 'recurring' || until === null || until < day)) return [];
		inForce.set(key, until);
		return [{ phase, round: round.start, to: time }];
	});
}

/** Which part of the new deadline takes the place of each part, and the parts that are more than there were. */
interface Paired {
	/** `null`: it has no time any longer. A part that is left out keeps its time. */
	readonly places: ReadonlyMap<Part, Phase | null>;
	/** Each with the part of which it was before; `null` if it is new. */
	readonly more: readonly { readonly time: Phase; readonly of: Part | null }[];
}

/**
 * Where a name stays, names tell which part takes the place of which; of the others, those that are not over take the new ones in
 * their order, or keep their time. Where none stays the order tells, of parts of each lead apart.
 */
function paired(parts: readonly Part[], next: readonly Phase[], day: string): Paired {
	const byName = parts.length > 1 ? namesakes(parts, next) : new Map<Part, Phase>();
	if (byName.size === 0) {
		const all = [...Map.groupBy(parts, ({ given }) => given.unit).values()].map((own) => inOrder(own, next));
		return {
			places: new Map(all.flatMap(({ places }) => [...places])),
			more: all.flatMap(({ more }) => more),
		};
	}
	const taken = new Set(byName.values());
	const left = next.filter((one) => !taken.has(one));
	const waiting = parts.filter((one) => !byName.has(one) && !isOver(one, day)).slice(0, left.length);
	const { places, more } = inOrder(waiting, left);
	return { places: new Map([...byName, ...places]), more };
}

/** The parts whose name the new deadline has; of one name in their order. */
function namesakes(parts: readonly Part[], next: readonly Phase[]): Map<Part, Phase> {
	const named = Map.groupBy(next, nameOf);
	return new Map(
		parts.flatMap((part): [Part, Phase][] => {
			const name = part.inForce && nameOf(part.inForce);
			const all = name === null ? [] : (named.get(name) ?? []);
			const found = all.length > 1 ? all.shift() : all[0];
			return found === undefined ? [] : [[part, found]];
		}),
	);
}

const nameOf = ({ label }: Phase): string | null => (label === null ? null : nameKey(label));

/** One after the other. The last of a shorter deadline is that of all who are left; the last part becomes all parts that are more. */
function inOrder(parts: readonly Part[], next: readonly Phase[]): Paired {
	const places = new Map(parts.map((part, at) => [part, next[at] ?? next.at(-1) ?? null]));
	const last = parts.at(-1) ?? null;
	const isKept = last !== null && isSameTime(last.inForce, places.get(last) ?? null);
	const of = isKept ? null : last;
	return { places, more: next.slice(parts.length).map((time) => ({ time, of })) };
}

/** Whether a part stays as it is: what comes after it is new, and no part of it. */
function isSameTime(one: Phase | null, other: Phase | null): boolean {
	if (one === null || other === null) return false;
	return one.kind === other.kind && one.end === other.end && nameOf(one) === nameOf(other) && one.every === other.every;
}

function isOver({ inForce }: Part, day: string): boolean {
	const end = inForce && endOf(ended(inForce));
	return end !== null && end < day;
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

/** A recurring phase as one that ends with its last round; any other as it is. */
function ended(phase: Phase): Phase {
	const last = phase.kind === 'recurring' ? phase.occurrences.at(-1) : undefined;
	return last === undefined ? phase : by(last.end);
}

/** What ends with a day; without one it waits. */
const by = (end: string | null): Phase => ({
	kind: end === null ? 'pending' : 'by',
	label: null,
	start: null,
	end,
	every: null,
	occurrences: [],
	condition: null,
});
