import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type BreakdownView, breakdown } from './breakdown.ts';
import { toldInLocality } from './locality-results.ts';
import { type CountsView, countsView } from './sheet.ts';

/** The most localities and documents that the page of the whole site names. */
const mostNamed = 150;

/** What became of everything that is on the site. */
export interface SiteResultsView {
	/** `null` where the site has no report at all. */
	readonly counts: CountsView | null;
	readonly byLocality: BreakdownView;
	/** How many further localities have results. */
	readonly more: number;
	/** The newest documents that say something of results. */
	readonly reports: readonly DocumentLink[];
	readonly reportCount: number;
}

/** The results of the whole site. */
export function siteResults(index: Index): SiteResultsView {
	const by = new Set([...index.reportsOn.values()].flat());
	const reports = index.newestFirst.filter((id) => by.has(id));
	const localities = index.register.localities.flatMap(({ id, name }) => {
		const told = toldInLocality(index, id);
		return told.length === 0 ? [] : [{ name, href: address.resultsOf(address.locality(id)), list: null, told }];
	});
	return {
		counts:
			reports.length === 0
				? null
				: countsView(
						index,
						localities.flatMap(({ told }) => told),
						reports.length,
					),
		byLocality: breakdown(index, localities.slice(0, mostNamed)),
		more: Math.max(0, localities.length - mostNamed),
		reports: reports.slice(0, mostNamed).map((id) => documentLink(index, id)),
		reportCount: reports.length,
	};
}
