import type { Deadline } from '../../deadline/deadline.ts';
import type { AssignmentEntry, TargetEntry } from '../entries.ts';
import { type DocumentPast, dayOf, type Edition } from './edition.ts';

/** An assignment or target that was added (`before` is `null`), removed (`after` is `null`) or changed. */
export interface Change<Entry> {
	readonly before: Entry | null;
	readonly after: Entry | null;
}

/** What changed in a document from one edition to the next. */
export interface ChangedEdition extends Pick<Edition, 'time' | 'commit' | 'document'> {
	/** In the order of the document as it was then, what was removed last; so also the targets. */
	readonly assignments: readonly Change<AssignmentEntry>[];
	readonly targets: readonly Change<TargetEntry>[];
}

/** The document as each day ended: the last of the editions of a day. */
export function dailyEditions(editions: readonly Edition[]): Edition[] {
	return editions.filter(({ time }, at) => dayOf(time) !== dayOf(editions[at + 1]?.time ?? ''));
}

/**
 * The time from which the document has had what `shows` makes of its last edition; `null` where git does not know the document.
 */
export function unchangedSince(past: DocumentPast | undefined, shows: (edition: Edition) => string): string | null {
	if (past === undefined) return null;
	const shown = past.editions.map(shows);
	const from = shown.findLastIndex((one) => one !== shown.at(-1)) + 1;
	return (from > 0 && past.editions[from]?.time) || past.since;
}

/** The times at which a document came to say something of results and at which it said otherwise; none where git does not know it. */
export function saidTimes(past: DocumentPast | undefined): string[] {
	if (past === undefined) return [];
	const times = past.editions.filter(({ said }, at, all) => said !== (all[at - 1]?.said ?? '')).map(({ time }) => time);
	return times.length === 0 ? [past.since] : times;
}

/** What changed in assignments or targets from each of these editions to the next. Editions that changed none are left out. */
export function changedEditions(editions: readonly Edition[]): ChangedEdition[] {
	return editions
		.flatMap((after, at): ChangedEdition[] => {
			const before = editions[at - 1];
			if (before === undefined) return [];
			const { time, commit, document } = after;
			return [
				{
					time,
					commit,
					document,
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

/** Whether two deadlines bind alike. They are read alike, whatever their words, or both are unread and have the same words. */
export function sameDeadline(one: Deadline | null, other: Deadline | null): boolean {
	if (one === null || other === null) return one === other;
	if (one.phases.length + other.phases.length === 0) return one.text === other.text;
	return JSON.stringify(one.phases) === JSON.stringify(other.phases);
}
