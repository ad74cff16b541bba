import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { scores as words } from '../../vi/scores.ts';
import { feedAddress } from '../feed-address.ts';
import { indexName, indexYear, indexYearPages } from './index-year.ts';
import type { TotalsPicture } from './totals-picture.ts';

/** The drawings of a year of an index as a file that stands alone. */
export interface TotalsDrawing {
	readonly title: string;
	/** Whole address of the page that it belongs to, and the name of the portal. */
	readonly address: string;
	readonly portal: string;
	readonly pictures: readonly (TotalsPicture & { readonly name: string })[];
}

/** Every year of an index with something to draw: the address of the drawing, and its key. */
export function* everyTotalsDrawing(index: Index): Generator<readonly [path: string, key: string]> {
	for (const [page, key] of indexYearPages(index))
		if (index.remember('totals drawn', key, (traced) => picturesOf(traced, key).length > 0))
			yield [feedAddress.measuredDrawing(page), key];
}

/** The drawings of a year, `par-index-quan 2023`. */
export function totalsDrawing(index: Index, key: string): TotalsDrawing {
	const [id = '', year = ''] = key.split(' ');
	const { site } = index.register;
	return {
		title: words.titleOf(indexName(index, id), year),
		address: `${site.address}${address.indexYear(id, year)}`,
		portal: site.name,
		pictures: picturesOf(index, key),
	};
}

const picturesOf = (index: Index, key: string): TotalsDrawing['pictures'] =>
	indexYear(index, key).annual.flatMap(({ period, version, ranking: { picture } }) =>
		picture === null
			? []
			: [{ ...picture, name: words.pictureOf(picture.kind, period, version.name, picture.maximum) }],
	);
