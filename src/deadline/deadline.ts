/** A stretch of days, both ends included, as ISO days `YYYY-MM-DD`. */
export type Span = { start: string; end: string };

/** How often a recurring phase comes round. Days are not kept in the register. */
export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** One part of a deadline with its own label and time. A key that does not apply is null (`occurrences`: empty). */
export type Phase = {
	kind: 'by' | 'within' | 'recurring' | 'event' | 'pending' | 'ongoing';
	label: string | null;
	start: string | null;
	end: string | null;
	every: Every | null;
	occurrences: Span[];
	condition: string | null;
	/** Id of the one lead whose time it is; left out where it is that of all. */
	unit?: string;
};

/**
 * A deadline as read: the words of the document and their phases, in the order of the words. No phases: the words give no day,
 * and the site makes none of them.
 */
export type Deadline = {
	text: string;
	phases: Phase[];
	/** For how long the rounds are worked out of a duty that no period bounds; left out of others. */
	horizon?: Span;
};

/** Why a phrase was not read, and how to mend it; both are full Vietnamese sentences. */
export type Refusal = { reason: string; remedy: string };
