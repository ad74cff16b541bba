import type { Root } from 'mdast';
import type { WorkingDays } from '../deadline/days/working-day.ts';
import type { Deadline, Span } from '../deadline/deadline.ts';
import type { Finding } from '../problem.ts';
import type { Abbreviations } from '../schemas/abbreviations.ts';
import type { Basis, Document } from '../schemas/document.ts';
import type { Field } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { Locality, Successor } from '../schemas/locality.ts';
import type { Site } from '../schemas/site.ts';
import type { Comparator } from '../schemas/target.ts';
import type { Unit } from '../schemas/units.ts';
import type { WorkingDaysTable } from '../schemas/working-days.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { citationConflicts } from './citations.ts';
import { numbersOf } from './cited.ts';
import { rememberingReader } from './deadlines.ts';
import { type Basics, buildDocument } from './document.ts';
import { duplicateDocuments, duplicateIds } from './duplicates.ts';
import { checkLinks } from './links.ts';
import { buildLocality, namesAreKnown } from './locality.ts';
import { idsAreLost, isLost } from './lost.ts';
import { checkReferences } from './references.ts';
import { checkWorkingDays, workingDaysOf } from './working-days.ts';

/** sổ theo dõi nhiệm vụ: everything that the content says, linked. Lists are in the order of ids or of the document. */
export interface Register {
	readonly site: Site;
	readonly fields: readonly Field[];
	readonly indicators: readonly Indicator[];
	readonly abbreviations: Abbreviations;
	/** By which last days are moved; `null` where the site moves none. */
	readonly workingDays: WorkingDays | null;
	/** The days off and make-up days that are known, by year, whether last days are moved or not. */
	readonly daysOff: WorkingDaysTable;
	readonly localities: readonly LocalityEntry[];
	readonly units: readonly UnitEntry[];
	readonly documents: readonly DocumentEntry[];
	readonly assignments: readonly AssignmentEntry[];
	readonly targets: readonly TargetEntry[];
}

export interface LocalityEntry extends Omit<Locality, 'authority'> {
	/** `binh-tan` */
	readonly id: string;
	/** Id of the unit that governs it. */
	readonly authority: string;
}

export interface UnitEntry extends Omit<Unit, 'id' | 'members' | 'short' | 'successors' | 'until'> {
	/** `binh-tan/phong-noi-vu` */
	readonly id: string;
	readonly slug: string;
	readonly locality: string;
	readonly short: string;
	/** Ids of the units of a group; `null` for a unit that is no group. An open group may have none. */
	readonly members: readonly string[] | null;
	/** Last day of its existence or of its locality's, `YYYY-MM-DD`; `null` while it exists. */
	readonly until: string | null;
	readonly successors: readonly Successor[];
}

export interface BasisEntry extends Basis {
	/** Id of the document in the register; `null` if it is not there. */
	readonly document: string | null;
}

export interface DocumentEntry
	extends Omit<Document, 'period' | 'issuer' | 'basis' | 'assignments' | 'targets' | 'mat'> {
	/** `binh-tan/7679-qd-ubnd-2022` */
	readonly id: string;
	readonly slug: string;
	readonly locality: string;
	/** Id of the unit that issued it. */
	readonly issuer: string;
	/** The span that the document plans for and the words that state it; `null` if it states none. */
	readonly period: (Span & { readonly text: string }) | null;
	readonly basis: readonly BasisEntry[];
	readonly body: Root;
	/** The file it was read from, from the content folder's parent. */
	readonly file: string;
}

export interface AssignmentEntry {
	/** `binh-tan/7679-qd-ubnd-2022#1.2.1` */
	readonly id: string;
	readonly document: string;
	/** Item number as printed, or the words for where it stands. */
	readonly number: string;
	readonly task: string;
	readonly deliverables: readonly string[];
	/** Ids of units and groups. */
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	readonly cooperationNote: string | null;
	/** `null` if the document sets no time. */
	readonly deadline: Deadline | null;
	/** Id of the field; `null` if none is given. */
	readonly field: string | null;
	/** Ids of the indicators it serves, directly or through its targets. */
	readonly indicators: readonly string[];
	/** Ids of the targets of the same document that it serves. */
	readonly targets: readonly string[];
	readonly note: string | null;
}

export interface TargetEntry {
	/** `binh-tan/7679-qd-ubnd-2022#ct-3.1` */
	readonly id: string;
	readonly document: string;
	/** Item of the document where it stands. */
	readonly ref: string;
	readonly indicator: string;
	readonly comparator: Comparator | null;
	readonly value: number | null;
	readonly measure: string | null;
	readonly scope: string | null;
	readonly level: string | null;
	/** Words that state the time it holds for, its own or the document's; `null` where neither states one. */
	readonly period: string | null;
	readonly responsible: readonly string[];
	readonly exceptions: readonly string[];
	readonly text: string;
}

/**
 * Links the sources into the register and checks their sense. Every problem of sense is returned, with the file and the
 * place. The register is whole only if no problem of form or sense is an error; a reference to something whose own file
 * could not be read is not reported a second time.
 */
export function buildRegister(sources: Sources): { register: Register; findings: Finding[] } {
	const findings: Finding[] = [];
	const built = sources.localities.map((source) => buildLocality(source, findings));
	const units = built.flatMap(({ units }) => units);
	const basics: Basics = {
		unitsReadable: new Set(sources.localities.filter(({ units }) => namesAreKnown(units)).map(({ id }) => id)),
		unitNames: new Map(built.map(({ id, names }) => [id, names])),
		units: new Map(units.map((unit) => [unit.id, unit])),
		indicators: idsOf(sources.indicators),
		fields: idsOf(sources.fields),
		numbers: numbersOf(
			sources.localities.flatMap(({ id, documents }) =>
				documents.map(({ slug, data }) => ({ id: `${id}/${slug}`, number: data.number, issued: data.issued })),
			),
		),
		readDeadline: rememberingReader(),
	};
	const documents = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => buildDocument(source, locality.id, basics, findings)),
	);
	const register: Register = {
		site: sources.site?.data ?? {
			name: '',
			description: '',
			address: '',
			publisher: '',
			english: [],
			timeZone: '',
			moveToWorkingDay: false,
		},
		fields: sources.fields?.data ?? [],
		indicators: sources.indicators?.data ?? [],
		abbreviations: sources.abbreviations?.data ?? {},
		workingDays: workingDaysOf(sources.site, sources.workingDays),
		daysOff: sources.workingDays?.data ?? {},
		localities: built.flatMap(({ entry }) => entry ?? []),
		units,
		documents: documents.map(({ document }) => document),
		assignments: documents.flatMap(({ assignments }) => assignments),
		targets: documents.flatMap(({ targets }) => targets),
	};
	const hasKey = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => !['number', 'issued', 'issuer'].some((key) => isLost(source, key))),
	);
	const known = register.documents.filter((_, index) => hasKey[index]);
	findings.push(
		...duplicateIds(sources.fields),
		...duplicateIds(sources.indicators),
		...checkWorkingDays(sources.workingDays),
		...duplicateDocuments(known),
		...citationConflicts(sources, known, basics.units),
		...checkReferences(sources, register),
		...checkLinks(sources, register),
	);
	return { register, findings };
}

/** The ids of a list; `null` if not all of them could be read. */
function idsOf(source: Source<{ id: string }[]> | null): ReadonlySet<string> | null {
	return source === null || idsAreLost(source) ? null : new Set(source.data.map(({ id }) => id));
}
