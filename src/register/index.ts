import type { DataPart } from '../records/part.ts';
import type { Field } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicators.ts';
import { isWholeDay } from '../words/day.ts';
import { isUndated } from './binding.ts';
import { type ByYear, byYear } from './by-year.ts';
import { type Calendars, calendarsOf } from './calendars.ts';
import { type Numbers, numbersOf } from './cited.ts';
import { lengthsOf, type Totals } from './counts.ts';
import { type Due, dueOf } from './due.ts';
import type {
	AssignmentEntry,
	DocumentEntry,
	LocalityEntry,
	PageEntry,
	Register,
	TargetEntry,
	UnitEntry,
} from './entries.ts';
import { byId, grouped } from './grouped.ts';
import { localityOf } from './id.ts';
import { levelParts } from './level.ts';
import { type AssignmentList, listedOf } from './listed.ts';
import { type ByMonth, byMonth } from './past/by-month.ts';
import type { FormerDocument, Past } from './past/edition.ts';
import { type ReplacedDeadline, replacedDeadlines } from './past/replaced.ts';
import { type PastTables, pastTables } from './past/tables.ts';
import { noPortal, type PortalTables } from './portal/portal-tables.ts';
import { type PublishedTables, publishedTables } from './published-tables.ts';
import { daysAround } from './results/has-come.ts';
import { type ResultEntry, reportsOn } from './results/result.ts';

/** What is known of the publication while it is made: whoever makes it fills this in. */
interface Publication extends PortalTables {
	/** Bytes of the published files for programs by address, once they are made. */
	readonly sizes: ReadonlyMap<string, number>;
	/** Addresses of the pages of which search engines are told, in a fixed order. */
	readonly listed: readonly string[];
	/** By kind of records: the years into which its files are split. A kind with one file is missing. */
	readonly parts: ReadonlyMap<string, readonly DataPart[]>;
}

/** The day of the content's last change, that of issue of the newest document, or a later one that the build was given. */
export type DayIs = 'change' | 'newest' | 'given';

