import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { portal } from '../../vi/portal/portal.ts';
import { standings } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';

/** What is around every page. */
export interface Frame {
	/** The addresses of the main menu, each with its name. */
	readonly navigation: readonly (readonly [href: string, name: string])[];
	/** Where words are searched. */
	readonly search: string;
	/** Whether the site is a portal that has no document of its own: it shows what other sites have. */
	readonly isOnlyPortal: boolean;
}

const own = [
	[address.documents, vi.documents],
	[address.units, vi.units],
	[address.indicators, vi.indicators],
	[address.fields, vi.fields],
	[address.localities, vi.localities],
	[address.results, standings.name],
	[address.calendar, calendar.name],
] as const;

/** The parts of a portal beside its search. */
export const portalParts = [
	[address.portalBodies, portal.bodies],
	[address.portalUnits, portal.units],
	[address.portalIndicators, portal.indicators],
	[address.portalCalendar, portal.calendar],
	[address.portalSites, portal.sites],
] as const;

const ofPortal = [[address.portal, portal.name], ...portalParts] as const;

/** The frame of the pages of a site. */
export function frameOf(index: Index): Frame {
	if (index.register.site.portal === undefined) return { navigation: own, search: address.search, isOnlyPortal: false };
	if (!index.isOnlyPortal)
		return { navigation: [...ofPortal.slice(0, 1), ...own], search: address.search, isOnlyPortal: false };
	// Of the lists of its own those that hold something.
	const filled = new Set<string>([
		...(index.totals.units > 0 ? [address.units] : []),
		...(index.register.localities.length > 0 ? [address.localities] : []),
	]);
	return {
		navigation: [...ofPortal, ...own.filter(([href]) => filled.has(href))],
		search: address.portalSearch,
		isOnlyPortal: true,
	};
}
