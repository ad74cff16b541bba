import type { Index } from '../../register/index.ts';
import { measurements as words } from '../../vi/measurement.ts';
import { unitLinks } from '../link/unit.ts';
import { type BesideView, besideIn } from './beside.ts';
import { type FigureView, figureView } from './figure.ts';
import { between, isAlike, periodName } from './periods.ts';
import { type Series, seriesIn } from './series.ts';
import { type SeriesPicture, seriesPicture } from './series-picture.ts';

/** A time with its figures, or times without any. */
type TimeRow =
	| { readonly period: string; readonly figures: readonly (FigureView & { readonly beside: readonly BesideView[] })[] }
	| { readonly missing: string };

/** Figures of one thing of one body over time, as pages show them. */
export interface SeriesView {
	/** Place on the page. */
	readonly id: string;
	/** Of whom and of what: `Quận Bình Tân, lĩnh vực đất đai`. */
	readonly name: string;
	/** The newest time first; older ones than a page shows are counted. */
	readonly rows: readonly TimeRow[];
	readonly shown: number;
	readonly count: number;
	/** `null` where nothing can be drawn. */
	readonly picture: SeriesPicture | null;
}

/** The most times of a series that a page shows. */
const mostTimes = 24;

/** A series as a page shows it. `at` is its place among those of the locality. */
export function seriesView(index: Index, indicator: string, locality: string, at: number): SeriesView {
	const series = seriesIn(index, indicator, locality)[at];
	if (series === undefined) throw new Error(`no series ${at} of ${indicator} in ${locality}`);
	const beside = besideIn(index, indicator, locality);
	const newest = series.times.slice(-mostTimes);
	const rows = newest.map(({ figures }): TimeRow => {
		const shown = figures.map((one) => ({
			...figureView(index, one),
			beside: beside.get(one.id) ?? [],
		}));
		return { period: shown[0]?.period ?? '', figures: shown };
	});
	const corrected = new Set(
		newest.flatMap(({ figures }) => figures.filter((one) => figureView(index, one).isCorrected).map(({ id }) => id)),
	);
	return {
		id: `day-${locality}-${at + 1}`,
		name: seriesName(index, series),
		rows: withGaps(newest, rows).reverse(),
		shown: rows.reduce((sum, row) => sum + ('figures' in row ? row.figures.length : 0), 0),
		count: series.count,
		picture: seriesPicture(index, series, mostTimes, corrected),
	};
}

/** Of whom and of what a series speaks. */
function seriesName(index: Index, { locality, unit, level, scope }: Series): string {
	const place = index.localities.get(locality)?.name ?? locality;
	const [own] = unit === null ? [] : unitLinks(index, [unit], locality);
	return [place, own?.short, level, scope].flatMap((part) => part ?? []).join(', ');
}

/** The rows with one for the times that are missing between two of the same kind. What ends on the day of another is not missing. */
function withGaps(times: Series['times'], rows: readonly TimeRow[]): TimeRow[] {
	const ends = new Set(times.map(({ end }) => end));
	const all = rows.flatMap((row, at) => {
		const own = times[at];
		const next = own && times.slice(at + 1).find((one) => isAlike(one, own));
		if (own === undefined) return [];
		const missing = next === undefined ? [] : between(own, next).filter(({ end }) => !ends.has(end));
		const [first, last] = [missing[0], missing.at(-1)];
		const shown = { end: own.end, row };
		if (first === undefined || last === undefined) return [shown];
		return [shown, { end: last.end, row: { missing: words.gap(periodName(first), periodName(last), missing.length) } }];
	});
	return all.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)).map(({ row }) => row);
}
