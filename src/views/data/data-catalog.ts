import { address } from '../../address.ts';
import { recordKinds } from '../../records/kinds.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { fileAddress } from './files.ts';
import { dataFilesOf } from './parts.ts';

const media = { json: 'application/json', csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

/** DataCatalog (schema.org) for the page of the open data: search engines for data read it where portals read DCAT. */
export function dataCatalogData(index: Index): object {
	const { site } = index.register;
	const licence = site.licence && { license: site.licence.url };
	return {
		'@type': 'DataCatalog',
		'@id': site.address + address.data,
		name: data.catalogTitle(site.name),
		description: data.lead,
		url: site.address + address.data,
		inLanguage: 'vi',
		...licence,
		publisher: { '@type': 'Organization', name: site.publisher },
		dataset: recordKinds.map((kind) => ({
			'@type': 'Dataset',
			name: data.datasetTitle(data.names[kind], site.name),
			description: data.meanings[kind],
			url: `${site.address}${address.data}#${kind}`,
			isAccessibleForFree: true,
			...licence,
			distribution: dataFilesOf(index, kind).map((file) => ({
				'@type': 'DataDownload',
				encodingFormat: media[file.format],
				contentUrl: site.address + fileAddress(file),
			})),
		})),
	};
}
