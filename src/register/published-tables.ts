import type { Register } from './entries.ts';
import { byId, grouped, valuesBy } from './grouped.ts';
import { localityOf } from './id.ts';
import type { MeasurementEntry } from './measurements/measurement.ts';
import type { IndexVersionEntry } from './scores/index-version.ts';
import { type ScoreEntry, yearOfScore } from './scores/score.ts';

/** What documents publish: figures, and scores in indices. A list that has nothing is missing from its map. */
export interface PublishedTables {
	/** By indicator: the figures that documents state of it, in the order of the documents. */
	readonly measured: ReadonlyMap<string, MeasurementEntry[]>;
	/** By document id: the figures that it states. */
	readonly measuredBy: ReadonlyMap<string, MeasurementEntry[]>;
	/** By unit: the figures that are its own. */
	readonly measuredOf: ReadonlyMap<string, MeasurementEntry[]>;
	/** By locality and indicator, `binh-tan ho-so-dung-han`: the figures of both. */
	readonly measuredIn: ReadonlyMap<string, MeasurementEntry[]>;
	/** By locality: the figures that speak of it and its units. */
	readonly measuredAt: ReadonlyMap<string, MeasurementEntry[]>;
	/** By document id: whether figures are the product of any of its assignments. Ask it before `measuredFor`. */
	readonly hasProducts: ReadonlyMap<string, true>;
	/** By assignment id: the figures that are its product. */
	readonly measuredFor: ReadonlyMap<string, MeasurementEntry[]>;
	/** By id: a version of an index. */
	readonly versions: ReadonlyMap<string, IndexVersionEntry>;
	/** By id of an index: its versions. */
	readonly versionsOf: ReadonlyMap<string, IndexVersionEntry[]>;
	/** By indicator: the versions of the index whose figures it has. */
	readonly versionsFor: ReadonlyMap<string, IndexVersionEntry[]>;
	/** By document id: the scores that it states. */
	readonly scoredBy: ReadonlyMap<string, ScoreEntry[]>;
	/** By unit: the scores that are its own. */
	readonly scoredOf: ReadonlyMap<string, ScoreEntry[]>;
	/** By id of an index: the years, `2023`, of which documents state scores. */
	readonly scoredYears: ReadonlyMap<string, readonly string[]>;
	/** By locality: the index and year, `par-index-quan 2023`, of scores of its units, each once. */
	readonly scoredAt: ReadonlyMap<string, readonly string[]>;
	/** By locality: the scores of its units. */
	readonly scoredWithin: ReadonlyMap<string, ScoreEntry[]>;
	/** By id of an index and year, `par-index-quan 2023`: the scores of both. */
	readonly scoredIn: ReadonlyMap<string, ScoreEntry[]>;
}

/** The figures and scores of a register by what is asked for. */
export function publishedTables({ measurements, indices, scores }: Register): PublishedTables {
	return {
		measured: grouped(measurements, ({ indicator }) => (indicator === null ? [] : [indicator])),
		measuredBy: grouped(measurements, (one) => [one.document]),
		measuredOf: grouped(measurements, ({ unit }) => (unit === null ? [] : [unit])),
		measuredIn: grouped(measurements, ({ locality, indicator }) =>
			indicator === null ? [] : [`${locality} ${indicator}`],
		),
		measuredAt: grouped(measurements, ({ locality }) => [locality]),
		hasProducts: new Map(
			measurements.flatMap(({ assignment }) =>
				assignment === null ? [] : [[assignment.slice(0, assignment.indexOf('#')), true] as const],
			),
		),
		measuredFor: grouped(measurements, ({ assignment }) => (assignment === null ? [] : [assignment])),
		versions: byId(indices),
		versionsOf: grouped(indices, (one) => [one.index]),
		versionsFor: grouped(indices, ({ indicator }) => (indicator === null ? [] : [indicator])),
		scoredBy: grouped(scores, (one) => [one.document]),
		scoredOf: grouped(scores, (one) => [one.unit]),
		scoredIn: grouped(scores, (one) => [`${one.index} ${yearOfScore(one)}`]),
		scoredYears: valuesBy(scores, ({ index: of }) => of, yearOfScore),
		scoredAt: valuesBy(
			scores,
			({ unit }) => localityOf(unit),
			(one) => `${one.index} ${yearOfScore(one)}`,
		),
		scoredWithin: grouped(scores, ({ unit }) => [localityOf(unit)]),
	};
}
