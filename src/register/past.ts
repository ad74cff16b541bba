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
 * A document as it stood at the end of a day, read as the register reads today's. A unit that the register does not know is
 * named as written; a deadline that cannot be read has no phases.
 */
export interface Edition {
	/** `YYYY-MM-DD` in the portal's zone. */
	readonly day: string;
	readonly commit: string;
	/** `null` where it was gone. What is as in the edition before is the same object, here and below. */
	readonly document: FormerDocument | null;
	/** By id, in the order of the document. */
	readonly assignments: ReadonlyMap<string, AssignmentEntry>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
}

/** The past of a document. */
export interface DocumentPast {
	/** The first day on which it was there. */
	readonly since: string;
	/** Oldest first; none where it has had one version only, and without those that cannot be read. */
	readonly editions: readonly Edition[];
}

/** By document id, also of documents that are gone; empty where git tells of no history. */
export type Past = ReadonlyMap<string, DocumentPast>;

/** The past of the documents from the versions that git knows, oldest first. */
export function pastOf(register: Register, versions: ReadonlyMap<string, readonly Version[]>): Past {
	const basics = basicsOf(register);
	return new Map(
		[...versions].flatMap(([id, of]): [string, DocumentPast][] => {
			const [first] = of;
			return first === undefined ? [] : [[id, { since: first.day, editions: editionsOf(id, of, basics) }]];
		}),
	);
}

function editionsOf(id: string, versions: readonly Version[], basics: Basics): Edition[] {
	const editions: Edition[] = [];
	for (const { day, commit, gone, data } of versions) {
		const before = editions.at(-1);
		if (data !== null) {
			const { type, number, title, issued } = data;
			const desk = silentDesk(id, data, basics);
			editions.push({
				day,
				commit,
				document: same(before?.document, { type, number, title, issued }),
				assignments: kept(
					before?.assignments,
					data.assignments.map((one, at) => withWords(buildAssignment(one, at, desk, data.targets), one.due)),
				),
				targets: kept(
					before?.targets,
					data.targets.map((one, at) => buildTarget(one, at, desk, data.period ?? null)),
				),
			});
		} else if (gone && before?.document)
			editions.push({ day, commit, document: null, assignments: new Map(), targets: new Map() });
	}
	return editions;
}

const withWords = (entry: AssignmentEntry, due: string | undefined): AssignmentEntry =>
	entry.deadline === null && due !== undefined ? { ...entry, deadline: { text: due, phases: [] } } : entry;

function kept<Entry extends { readonly id: string }>(
	before: ReadonlyMap<string, Entry> | undefined,
	entries: readonly Entry[],
): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, same(before?.get(entry.id), entry)]));
}

/** The value that was there before, if today's is equal to it: so that what has not changed is one object. */
function same<Value>(before: Value | null | undefined, now: Value): Value {
	return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
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
