import type { Span } from '../../deadline/deadline.ts';
import type { ScoreKind } from '../../schemas/score.ts';

/** Points of one field, criterion or part of one. */
export interface ScoredEntry {
	/** Id of the part of the version. */
	readonly criterion: string;
	readonly points: number;
	/** What was handed in to show it, in the document's words. */
	readonly evidence: readonly string[];
	/** Ids of the assignments that remedy what was lost. */
	readonly remedies: readonly string[];
	readonly note: string | null;
}

/** What one document says of one unit in an index. What it does not state is `null`. */
export interface ScoreEntry {
	/** `binh-tan/45-bc-ubnd-2023#diem-par-index-quan-2023-phong-noi-vu` */
	readonly id: string;
	/** Id of the document that says so. */
	readonly document: string;
	/** Item of the document that says so. */
	readonly item: string | null;
	/** Id of the index: `par-index-quan`. */
	readonly index: string;
	/** Id of the version by which points were given: `par-index-quan/2023`. */
	readonly version: string;
	readonly period: Span & { readonly text: string };
	/** Id of the unit that is scored. */
	readonly unit: string;
	readonly kind: ScoreKind;
	readonly total: number | null;
	readonly rank: number | null;
	readonly ranked: number | null;
	readonly class: string | null;
	/** Rating of the unit's work. */
	readonly rating: string | null;
	readonly items: readonly ScoredEntry[];
	readonly note: string | null;
	/** Id of the document whose score of the same thing it takes back. */
	readonly corrects: string | null;
}

/** The year of which a score is, `YYYY`: that of its last day. */
export const yearOfScore = ({ period }: Pick<ScoreEntry, 'period'>): string => period.end.slice(0, 4);
