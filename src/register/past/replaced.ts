import type { Deadline } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../entries.ts';
import { dailyEditions, sameDeadline } from './changes.ts';
import { dayOf, type Past } from './edition.ts';

/** A deadline that was read otherwise than the one that came after it. */
export interface ReplacedDeadline {
	readonly before: Deadline;
	/** `null` where none is set any longer. */
	readonly after: Deadline | null;
	/** The day on which it was replaced. */
	readonly until: string;
}

/** The deadlines that assignments had before, by assignment id, latest first; an assignment that never had another is left out. */
export function replacedDeadlines(past: Past): ReadonlyMap<string, readonly ReplacedDeadline[]> {
	const replaced = new Map<string, ReplacedDeadline[]>();
	for (const { editions } of past.values()) {
		// While an assignment was gone it had no other: what it is compared with is how it was last.
		const last = new Map<string, AssignmentEntry>();
		for (const { time, assignments } of dailyEditions(editions)) {
			for (const [id, now] of assignments) {
				const was = last.get(id);
				last.set(id, now);
				if (was === now || !was?.deadline || sameDeadline(was.deadline, now.deadline)) continue;
				const one = { before: was.deadline, after: now.deadline, until: dayOf(time) };
				replaced.set(id, [one, ...(replaced.get(id) ?? [])]);
			}
		}
	}
	return replaced;
}
