import type { Index } from '../register/index.ts';
import { catalogView } from '../views/data/catalog.ts';
import { type DataFile, type DataFiles, dataFormats, schemaAddress } from '../views/data/files.ts';
import { dataPackageView } from '../views/data/package.ts';
import { type DataPageView, dataPageView } from '../views/data/page.ts';
import { planDocuments, planView } from '../views/data/plan.ts';
import { type RecordKind, recordKinds, records } from '../views/data/records.ts';
import { tableOf } from '../views/data/table.ts';
import { tableCsv } from './csv.ts';
import { describingJson, recordsJson } from './json.ts';
import { recordSchema } from './json-schema.ts';
import { remembering } from './remembering.ts';
import { planXml } from './stratml.ts';

// Every text is asked for by the key of its address, by the pages that state its size, and by its address if it has changed.
const texts = remembering<string>();
const measured = remembering<DataFiles>();

/** The text of a file of the open data. */
export function dataFileText(index: Index, kind: RecordKind, format: DataFile['format']): string {
	return texts(index, `${kind}.${format}`, () =>
		format === 'json' ? recordsJson(records(index, kind)) : tableCsv(tableOf(kind, records(index, kind))),
	);
}

/** The text of the StratML file of a document that is a plan. Throws if the register has no document with this id. */
export function planFileText(index: Index, document: string): string {
	return texts(index, document, () => planXml(planView(index, document)));
}

/** Every file of the open data, with its size as published. */
export function dataFiles(index: Index): DataFiles {
	return measured(index, '', () => ({
		tables: recordKinds.flatMap((kind) =>
			dataFormats.map((format) => ({
				kind,
				format,
				bytes: Buffer.byteLength(dataFileText(index, kind, format)),
				records: records(index, kind).length,
			})),
		),
		schemas: recordKinds.map((kind) => ({ kind, bytes: Buffer.byteLength(schemaFileText(index, kind)) })),
		plans: planDocuments(index).map(({ id }) => ({
			document: id,
			bytes: Buffer.byteLength(planFileText(index, id)),
		})),
	}));
}

/** The text of the DCAT catalogue as of a day. */
export function catalogText(index: Index, asOf: string): string {
	return texts(index, `catalog ${asOf}`, () => describingJson(catalogView(index, dataFiles(index), asOf)));
}

/** The text of the Frictionless data package. */
export function packageText(index: Index): string {
	return texts(index, 'package', () => describingJson(dataPackageView(index, dataFiles(index))));
}

/** The page of the open data as of a day, with the sizes of all its files. */
export function dataPage(index: Index, asOf: string): DataPageView {
	return dataPageView(index, dataFiles(index), asOf, {
		catalog: Buffer.byteLength(catalogText(index, asOf)),
		package: Buffer.byteLength(packageText(index)),
	});
}

/** The text of the published schema of a kind of records. */
export function schemaFileText({ register }: Index, kind: RecordKind): string {
	return recordSchema(kind, register.site.address + schemaAddress(kind));
}
