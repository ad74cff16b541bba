import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { documentLink } from '../link/document.ts';
import {
	catalogAddress,
	type DataFiles,
	fileAddress,
	type PlanFile,
	planAddress,
	planStandard,
	schemaAddress,
} from './files.ts';
import { recordKinds } from './records.ts';

const formats = {
	json: { media: 'application/json', authority: 'JSON' },
	csv: { media: 'text/csv', authority: 'CSV' },
	xml: { media: 'application/xml', authority: 'XML' },
} as const;
const authority = 'http://publications.europa.eu/resource/authority';
const ref = (id: string) => ({ '@id': id });
const words = (text: string) => ({ '@language': 'vi', '@value': text });
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text });

/**
 * The catalogue of the open data in DCAT 3, with the properties that DCAT-AP 3 requires: a dataset a kind of records, a
 * distribution a file, and a series with a dataset for each plan. `asOf` is the day of the content; a property that the content does not decide is left out.
 */
export function catalogView(index: Index, { tables, plans }: DataFiles, asOf: string): object {
	const { site } = index.register;
	const publisher = { '@id': `${site.address}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': words(site.publisher) };
	const licence = site.licence && { 'dct:license': ref(site.licence.url) };
	const page = ref(site.address + address.data);
	const changed = asOf === '' ? {} : { 'dct:modified': day(asOf) };
	const series = `${site.address}${address.data}#ke-hoach`;
	const about = {
		'dct:publisher': ref(publisher['@id']),
		'dct:language': ref(`${authority}/language/VIE`),
		'dct:spatial': ref(`${authority}/country/VNM`),
		...changed,
		...licence,
	};
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
		...about,
		'dct:publisher': publisher,
		'foaf:homepage': page,
		'dcat:dataset': [
			...recordKinds.map((kind) => ({
				'@id': `${site.address}${address.data}#${kind}`,
				'@type': 'dcat:Dataset',
				'dct:identifier': kind,
				'dct:title': words(data.datasetTitle(data.names[kind], site.name)),
				'dct:description': words(data.meanings[kind]),
				...about,
				...(['documents', 'assignments', 'targets'].includes(kind) ? temporal(index) : {}),
				'dct:conformsTo': ref(site.address + schemaAddress(kind)),
				'dcat:landingPage': page,
				'dcat:distribution': tables
					.filter((file) => file.kind === kind)
					.map((file) => ({
						'@id': site.address + fileAddress(file),
						'@type': 'dcat:Distribution',
						'dct:title': words(data.fileTitle(data.names[kind], file.format.toUpperCase())),
						'dcat:accessURL': page,
						'dcat:downloadURL': ref(site.address + fileAddress(file)),
						...form(file.format, file.bytes),
						'dct:conformsTo':
							file.format === 'json'
								? ref(site.address + schemaAddress(kind))
								: ref('https://www.rfc-editor.org/info/rfc4180'),
						...changed,
						...licence,
					})),
			})),
			...(plans.length === 0
				? []
				: [
						{
							'@id': series,
							'@type': 'dcat:DatasetSeries',
							'dct:title': words(data.datasetTitle(data.plans, site.name)),
							'dct:description': words(data.plansMeaning),
							...about,
							...temporal(index),
						},
					]),
			...plans.map((file) => ({ ...planDataset(index, file), 'dcat:inSeries': ref(series), ...about })),
		],
	};
}

/** A plan as a dataset of its own: plans are no versions of one table. */
function planDataset(index: Index, { document: id, bytes }: PlanFile): object {
	const { site } = index.register;
	const { href, name, locality, title } = documentLink(index, id);
	const period = index.documents.get(id)?.period;
	const file = site.address + planAddress(id);
	return {
		'@id': `${file}#ke-hoach`,
		'@type': 'dcat:Dataset',
		'dct:identifier': id,
		'dct:title': words(data.planTitle(name, locality)),
		'dct:description': words(title),
		...(period ? between(period.start, period.end) : {}),
		'dcat:landingPage': ref(site.address + href),
		'dcat:distribution': {
			'@id': file,
			'@type': 'dcat:Distribution',
			'dct:title': words(data.planTitle(name, locality)),
			'dcat:accessURL': ref(site.address + href),
			'dcat:downloadURL': ref(file),
			...form('xml', bytes),
			'dct:conformsTo': ref(planStandard),
		},
	};
}

/** From the first to the last day that the documents speak of; nothing if there is no document. */
function temporal({ register: { documents } }: Index): object {
	const days = documents
		.flatMap(({ issued, period }) => (period ? [issued, period.start, period.end] : [issued]))
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return {};
	return between(first, last);
}

const between = (first: string, last: string) => ({
	'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(first), 'dcat:endDate': day(last) },
});

const form = (format: keyof typeof formats, bytes: number) => ({
	'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${formats[format].media}`),
	'dct:format': ref(`${authority}/file-type/${formats[format].authority}`),
	'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
});
