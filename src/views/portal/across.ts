import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { DigestTarget } from '../../register/portal/site-digest.ts';
import type { Comparator } from '../../schemas/target.ts';
import { oneFigure } from '../../vi/figure.ts';
import { linkInto, siteName } from './site-state.ts';

/** Units on the page of a name, and targets of a site in its cell. */
const mostUnits = 200;
const mostTargets = 4;
const mostOfAll = 240;

/** The units of a name, site by site, and the table of their rows. Throws if no two sites have the name. */
export function unitAcrossView(index: Index, slug: string) {
	const found = index.portalUnits.get(slug);
	if (found === undefined) throw new Error(`no unit ${slug}`);
	const perSite = Math.max(1, Math.floor(mostUnits / found.sites.length));
	const file = address.portalRows(address.portalUnit(slug));
	return {
		...{
			slug,
			name: found.name,
			leads: found.leads,
			count: found.sites.length,
			file,
			bytes: index.sizes.get(file) ?? 0,
		},
		sites: found.sites.map(({ site, units, all, leads, latest }) => ({
			...{ id: site, href: address.portalSite(site), name: siteName(index, site), leads, latest },
			units: units.slice(0, perSite).map((one) => ({
				...{ href: linkInto(index, site, one.page), name: one.bodyName === '' ? one.name : one.bodyName },
				leads: one.leads,
			})),
			more: all - Math.min(perSite, units.length),
		})),
	};
}

/** What a target sets, in words. */
export function targetSaid(one: DigestTarget): string {
	const { comparator, value, from, to, measure } = one;
	const range = from !== null && to !== null;
	const figure = oneFigure(
		{ comparator: comparator as Comparator | null, value: range ? from : value, upTo: range ? to : null },
		measure,
	);
	return figure ?? one.text;
}

/** Whom and what time a target is for, in words; empty where nothing is said. */
export const targetScope = ({ level, period }: DigestTarget): string =>
	[level, period].filter((one) => one !== null && one !== '').join('; ');

/** The targets of an indicator, site by site. Throws if no two sites have the name. */
export function indicatorAcrossView(index: Index, slug: string) {
	const found = index.portalIndicators.get(slug);
	if (found === undefined) throw new Error(`no indicator ${slug}`);
	const file = address.portalRows(address.portalIndicator(slug));
	const perSite = Math.max(1, Math.min(mostTargets, Math.floor(mostOfAll / found.sites.length)));
	const measures = new Set(found.sites.flatMap(({ measure }) => measure ?? []));
	return {
		...{ slug, name: found.name, file, bytes: index.sizes.get(file) ?? 0, differs: measures.size > 1 },
		set: found.sites.filter(({ targets }) => targets.length > 0).length,
		sites: found.sites.map(({ site, page, targets }) => ({
			...{ id: site, href: linkInto(index, site, page), name: siteName(index, site) },
			targets: targets.slice(0, perSite).map((one) => ({
				...{
					href: linkInto(index, site, one.page),
					said: targetSaid(one),
					scope: targetScope(one),
					number: one.number,
				},
			})),
			more: Math.max(0, targets.length - perSite),
		})),
	};
}