/** The register with its questions answered ahead. A list that has nothing is missing from its map: read with `?? []`. */
export interface Index
	extends ByYear,
		Due,
		Calendars,
		AssignmentList,
		PastTables,
		ByMonth,
		PublishedTables,
		Publication {
	readonly register: Register;
	readonly pages: ReadonlyMap<string, PageEntry>;
	readonly localities: ReadonlyMap<string, LocalityEntry>;
	/** By locality that another site publishes: the address of that site; `null` where it is not known. */
	readonly elsewhere: ReadonlyMap<string, string | null>;
	readonly units: ReadonlyMap<string, UnitEntry>;
	readonly documents: ReadonlyMap<string, DocumentEntry>;
	readonly assignments: ReadonlyMap<string, AssignmentEntry>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly fields: ReadonlyMap<string, Field>;
	/** By document id: what a link to the document says of it. */
	readonly headOf: ReadonlyMap<string, FormerDocument & { readonly draft: boolean; readonly hasOriginal: boolean }>;
	/** Ids of the documents, newest first; those of one day in the order of the register. */
	readonly newestFirst: readonly string[];
	/** The documents by number. */
	readonly numbers: Numbers;
	/** By document id. */
	readonly assignmentsOf: ReadonlyMap<string, AssignmentEntry[]>;
	readonly targetsOf: ReadonlyMap<string, TargetEntry[]>;
	/** By id of a document: the assignments of others that it changes. */
	readonly amendedBy: ReadonlyMap<string, AssignmentEntry[]>;
	/** By unit or group: the assignments that it led until a later document gave them to others. */
	readonly ledBefore: ReadonlyMap<string, AssignmentEntry[]>;
	/** By assignment id: what documents say of its fate, in the order of the documents. */
	readonly resultsFor: ReadonlyMap<string, ResultEntry[]>;
	/** By document id: what it says of the fate of assignments. */
	readonly resultsBy: ReadonlyMap<string, ResultEntry[]>;
	/** By document id: the documents that say something of the fate of its assignments. */
	readonly reportsOn: ReadonlyMap<string, readonly string[]>;
	/** By day: whether it has come. Ask it instead of the day where the day is not shown. */
	readonly hasCome: ReadonlyMap<string, boolean>;
	/** By unit or group that leads: the assignments that ask for a report and still bind. */
	readonly reportedBy: ReadonlyMap<string, AssignmentEntry[]>;
	/** By unit or group: the assignments that it follows up and that still bind. */
	readonly followedBy: ReadonlyMap<string, AssignmentEntry[]>;
	/** Documents whose basis names the document. */
	readonly resting: ReadonlyMap<string, DocumentEntry[]>;
	/** By unit or group id. */
	readonly ledBy: ReadonlyMap<string, AssignmentEntry[]>;
	readonly cooperatedBy: ReadonlyMap<string, AssignmentEntry[]>;
	readonly answeredBy: ReadonlyMap<string, TargetEntry[]>;
	readonly issuedBy: ReadonlyMap<string, DocumentEntry[]>;
	/** By unit or group: the documents with rules on what follows from its results. */
	readonly boundBy: ReadonlyMap<string, DocumentEntry[]>;
	/** By locality: those that belong to it. */
	readonly under: ReadonlyMap<string, LocalityEntry[]>;
	/** Groups that name the unit as a member. */
	readonly groupsOf: ReadonlyMap<string, UnitEntry[]>;
	/** By indicator id. */
	readonly targetsFor: ReadonlyMap<string, TargetEntry[]>;
	readonly servingIndicator: ReadonlyMap<string, AssignmentEntry[]>;
	/** By target id. */
	readonly servingTarget: ReadonlyMap<string, AssignmentEntry[]>;
	/** By field id. */
	readonly inField: ReadonlyMap<string, AssignmentEntry[]>;
	/** The assignments of no field. */
	readonly withoutField: readonly AssignmentEntry[];
	/** By document id: how many of its assignments are not, or not only, due on a day. */
	readonly undatedOf: ReadonlyMap<string, number>;
	/** By locality id. */
	readonly documentsIn: ReadonlyMap<string, DocumentEntry[]>;
	readonly unitsIn: ReadonlyMap<string, UnitEntry[]>;
	/** By locality: its open groups, of which nobody says who belongs to them. */
	readonly openIn: ReadonlyMap<string, UnitEntry[]>;
	/** By locality and level, `binh-tan phường`: the targets for a level that name no unit. */
	readonly targetsAt: ReadonlyMap<string, TargetEntry[]>;
	readonly totals: Totals;
	/** The lengths of lists; read with `lengthOf`. */
	readonly lengths: ReadonlyMap<string, number>;
	/** What was written before. */
	readonly past: Past;
	/** By assignment id: the deadlines that it had before, latest first. */
	readonly replacedDeadlines: ReadonlyMap<string, readonly ReplacedDeadline[]>;
	/** The day as of which pages speak, `YYYY-MM-DD`, never that of the build. */
	readonly day: string;
	/** Which day that is: a later one that the build was given, else of the content's last change, else of issue of the newest document. */
	readonly dayIs: DayIs;
	/** The day of the content's last change; `null` where that is not known. */
	readonly changedOn: string | null;
	/** The month of that day, `YYYY-MM`: for what need not be made anew each day. */
	readonly month: string;
	/** Its year, `YYYY`: years before it are over. */
	readonly year: string;
	/** The day of issue of the oldest document; empty if there is none. */
	readonly oldest: string;
	/** Whether the site is a portal without a document of its own. */
	readonly isOnlyPortal: boolean;
	/** What `make` returns, made once for a kind and a key; `make` may ask only the index that it is given. */
	readonly remember: <Made>(kind: string, key: string, make: (index: Index) => Made) => Made;
}

/**
 * Answers the questions that pages ask of a register. Left out, the `past` is unknown and the `day` is that of the newest
 * document, of those beyond the site too. `publication` is read when it is asked, so that it may be filled in later. `asOf` is the day of the build, which
 * counts where it is later. The register is not changed.
 */
