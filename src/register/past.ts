import { readPeriod } from '../deadline/period.ts';
import type { Document } from '../schemas/document.ts';
import type { Version } from '../sources/history.ts';
import { buildAssignment } from './assignment.ts';
import { numbersOf } from './cited.ts';
import { rememberingReader } from './deadlines.ts';
import { type Basics, type Desk, knownUnit } from './document.ts';
import { nameKey } from './names.ts';
import type { AssignmentEntry, Register, TargetEntry } from './register.ts';
import { buildTarget } from './target.ts';

/** What a document said of itself. */
export type FormerDocument = Pick<Document, 'type' | 'number' | 'title' | 'issued'>;

/**
 * A document as a commit left it, or as it is without being committed, read as the register reads today's. A unit that the register does not know is
 * named as written; a deadline that cannot be read has no phases.
 */
export interface Edition {
	/** When, in the portal's zone, as RFC 3339 writes it. */
	readonly time: string;
	/** `null` for what is not committed. */
	readonly commit: string | null;
	/** `null` where it was gone. What is as in an edition before is the same object, here and below. */
	readonly document: FormerDocument | null;
	/** By id, in the order of the document. */
	readonly assignments: ReadonlyMap<string, AssignmentEntry>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
}

/** The past of a document. */
export interface DocumentPast {
	/** The time from which it was there, as that of an edition. */
	readonly since: string;
	/** Oldest first; none where it has had one version only, and without those that cannot be read. */
	readonly editions: readonly Edition[];
}

/** The day of an edition's time in the portal's zone, `YYYY-MM-DD`. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** By document id, also of documents that are gone; empty where git tells of no history. */
export type Past = ReadonlyMap<string, DocumentPast>;

/** The past of the documents from the versions that git knows, oldest first. */
export function pastOf(register: Register, versions: ReadonlyMap<string, readonly Version[]>): Past {
	const basics = basicsOf(register);
	return new Map(
		[...versions].flatMap(([id, of]): [string, DocumentPast][] => {
			const [first] = of;
			return first === undefined ? [] : [[id, { since: first.time, editions: editionsOf(id, of, basics) }]];
		}),
	);
}

function editionsOf(id: string, versions: readonly Version[], basics: Basics): Edition[] {
	const editions: Edition[] = [];
	const [sameDocument, sameAssignment, sameTarget] = [
		onceEach<FormerDocument>(),
		onceEach<AssignmentEntry>(),
		onceEach<TargetEntry>(),
	];
	for (const { time, commit, gone, data } of versions) {
		if (data !== null) {
			const { type, number, title, issued } = data;
			const desk = silentDesk(id, data, basics);
			editions.push({
				time,
				commit,
				document: sameDocument({ type, number, title, issued }),
				assignments: byId(
					data.assignments.map((one, at) =>
						sameAssignment(withWords(buildAssignment(one, at, desk, data.targets), one.due)),
					),
				),
				targets: byId(data.targets.map((one, at) => sameTarget(buildTarget(one, at, desk, data.period ?? null)))),
			});
		} else if (gone && editions.at(-1)?.document)
			editions.push({ time, commit, document: null, assignments: new Map(), targets: new Map() });
	}
	return editions;
}

const withWords = (entry: AssignmentEntry, due: string | undefined): AssignmentEntry =>
	entry.deadline === null && due !== undefined ? { ...entry, deadline: { text: due, phases: [] } } : entry;

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Gives for equal values one object, the first of them: so that what has not changed, or was changed back, is one object. */
function onceEach<Value>(): (value: Value) => Value {
	const known = new Map<string, Value>();
	return (value) => {
		const key = JSON.stringify(value);
		const first = known.get(key) ?? value;
		known.set(key, first);
		return first;
	};
}

/** A desk that reports nothing: what was wrong in the past has been said when it was written. */
function silentDesk(document: string, { issued, period }: Document, basics: Basics): Desk {
	const [locality = ''] = document.split('/');
	return {
		basics,
		locality,
		document,
		issued,
		period: period === undefined ? null : readPeriod(period),
		lost: () => false,
		targetsKnown: true,
		report: () => {},
		unit: (written) =>
			knownUnit(written, locality, basics) ?? { id: written, name: written, until: null, members: null, open: false },
	};
}

function basicsOf({ localities, units, indicators, fields, documents }: Register): Basics {
	return {
		unitsReadable: new Set(localities.map(({ id }) => id)),
		unitNames: new Map(
			[...Map.groupBy(units, ({ locality }) => locality)].map(([locality, own]) => [
				locality,
				new Map(
					own.flatMap(({ id, name, short, head, aliases }) =>
						[name, short, head ?? [], aliases].flat().map((one): [string, string] => [nameKey(one), id]),
					),
				),
			]),
		),
		units: new Map(units.map((unit) => [unit.id, unit])),
		indicators: new Set(indicators.map(({ id }) => id)),
		fields: new Set(fields.map(({ id }) => id)),
		numbers: numbersOf(documents),
		readDeadline: rememberingReader(),
	};
}
