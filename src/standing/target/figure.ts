import type { Span } from '../../deadline/deadline.ts';

/** How a figure binds. */
type Sign = '>=' | '>' | '=' | '<' | '<=';

/** What a document asks of a figure. */
export interface Aim {
	/** `null` of an aim in words, and of a range. */
	readonly comparator: Sign | null;
	/** `null` of an aim in words. */
	readonly value: number | null;
	/** Upper end of a range from `value`; else `null`. */
	readonly upTo: number | null;
	/** Unit of measure; `null` if it has none. */
	readonly measure: string | null;
	/** What is counted; `null` for all of it. */
	readonly scope: string | null;
	/** Level or kind of unit that it binds; `null` where it is that of the document. */
	readonly level: string | null;
	/** For how long it holds; `null` where the document leaves that open. */
	readonly period: Span | null;
	/** Of a milestone, the last day by which it is to be reached, in place of a time; else `null`. */
	readonly by: string | null;
	/** Whether each part, field or unit has to reach it by itself, so that a total says nothing. */
	readonly each: boolean;
	/** Whether something is excepted. */
	readonly excepts: boolean;
	/** Whether it is a change against something else (30% faster), which only a fraction shows. */
	readonly isRelative: boolean;
}

/** A figure that a document states. */
export interface Figure {
	readonly id: string;
	/** Id of the document that states it. */
	readonly document: string;
	/** Its day of issue, `YYYY-MM-DD`. */
	readonly issued: string;
	/** The figure as printed; `null` where the document has words alone. */
	readonly value: number | null;
	/** With how many decimals it is printed. */
	readonly decimals: number;
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Unit of measure; `null` where it is that of the aim. */
	readonly measure: string | null;
	/** What was counted; `null` for all of it. */
	readonly scope: string | null;
	readonly level: string | null;
	/** Of which unit; `null` where the document speaks of the whole. */
	readonly unit: string | null;
	/** Which time it is counted over; `null` where the document does not say. */
	readonly period: Span | null;
	/** From which to which day was counted; `null` where it is the period. */
	readonly window: Span | null;
	readonly isProvisional: boolean;
	/** Whether what the aim excepts was left out of the count. */
	readonly leavesOut: boolean;
	/** Id of the document whose figure of the same thing it takes back. */
	readonly corrects: string | null;
}