export function indexOf(
	register: Register,
	past: Past = new Map(),
	day: string | null = null,
	publication: Partial<Publication> = {},
	asOf: string | null = null,
): Index {
	const made = new Map<string, unknown>();
	const { localities, units, documents, assignments, targets, indicators, fields, results } = register;
	const { beyond } = register;
	const given = beyond === undefined ? assignments : [...assignments, ...beyond.given];
	const allResults = beyond === undefined ? results : [...results, ...beyond.results];
	const allDocuments =
		beyond === undefined ? documents : [...documents, ...beyond.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
	const allLocalities =
		beyond === undefined ? localities : [...localities, ...beyond.localities].sort((a, b) => (a.id < b.id ? -1 : 1));
	const newestFirst = byIssue(documents);
	const allNewestFirst = beyond === undefined ? newestFirst : byIssue(allDocuments);
	// What the site says of its assignments may rest on a report of elsewhere: its day is never before that of what it rests on.
	const known = day ?? allNewestFirst.find(({ issued }) => isWholeDay(issued))?.issued ?? '';
	const isGiven = asOf !== null && asOf > known;
	const today = isGiven ? asOf : known;
	const tables = {
		pages: byId(register.pages),
		localities: byId(allLocalities),
		elsewhere: new Map(beyond?.localities.map(({ id }) => [id, beyond.addresses.get(id) ?? null])),
		units: byId([...units, ...(beyond?.units ?? [])]),
		documents: byId(allDocuments),
		assignments: byId([...assignments, ...(beyond?.assignments ?? [])]),
		targets: byId([...targets, ...(beyond?.targets ?? [])]),
		indicators: byId(indicators),
		fields: byId(fields),
		headOf: new Map(
			allDocuments.map(({ id, type, number, title, issued, draft, original, source }) => [
				id,
				{
					...{ type, number, title, issued },
					draft: draft === true,
					hasOriginal: original !== null || source.url !== undefined,
				},
			]),
		),
		newestFirst: newestFirst.map(({ id }) => id),
		numbers: numbersOf(allDocuments),
		assignmentsOf: grouped(given, (one) => [one.document]),
		targetsOf: grouped(targets, (one) => [one.document]),
		amendedBy: grouped([...assignments, ...(beyond?.assignments ?? [])], (one) => one.amendments.map(({ by }) => by)),
		ledBefore: grouped(given, ({ amendments, leads }) =>
			amendments.flatMap((one) => one.leads?.before ?? []).filter((unit) => !leads.includes(unit)),
		),
		resultsFor: grouped(allResults, (one) => [one.assignment]),
		resultsBy: grouped(results, (one) => [one.document]),
		reportsOn: reportsOn(allResults),
		...publishedTables(register),
		hasCome: daysAround(newestFirst.at(-1)?.issued ?? today, today),
		reportedBy: grouped(given, (one) => (one.particulars?.report && one.end === null ? one.leads : [])),
		followedBy: grouped(given, (one) =>
			one.end === null ? (one.particulars?.followedBy ?? []).flatMap(({ unit }) => unit ?? []) : [],
		),
		resting: grouped(allDocuments, (one) => one.basis.flatMap(({ document }) => document ?? [])),
		ledBy: grouped(given, (one) => one.leads),
		cooperatedBy: grouped(given, (one) => one.cooperating),
		answeredBy: grouped(beyond === undefined ? targets : [...targets, ...beyond.targets], (one) => one.responsible),
		boundBy: grouped(documents, (one) => one.consequences.flatMap(({ binds }) => binds)),
		issuedBy: grouped(documents, (one) => [one.issuer, ...one.jointIssuers]),
		under: grouped(allLocalities, ({ parentId }) => (parentId === null ? [] : [parentId])),
		groupsOf: grouped(units, (one) => one.members ?? []),
		targetsFor: grouped(targets, (one) => [one.indicator]),
		servingIndicator: grouped(assignments, (one) => one.indicators),
		servingTarget: grouped(assignments, (one) => one.targets),
		inField: grouped(assignments, (one) => (one.field === null ? [] : [one.field])),
		withoutField: assignments.filter(({ field }) => field === null),
		undatedOf: undatedCounts(assignments),
		documentsIn: grouped(documents, (one) => [one.locality]),
		unitsIn: grouped(units, (one) => [one.locality]),
		openIn: grouped(units, (one) => (one.open ? [one.locality] : [])),
		targetsAt: grouped(targets, (one) =>
			one.responsible.length > 0 ? [] : levelParts(one.level).map((level) => `${localityOf(one.document)} ${level}`),
		),
	};
	const index: Index = {
		register,
		...tables,
		...byYear(allNewestFirst, tables.assignmentsOf, tables.targetsOf, new Set(beyond?.documents)),
		...calendarsOf(register),
		...dueOf(assignments, register.workingDays, today),
		...(beyond === undefined ? {} : { isOver: dueOf(given, register.workingDays, today).isOver }),
		...listedOf(register, today),
		totals: {
			documents: documents.length,
			assignments: assignments.length,
			targets: targets.length,
			units: units.length,
			groups: units.filter(({ members }) => members !== null).length,
			indicators: indicators.length,
		},
		lengths: lengthsOf(tables),
		past,
		replacedDeadlines: replacedDeadlines(past),
		...pastTables(documents, past),
		...byMonth(documents, past),
		sizes: new Map(),
		listed: [],
		parts: new Map(),
		...noPortal,
		...publication,
		day: today,
		dayIs: isGiven ? 'given' : day === null ? 'newest' : 'change',
		changedOn: day,
		month: today.slice(0, 7),
		year: today.slice(0, 4),
		oldest: newestFirst.at(-1)?.issued ?? '',
		isOnlyPortal: register.site.portal !== undefined && documents.length === 0,
		remember: <Made>(kind: string, key: string, make: (index: Index) => Made): Made => {
			const name = `${kind} ${key}`;
			if (!made.has(name)) made.set(name, make(index));
			return made.get(name) as Made;
		},
	};
	return index;
}

/** Newest first; those of one day in their order. */
const byIssue = (documents: readonly DocumentEntry[]): DocumentEntry[] =>
	documents.toSorted((a, b) => (a.issued === b.issued ? 0 : a.issued < b.issued ? 1 : -1));

function undatedCounts(assignments: readonly AssignmentEntry[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const one of assignments) if (isUndated(one)) counts.set(one.document, (counts.get(one.document) ?? 0) + 1);
	return counts;
}
