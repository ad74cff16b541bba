import type { Deadline } from '../deadline/deadline.ts';

/** What was before, and what is from a day on. */
interface Replaced<Value> {
	readonly before: Value;
	readonly after: Value;
}

/** Whose part goes to whom; `of` is `null` where the whole assignment does. Ids of units and groups. */
interface PartGiven {
	readonly of: string | null;
	readonly to: readonly string[];
}

/** What a later document changes of an assignment. What it leaves as it was is `null`. */
export interface Amendment {
	/** Id of the document that says so. */
	readonly by: string;
	/** Its item; `null` if none is given. */
	readonly item: string | null;
	/** First day on which it holds, `YYYY-MM-DD`. */
	readonly day: string;
	/** `null` if the document gives none. */
	readonly reason: string | null;
	readonly deadline: Replaced<Deadline | null> | null;
	readonly task: Replaced<string> | null;
	/** Ids of units and groups. */
	readonly leads: (Replaced<readonly string[]> & PartGiven) | null;
	/** The deadline as before and after parts of it bear the names of new leads; its days stay. */
	readonly times: Replaced<Deadline | null> | null;
	/** Whether the duty is called off. */
	readonly cancels: boolean;
}

/** That an assignment binds no longer. */
export interface End {
	/** First day on which it binds no longer. What was due before keeps its time. */
	readonly day: string;
	/** Id of the document that calls it off, or replaces its document. */
	readonly by: string;
	readonly why: 'cancelled' | 'replaced';
}
