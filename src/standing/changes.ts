import { isOfTime, isOfUnit } from './heard.ts';
import type { DutyChange, Log, LogDocument } from './log.ts';
import { endOf, type Occurrence } from './occurrences.ts';

/** A change of one occurrence that is known. */
interface Known {
	readonly change: DutyChange;
	readonly document: LogDocument;
	/** First day on which it holds. */
	readonly day: string;
}

/** The last days on time of an occurrence: as it was first set, and as it is in force. `null`: there is none. */
interface Deadlines {
	readonly first: string | null;
	readonly end: string | null;
}

/** What the known changes of an occurrence come to. */
export interface Changed extends Deadlines {
	/** First day on which it binds no longer; `null` while it binds (R17). */
	readonly cancelled: string | null;
	/** The same of what was not due before, by the deadline in force when it was called off; `null` of what was. */
	readonly cut: string | null;
	/** Who answers for it since a document gave it to others; `null` if none did. */
	readonly reassigned: readonly string[] | null;
	/** The kind of the deadline in force; `null` where it has none. */
	readonly kind: Occurrence['kind'];
}

const dayOf = ({ effective, issued }: LogDocument): string => effective ?? issued;

/** Whether a document of the log changes something. */
export const changesSomething = ({ documents }: Log): boolean =>
	documents.some(({ changes = [], replaces = [] }) => changes.length > 0 || replaces.length > 0);

/** An occurrence as nothing changes it. */
export const unchanged = (occurrence: Occurrence, log: Log): Changed => ({
	first: firstOf(occurrence, log),
	end: occurrence.end,
	cancelled: null,
	cut: null,
	reassigned: null,
	kind: occurrence.kind,
});

/** What documents issued up to a day change of an occurrence (R16, R17). The order in which they are read means nothing. */
export function changesKnown(occurrence: Occurrence, log: Log, day: string): Changed {
	const known = knownOf(occurrence, log, day);
	const moves = known.filter(({ change }) => change.to !== undefined);
	const moved = moves.at(-1)?.change.to;
	const cancels = [
		...known.filter(({ change }) => change.cancel === true),
		...log.documents
			.filter(({ issued, replaces = [] }) => issued <= day && replaces.includes(occurrence.duty.id))
			.map((document) => ({ document, day: dayOf(document) })),
	].sort((a, b) => compare(a.day, b.day));
	/** Last day on time as it was in force when a document called it off: what moves it later neither saves nor ends it. */
	const endThen = ({ day: from, document: { issued } }: (typeof cancels)[number]): string | null => {
		const then = moves.findLast(({ document }) => document.issued <= (issued > from ? issued : from))?.change.to;
		return then === undefined ? occurrence.end : then && endOf(then);
	};
	const isOpen = (one: (typeof cancels)[number]) => (endThen(one) ?? one.day) >= one.day;
	const reassigned = known.findLast(({ change }) => change.reassign !== undefined)?.change.reassign;
	return {
		first: firstOf(occurrence, log),
		end: moved === undefined ? occurrence.end : moved && endOf(moved),
		cancelled: cancels[0]?.day ?? null,
		cut: cancels.find(isOpen)?.day ?? null,
		reassigned: reassigned ?? null,
		kind: moved === undefined ? occurrence.kind : (moved?.kind ?? null),
	};
}

/** The changes of an occurrence that are known on a day, oldest first; of one day, by document. */
function knownOf(occurrence: Occurrence, { documents, duties, groups }: Log, day: string): Known[] {
	return documents
		.filter(({ issued }) => issued <= day)
		.flatMap((document) =>
			(document.changes ?? []).map((change): Known => ({ change, document, day: holdsFrom(change, document) })),
		)
		.filter(({ change: { duty, phase, round, unit, to } }) => {
			if (duty === undefined ? duties.length > 1 : duty !== occurrence.duty.id) return false;
			// A part that was added is moved by what names it alone.
			if (occurrence.added !== null && to !== undefined)
				return phase === occurrence.phase && (round ?? null) === occurrence.round;
			// Of a phase that comes round every round is changed, unless one is named.
			const isOfRounds = round === undefined && (phase === undefined || phase === (occurrence.phase ?? 1));
			return (isOfRounds || isOfTime({ phase, round }, occurrence)) && isOfUnit(unit, occurrence, groups);
		})
		.sort(
			(a, b) =>
				compare(a.day, b.day) || compare(a.document.issued, b.document.issued) || compare(a.document.id, b.document.id),
		);
}

/** A later day of effect puts off the end of a duty alone (R17); another change counts from the day of issue on (R16). */
const holdsFrom = ({ day, cancel }: DutyChange, document: LogDocument): string =>
	day ?? (cancel === true ? dayOf(document) : document.issued);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first deadline: its own, or that of the duty of a replaced document that it continues. */
function firstOf({ duty, phase, end }: Occurrence, { duties }: Log): string | null {
	if (duty.continues === undefined) return end;
	const seen = new Set([duty.id]);
	let first = end;
	for (let one = duties.find(({ id }) => id === duty.continues); one !== undefined && !seen.has(one.id); ) {
		seen.add(one.id);
		const before = one.deadline?.phases[(phase ?? 1) - 1];
		first = (before && endOf(before)) ?? first;
		const next = one.continues;
		one = duties.find(({ id }) => id === next);
	}
	return first;
}
