import { address } from '../../address.ts';
import type { Site } from '../../schemas/site.ts';
import { vi } from '../../vi/vi.ts';
import type { DocumentView } from './document.ts';
import type { UnitView } from './unit.ts';

/** A step of the way from the home page. */
export interface Crumb {
	readonly href: string;
	readonly name: string;
}

type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** BreadcrumbList (schema.org): the way from the home page to the page, which stands last, without its own address. */
export function breadcrumbData(site: string, crumbs: readonly Crumb[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ href, name }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: index === crumbs.length - 1 ? undefined : site + href,
		})),
	};
}

/** Legislation (schema.org) for a document. */
export function documentData(site: string, { entry, link, issuer, jointIssuers }: DocumentView): Thing {
	return {
		'@type': 'Legislation',
		'@id': site + link.href,
		name: link.name,
		headline: entry.title,
		legislationIdentifier: entry.uncertain.includes('number') ? undefined : entry.number,
		legislationType: vi.documentType(entry.type),
		legislationDate: entry.issued,
		legislationDateVersion: entry.effective,
		legislationPassedBy: passedBy(site, issuer === null ? [] : [issuer, ...jointIssuers]),
		temporalCoverage: entry.period ? `${entry.period.start}/${entry.period.end}` : undefined,
		inLanguage: 'vi',
	};
}

/** The bodies that issued a document: one alone, several as a list. */
function passedBy(site: string, issuers: readonly { readonly name: string; readonly href: string }[]) {
	const bodies = issuers.map(({ name, href }) => ({ '@type': 'GovernmentOrganization', name, url: site + href }));
	return bodies.length > 1 ? bodies : bodies[0];
}

/** GovernmentOrganization (schema.org) for a unit that is no group; `null` for a group, which is no organisation. */
export function unitData(site: string, { entry, locality }: UnitView): Thing | null {
	if (entry.members !== null) return null;
	return {
		'@type': 'GovernmentOrganization',
		'@id': site + address.unit(entry.id),
		name: entry.name,
		alternateName: entry.short === entry.name ? undefined : entry.short,
		dissolutionDate: entry.until ?? undefined,
		areaServed: { '@type': 'AdministrativeArea', name: locality.name },
	};
}

/** WebSite (schema.org) for the home page; `search` is the address of the page that searches. */
export function siteData(site: Site, search: string): Thing {
	return {
		'@type': 'WebSite',
		name: site.name,
		description: site.description,
		inLanguage: 'vi',
		url: `${site.address}/`,
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${site.address}${search}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
}
