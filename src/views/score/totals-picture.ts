import type { ScoreKind } from '../../schemas/score.ts';
import type { UnitLink } from '../link/unit.ts';
import type { Contest, Scored } from './contest.ts';

/** The total points of units of one kind, each as a bar up to the maximum. */
export interface TotalsPicture {
	readonly kind: ScoreKind;
	readonly maximum: number;
	/** In the order of the ranking. */
	readonly bars: readonly {
		readonly name: string;
		readonly points: number;
		/** How long its bar is, in percent of the maximum. */
		readonly share: number;
	}[];
	/** How many units beside those have no such total, or several that differ. */
	readonly without: number;
}

/** The most bars of a drawing. */
const mostBars = 60;

/**
 * The totals of units as a drawing: those that were appraised, else those that units gave themselves. `null` where fewer than two
 * units have one. `ordered`: the units as the ranking has them.
 */
export function totalsPicture(
	{ version: { maximum } }: Contest,
	ordered: readonly Scored[],
	links: ReadonlyMap<string, UnitLink>,
): TotalsPicture | null {
	for (const kind of ['appraised', 'self'] as const) {
		const bars = ordered.flatMap(({ unit, sheets }) => {
			const points = sheets[kind].total.value;
			if (points === null) return [];
			return [{ name: links.get(unit)?.short ?? unit, points, share: Math.round((points / maximum) * 1000) / 10 }];
		});
		if (bars.length >= 2)
			return {
				kind,
				maximum,
				bars: bars.slice(0, mostBars),
				without: ordered.length - Math.min(bars.length, mostBars),
			};
	}
	return null;
}
