import { address } from '../../address.ts';
import { type RecordKind, recordKinds } from '../../records/kinds.ts';
import type { Index } from '../../register/index.ts';
import type { Site } from '../../schemas/site.ts';
import { data } from '../../vi/data.ts';
import { isWholeDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { catalogAddress, fileAddress, manifestAddress, planAddress, planStandard, schemaAddress } from './files.ts';
import type { Listing } from './listing.ts';
import { dataFilesOf } from './parts.ts';
import { planDocuments } from './plan.ts';

const formats = {
	json: { media: 'application/json', authority: 'JSON' },
	csv: { media: 'text/csv', authority: 'CSV' },
	parquet: { media: 'application/vnd.apache.parquet', authority: 'PARQUET' },
	xml: { media: 'application/xml', authority: 'XML' },
} as const;
/** What files of tables conform to. */
const standards = {
	csv: 'https://www.rfc-editor.org/info/rfc4180',
	parquet: 'https://parquet.apache.org/docs/file-format/',
} as const;
const authority = 'http://publications.europa.eu/resource/authority';
const ref = (id: string) => ({ '@id': id });
const words = (text: string) => ({ '@language': 'vi', '@value': text });
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text });

/**
 * The catalogue of the open data in DCAT 3, with the properties that DCAT-AP 3 requires. A dataset is a kind of records, a
 * distribution a file. The plans are a series with a dataset each. A property that the content does not decide is left out, as
 * is a size that is not known yet.
 */
export function catalogView(index: Index): Listing {
	const { site } = index.register;
	const about = aboutAll(index);
	return {
		head: {
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
			'dct:publisher': {
				...about['dct:publisher'],
				'@type': 'foaf:Agent',
				'foaf:name': words(site.publisher),
			},
			'foaf:homepage': ref(site.address + address.data),
			'dct:relation': ref(site.address + manifestAddress),
		},
		list: 'dcat:dataset',
		items: datasets(index, about),
	};
}

/** When the content last changed, where that is known. */
const modified = (index: Index) => (index.changedOn === null ? {} : { 'dct:modified': day(index.changedOn) });

/** What is said alike of the catalogue and of each dataset. */
function aboutAll(index: Index) {
	const { site } = index.register;
	return {
		'dct:publisher': ref(`${site.address}/#publisher`),
		'dct:language': ref(`${authority}/language/VIE`),
		'dct:spatial': ref(`${authority}/country/VNM`),
		...modified(index),
		...licenceOf(site),
	};
}

const licenceOf = ({ licence }: Site) => licence && { 'dct:license': ref(licence.url) };

function* datasets(index: Index, about: object): Generator<object> {
	const { site } = index.register;
	const span = temporal(index);
	for (const kind of recordKinds)
		yield {
			'@id': `${site.address}${address.data}#${kind}`,
			'@type': 'dcat:Dataset',
			'dct:identifier': kind,
			'dct:title': words(data.datasetTitle(data.names[kind], site.name)),
			'dct:description': words(data.meanings[kind]),
			...about,
			...(['documents', 'assignments', 'targets'].includes(kind) ? span : {}),
			'dct:conformsTo': ref(site.address + schemaAddress(kind)),
			'dcat:landingPage': ref(site.address + address.data),
			'dcat:distribution': distributions(index, kind),
		};
	const plans = planDocuments(index);
	if (plans.length === 0) return;
	const series = `${site.address}${address.data}#ke-hoach`;
	yield {
		'@id': series,
		'@type': 'dcat:DatasetSeries',
		'dct:title': words(data.datasetTitle(data.plans, site.name)),
		'dct:description': words(data.plansMeaning),
		...about,
		...span,
	};
	for (const { id } of plans) yield { ...planDataset(index, id), 'dcat:inSeries': ref(series), ...about };
}

function distributions(index: Index, kind: RecordKind): object[] {
	const { site } = index.register;
	return dataFilesOf(index, kind).map((file) => ({
		'@id': site.address + fileAddress(file),
		'@type': 'dcat:Distribution',
		'dct:title': words(data.fileTitle(data.names[kind], data.formats[file.format], file.year)),
		'dcat:accessURL': ref(site.address + address.data),
		'dcat:downloadURL': ref(site.address + fileAddress(file)),
		...form(file.format, index.sizes.get(fileAddress(file))),
		'dct:conformsTo': ref(file.format === 'json' ? site.address + schemaAddress(kind) : standards[file.format]),
		...modified(index),
		...licenceOf(site),
	}));
}

/** A plan as a dataset of its own: plans are no versions of one table. */
function planDataset(index: Index, id: string): object {
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
			...form('xml', index.sizes.get(planAddress(id))),
			'dct:conformsTo': ref(planStandard),
		},
	};
}

/** From the first to the last day that the documents speak of; nothing if there is no document. */
function temporal({ register: { documents } }: Index): object {
	const days = documents
		.flatMap(({ issued, period }) => (period ? [issued, period.start, period.end] : [issued]))
		.filter(isWholeDay)
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return {};
	return between(first, last);
}

const between = (first: string, last: string) => ({
	'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(first), 'dcat:endDate': day(last) },
});

const form = (format: keyof typeof formats, bytes: number | undefined) => ({
	'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${formats[format].media}`),
	'dct:format': ref(`${authority}/file-type/${formats[format].authority}`),
	...(bytes === undefined ? {} : { 'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) } }),
});
