import type { Index } from '../../register/index.ts';
import type { IndexVersionEntry } from '../../register/scores/index-version.ts';
import { knownScores, type ScoreSheet, sheetOf } from '../../register/scores/published.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';
import { type ScoreKind, scoreKinds } from '../../schemas/score.ts';

/** What is published of one unit by one version for one time, kind by kind. */
export interface Scored {
	readonly unit: string;
	readonly sheets: Readonly<Record<ScoreKind, ScoreSheet>>;
}

/** The units that are scored by one version for one time. Only these may be put side by side. */
export interface Contest {
	readonly version: IndexVersionEntry;
	readonly period: ScoreEntry['period'];
	/** In the order of the documents. */
	readonly units: readonly Scored[];
}

/** Everything that is published of an index in a year, `2023`: by version and time, in the order of time. */
export function contestsOf(index: Index, id: string, year: string): readonly Contest[] {
	return index.remember('contests', `${id} ${year}`, (traced) => {
		const scores = knownScores(traced, traced.scoredIn.get(`${id} ${year}`) ?? []);
		const groups = Map.groupBy(scores, ({ version, period }) => `${period.end} ${period.start} ${version}`);
		return [...groups]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([, own]): Contest[] => {
				const [first] = own;
				const version = first && traced.versions.get(first.version);
				if (first === undefined || version === undefined) return [];
				const units = Map.groupBy(own, ({ unit }) => unit);
				return [{ version, period: first.period, units: [...units].map(([unit, some]) => scored(unit, some)) }];
			});
	});
}

function scored(unit: string, scores: readonly ScoreEntry[]): Scored {
	const of = (kind: ScoreKind) => sheetOf(scores.filter((one) => one.kind === kind));
	const [self, appraised, forecast, survey] = scoreKinds;
	return {
		unit,
		sheets: { self: of(self), appraised: of(appraised), forecast: of(forecast), survey: of(survey) },
	};
}

/** The years of an index of which something is published, and those that its versions are named by; newest first. */
export function yearsOfIndex(index: Index, id: string): string[] {
	const named = (index.versionsOf.get(id) ?? []).map(({ version }) => version).filter((one) => /^\d{4}$/.test(one));
	return [...new Set([...(index.scoredYears.get(id) ?? []), ...named])].sort().reverse();
}

/** Whether a time is a whole year. */
export const isYear = ({ start, end }: ScoreEntry['period']): boolean =>
	start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');
