import type { Field } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicators.ts';
import { type Numbers, numbersOf } from './cited.ts';
import type { AssignmentEntry, DocumentEntry, LocalityEntry, Register, TargetEntry, UnitEntry } from './entries.ts';
import type { Past } from './past/edition.ts';

/** The register with its questions answered ahead. A list that has nothing is missing from its map: read with `?? []`. */
export interface Index {
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
	/** What `make` returns, made once for a kind and a key; `make` may ask only the index that it is given. */
	readonly remember: <Made>(kind: string, key: string, make: (index: Index) => Made) => Made;
}

/**
 * Answers the questions that pages ask of a register. Left out, the `past` is unknown and the `day` is that of the newest
 * document. The register is not changed.
 */
export function indexOf(register: Register, past: Past = new Map(), day: string | null = null): Index {
	const made = new Map<string, unknown>();
	const { localities, units, documents, assignments, targets, indicators, fields } = register;
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
		day: day ?? newest(documents),
		remember: <Made>(kind: string, key: string, make: (index: Index) => Made): Made => {
			const name = `${kind} ${key}`;
			if (!made.has(name)) made.set(name, make(index));
			return made.get(name) as Made;
		},
	};
	return index;
}

function newest(documents: readonly DocumentEntry[]): string {
	return documents.reduce((day, { issued }) => (issued > day ? issued : day), '');
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
