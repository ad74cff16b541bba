import { address } from '../../address.ts';
import { indicatorAcrossView, unitAcrossView } from '../../views/portal/across.ts';
import { portalBodiesView, portalSiteView, siteParts } from '../../views/portal/bodies.ts';
import { portalCalendarView, portalMonthView } from '../../views/portal/calendar.ts';
import { nameList, namePages } from '../../views/portal/names.ts';
import { portalSitesView } from '../../views/portal/sites.ts';
import { portalHome } from '../../views/portal/tiles.ts';
import type { At, PageKind } from '../kind.ts';

/** The address of a page that a portal alone has. */
const ofPortal =
	(path: string): PageKind<unknown>['at'] =>
	({ portalSites }) =>
		portalSites.size === 0 ? [] : [[path, '']];

/** The pages of a portal over many sites; a site that is no portal has none of them. */
export const portalPages = {
	portal: { at: ofPortal(address.portal), value: portalHome, listed: true },
	portalBodies: { at: ofPortal(address.portalBodies), value: portalBodiesView, listed: true },
	portalSite: { at: siteParts, value: portalSiteView, listed: true },
	portalSites: { at: ofPortal(address.portalSites), value: portalSitesView, listed: true },
	portalUnits: {
		at: (index) => namePages(index, 'units'),
		value: (index, key) => nameList(index, 'units', key),
		listed: true,
	},
	portalUnit: {
		at: ({ portalUnits }) => [...portalUnits.keys()].map((slug): At => [address.portalUnit(slug), slug]),
		value: unitAcrossView,
		listed: true,
		after: true,
	},
	portalIndicators: {
		at: (index) => namePages(index, 'indicators'),
		value: (index, key) => nameList(index, 'indicators', key),
		listed: true,
	},
	portalIndicator: {
		at: ({ portalIndicators }) => [...portalIndicators.keys()].map((slug): At => [address.portalIndicator(slug), slug]),
		value: indicatorAcrossView,
		listed: true,
		after: true,
	},
	portalCalendar: { at: ofPortal(address.portalCalendar), value: portalCalendarView, listed: true },
	portalMonth: {
		at: ({ portalMonths }) => [...portalMonths.keys()].map((month): At => [address.portalMonth(month), month]),
		value: portalMonthView,
		listed: true,
	},
	portalSearch: {
		at: ofPortal(address.portalSearch),
		value: ({ portalSites }) => ({
			sites: [...portalSites.values()].map(({ name, address: site, published }) => ({
				name,
				address: site,
				isRead: published !== null,
			})),
		}),
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;
