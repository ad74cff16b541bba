import { readPeriod } from '../../deadline/period.ts';
import type { AimStanding, NotJudged } from '../../standing/target/judge.ts';
import { isPlacedBetter, type Placed } from '../../standing/target/relative.ts';
import { fold } from '../../words/fold.ts';
import type { TargetEntry } from '../entries.ts';
import { localityOf } from '../id.ts';
import type { Index } from '../index.ts';
import { knownScores, sheetOf } from './published.ts';
import type { ScoreEntry } from './score.ts';

/** How a target stands that asks for a better place in an index than the year before. */
export interface PlacedStood {
	readonly standing: AimStanding;
	readonly why: NotJudged | null;
	/** Appraised scores of both times, in the order of the documents. */
	readonly scores: readonly ScoreEntry[];
}

/**
 * How a target stands that asks for a better place than before (`than`, `in`); `null` of other targets, and of an indicator that
 * no index has. Both times must be published.
 */
export function placedStanding(index: Index, target: TargetEntry): PlacedStood | null {
	const { than, period, indicator } = target;
	const versions = index.versionsFor.get(indicator) ?? [];
	if (than === null || than.in.length === 0 || versions.length === 0) return null;
	const unit = scoredUnit(index, target);
	const now = period === null ? null : readPeriod(period);
	const before = readPeriod(than.text);
	const indices = new Set(versions.map((one) => one.index));
	const known = knownScores(index, unit === null ? [] : (index.scoredOf.get(unit) ?? [])).filter(
		(one) => one.kind === 'appraised' && indices.has(one.index),
	);
	const of = (span: typeof now) =>
		known.filter((one) => span !== null && one.period.start === span.start && one.period.end === span.end);
	const [later, earlier] = [of(now), of(before)];
	const scores = [...earlier, ...later];
	if (scores.length === 0) return { standing: 'not-published', why: null, scores };
	if (now === null || before === null) return { standing: 'not-judged', why: 'no-period', scores };
	const isMet = isPlacedBetter(placedBy(index, later), placedBy(index, earlier), than.in);
	if (isMet !== null) return { standing: isMet ? 'met' : 'not-met', why: null, scores };
	return { standing: 'not-judged', why: 'one-side', scores };
}

/** The unit whose place it is: the one that answers for the target, else the one that governs its locality. */
function scoredUnit(index: Index, { id, responsible }: TargetEntry): string | null {
	const [first, ...others] = responsible;
	if (others.length > 0) return null;
	return first ?? index.localities.get(localityOf(id))?.authority ?? null;
}

/** How a unit was placed by scores of one time; `null` where they are of several versions, or there are none. */
function placedBy(index: Index, scores: readonly ScoreEntry[]): Placed | null {
	const [version, ...others] = new Set(scores.map((one) => one.version));
	if (version === undefined || others.length > 0) return null;
	const { total, rank, class: grade } = sheetOf(scores);
	const place = index.versions
		.get(version)
		?.classes.findIndex(({ name }) => grade.value !== null && fold(name) === fold(grade.value));
	return {
		points: total.value,
		rank: rank.value,
		class: place === undefined || place < 0 ? null : place + 1,
		version,
	};
}
