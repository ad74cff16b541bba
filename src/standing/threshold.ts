import Big from 'big.js';
import { fold } from '../words/fold.ts';

/** A rule by which a duty binds some units only: it binds those of whom one of these is so. */
export interface Threshold {
	/** Ratings that bind, in the document's words. */
	readonly ratings: readonly string[];
	/** Parts of an index whose points bind below so many percent of the maximum; at exactly so many they do not. */
	readonly scores: readonly { readonly field: string; readonly below: number }[];
}

/** What is published of a unit; what is not is `null`, or missing from `fields`. */
export interface Rated {
	readonly rating: string | null;
	readonly fields: ReadonlyMap<string, { readonly points: number | null; readonly max: number | null }>;
}

/** Whether a rule binds a unit: it does, it does not, or that cannot be said from what is published. */
export type Bound = 'obliged' | 'not-obliged' | 'unknown';

/** Whether a rule binds a unit. One ground that is published is enough; without one, every ground must be published. */
export function boundBy({ ratings, scores }: Threshold, { rating, fields }: Rated): Bound {
	const byRating = rating === null ? null : ratings.some((one) => fold(one) === fold(rating));
	const byScores = scores.map(({ field, below }) => {
		const { points = null, max = null } = fields.get(field) ?? {};
		return points === null || max === null || max === 0 || points > max
			? null
			: Big(points).times(100).lt(Big(max).times(below));
	});
	const answers = [...(ratings.length === 0 ? [] : [byRating]), ...byScores];
	if (answers.includes(true)) return 'obliged';
	return answers.includes(null) || answers.length === 0 ? 'unknown' : 'not-obliged';
}
