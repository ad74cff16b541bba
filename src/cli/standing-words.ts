import type { CaseAnswer } from '../standing/case.ts';
import { standings } from '../vi/standing.ts';
import { shownDay } from '../words/day.ts';
import { cli } from './sentences.ts';

/** How many stand how, and the rates, a line each, in the words of the site. */
export function standingWords({ day, occurrences, counts, rate, rateFirst }: CaseAnswer): string {
	const lines = Object.entries(standings.names).flatMap(([one, name]) =>
		counts[one] === undefined ? [] : [cli.standingCount(name, counts[one])],
	);
	return [
		cli.standingDay(shownDay(day)),
		...(occurrences.length === 0 ? [cli.standingNone] : lines),
		cli.standingRate(rate),
		cli.standingRateFirst(rateFirst),
	].join('\n');
}
