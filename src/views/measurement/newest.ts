import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { byNewest, type FigureView, figureView, known } from './figure.ts';

/** A figure with what it is of. */
export interface NewFigure extends FigureView {
	readonly indicator: { readonly href: string; readonly name: string };
	readonly locality: { readonly href: string; readonly name: string };
}

/** The most figures that are newly published. */
const most = 12;

/** The figures that were published last; `null` if none is. */
export function newestFigures(index: Index): { readonly figures: readonly NewFigure[]; readonly count: number } | null {
	const all = known(index, index.register.measurements).filter(({ indicator }) => indicator !== null);
	if (all.length === 0) return null;
	return {
		figures: byNewest(index, all)
			.slice(0, most)
			.flatMap((one) => withNames(index, one)),
		count: all.length,
	};
}

function withNames(index: Index, one: MeasurementEntry): NewFigure[] {
	if (one.indicator === null) return [];
	const indicator = index.indicators.get(one.indicator)?.short ?? one.indicator;
	return [
		{
			...figureView(index, one),
			indicator: { href: address.indicator(one.indicator), name: indicator },
			locality: { href: address.locality(one.locality), name: index.localities.get(one.locality)?.name ?? '' },
		},
	];
}
