import { address } from '../../address.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { feedAddress } from '../feed-address.ts';
import { byNewest, type FigureView, figureView, known } from './figure.ts';
import { filesOf, isInParts, measuredLocalities, type SeriesFiles, seriesOfPart } from './parts.ts';
import type { SeriesView } from './series-view.ts';

/** What is published of an indicator. */
export interface IndicatorFigures {
	readonly count: number;
	readonly table: string;
	/** Each locality with figures, by name, and the newest of them. */
	readonly localities: readonly {
		readonly name: string;
		/** Its own page of the indicator's figures, else their place on this page. */
		readonly href: string;
		readonly newest: FigureView | null;
		readonly count: number;
		/** Its series; empty where they stand on pages of their own. */
		readonly series: readonly SeriesView[];
		readonly files: SeriesFiles;
	}[];
	readonly isInParts: boolean;
	/** Localities with a target of the indicator and no figure, by name: the first, and how many there are of all with a target. */
	readonly silent: readonly { readonly href: string; readonly name: string }[];
	readonly silentCount: number;
	readonly withTarget: number;
}

/** The most localities whose newest figure is shown, and the most that are named. */
const most = { newest: 60, named: 200 } as const;
const collator = new Intl.Collator('vi', { numeric: true });

/** What is published of an indicator; `null` if nothing is. */
export function indicatorFigures(index: Index, id: string): IndicatorFigures | null {
	const all = known(index, index.measured.get(id));
	if (all.length === 0) return null;
	const inParts = isInParts(index, id);
	const named = (locality: string) => index.localities.get(locality)?.name ?? locality;
	const byName = (a: string, b: string) => collator.compare(named(a), named(b));
	const localities = measuredLocalities(index, id).sort(byName);
	const asked = [...new Set((index.targetsFor.get(id) ?? []).map((one) => localityOf(one.id)))];
	const silent = asked.filter((one) => !localities.includes(one)).sort(byName);
	return {
		count: all.length,
		table: feedAddress.measuredTable(address.indicator(id)),
		localities: localities.map((locality, at) => {
			const own = known(index, index.measuredIn.get(`${locality} ${id}`));
			const series = inParts ? [] : seriesOfPart(index, id, locality, 1);
			return {
				name: named(locality),
				href: inParts ? address.measured(id, locality, 1) : `#${series[0]?.id ?? ''}`,
				newest: at < most.newest ? newestFigure(index, own) : null,
				count: own.length,
				series,
				files: filesOf(index, id, locality, 1),
			};
		}),
		isInParts: inParts,
		silent: silent.slice(0, most.named).map((one) => ({ href: address.locality(one), name: named(one) })),
		silentCount: silent.length,
		withTarget: asked.length,
	};
}

/** The newest figure that no later document takes back, of the whole before a part of it; `null` if there is none. */
export function newestFigure(index: Index, all: readonly MeasurementEntry[]): FigureView | null {
	const wholeFirst = all.toSorted((a, b) => Number(a.unit !== null) - Number(b.unit !== null));
	for (const one of byNewest(index, wholeFirst)) {
		const view = figureView(index, one);
		if (!view.isCorrected) return view;
	}
	return null;
}
