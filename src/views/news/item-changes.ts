import type { AssignmentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type Change, type ChangedEdition, changedEditions } from '../../register/past/changes.ts';
import type { Edition } from '../../register/past/edition.ts';

/** What happened to an assignment or target in a commit. */
export interface ItemChange<Entry> extends Change<Entry>, Pick<Edition, 'time' | 'commit'> {
	/** Its place among all changes, the newest of which is the first. */
	readonly place: number;
}

/** Changes in the documents of the register, without what went with a whole document, newest first, by the units or the indicator that they concern before or after. */
interface Changes {
	readonly ofUnit: ReadonlyMap<string, readonly ItemChange<AssignmentEntry>[]>;
	readonly ofIndicator: ReadonlyMap<string, readonly ItemChange<TargetEntry>[]>;
}

const known = new WeakMap<Index, Changes>();

/** The changes of assignments that were or are given to one of these units or groups by name, each once, newest first. */
export function assignmentChanges(index: Index, units: readonly string[]): ItemChange<AssignmentEntry>[] {
	const { ofUnit } = changesIn(index);
	return [...new Set(units.flatMap((id) => ofUnit.get(id) ?? []))].sort((a, b) => a.place - b.place);
}

/** The changes of targets that were or are set for an indicator, newest first. */
export function targetChanges(index: Index, indicator: string): readonly ItemChange<TargetEntry>[] {
	return changesIn(index).ofIndicator.get(indicator) ?? [];
}

function changesIn(index: Index): Changes {
	const found = known.get(index) ?? readChanges(index);
	known.set(index, found);
	return found;
}

function readChanges(index: Index): Changes {
	const all = index.register.documents
		.flatMap(({ id }) => changedEditions(index.past.get(id)?.editions ?? []).toReversed())
		.filter(({ document }) => document !== null)
		.sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
	const dated = <Entry>(changesOf: (one: ChangedEdition) => readonly Change<Entry>[]) =>
		all
			.flatMap((one) => changesOf(one).map((change) => ({ ...change, time: one.time, commit: one.commit })))
			.map((one, place): ItemChange<Entry> => ({ ...one, place }));
	return {
		ofUnit: grouped(
			dated(({ assignments }) => assignments),
			({ leads, cooperating }) => [...leads, ...cooperating],
		),
		ofIndicator: grouped(
			dated(({ targets }) => targets),
			({ indicator }) => [indicator],
		),
	};
}

function grouped<Entry>(
	changes: readonly ItemChange<Entry>[],
	keysOf: (entry: Entry) => readonly string[],
): Map<string, ItemChange<Entry>[]> {
	const groups = new Map<string, ItemChange<Entry>[]>();
	for (const change of changes) {
		const keys = [change.before, change.after].flatMap((entry) => (entry === null ? [] : keysOf(entry)));
		for (const key of new Set(keys)) {
			const group = groups.get(key);
			if (group) group.push(change);
			else groups.set(key, [change]);
		}
	}
	return groups;
}
