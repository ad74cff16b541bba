import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import { type SiteState, siteState } from './site-state.ts';

/** A site as a tile of the picture. */
export interface SiteTile {
	readonly href: string;
	readonly name: string;
	readonly kind: SiteState['kind'];
	/** `công bố lần cuối 29/11/2026`, or why not. */
	readonly fresh: string;
	/** What it has, most telling first; empty where nothing was ever read. */
	readonly counts: readonly string[];
	/** Its share of the most documents that a site has, in percent. */
	readonly share: number;
}

/** The picture of the sites, in the order in which they are listed. */
export function siteTiles(index: Index): readonly SiteTile[] {
	const sites = [...index.portalSites.values()];
	const countsOf = (id: string) => index.portalDigests.get(id)?.counts ?? null;
	const most = Math.max(1, ...sites.map(({ id }) => countsOf(id)?.documents ?? 0));
	return sites.map((site) => {
		const counts = countsOf(site.id);
		const { kind, told } = siteState(site);
		return {
			...{ href: address.portalSite(site.id), name: site.name, kind },
			fresh: kind === 'good' && site.published !== null ? words.lastPublished(site.published) : told,
			counts:
				counts === null
					? []
					: [words.documentCount(counts.documents), words.bodyCount(counts.bodies), words.unitCount(counts.units)],
			share: Math.round(((counts?.documents ?? 0) * 100) / most),
		};
	});
}

/** The first page of a portal. */
export function portalHome(index: Index) {
	const counts = [...index.portalDigests.values()].map((one) => one.counts);
	const sum = (of: (one: (typeof counts)[number]) => number) => counts.reduce((all, one) => all + of(one), 0);
	return {
		tiles: siteTiles(index),
		figures: [
			[address.portalSites, index.portalSites.size, words.site.toLowerCase()],
			[address.portalBodies, sum(({ bodies }) => bodies), 'địa phương'],
			[address.portalUnits, index.portalUnits.size, words.units.toLowerCase()],
			[address.portalIndicators, index.portalIndicators.size, words.indicators.toLowerCase()],
			[address.portalCalendar, sum(({ assignments }) => assignments), 'nhiệm vụ'],
		] as const,
	};
}
