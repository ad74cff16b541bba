import type { SiteFault } from '../../vi/portal/faults.ts';
import type { SiteDigest } from './site-digest.ts';

/** A site of a portal, and how it was last read. */
export interface PortalSite {
	/** Of its address, `minhbach-soctrang-gov-vn`. */
	readonly id: string;
	/** Its address, ending in a slash. */
	readonly address: string;
	/** As the portal calls it, or else its own title. */
	readonly name: string;
	/** The day of its content; `null` where it was never read. */
	readonly published: string | null;
	/** The engine that built it; `null` where it was never read. */
	readonly engine: string | null;
	/** The day on which its copy was fetched; `null` where there is none. */
	readonly readOn: string | null;
	/** The day on which it last answered as it should; `null` where it never did. */
	readonly reachedOn: string | null;
	/** What was wrong at the last reading; `null` where nothing was. */
	readonly fault: SiteFault | null;
	/** The first day of that trouble; `null` where there is none. */
	readonly faultSince: string | null;
	/** Whether the day of its content is later than that of the reading. */
	readonly isAhead: boolean;
	/** Whether it is a portal itself. */
	readonly isPortal: boolean;
}

/** A site with what is kept of it; the digest is `null` where it was never read. */
export interface SiteCopy {
	readonly site: PortalSite;
	readonly digest: SiteDigest | null;
	/** The file of rows, by its digest: the name of the folder that holds it. */
	readonly copy: string;
}
