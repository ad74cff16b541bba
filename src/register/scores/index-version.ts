import type { WrittenIndexVersion } from '../../schemas/index-version.ts';

/** A field of an index, a criterion of it, or a part of a criterion. */
export interface PartEntry {
	/** `tthc`, `3.2`, `3.2.1` */
	readonly id: string;
	readonly name: string;
	/** Most points. */
	readonly max: number;
	/** Who gives the points; `null` for the unit itself and its appraiser. */
	readonly by: 'self' | 'survey' | 'system' | null;
	/** The most points that may be taken off; `null` where the version deducts none. */
	readonly deduct: number | null;
	/** Id of the part that it belongs to; `null` of a field. */
	readonly within: string | null;
	/** 1 of a field, 2 of a criterion, 3 of a part of one. */
	readonly depth: 1 | 2 | 3;
	/** Ids of the units that steer it; of a field only. */
	readonly steering: readonly string[];
}

/** One version of an index. Points of two versions are never compared. */
export interface IndexVersionEntry extends Pick<WrittenIndexVersion, 'name' | 'short' | 'maximum' | 'classes'> {
	/** `par-index-quan/2023` */
	readonly id: string;
	/** `par-index-quan` */
	readonly index: string;
	/** `2023` */
	readonly version: string;
	/** Id of the indicator whose figures these are; `null` if it is of none. */
	readonly indicator: string | null;
	/** Level of those that are scored; `null` where it is not said. */
	readonly level: string | null;
	/** The decision that laid it down. */
	readonly source: { readonly number: string; readonly issued: string | null; readonly issuer: string | null };
	/** How often it is worked out. */
	readonly every: 'month' | 'quarter' | 'year';
	/** Fields, each with its criteria and their parts behind it. */
	readonly parts: readonly PartEntry[];
	readonly note: string | null;
}

/** Id of the index of a version: `par-index-quan` of `par-index-quan/2023`. */
export const indexIdOf = (version: string): string => version.slice(0, version.indexOf('/'));
