import type { Phase } from '../deadline/deadline.ts';
import type { AddedPart, Duty, LeadGroup } from './log.ts';

/** One thing that is answered for: a phase or a round of a duty, by those who answer for it together. */
export interface Occurrence {
	readonly duty: Duty;
	/** Counted from 1; `null` of a duty without a deadline. */
	readonly phase: number | null;
	/** `null` of a duty without a deadline. */
	readonly kind: Phase['kind'] | null;
	/** First day of the round; `null` of what is no round. */
	readonly round: string | null;
	/** The unit or open group that answers for itself; `null` where leads that are no groups answer together. */
	readonly unit: string | null;
	/** Where they answer together, who they are; else empty. */
	readonly together: readonly string[];
	/** Whether it answers for a group whose members nobody names. */
	readonly isOpen: boolean;
	/** Last day on time as the document set it; `null` where it has none. */
	readonly end: string | null;
	/** The part that a later document added and of which it is; `null` of what was there at first. */
	readonly added: AddedPart | null;
}

/** The id of the occasion in calendars, and the unit that answers for itself: `binh-tan/7679-qd-ubnd-2022#3.13/1@binh-tan/ubnd-phuong-an-lac`. */
export function occurrenceId({ duty, phase, round, unit }: Occurrence): string {
	const time = `${phase === null ? '' : `/${phase}`}${round === null ? '' : `/${round}`}`;
	return `${duty.id}${time}${unit === null ? '' : `@${unit}`}`;
}

/** A time of a duty, and the one lead whose it is; `null` of a time of all. */
type Time = Pick<Occurrence, 'phase' | 'kind' | 'round' | 'end' | 'added'> & { readonly lead: string | null };

/**
 * The occurrences of a duty: one for each dated phase, each round and each phase without a day (R3). Of these one for each unit
 * that answers for itself (R12 to R14), in the order of the words.
 */
export function occurrencesOfDuty(duty: Duty, groups: Readonly<Record<string, LeadGroup>>): Occurrence[] {
	const answering = answeringOf(duty, groups);
	return [...timesOf(duty), ...addedTimes(duty)].flatMap(({ lead, phase, kind, round, end, added }) => {
		const whose = lead === null ? answering : answeringOf({ leads: [lead], each: true }, groups);
		return whose.map(
			({ unit, together, isOpen }): Occurrence => ({ duty, phase, kind, round, unit, together, isOpen, end, added }),
		);
	});
}

function timesOf({ deadline }: Duty): Time[] {
	const phases = deadline?.phases ?? [];
	if (phases.length === 0) return [{ phase: null, kind: null, round: null, end: null, lead: null, added: null }];
	return phases.flatMap((one, at): Time[] => {
		const { kind } = one;
		const phase = at + 1;
		const lead = one.unit ?? null;
		if (kind === 'recurring' && one.occurrences.length > 0)
			return one.occurrences.map(({ start, end }) => ({ phase, kind, round: start, end, lead, added: null }));
		return [{ phase, kind, round: null, end: endOf(one), lead, added: null }];
	});
}

/** The parts that later documents add, with the first deadline of the part of which they were. What is new waited for its document. */
function addedTimes({ deadline, added = [] }: Duty): Time[] {
	return added.flatMap((part): Time[] => {
		const { phase, time } = part;
		const of = firstOf(part, added);
		const before = of === null ? null : (deadline?.phases[of - 1] ?? null);
		const kind = of === null ? 'pending' : (before?.kind ?? null);
		const end = before === null ? null : endOf(before);
		const rounds = time.kind === 'recurring' ? time.occurrences.map(({ start }) => start) : [];
		return (rounds.length > 0 ? rounds : [null]).map((round) => ({
			phase,
			kind,
			round,
			end,
			lead: before?.unit ?? null,
			added: part,
		}));
	});
}

/** The part, set at first, of which an added one was; `null` if it is new, or was part of one that was. */
function firstOf({ of }: AddedPart, added: readonly AddedPart[]): number | null {
	const before = added.find(({ phase }) => phase === of);
	return before === undefined ? of : firstOf(before, added);
}

/** Last day on time of a phase that has one; `null` of a phase that waits, goes on, or comes round. */
export function endOf({ kind, end }: Phase): string | null {
	return kind === 'by' || kind === 'within' ? end : null;
}

const nobody: readonly string[] = [];

/**
 * Who answers: each member of a group with known members (R12), an open group as one (R13), each other lead of a duty that says so, else
 * these together (R14). Each is named once.
 */
function answeringOf(
	{ leads, each }: Pick<Duty, 'leads' | 'each'>,
	groups: Readonly<Record<string, LeadGroup>>,
): Pick<Occurrence, 'unit' | 'together' | 'isOpen'>[] {
	const isOpen = (lead: string) => groups[lead]?.open === true;
	const units = leads.flatMap((lead): (string | null)[] => {
		if (isOpen(lead)) return [lead];
		const members = groups[lead]?.members;
		return members === undefined ? [each ? lead : null] : [...members];
	});
	const all = units.length === 0 ? [null] : [...new Set(units)];
	const together = all.includes(null) ? leads.filter((lead) => groups[lead] === undefined) : nobody;
	return all.map((unit) => ({
		unit,
		together: unit === null ? together : nobody,
		isOpen: unit !== null && isOpen(unit),
	}));
}
