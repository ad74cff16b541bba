import type { WorkingDays } from '../deadline/days/working-day.ts';
import type { Deadline, Span } from '../deadline/deadline.ts';
import type { Body } from '../mdx/body.ts';
import type { Abbreviations } from '../schemas/abbreviations.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Basis, Document } from '../schemas/document.ts';
import type { Field } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { Locality, Successor } from '../schemas/locality.ts';
import type { Site } from '../schemas/site.ts';
import type { Comparator } from '../schemas/target.ts';
import type { Unit } from '../schemas/units.ts';
import type { WorkingDaysTable } from '../schemas/working-days.ts';
import type { Aspect } from '../standing/target/relative.ts';
import type { Amendment, End } from './amendment.ts';
import type { MeasurementEntry } from './measurements/measurement.ts';
import type { RedirectEntry } from './moved/redirects.ts';
import type { Particulars } from './particulars.ts';
import type { ResultEntry } from './results/result.ts';
import type { IndexVersionEntry } from './scores/index-version.ts';
import type { ScoreEntry } from './scores/score.ts';

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
	/** Newest first; those of one day as they were written. */
	readonly corrections: readonly CorrectionEntry[];
	/** Where what stood at other addresses stands now, as it was written, each led to its end. */
	readonly redirects: readonly RedirectEntry[];
	/** The pages of the portal's own prose. */
	readonly pages: readonly PageEntry[];
	readonly localities: readonly LocalityEntry[];
	readonly units: readonly UnitEntry[];
	readonly documents: readonly DocumentEntry[];
	readonly assignments: readonly AssignmentEntry[];
	readonly targets: readonly TargetEntry[];
	/** What documents say of the fate of assignments, in the order of the documents and of their words. */
	readonly results: readonly ResultEntry[];
	/** Figures that documents state, in the order of the documents and of their words. */
	readonly measurements: readonly MeasurementEntry[];
	/** Versions of indices, in the order of their ids. */
	readonly indices: readonly IndexVersionEntry[];
	/** Scores that documents state, in the order of the documents and of their words. */
	readonly scores: readonly ScoreEntry[];
	/** What is named of localities that another site publishes; left out where the register has all localities. */
	readonly beyond?: Beyond;
}

/** Entries that have no page here: each is known by its id. */
interface Beyond extends Pick<Register, 'localities' | 'units' | 'documents' | 'assignments' | 'targets'> {
	/** Of the assignments those that a unit of the register leads or cooperates in. They count for the unit, and for nothing else. */
	readonly given: readonly AssignmentEntry[];
	/** What documents say of the fate of the assignments of documents that give some of these. */
	readonly results: readonly ResultEntry[];
	/** By locality: the address of the site that publishes it, where that is known. */
	readonly addresses: ReadonlyMap<string, string>;
}

/** A page of the portal's own prose. */
export interface PageEntry {
	/** `gioi-thieu` */
	readonly id: string;
	/** SHA-256 of its file. */
	readonly digest: string;
	/** Whether it shows the gaps of all documents. */
	readonly showsCoverage: boolean;
}

