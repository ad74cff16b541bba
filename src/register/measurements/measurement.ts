import type { Span } from '../../deadline/deadline.ts';
import type { SourceKind } from '../../schemas/result.ts';

/** A figure that one document states. What it does not state is `null`. */
export interface MeasurementEntry {
	/** `binh-tan/45-bc-ubnd-2023#sl-ho-so-dung-han` */
	readonly id: string;
	/** Id of the document that states it. */
	readonly document: string;
	/** Item of the document that states it. */
	readonly item: string | null;
	/** Id of the locality of which it speaks. */
	readonly locality: string;
	/** `null` of a figure that is the product of an assignment alone. */
	readonly indicator: string | null;
	/** Id of the target that it is named a figure of. */
	readonly target: string | null;
	/** Id of the assignment whose product it is. */
	readonly assignment: string | null;
	readonly period: Span & { readonly text: string };
	/** First and last day that were counted. */
	readonly window: Span | null;
	/** Of which unit; `null` where it speaks of the whole locality. */
	readonly unit: string | null;
	readonly level: string | null;
	readonly scope: string | null;
	readonly printed: string;
	/** `null` where the document has words alone. */
	readonly value: number | null;
	readonly measure: string | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly status: 'provisional' | 'final' | null;
	/** Whether what the target excepts was left out. */
	readonly leavesOut: boolean;
	readonly via: SourceKind | null;
	readonly note: string | null;
	/** Id of the document whose figure of the same thing it takes back. */
	readonly corrects: string | null;
}
