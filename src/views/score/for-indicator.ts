import type { Index } from '../../register/index.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';

/** The scores of the indices whose figures an indicator has, of every year; none where no index has its figures. */
export function scoresFor(index: Index, indicator: string): ScoreEntry[] {
	const ids = new Set((index.versionsFor.get(indicator) ?? []).map((version) => version.index));
	return [...ids].flatMap((id) =>
		(index.scoredYears.get(id) ?? []).flatMap((year) => index.scoredIn.get(`${id} ${year}`) ?? []),
	);
}
