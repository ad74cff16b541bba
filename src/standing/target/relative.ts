/** How a unit was placed in an index in one year; what is not published is `null`. */
export interface Placed {
	readonly points: number | null;
	/** Place of its class, counted from the best: 1. */
	readonly class: number | null;
	readonly rank: number | null;
	/** The version of the index by which points were given. */
	readonly version: string;
}

/** In what one year is compared with another. */
export type Aspect = 'points' | 'class' | 'rank';

/**
 * Whether a unit was placed better than before, in all that is asked; `null` where that cannot be said. One aspect that is
 * published and no better decides. Points of two versions are not compared: they count other things.
 */
export function isPlacedBetter(now: Placed | null, before: Placed | null, aspects: readonly Aspect[]): boolean | null {
	if (now === null || before === null || aspects.length === 0) return null;
	const answers = aspects.map((one) => isBetter(one, now, before));
	if (answers.includes(false)) return false;
	return answers.includes(null) ? null : true;
}

function isBetter(aspect: Aspect, now: Placed, before: Placed): boolean | null {
	const [one, other] = [now[aspect], before[aspect]];
	if (one === null || other === null) return null;
	if (aspect !== 'points') return one < other;
	return now.version === before.version ? one > other : null;
}
