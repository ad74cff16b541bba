import { type Bound, boundBy, type Rated } from '../../standing/threshold.ts';
import type { Index } from '../index.ts';
import type { ConditionEntry } from './condition-entry.ts';
import { issuedOn, knownScores, sheetOf } from './published.ts';
import type { ScoreEntry } from './score.ts';

/** Whether a duty binds a unit, and by which scores that is said. */
interface BoundAnswer {
	readonly bound: Bound;
	/** What documents state of the unit that was looked at, in the order of the documents. */
	readonly by: readonly ScoreEntry[];
}

/** Whether a condition binds a unit by what is published on a day; left out, on that of the index. */
export function boundAnswer(index: Index, condition: ConditionEntry, unit: string, day?: string): BoundAnswer {
	const by = knownScores(index, deciding(index, condition, unit), day);
	return { bound: boundBy(thresholdOf(condition), ratedBy(index, condition, by)), by };
}

/** From which day on a condition has which answer for a unit, oldest first. Before the first of them nothing is published. */
export function answersOver(index: Index, condition: ConditionEntry, unit: string): { from: string; is: Bound }[] {
	const days = new Set(deciding(index, condition, unit).map((one) => issuedOn(index, one)));
	return [...days].sort().map((from) => ({ from, is: boundAnswer(index, condition, unit, from).bound }));
}

/** Scores of the unit in the time of the condition that its appraisers or people gave. Its own are none, nor are forecasts. */
function deciding(index: Index, { period }: ConditionEntry, unit: string): ScoreEntry[] {
	return (index.scoredOf.get(unit) ?? []).filter(
		(one) =>
			(one.kind === 'appraised' || one.kind === 'survey') &&
			one.period.start === period.start &&
			one.period.end === period.end,
	);
}

const keyOf = (of: string, field: string): string => `${of} ${field}`;

/** A ground in words is one whose points are never published. */
const thresholdOf = ({ ratings, scores, inWords }: ConditionEntry) => ({
	ratings,
	scores: [
		...scores.map(({ index, field, below }) => ({ field: keyOf(index, field), below })),
		...inWords.map((words) => ({ field: words, below: 100 })),
	],
});

/** What is published of a unit. Points by two versions are not taken together, nor those that documents state otherwise. */
function ratedBy(index: Index, { scores }: ConditionEntry, by: readonly ScoreEntry[]): Rated {
	const fields = scores.map(({ index: of, field }) => {
		const own = by.filter((one) => one.index === of && one.items.some(({ criterion }) => criterion === field));
		const versions = new Set(own.map(({ version }) => version));
		const [version = ''] = versions;
		const part = index.versions.get(version)?.parts.find(({ id }) => id === field);
		// A survey's points count where the version has the field surveyed, else the appraiser's alone.
		const isOwn = ({ kind }: ScoreEntry) => kind === 'appraised' || part?.by === 'survey';
		const points = versions.size === 1 ? (sheetOf(own.filter(isOwn)).parts.get(field)?.value ?? null) : null;
		return [keyOf(of, field), { points, max: part?.max ?? null }] as const;
	});
	return { rating: sheetOf(by).rating.value, fields: new Map(fields) };
}
