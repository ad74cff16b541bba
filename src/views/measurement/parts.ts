import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feedAddress } from '../feed-address.ts';
import { seriesIn } from './series.ts';
import { type SeriesView, seriesView } from './series-view.ts';

/** The most figures and series that an indicator's page shows itself, and the most series of one page of a locality. */
const most = { figures: 120, series: 8 } as const;

/** Some series of an indicator in a locality. */
export interface PartView {
	readonly path: string;
	readonly indicator: { readonly href: string; readonly name: string };
	readonly locality: { readonly href: string; readonly name: string };
	readonly series: readonly SeriesView[];
	readonly part: number;
	/** Every part; empty where there is one. */
	readonly parts: readonly { readonly href: string; readonly part: number }[];
	readonly files: SeriesFiles;
	/** How many series the locality has. */
	readonly count: number;
}

/** What may be downloaded: the figures of the indicator, and the drawing; `null` where nothing can be drawn. */
export interface SeriesFiles {
	readonly table: string;
	readonly picture: string | null;
}

/** Localities with figures of an indicator, in the order of their ids. */
export function measuredLocalities(index: Index, indicator: string): string[] {
	return [...new Set((index.measured.get(indicator) ?? []).map(({ locality }) => locality))]
		.filter((locality) => seriesIn(index, indicator, locality).length > 0)
		.sort();
}

/** Whether an indicator has more figures than its page shows, so that each locality has pages of its own. */
export function isInParts(index: Index, indicator: string): boolean {
	const all = measuredLocalities(index, indicator).flatMap((locality) => seriesIn(index, indicator, locality));
	return all.length > most.series || all.reduce((sum, { count }) => sum + count, 0) > most.figures;
}

const partsOf = (index: Index, indicator: string, locality: string): number =>
	Math.ceil(seriesIn(index, indicator, locality).length / most.series);

/** Every part of every indicator and locality with figures: its address, and its names and number as a key. */
export function* everyPart(index: Index): Generator<readonly [path: string, key: string]> {
	for (const indicator of index.measured.keys())
		for (const locality of measuredLocalities(index, indicator))
			for (let part = 1; part <= partsOf(index, indicator, locality); part++)
				yield [address.measured(indicator, locality, part), `${indicator} ${locality} ${part}`];
}

/** The parts that have a page. */
export function* partPages(index: Index): Generator<readonly [path: string, key: string]> {
	for (const [path, key] of everyPart(index)) if (isInParts(index, key.split(' ', 1)[0] ?? '')) yield [path, key];
}

/** The series of one part. */
export function seriesOfPart(index: Index, indicator: string, locality: string, part: number): SeriesView[] {
	const count = seriesIn(index, indicator, locality).length;
	const from = (part - 1) * most.series;
	return Array.from({ length: Math.max(0, Math.min(most.series, count - from)) }, (_, at) =>
		seriesView(index, indicator, locality, from + at),
	);
}

/** Whether a part has a figure that can be drawn. */
export function isDrawn(index: Index, indicator: string, locality: string, part: number): boolean {
	return seriesIn(index, indicator, locality)
		.slice((part - 1) * most.series, part * most.series)
		.some(({ times }) => times.some(({ figures }) => figures.some(({ value }) => value !== null)));
}

/** The files beside the series of a part. */
export function filesOf(index: Index, indicator: string, locality: string, part: number): SeriesFiles {
	return {
		table: feedAddress.measuredTable(address.indicator(indicator)),
		picture: isDrawn(index, indicator, locality, part)
			? feedAddress.measuredDrawing(address.measured(indicator, locality, part))
			: null,
	};
}

/** One part. Throws if the register has no such indicator or locality. */
export function partView(index: Index, key: string): PartView {
	const [indicator = '', locality = '', number] = key.split(' ');
	const entry = index.indicators.get(indicator);
	const place = index.localities.get(locality);
	if (entry === undefined || place === undefined) throw new Error(`nothing of ${key}`);
	const part = Number(number);
	const count = partsOf(index, indicator, locality);
	const series = seriesOfPart(index, indicator, locality, part);
	return {
		path: address.measured(indicator, locality, part),
		indicator: { href: address.indicator(indicator), name: entry.name },
		locality: { href: address.locality(locality), name: place.name },
		series,
		part,
		parts:
			count === 1
				? []
				: Array.from({ length: count }, (_, at) => ({
						href: address.measured(indicator, locality, at + 1),
						part: at + 1,
					})),
		files: filesOf(index, indicator, locality, part),
		count: seriesIn(index, indicator, locality).length,
	};
}
