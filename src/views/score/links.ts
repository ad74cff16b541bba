import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { indexIdOf } from '../../register/scores/index-version.ts';
import { knownScores, type ScoreSheet, sheetOf } from '../../register/scores/published.ts';
import { type ScoreEntry, yearOfScore } from '../../register/scores/score.ts';
import { scores as words } from '../../vi/scores.ts';
import { periodPhrase } from '../../words/day.ts';
import { cellsOf, type StatedCell } from './cell.ts';
import { yearsOfIndex } from './contest.ts';
import { indexName } from './index-year.ts';

/** What is published of a unit in one time of an index, in a line. */
export interface UnitScoreLine {
	readonly index: string;
	readonly href: string;
	/** The time in words. */
	readonly period: string;
	/** Totals, ranks, classes and ratings, each with the document that states it. */
	readonly said: readonly StatedCell[];
}

/** The most such lines of a page, and the most links to years. */
const most = { lines: 12, years: 24 };

/** What is published of a unit in indices, left out, of any year, newest first; of much the newest, and how much there is. */
export function unitScores(
	index: Index,
	unit: string,
	year: string | null = null,
): { lines: readonly UnitScoreLine[]; count: number } {
	const all = (index.scoredOf.get(unit) ?? []).filter((one) => year === null || yearOfScore(one) === year);
	if (all.length === 0) return { lines: [], count: 0 };
	const groups = Map.groupBy(knownScores(index, all), (one) => `${one.period.end} ${one.period.start} ${one.version}`);
	const ordered = [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
	return {
		lines: ordered.slice(0, most.lines).flatMap(([, own]): UnitScoreLine[] => {
			const [first] = own;
			if (first === undefined) return [];
			return [
				{
					index: indexName(index, first.index),
					href: address.indexYear(first.index, yearOfScore(first)),
					period: periodPhrase(first.period.text),
					said: saidOf(index, own),
				},
			];
		}),
		count: ordered.length,
	};
}

function saidOf(index: Index, scores: readonly ScoreEntry[]): StatedCell[] {
	return (['appraised', 'survey', 'self', 'forecast'] as const).flatMap((kind) => {
		const sheet: ScoreSheet = sheetOf(scores.filter((one) => one.kind === kind));
		const totals = cellsOf(index, sheet.total, ({ total }) => total && words.total(total));
		return [
			...totals.map((one) => ({ ...one, words: words.ofKind(one.words, kind) })),
			...cellsOf(index, sheet.rank, ({ rank, ranked }) => (rank === null ? null : words.rankWords(rank, ranked))),
			...cellsOf(index, sheet.class, (one) => one.class && words.classWords(one.class)),
			...cellsOf(index, sheet.rating, ({ rating }) => rating),
		];
	});
}

/** A year of an index, as other pages name it. */
export interface IndexYearLink {
	readonly href: string;
	readonly name: string;
}

/** The years of the indices whose figures an indicator has, newest first; of many the newest. */
export function indicatorIndices(index: Index, indicator: string): IndexYearLink[] {
	const ids = new Set((index.versionsFor.get(indicator) ?? []).map((one) => indexIdOf(one.id)));
	return yearLinks(
		index,
		[...ids].flatMap((id) => yearsOfIndex(index, id).map((year) => `${id} ${year}`)),
	);
}

/** The years of indices in which units of a locality have scores, newest first; of many the newest. */
export const localityIndices = (index: Index, locality: string): IndexYearLink[] =>
	yearLinks(index, index.scoredAt.get(locality) ?? []);

function yearLinks(index: Index, keys: readonly string[]): IndexYearLink[] {
	const years = keys.map((key) => key.split(' ')).toSorted(([, a = ''], [, b = '']) => (a < b ? 1 : a > b ? -1 : 0));
	return years.slice(0, most.years).map(([id = '', year = '']) => ({
		href: address.indexYear(id, year),
		name: words.titleOf(indexName(index, id), year),
	}));
}
