import type { AssignmentEntry, DocumentEntry, TargetEntry } from '../entries.ts';
import { localityOf } from '../id.ts';
import { type Change, type ChangedEdition, changedEditions } from './changes.ts';
import type { Edition, Past } from './edition.ts';

/** What happened to an assignment or target in a commit. */
export interface ItemChange<Entry> extends Change<Entry>, Pick<Edition, 'time' | 'commit'> {
	/** Its place among the changes of its commit in its document. */
	readonly place: number;
}

/** A document that was taken off the site, though it may be back. */
export interface Withdrawn extends Pick<Edition, 'time' | 'commit'> {
	/** Id of the document. */
	readonly id: string;
	/** Its number, as it was last. */
	readonly number: string;
}

/** The past by those whom it concerns. A list that has nothing is missing from its map: read with `?? []`. */
export interface PastTables {
	/**
	 * By unit or group, changes of assignments that were or are given to it by name; in no order. Only those of documents of the
	 * register, without what went with a whole document.
	 */
	readonly changesOfUnit: ReadonlyMap<string, readonly ItemChange<AssignmentEntry>[]>;
	/** By indicator, changes of targets that were or are set for it; as above. */
	readonly changesOfIndicator: ReadonlyMap<string, readonly ItemChange<TargetEntry>[]>;
	/** Every document that was taken off, once for each time. */
	readonly withdrawn: readonly Withdrawn[];
	/** By locality. */
	readonly withdrawnIn: ReadonlyMap<string, readonly Withdrawn[]>;
	/** By unit or group that it had given something to by name, as it was last. */
	readonly withdrawnOfUnit: ReadonlyMap<string, readonly Withdrawn[]>;
	/** By indicator for which it had set a target, as it was last. */
	readonly withdrawnOfIndicator: ReadonlyMap<string, readonly Withdrawn[]>;
	/** By locality, ids of documents that have had more than one version, also of those that are gone. */
	readonly revisedIn: ReadonlyMap<string, readonly string[]>;
	/** By unit or group, ids of such documents a version of which gave it something by name. */
	readonly revisedOfUnit: ReadonlyMap<string, readonly string[]>;
}

/** Sorts the past by those whom it concerns, in one pass over it. */
export function pastTables(documents: readonly DocumentEntry[], past: Past): PastTables {
	const changesOfUnit = new Map<string, ItemChange<AssignmentEntry>[]>();
	const changesOfIndicator = new Map<string, ItemChange<TargetEntry>[]>();
	for (const { id } of documents) {
		for (const edition of changedEditions(past.get(id)?.editions ?? [])) {
			if (edition.document === null) continue;
			addChanges(changesOfUnit, edition, edition.assignments, unitsOf);
			addChanges(changesOfIndicator, edition, edition.targets, ({ indicator }) => [indicator]);
		}
	}
	const withdrawn: Withdrawn[] = [];
	const withdrawnIn = new Map<string, Withdrawn[]>();
	const withdrawnOfUnit = new Map<string, Withdrawn[]>();
	const withdrawnOfIndicator = new Map<string, Withdrawn[]>();
	const revisedIn = new Map<string, string[]>();
	const revisedOfUnit = new Map<string, string[]>();
	for (const [id, { editions }] of past) {
		if (editions.length === 0) continue;
		add(revisedIn, [localityOf(id)], id);
		add(revisedOfUnit, new Set(editions.flatMap(({ assignments }) => [...assignments.values()].flatMap(unitsOf))), id);
		for (const [at, { time, commit, document }] of editions.entries()) {
			const last = editions[at - 1];
			if (document !== null || !last?.document) continue;
			const one: Withdrawn = { id, number: last.document.number, time, commit };
			withdrawn.push(one);
			add(withdrawnIn, [localityOf(id)], one);
			add(withdrawnOfUnit, new Set([...last.assignments.values()].flatMap(unitsOf)), one);
			add(withdrawnOfIndicator, new Set([...last.targets.values()].map(({ indicator }) => indicator)), one);
		}
	}
	return {
		changesOfUnit,
		changesOfIndicator,
		withdrawn,
		withdrawnIn,
		withdrawnOfUnit,
		withdrawnOfIndicator,
		revisedIn,
		revisedOfUnit,
	};
}

const unitsOf = ({ leads, cooperating }: AssignmentEntry) => [...leads, ...cooperating];

function addChanges<Entry>(
	table: Map<string, ItemChange<Entry>[]>,
	{ time, commit }: ChangedEdition,
	changes: readonly Change<Entry>[],
	keysOf: (entry: Entry) => readonly string[],
): void {
	for (const [place, { before, after }] of changes.entries()) {
		const keys = [before, after].flatMap((entry) => (entry === null ? [] : keysOf(entry)));
		add(table, new Set(keys), { before, after, time, commit, place });
	}
}

function add<Value>(table: Map<string, Value[]>, keys: Iterable<string>, value: Value): void {
	for (const key of keys) {
		const group = table.get(key);
		if (group) group.push(value);
		else table.set(key, [value]);
	}
}
