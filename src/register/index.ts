import type { Field } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicators.ts';
import { type Numbers, numbersOf } from './cited.ts';
import type { AssignmentEntry, DocumentEntry, LocalityEntry, Register, TargetEntry, UnitEntry } from './entries.ts';
import type { Past } from './past/edition.ts';
import { type PastTables, pastTables } from './past/tables.ts';

/** What is known of the publication while it is made: whoever makes it fills this in. */
interface Publication {
	/** Bytes of the published files for programs by address, once they are made. */
	readonly sizes: ReadonlyMap<string, number>;
	/** Addresses of the pages of which search engines are told, in a fixed order. */
	readonly listed: readonly string[];
}

/** The register with its questions answered ahead. A list that has nothing is missing from its map: read with `?? []`. */
export interface Index extends PastTables, Publication {
	readonly register: Register;
	readonly localities: ReadonlyMap<string, LocalityEntry>;
	readonly units: ReadonlyMap<string, UnitEntry>;
	readonly documents: ReadonlyMap<string, DocumentEntry>;
	readonly assignments: ReadonlyMap<string, AssignmentEntry>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly fields: ReadonlyMap<string, Field>;
	/** The documents by number. */
	readonly numbers: Numbers;
	/** By document id. */
	readonly assignmentsOf: ReadonlyMap<string, AssignmentEntry[]>;
	readonly targetsOf: ReadonlyMap<string, TargetEntry[]>;
	/** Documents whose basis names the document. */
	readonly resting: ReadonlyMap<string, DocumentEntry[]>;
	/** By unit or group id. */
	readonly ledBy: ReadonlyMap<string, AssignmentEntry[]>;
	readonly cooperatedBy: ReadonlyMap<string, AssignmentEntry[]>;
	readonly answeredBy: ReadonlyMap<string, TargetEntry[]>;
	/** Groups that name the unit as a member. */
	readonly groupsOf: ReadonlyMap<string, UnitEntry[]>;
	/** By indicator id. */
	readonly targetsFor: ReadonlyMap<string, TargetEntry[]>;
	readonly servingIndicator: ReadonlyMap<string, AssignmentEntry[]>;
	/** By target id. */
	readonly servingTarget: ReadonlyMap<string, AssignmentEntry[]>;
	/** By field id. */
	readonly inField: ReadonlyMap<string, AssignmentEntry[]>;
	/** By locality id. */
	readonly documentsIn: ReadonlyMap<string, DocumentEntry[]>;
	readonly unitsIn: ReadonlyMap<string, UnitEntry[]>;
	/** What was written before. */
	readonly past: Past;
	/** The day as of which pages speak, `YYYY-MM-DD`: that of the content's last change, never that of the build. */
	readonly day: string;
	/** The month of that day, `YYYY-MM`: for what need not be made anew each day. */
	readonly month: string;
	/** The day of issue of the oldest document; empty if there is none. */
	readonly oldest: string;
	/** What `make` returns, made once for a kind and a key; `make` may ask only the index that it is given. */
	readonly remember: <Made>(kind: string, key: string, make: (index: Index) => Made) => Made;
}

/**
 * Answers the questions that pages ask of a register. Left out, the `past` is unknown and the `day` is that of the newest
 * document. `publication` is read when it is asked, so that it may be filled in later. The register is not changed.
 */
export function indexOf(
	register: Register,
	past: Past = new Map(),
	day: string | null = null,
	publication: Publication = { sizes: new Map(), listed: [] },
): Index {
	const made = new Map<string, unknown>();
	const { localities, units, documents, assignments, targets, indicators, fields } = register;
	const days = documents.map(({ issued }) => issued).sort();
	const asOf = day ?? days.at(-1) ?? '';
	const index: Index = {
		register,
		localities: byId(localities),
		units: byId(units),
		documents: byId(documents),
		assignments: byId(assignments),
		targets: byId(targets),
		indicators: byId(indicators),
		fields: byId(fields),
		numbers: numbersOf(documents),
		assignmentsOf: grouped(assignments, (one) => [one.document]),
		targetsOf: grouped(targets, (one) => [one.document]),
		resting: grouped(documents, (one) => one.basis.flatMap(({ document }) => document ?? [])),
		ledBy: grouped(assignments, (one) => one.leads),
		cooperatedBy: grouped(assignments, (one) => one.cooperating),
		answeredBy: grouped(targets, (one) => one.responsible),
		groupsOf: grouped(units, (one) => one.members ?? []),
		targetsFor: grouped(targets, (one) => [one.indicator]),
		servingIndicator: grouped(assignments, (one) => one.indicators),
		servingTarget: grouped(assignments, (one) => one.targets),
		inField: grouped(assignments, (one) => (one.field === null ? [] : [one.field])),
		documentsIn: grouped(documents, (one) => [one.locality]),
		unitsIn: grouped(units, (one) => [one.locality]),
		past,
		...pastTables(documents, past),
		...publication,
		day: asOf,
		month: asOf.slice(0, 7),
		oldest: days[0] ?? '',
		remember: <Made>(kind: string, key: string, make: (index: Index) => Made): Made => {
			const name = `${kind} ${key}`;
			if (!made.has(name)) made.set(name, make(index));
			return made.get(name) as Made;
		},
	};
	return index;
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function grouped<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key);
			if (group) group.push(entry);
			else groups.set(key, [entry]);
		}
	}
	return groups;
}
