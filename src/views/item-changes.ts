import { type Change, changedDays } from '../register/changes.ts';
import type { Index } from '../register/index.ts';
import type { AssignmentEntry, TargetEntry } from '../register/register.ts';

/** What happened to an assignment or target on a day. */
export interface ItemChange<Entry> extends Change<Entry> {
	/** `YYYY-MM-DD` */
	readonly day: string;
}

/** Changes in the documents of the register, newest first, by the units or the indicator that they concern before or after. */
interface Changes {
	readonly ofUnit: ReadonlyMap<string, readonly ItemChange<AssignmentEntry>[]>;
	readonly ofIndicator: ReadonlyMap<string, readonly ItemChange<TargetEntry>[]>;
}

const known = new WeakMap<Index, Changes>();

/** The changes of assignments that were or are given to one of these units or groups by name, each once, newest first. */
export function assignmentChanges(index: Index, units: readonly string[]): ItemChange<AssignmentEntry>[] {
	const { ofUnit } = changesIn(index);
	return newestFirst([...new Set(units.flatMap((id) => ofUnit.get(id) ?? []))]);
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
	const days = index.register.documents.flatMap(({ id }) => changedDays(index.past.get(id)));
	const dated = <Entry>(day: string, changes: readonly Change<Entry>[]) =>
		changes.map((one): ItemChange<Entry> => ({ ...one, day }));
	return {
		ofUnit: grouped(
			newestFirst(days.flatMap(({ day, assignments }) => dated(day, assignments))),
			({ leads, cooperating }) => [...leads, ...cooperating],
		),
		ofIndicator: grouped(newestFirst(days.flatMap(({ day, targets }) => dated(day, targets))), ({ indicator }) => [
			indicator,
		]),
	};
}

function newestFirst<Dated extends { readonly day: string }>(changes: Dated[]): Dated[] {
	return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
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
