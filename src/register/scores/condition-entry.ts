import type { Span } from '../../deadline/deadline.ts';

/** When a duty binds a unit, as far as published ratings and scores can tell. */
export interface ConditionEntry {
	/** The time whose ratings and scores decide. */
	readonly period: Span & { readonly text: string };
	/** Whether the time is the site's reading, the year before the document's, where the document states none. */
	readonly isPeriodRead: boolean;
	/** Ratings that bind. */
	readonly ratings: readonly string[];
	/** Grounds that nothing published can tell: without another one that is met, it cannot be said whom the condition binds. */
	readonly inWords: readonly string[];
	/** Parts of indices that bind below so many percent of their maximum. */
	readonly scores: readonly { readonly index: string; readonly field: string; readonly below: number }[];
}
