import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { pictures } from '../../vi/pictures.ts';
import { feedAddress } from '../feed-address.ts';
import { type TargetScaleView, targetScaleView } from './target-scale.ts';

/** The targets of an indicator on rulers as a drawing that stands alone. */
export interface ScaleDrawing {
	readonly title: string;
	/** Whole address of the page that it belongs to, and the name of the portal. */
	readonly address: string;
	readonly portal: string;
	readonly scale: TargetScaleView;
	/** What stands on no ruler, a sentence each. */
	readonly notes: readonly string[];
}

/** Every indicator of which two figures or more can be compared: the address of the drawing, and its key. */
export const everyScaleDrawing = (index: Index): (readonly [path: string, key: string])[] =>
	index.register.indicators.flatMap(({ id }) =>
		index.remember('scale drawn', id, (traced) => targetScaleView(traced, id) !== null)
			? [[feedAddress.scaleDrawing(address.indicator(id)), id] as const]
			: [],
	);

/** The rulers of an indicator. Throws if there is nothing to compare. */
export function scaleDrawing(index: Index, id: string): ScaleDrawing {
	const scale = targetScaleView(index, id);
	if (scale === null) throw new Error(`nothing to draw of ${id}`);
	const { site } = index.register;
	return {
		title: pictures.scaleOf(scale.indicator),
		address: `${site.address}${address.indicator(id)}`,
		portal: site.name,
		scale,
		notes: [],
	};
}
