import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feedAddress } from '../feed-address.ts';
import { everyPart, isDrawn, seriesOfPart } from './parts.ts';
import type { SeriesView } from './series-view.ts';

/** The series of a part as a drawing that stands alone. */
export interface DrawingView {
	readonly title: string;
	/** Whole address of the page that it belongs to, and the name of the portal. */
	readonly address: string;
	readonly portal: string;
	readonly series: readonly SeriesView[];
}

/** Every part with something to draw: the address of the drawing, and its key. */
export function* everyDrawing(index: Index): Generator<readonly [path: string, key: string]> {
	for (const [page, key] of everyPart(index)) {
		const [indicator = '', locality = '', part] = key.split(' ');
		if (isDrawn(index, indicator, locality, Number(part))) yield [feedAddress.measuredDrawing(page), key];
	}
}

/** The drawing of a part. */
export function seriesDrawing(index: Index, key: string): DrawingView {
	const [indicator = ''] = key.split(' ');
	const { site } = index.register;
	return {
		title: index.indicators.get(indicator)?.name ?? indicator,
		address: `${site.address}${address.indicator(indicator)}`,
		portal: site.name,
		series: seriesOf(index, key).filter(({ picture }) => picture !== null),
	};
}

function seriesOf(index: Index, key: string): readonly SeriesView[] {
	const [indicator = '', locality = '', part] = key.split(' ');
	return seriesOfPart(index, indicator, locality, Number(part));
}
