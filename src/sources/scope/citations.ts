import { slug } from '../../words/fold.ts';
import type { DocumentSource } from '../sources.ts';
import type { Citation } from './neighbours.ts';

/** How these documents cite others in their basis, each citation once. One without a number or a year names no file. */
export function citationsOf(documents: readonly DocumentSource[]): Citation[] {
	const all = new Map<string, Citation>();
	for (const { data } of documents)
		for (const { number, issued } of data.basis) {
			if (number === undefined) continue;
			// A number without a day means a document of its own locality, unless it carries a year.
			if (issued === undefined && !/\/\d{4}\//.test(number)) continue;
			const name = slug(number);
			const citation =
				issued === undefined
					? { slug: name, issued: null, whole: false }
					: { slug: `${name}-${issued.slice(0, 4)}`, issued, whole: true };
			all.set(`${citation.slug} ${issued}`, citation);
		}
	return [...all.values()];
}
