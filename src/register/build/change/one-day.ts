import type { Deadline, Phase } from '../../../deadline/deadline.ts';
import { maybeSameDay } from '../../../words/day.ts';
import type { Amendment } from '../../amendment.ts';
import type { DocumentEntry } from '../../entries.ts';
import { nameKey } from '../../names.ts';

/** To whom the part of a lead goes, or with `null` the whole duty. */
export interface PartGiven {
	readonly from: string | null;
	readonly to: readonly string[];
}

/** A change that holds, with what two changes of one day are compared by. */
export interface Applied {
	readonly by: DocumentEntry;
	readonly amendment: Amendment;
	/** `null` if the leads stay. */
	readonly given: PartGiven | null;
}

/**
 * The change of the same day that another contradicts, where nobody can tell which of the two holds. Of documents issued on
 * different days the later one holds, so these are no rivals (Luật Ban hành văn bản quy phạm pháp luật).
 */
export const rivalOf = (one: Applied, others: readonly Applied[]): Applied | undefined =>
	others.find((other) => maybeIssuedTogether(one.by, other.by) && contradict(one, other));

/** Whether two documents are one, or may have been issued on one day. */
export const maybeIssuedTogether = (one: DocumentEntry, other: DocumentEntry): boolean =>
	one.id === other.id || maybeSameDay(one.issued, other.issued);

/** Whether both cannot hold. Two that say the same, or speak of the parts of two leads, can. */
function contradict({ amendment: one, given }: Applied, { amendment: other, given: before }: Applied): boolean {
	if (one.cancels !== other.cancels) return true;
	const [after, afterOther] = [one.deadline?.after ?? null, other.deadline?.after ?? null];
	if (after !== null && afterOther !== null && !isSameTime(after, afterOther)) return true;
	if (one.task !== null && other.task !== null && nameKey(one.task.after) !== nameKey(other.task.after)) return true;
	if (given === null || before === null) return false;
	if (given.from !== before.from) return given.from === null || before.from === null;
	return [...given.to].sort().join(' ') !== [...before.to].sort().join(' ');
}

/** Whether two deadlines say the same, or give the same last days. */
export function isSameTime(one: Deadline, other: Deadline): boolean {
	if (nameKey(one.text) === nameKey(other.text)) return true;
	const days = ({ phases }: Deadline) => (phases.every(isOneDay) ? phases.map(({ end }) => end).join() : '');
	return days(one) !== '' && days(one) === days(other);
}

const isOneDay = ({ kind, end }: Phase): boolean => (kind === 'by' || kind === 'within') && end !== null;
