import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { PortalSite } from '../../register/portal/portal-site.ts';
import { portal as words } from '../../vi/portal/portal.ts';

/** How a site of the portal stands, in few words. */
export interface SiteState {
	/** `good`: read as it is; `old`: its last good copy; `never`: nothing of it was ever read. */
	readonly kind: 'good' | 'old' | 'never';
	readonly told: string;
	/** What else is to be said of it. */
	readonly notes: readonly string[];
}

/** How a site stands. */
export function siteState({ fault, faultSince, readOn, isAhead, isPortal }: PortalSite): SiteState {
	const notes = [...(isAhead ? [words.ahead] : []), ...(isPortal ? [words.alsoPortal] : [])];
	if (fault === null)
		return { kind: readOn === null ? 'never' : 'good', told: readOn === null ? words.never : words.fine, notes };
	const since = faultSince === null ? words.never : words.notReached(faultSince);
	return {
		kind: readOn === null ? 'never' : 'old',
		told: `${since}: ${words.fault(fault)}`,
		notes: [readOn === null ? words.never : words.usingCopy(readOn), ...notes],
	};
}

/** A link of the portal to a page of another site, or to one of its own. */
export interface PortalLink {
	readonly href: string;
	readonly name: string;
}

/** The page of a site at the rest of an address; the site itself where it named none of its own. */
export function linkInto(index: Index, site: string, page: string | null): string {
	return `${index.portalSites.get(site)?.address ?? address.portal}${page ?? ''}`;
}

/** What the portal calls a site. */
export const siteName = (index: Index, site: string): string => index.portalSites.get(site)?.name ?? site;
