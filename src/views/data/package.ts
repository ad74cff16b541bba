import { address } from '../../address.ts';
import { type RecordKind, recordKinds } from '../../records/kinds.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { slug } from '../../words/fold.ts';
import { documentLink } from '../link/document.ts';
import { baseName, type DataFile, fileAddress, planAddress } from './files.ts';
import type { Listing } from './listing.ts';
import { dataFilesOf } from './parts.ts';
import { planDocuments } from './plan.ts';
import { columnsOf } from './table.ts';

/** Columns of each kind that name a record of another kind by its id. */
const references: Readonly<Partial<Record<RecordKind, Readonly<Record<string, RecordKind>>>>> = {
	documents: { locality: 'localities', issuer: 'units' },
	assignments: { document: 'documents' },
	targets: { document: 'documents', indicator: 'indicators' },
	units: { locality: 'localities' },
	changes: { assignment: 'assignments', document: 'documents' },
	results: { document: 'documents', assignment: 'assignments', unit: 'units' },
	standings: { assignment: 'assignments', unit: 'units' },
	measurements: {
		document: 'documents',
		locality: 'localities',
		indicator: 'indicators',
		target: 'targets',
		assignment: 'assignments',
		unit: 'units',
	},
	'target-standings': { id: 'targets' },
	indices: { indicator: 'indicators' },
	scores: { document: 'documents', version: 'indices', unit: 'units' },
};

/**
 * The Frictionless Data Package (version 2.0) of the open data. It has the tables with their columns, the JSON and
 * Parquet files beside them, and the plans. A size that is not known yet is left out.
 */
export function dataPackageView(index: Index): Listing {
	const { site } = index.register;
	const head = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: slug(site.name) || 'minh-bach',
		title: data.catalogTitle(site.name),
		description: data.lead,
		homepage: site.address + address.data,
		...(site.licence && { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
		contributors: [{ title: site.publisher, roles: ['publisher'] }],
	};
	return { head, list: 'resources', items: resources(index) };
}

function* resources(index: Index): Generator<object> {
	for (const file of recordKinds.flatMap((kind) => dataFilesOf(index, kind))) {
		const bytes = index.sizes.get(fileAddress(file));
		yield file.format === 'csv' ? table(index, file, bytes) : beside(file, bytes);
	}
	for (const { id } of planDocuments(index)) yield plan(index, id);
}

/** A table. It refers to no table that is split: a reference names one. */
function table({ parts }: Index, { kind, year }: DataFile, bytes: number | undefined): object {
	return {
		name: baseName({ kind, year }),
		type: 'table',
		title: data.tableTitle(data.names[kind], year),
		description: data.meanings[kind],
		path: `${baseName({ kind, year })}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		dialect: {
			$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true,
		},
		schema: {
			$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
			fields: columnsOf(kind).map(({ name, type, meaning }) => ({
				name,
				type,
				description: meaning,
				...(type === 'list' && { delimiter: '; ', itemType: 'string' }),
				...(name === 'id' && { constraints: { required: true, unique: true } }),
			})),
			primaryKey: ['id'],
			foreignKeys: Object.entries(references[kind] ?? {})
				.filter(([, resource]) => !parts.has(resource))
				.map(([field, resource]) => ({ fields: [field], reference: { resource, fields: ['id'] } })),
		},
	};
}

const media = { json: 'application/json', parquet: 'application/vnd.apache.parquet', csv: 'text/csv' } as const;

/** A file of the same records beside the table. */
function beside({ kind, format, year }: DataFile, bytes: number | undefined): object {
	return {
		name: `${baseName({ kind, year })}-${format}`,
		title: data.tableTitle(data.names[kind], year),
		description: data.meanings[kind],
		path: `${baseName({ kind, year })}.${format}`,
		format,
		mediatype: media[format],
		...(format === 'json' && { encoding: 'utf-8' }),
		bytes,
	};
}

/** The path is a whole address, as a package must not reach outside its own folder. */
function plan(index: Index, document: string): object {
	const { name, locality, title } = documentLink(index, document);
	return {
		name: `ke-hoach-${document.replace('/', '-')}`,
		title: data.planTitle(name, locality),
		description: title,
		path: index.register.site.address + planAddress(document),
		format: 'xml',
		mediatype: 'application/xml',
		encoding: 'utf-8',
		bytes: index.sizes.get(planAddress(document)),
	};
}
