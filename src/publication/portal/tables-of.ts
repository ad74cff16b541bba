import { keptSites, readSites } from '../../portal/copies.ts';
import { portalTables } from '../../portal/tables.ts';
import { noPortal, type PortalTables } from '../../register/portal/portal-tables.ts';
import type { Site } from '../../schemas/site.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import { siteState } from '../../views/portal/site-state.ts';

/** How long the server of a site may say nothing, in milliseconds. */
const usualSilence = 10_000;

/** How a portal reads its sites before it is built. */
export interface SiteReading {
	/** Whether only what is kept is used, and nobody asked. */
	readonly fromCopies?: boolean | undefined;
	/** How long a server may say nothing, in milliseconds. */
	readonly silence?: number | undefined;
	/** The day of the reading, where it is not today. */
	readonly today?: string | undefined;
}

/** What a portal tells of its sites, read anew unless only copies are asked for. Empty tables for a site that is no portal. */
export async function tablesOf(
	site: Site,
	cache: string,
	{ fromCopies = false, silence = usualSilence, today }: SiteReading,
	say: (text: string) => void,
): Promise<PortalTables> {
	if (site.portal === undefined) return noPortal;
	const listed = { own: site.address, ...site.portal };
	if (!fromCopies) {
		say(words.reading(listed.sites.length));
		await readSites(listed, cache, {
			silence,
			today: today ?? new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone }).format(new Date()),
			told: (one) => say(words.readSite(one.name, one.address, told(one))),
		});
	}
	return keptTables(site, cache);
}

/** What a portal tells of its sites as they are kept. */
export function keptTables(site: Site, cache: string): PortalTables {
	if (site.portal === undefined) return noPortal;
	return portalTables(keptSites({ own: site.address, ...site.portal }, cache));
}

function told(site: Parameters<typeof siteState>[0]): string {
	const { told: state, notes } = siteState(site);
	return [state, ...notes].join('; ');
}
