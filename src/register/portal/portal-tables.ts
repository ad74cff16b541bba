import type { PortalSite } from './portal-site.ts';
import type { DigestDay, DigestTarget, DigestUnit, SiteDigest } from './site-digest.ts';

/** The units of one name in one site. */
export interface UnitsOfSite {
	readonly site: string;
	/** Those that lead most, with the name of the body of each. */
	readonly units: readonly (DigestUnit & { readonly bodyName: string })[];
	readonly all: number;
	/** How many assignments all of them lead. */
	readonly leads: number;
	readonly latest: string | null;
	/** The folder of the site's rows. */
	readonly copy: string;
}

/** A name that units of several sites bear. */
export interface UnitAcross {
	readonly slug: string;
	readonly name: string;
	readonly sites: readonly UnitsOfSite[];
	readonly leads: number;
}

/** A name that indicators of several sites bear, with the targets that each sets. */
export interface IndicatorAcross {
	readonly slug: string;
	readonly name: string;
	readonly sites: readonly {
		readonly site: string;
		readonly page: string | null;
		readonly measure: string | null;
		readonly targets: readonly DigestTarget[];
	}[];
	readonly targets: number;
}

/** A month of the calendar: the days of each site on which something is due. */
export interface MonthAcross {
	readonly month: string;
	readonly sites: readonly { readonly site: string; readonly days: Readonly<Record<string, DigestDay>> }[];
	readonly count: number;
}

/** What may be found by name. */
export interface FoundName {
	readonly kind: 'body' | 'unit' | 'indicator' | 'document';
	readonly name: string;
	/** The site that it is of, or how many sites there are. */
	readonly site: string | number;
	/** Its page in the site, or of the portal where it is of several. */
	readonly page: string;
	/** What it belongs to, or what it is about; empty where nothing is told. */
	readonly about: string;
}

/** What a portal over many sites tells; all empty where the site is no portal. */
export interface PortalTables {
	/** The listed sites by id, in the order in which they are listed. */
	readonly portalSites: ReadonlyMap<string, PortalSite>;
	/** What is kept of each site that was ever read. */
	readonly portalDigests: ReadonlyMap<string, SiteDigest>;
	/** By the address part of a name that units of several sites bear, by how many they are of and then by name. */
	readonly portalUnits: ReadonlyMap<string, UnitAcross>;
	readonly portalIndicators: ReadonlyMap<string, IndicatorAcross>;
	/** By month, `2026-11`. */
	readonly portalMonths: ReadonlyMap<string, MonthAcross>;
	readonly portalNames: readonly FoundName[];
	/** By id of a body that several sites say is theirs: the sites. */
	readonly portalClaims: ReadonlyMap<string, readonly string[]>;
}

/** The tables of a site that is no portal. */
export const noPortal: PortalTables = {
	portalSites: new Map(),
	portalDigests: new Map(),
	portalUnits: new Map(),
	portalIndicators: new Map(),
	portalMonths: new Map(),
	portalNames: [],
	portalClaims: new Map(),
};
