import type { MilestoneEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { targetStanding } from '../../register/measurements/target-standing.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';
import type { AimStanding } from '../../standing/target/judge.ts';
import { data } from '../../vi/data.ts';
import { standings } from '../../vi/standing.ts';
import { statedWords } from '../../vi/stated.ts';
import { dayPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { scoreWords } from '../score/stated.ts';
import { decimals, type PlanResult } from './plan-result.ts';

const words = data.plan;

/** What documents publish of a target, in a plan. */
interface PlanActuals {
	/** By milestone, `null` where it has none: the figures by which it is met or not. */
	readonly aims: ReadonlyMap<MilestoneEntry | null, readonly PlanResult[]>;
	/** The other figures: interim ones, those of a part, those of another scope. */
	readonly beside: readonly PlanResult[];
	/** How it stands; `null` where nothing is published. */
	readonly standing: string | null;
}

/** What documents publish of a target. A figure stands beside what it decides alone. */
export function planActuals(index: Index, target: TargetEntry): PlanActuals {
	const { whole, aims, figures, scores } = targetStanding(index, target);
	if (scores.length > 0) return ofScores(index, whole.standing, scores);
	if (figures.length === 0) return { aims: new Map(), beside: [], standing: null };
	const deciding = aims.filter(({ standing }) => standing === 'met' || standing === 'not-met');
	const told = new Set(deciding.flatMap(({ by }) => by.map(({ id }) => id)));
	return {
		aims: new Map(deciding.map(({ milestone, by }) => [milestone, by.map((one) => actual(index, one))])),
		beside: figures.filter(({ id }) => !told.has(id)).map((one) => actual(index, one)),
		standing: words.judged(dayPhrase(index.day), standings.aims[whole.standing]),
	};
}

/** Of a target that asks for a better place in an index: the scores of both times, which decide together. */
function ofScores(index: Index, standing: AimStanding, scores: readonly ScoreEntry[]): PlanActuals {
	const told = scores.map((one) => scored(index, one));
	const isDecided = standing === 'met' || standing === 'not-met';
	return {
		aims: new Map(isDecided ? [[null, told]] : []),
		beside: isDecided ? [] : told,
		standing: words.judged(dayPhrase(index.day), standings.aims[standing]),
	};
}

function scored(index: Index, one: ScoreEntry): PlanResult {
	const { name, issued } = documentLink(index, one.document);
	const [who] = unitLinks(index, [one.unit]);
	return {
		value: null,
		descriptor: null,
		start: one.period.start,
		end: one.period.end,
		description: words.saidBy(name, dayPhrase(issued), `${who?.short ?? ''}, ${scoreWords(index, one)}`),
	};
}

function actual(index: Index, one: MeasurementEntry): PlanResult {
	const { value, numerator, denominator, period, window, unit } = one;
	const { name, issued } = documentLink(index, one.document);
	const [who] = unit === null ? [] : unitLinks(index, [unit]);
	const isFraction = numerator !== null && denominator !== null;
	return {
		value: value === null ? null : decimals.format(value),
		descriptor: isFraction ? { name: words.fraction, value: `${numerator}/${denominator}` } : null,
		start: window?.start ?? period.start,
		end: window?.end ?? period.end,
		description: words.saidBy(name, dayPhrase(issued), statedWords(one, who?.short ?? null)),
	};
}
