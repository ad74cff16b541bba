import type { Phase } from '../deadline/deadline.ts';
import type { Bound } from './threshold.ts';

/** What a document may state of a duty. */
export type Result = 'done' | 'partly' | 'under-way' | 'not-done' | 'not-arisen' | 'withdrawn';

/** One statement: what a document says of a duty, of one part of it, or of one unit. */
export interface Statement {
	/** By which whoever hands it over knows it again. */
	readonly id?: string | undefined;
	/** Id of the duty; left out where there is one only. */
	readonly duty?: string | undefined;
	/** Which phase, counted from 1; left out where the duty has one only. */
	readonly phase?: number | undefined;
	/** First day of the round of a recurring phase. */
	readonly round?: string | undefined;
	/** Whether it speaks of every phase and round. */
	readonly all?: boolean | undefined;
	/** Of whom it speaks; left out, of all who answer. */
	readonly unit?: string | undefined;
	/** Left out of a count without names, which moves nobody. */
	readonly state?: Result | undefined;
	/** The day of completion, or the span within which it lies, as far as the document states one. */
	readonly day?: string | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** "8 of 10 wards", without their names. */
	readonly count?: { readonly done: number; readonly of: number } | undefined;
	/** Id of the document whose statement of the same thing it takes back. */
	readonly corrects?: string | undefined;
}

/** A change of a duty by a document. */
export interface DutyChange {
	readonly duty?: string | undefined;
	readonly phase?: number | undefined;
	readonly round?: string | undefined;
	/** The unit whose part is changed; left out, everybody's. */
	readonly unit?: string | undefined;
	/** The deadline from then on; `null` if there is none any longer. */
	readonly to?: Phase | null | undefined;
	readonly cancel?: boolean | undefined;
	/** Who answers from then on, together. */
	readonly reassign?: readonly string[] | undefined;
	/** First day on which it holds; left out, the day of issue of the document, or of its effect where it cancels. */
	readonly day?: string | undefined;
}

/** A document, with what it says of results and what it changes. */
export interface LogDocument {
	readonly id: string;
	/** Day of issue, `YYYY-MM-DD`; the last one on which it may have been, where the day is not known. */
	readonly issued: string;
	/** The first day on which it may have been issued, where the day is not known. */
	readonly issuedFrom?: string | undefined;
	/** First day of effect, where it differs. */
	readonly effective?: string | undefined;
	/** Day to whose end the figures go; left out where the document states none. */
	readonly dataDay?: string | undefined;
	readonly results?: readonly Statement[] | undefined;
	readonly changes?: readonly DutyChange[] | undefined;
	/** Ids of duties whose document it replaces. */
	readonly replaces?: readonly string[] | undefined;
}

/** A part that a later document adds to the time of a duty. When it is due, changes say (R16). */
export interface AddedPart {
	/** Counted on from the parts that were set at first. */
	readonly phase: number;
	/** As that document sets it; of a recurring one its rounds count. */
	readonly time: Phase;
	/** The part of which it was one before, counted from 1: its first deadline stays. `null`: it is new, and has no first deadline. */
	readonly of: number | null;
	/** Day of issue of the document, from which on it is there. */
	readonly since: string;
}

/** A duty as a document gave it. */
export interface Duty {
	readonly id: string;
	/** Ids of units and groups. */
	readonly leads: readonly string[];
	/** Whether each lead answers for itself. */
	readonly each: boolean;
	/** `null` if the document sets no time. */
	readonly deadline: { readonly phases: readonly Phase[] } | null;
	/** The parts that later documents add; left out where none does. */
	readonly added?: readonly AddedPart[] | undefined;
	/** Id of the duty of a replaced document that it continues, and whose first deadline it keeps. */
	readonly continues?: string | undefined;
}

/** A group of units. An open group does not name all who belong to it. */
export interface LeadGroup {
	readonly members: readonly string[];
	readonly open: boolean;
}

/** Everything that is known of some duties. The order of the documents means nothing. */
export interface Log {
	readonly duties: readonly Duty[];
	readonly groups: Readonly<Record<string, LeadGroup>>;
	/** Last day of units that have ended. */
	readonly unitEnds: Readonly<Record<string, string>>;
	readonly documents: readonly LogDocument[];
	/**
	 * Of duties that bind some units only, by unit: from which day on it was known whether they bind it, oldest first. Before
	 * the first day that is unknown. Left out where every duty binds all who were given it.
	 */
	readonly bound?: Readonly<Record<string, readonly { readonly from: string; readonly is: Bound }[]>> | undefined;
}
