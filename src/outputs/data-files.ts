import type { Index } from '../register/index.ts';
import { type DataFile, type DataFiles, dataFormats, schemaAddress } from '../views/data-files.ts';
import { planDocuments, planView } from '../views/plan.ts';
import { type RecordKind, recordKinds, records } from '../views/records.ts';
import { tableOf } from '../views/table.ts';
import { tableCsv } from './csv.ts';
import { recordsJson } from './json.ts';
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
		plans: planDocuments(index).map(({ id }) => ({
			document: id,
			bytes: Buffer.byteLength(planFileText(index, id)),
		})),
	}));
}

/** The text of the published schema of a kind of records. */
export function schemaFileText({ register }: Index, kind: RecordKind): string {
	return recordSchema(kind, register.site.address + schemaAddress(kind));
}
