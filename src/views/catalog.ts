import type { Index } from '../register/index.ts';
import { data } from '../text/data.ts';
import { address } from './address.ts';
import { catalogAddress, type DataFile, fileAddress, schemaAddress } from './data-files.ts';
import { recordKinds } from './records.ts';

const formats = {
	json: { media: 'application/json', authority: 'JSON' },
	csv: { media: 'text/csv', authority: 'CSV' },
} as const;
const authority = 'http://publications.europa.eu/resource/authority';
const ref = (id: string) => ({ '@id': id });
const words = (text: string) => ({ '@language': 'vi', '@value': text });
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text });

/**
 * The catalogue of the open data in DCAT 3, with the properties that DCAT-AP 3 requires: a dataset a kind of records, a
 * distribution a file. `asOf` is the day of the content; a property that the content does not decide is left out.
 */
export function catalogView(index: Index, files: readonly DataFile[], asOf: string): object {
	const { site } = index.register;
	const publisher = { '@id': `${site.address}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': words(site.publisher) };
	const licence = site.licence && { 'dct:license': ref(site.licence.url) };
	const page = ref(site.address + address.data);
	const changed = asOf === '' ? {} : { 'dct:modified': day(asOf) };
	return {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
		},
		'@id': site.address + catalogAddress,
		'@type': 'dcat:Catalog',
		'dct:title': words(data.catalogTitle(site.name)),
		'dct:description': words(data.lead),
		'dct:publisher': publisher,
		'dct:language': ref(`${authority}/language/VIE`),
		'dct:spatial': ref(`${authority}/country/VNM`),
		...changed,
		...licence,
		'foaf:homepage': page,
		'dcat:dataset': recordKinds.map((kind) => ({
			'@id': `${site.address}${address.data}#${kind}`,
			'@type': 'dcat:Dataset',
			'dct:identifier': kind,
			'dct:title': words(data.datasetTitle(data.names[kind], site.name)),
			'dct:description': words(data.meanings[kind]),
			'dct:publisher': ref(publisher['@id']),
			'dct:language': ref(`${authority}/language/VIE`),
			'dct:spatial': ref(`${authority}/country/VNM`),
			...changed,
			...licence,
			...(['documents', 'assignments', 'targets'].includes(kind) ? temporal(index) : {}),
			'dct:conformsTo': ref(site.address + schemaAddress(kind)),
			'dcat:landingPage': page,
			'dcat:distribution': files
				.filter((file) => file.kind === kind)
				.map((file) => ({
					'@id': site.address + fileAddress(file),
					'@type': 'dcat:Distribution',
					'dct:title': words(data.fileTitle(data.names[kind], file.format.toUpperCase())),
					'dcat:accessURL': page,
					'dcat:downloadURL': ref(site.address + fileAddress(file)),
					'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${formats[file.format].media}`),
					'dct:format': ref(`${authority}/file-type/${formats[file.format].authority}`),
					'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
					'dct:conformsTo':
						file.format === 'json'
							? ref(site.address + schemaAddress(kind))
							: ref('https://www.rfc-editor.org/info/rfc4180'),
					...changed,
					...licence,
				})),
		})),
	};
}

/** From the first to the last day that the documents speak of; nothing if there is no document. */
function temporal({ register: { documents } }: Index): object {
	const days = documents
		.flatMap(({ issued, period }) => (period ? [issued, period.start, period.end] : [issued]))
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return {};
	return {
		'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(first), 'dcat:endDate': day(last) },
	};
}
