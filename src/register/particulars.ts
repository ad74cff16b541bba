import type { Deadline } from '../deadline/deadline.ts';
import type { Funding } from '../schemas/funding.ts';
import type { ConditionEntry } from './scores/condition-entry.ts';

/** Whom a document names by a post or a body. */
export interface Party {
	/** Id of the unit or group; `null` where the site has none. */
	readonly unit: string | null;
	/** As written; the short name where an id is written. */
	readonly name: string;
}

/** To whom an assignment is reported. */
export interface ReportDuty {
	readonly to: readonly Party[];
	/** `null` if the document names nobody. */
	readonly through: Party | null;
	/** The window of figures, in the document's words; `null` if it states none. */
	readonly figures: string | null;
}

/** What few documents say of an assignment. What this one does not say is `null` or empty. */
export interface Particulars {
	readonly condition: string | null;
	/** The condition as far as published ratings and scores can tell; `null` of one in words alone. */
	readonly when: ConditionEntry | null;
	readonly exceptions: readonly string[];
	readonly emphasis: readonly string[];
	/** The leader in charge, a post. */
	readonly inCharge: string | null;
	readonly followedBy: readonly Party[];
	readonly report: ReportDuty | null;
	readonly funding: Funding | null;
	/** A proposed deadline; without phases where it cannot be read. Nothing is due by it. */
	readonly proposed: Deadline | null;
}