export interface LocalityEntry extends Omit<Locality, 'authority' | 'parent'> {
	/** `binh-tan` */
	readonly id: string;
	/** Id of the unit that governs it. */
	readonly authority: string;
	/** Name of what it belonged to; `null` if it is not known. */
	readonly parent: string | null;
	/** Id of the locality that it belonged to; `null` if that has no folder. */
	readonly parentId: string | null;
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

/** A rule of a document on what follows from results. */
export interface ConsequenceEntry {
	/** Where it stands in the document. */
	readonly item: string;
	/** In the document's own words. */
	readonly text: string;
	/** When it holds, in the document's own words; `null` if it is not put apart. */
	readonly condition: string | null;
	/** Ids of the units and groups whom it binds. */
	readonly binds: readonly string[];
	/** Ids of the targets of the document that it names; with `allTargets` it names all of them. */
	readonly targets: readonly string[];
	readonly allTargets: boolean;
}

export interface BasisEntry extends Basis {
	/** Id of the document in the register; `null` if it is not there. */
	readonly document: string | null;
}

/** The file of an original, as it is kept in the locality's folder and published beside the document. */
export interface OriginalEntry {
	/** Its name in the folder `originals`. */
	readonly file: string;
	/** The end of its name, `pdf`. */
	readonly end: string;
	/** Its media type. */
	readonly type: string;
	readonly bytes: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
}

/** A correction that the site made. */
export interface CorrectionEntry extends Pick<Correction, 'day' | 'was' | 'now'> {
	/** Id of the document. */
	readonly document: string;
	/** Id of the assignment or target that it is about; `null` if it is about the document as a whole. */
	readonly item: string | null;
}

export interface DocumentEntry
	extends Omit<
		Document,
		| 'period'
		| 'issuer'
		| 'jointIssuers'
		| 'basis'
		| 'assignments'
		| 'targets'
		| 'changes'
		| 'results'
		| 'measurements'
		| 'scores'
		| 'consequences'
		| 'mat'
	> {
	/** `binh-tan/7679-qd-ubnd-2022` */
	readonly id: string;
	readonly slug: string;
	readonly locality: string;
	/** Id of the unit that issued it. */
	readonly issuer: string;
	/** Ids of the units that issued it together with that one. */
	readonly jointIssuers: readonly string[];
	/** The span that the document plans for and the words that state it; `null` if it states none. */
	readonly period: (Span & { readonly text: string }) | null;
	readonly basis: readonly BasisEntry[];
	/** `null` if no file of the original is kept. */
	readonly original: OriginalEntry | null;
	/** What follows from results by its own words; nobody's case is weighed by them. */
	readonly consequences: readonly ConsequenceEntry[];
	readonly body: Body;
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
	/** The exact words of the document, line by line; `null` where they are not kept. */
	readonly words: string | null;
	/** Whether the task itself is the document's own words; left out where it is ours. */
	readonly verbatim?: true;
	readonly deliverables: readonly string[];
	/** Ids of units and groups. */
	readonly leads: readonly string[];
	/** Whether each lead answers for itself; members of a group always do. */
	readonly each: boolean;
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
	/** `null` if the document says nothing of the kind. */
	readonly particulars: Particulars | null;
	/** What later documents changed of it, oldest first; the rest of the entry is as the last of them leaves it. */
	readonly amendments: readonly Amendment[];
	/** `null` while it binds. */
	readonly end: End | null;
}

/** A figure and how it binds; a range from `value` to `upTo` has no comparator. */
interface FigureEntry {
	readonly comparator: Comparator | null;
	readonly value: number;
	readonly upTo: number | null;
}

export interface MilestoneEntry extends FigureEntry {
	/** The document's words for the time. */
	readonly by: string;
	/** Last day on time, `YYYY-MM-DD`; `null` where the words give none. */
	readonly day: string | null;
}

export interface BaselineEntry {
	readonly value: number;
	/** The document's words for the time; `null` if it states none. */
	readonly at: string | null;
	/** Last day of that time, `YYYY-MM-DD`; `null` where the words give none. */
	readonly day: string | null;
}

export interface TargetEntry {
	/** `binh-tan/7679-qd-ubnd-2022#ct-3.1` */
	readonly id: string;
	/** Id of the target as it was written: its own, else that of the first of its levels. */
	readonly written: string;
	readonly document: string;
	/** Item of the document where it stands. */
	readonly ref: string;
	readonly indicator: string;
	/** `null` for a target in words, a range and a target with milestones. */
	readonly comparator: Comparator | null;
	/** `null` for a target in words and one with milestones. */
	readonly value: number | null;
	/** Upper end of a range from `value`; else `null`. */
	readonly upTo: number | null;
	/** In the order of time; empty where one figure holds for the whole time. */
	readonly milestones: readonly MilestoneEntry[];
	/** `null` if the document states none. */
	readonly baseline: BaselineEntry | null;
	readonly measure: string | null;
	readonly scope: string | null;
	/** Whether each part, field or unit has to reach it by itself. */
	readonly each: boolean;
	/** Against what it is a change, in the document's words, and of an index in what; `null` of a figure of its own. */
	readonly than: { readonly text: string; readonly in: readonly Aspect[] } | null;
	readonly level: string | null;
	/** Words that state the time it holds for, its own or the document's; `null` where neither states one. */
	readonly period: string | null;
	readonly responsible: readonly string[];
	readonly exceptions: readonly string[];
	readonly text: string;
}
