import { address } from '../../address.ts';
import type { RecordKind } from '../../records/records.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { slug } from '../../words/fold.ts';
import { documentLink } from '../link/document.ts';
import { type DataFile, type DataFiles, type PlanFile, planAddress } from './files.ts';
import { columnsOf } from './table.ts';

/** Columns of each kind that name a record of another kind by its id. */
const references: Readonly<Partial<Record<RecordKind, Readonly<Record<string, RecordKind>>>>> = {
	documents: { locality: 'localities', issuer: 'units' },
	assignments: { document: 'documents' },
	targets: { document: 'documents', indicator: 'indicators' },
	units: { locality: 'localities' },
};

/** The Frictionless Data Package (version 2.0) of the open data: the tables with their columns, the JSON files beside them, and the plans. */
export function dataPackageView(index: Index, { tables, plans }: DataFiles): object {
	const { site } = index.register;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: slug(site.name) || 'minh-bach',
		title: data.catalogTitle(site.name),
		description: data.lead,
		homepage: site.address + address.data,
		...(site.licence && { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
		contributors: [{ title: site.publisher, roles: ['publisher'] }],
		resources: [
			...tables.map((file) => (file.format === 'csv' ? table(file) : json(file))),
			...plans.map((file) => plan(index, file)),
		],
	};
}

function table({ kind, bytes }: DataFile): object {
	return {
		name: kind,
		type: 'table',
		title: data.names[kind],
		description: data.meanings[kind],
		path: `${kind}.csv`,
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
			foreignKeys: Object.entries(references[kind] ?? {}).map(([field, resource]) => ({
				fields: [field],
				reference: { resource, fields: ['id'] },
			})),
		},
	};
}

function json({ kind, bytes }: DataFile): object {
	return {
		name: `${kind}-json`,
		title: data.names[kind],
		description: data.meanings[kind],
		path: `${kind}.json`,
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
		bytes,
	};
}

/** The path is a whole address, as a package must not reach outside its own folder. */
function plan(index: Index, { document, bytes }: PlanFile): object {
	const { name, locality, title } = documentLink(index, document);
	return {
		name: `ke-hoach-${document.replace('/', '-')}`,
		title: data.planTitle(name, locality),
		description: title,
		path: index.register.site.address + planAddress(document),
		format: 'xml',
		mediatype: 'application/xml',
		encoding: 'utf-8',
		bytes,
	};
}
