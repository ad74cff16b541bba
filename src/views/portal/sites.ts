import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import { siteState } from './site-state.ts';

/** How fresh each site is, and where its catalogue stands. */
export function portalSitesView(index: Index) {
	return {
		sites: [...index.portalSites.values()].map((site) => {
			const digest = index.portalDigests.get(site.id);
			return {
				...{ href: address.portalSite(site.id), name: site.name, address: site.address, state: siteState(site) },
				...{ published: site.published, readOn: site.readOn },
				catalogue: digest === undefined ? null : `${site.address}du-lieu/catalog.jsonld`,
				data: digest === undefined ? null : `${site.address}du-lieu/`,
			};
		}),
	};
}

const text = (value: string) => ({ '@language': 'vi', '@value': value });

/** The catalogue of the sites' catalogues in DCAT 3. What was never read is not in it. */
export function portalCatalog(index: Index): object {
	const { site } = index.register;
	return {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
		},
		'@id': site.address + address.portalCatalog,
		'@type': 'dcat:Catalog',
		'dct:title': text(`${words.catalogue}: ${site.name}`),
		'dct:description': text(words.sitesLead),
		'dct:publisher': { '@id': `${site.address}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': text(site.publisher) },
		'dcat:catalog': [...index.portalDigests].flatMap(([id, { title, publisher, licence }]) => {
			const own = index.portalSites.get(id);
			if (own === undefined) return [];
			return [
				{
					'@id': `${own.address}du-lieu/catalog.jsonld`,
					'@type': 'dcat:Catalog',
					'dct:title': text(title),
					'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': text(publisher === '' ? own.name : publisher) },
					...(own.published !== null &&
						/^\d{4}-\d\d-\d\d$/.test(own.published) && {
							'dct:modified': { '@type': 'xsd:date', '@value': own.published },
						}),
					...(licence !== null && { 'dct:license': { '@id': licence } }),
					'foaf:homepage': { '@id': own.address },
				},
			];
		}),
	};
}
