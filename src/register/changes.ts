import type { Deadline } from '../deadline/deadline.ts';
import type { DocumentPast } from './past.ts';
import type { AssignmentEntry, TargetEntry } from './register.ts';

/** An assignment or target that was added (`before` is `null`), removed (`after` is `null`) or changed. */
export interface Change<Entry> {
	readonly before: Entry | null;
	readonly after: Entry | null;
}

/** What changed in a document on a day. */
export interface ChangedDay {
	/** `YYYY-MM-DD` in the portal's zone. */
	readonly day: string;
	readonly commit: string;
	/** In the order of the document as it was then, what was removed last; so also the targets. */
	readonly assignments: readonly Change<AssignmentEntry>[];
	readonly targets: readonly Change<TargetEntry>[];
}

/** The days on which assignments or targets of a document changed, oldest first; none if it has no past. */
export function changedDays(past: DocumentPast | undefined): ChangedDay[] {
	const editions = past?.editions ?? [];
	return editions
		.flatMap((after, at): ChangedDay[] => {
			const before = editions[at - 1];
			if (before === undefined) return [];
			const { day, commit } = after;
			return [
				{
					day,
					commit,
					assignments: changes(before.assignments, after.assignments),
					targets: changes(before.targets, after.targets),
				},
			];
		})
		.filter(({ assignments, targets }) => assignments.length + targets.length > 0);
}

function changes<Entry>(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): Change<Entry>[] {
	const now = [...after].flatMap(([id, entry]) => {
		const was = before.get(id) ?? null;
		return was === entry ? [] : [{ before: was, after: entry }];
	});
	const removed = [...before].flatMap(([id, entry]) => (after.has(id) ? [] : [{ before: entry, after: null }]));
	return [...now, ...removed];
}

/** Whether two deadlines bind alike: they are read alike, whatever their words, or both are unread and have the same words. */
export function sameDeadline(one: Deadline | null, other: Deadline | null): boolean {
	if (one === null || other === null) return one === other;
	if (one.phases.length + other.phases.length === 0) return one.text === other.text;
	return JSON.stringify(one.phases) === JSON.stringify(other.phases);
}
