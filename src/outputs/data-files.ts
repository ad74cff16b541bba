import type { Index } from '../register/index.ts';
import { type DataFile, type DataFiles, dataFormats, schemaAddress } from '../views/data-files.ts';
import { planDocuments, planView } from '../views/plan.ts';
import { type RecordKind, recordKinds, records } from '../views/records.ts';
import { tableOf } from '../views/table.ts';
import { tableCsv } from './csv.ts';
import { recordsJson } from './json.ts';
import { recordSchema } from './json-schema.ts';
import { planXml } from './stratml.ts';

/** The sizes of a register's files are asked for by several pages; the register of a build does not change. */
const measured = new WeakMap<Index, DataFiles>();

/** The text of a file of the open data. */
export function dataFileText(index: Index, kind: RecordKind, format: DataFile['format']): string {
	return format === 'json' ? recordsJson(records(index, kind)) : tableCsv(tableOf(kind, records(index, kind)));
}

/** Every file of the open data, with its size as published. */
export function dataFiles(index: Index): DataFiles {
	const known = measured.get(index);
	if (known !== undefined) return known;
	const tables = recordKinds.flatMap((kind) =>
		dataFormats.map((format) => ({
			kind,
			format,
			bytes: Buffer.byteLength(dataFileText(index, kind, format)),
			records: records(index, kind).length,
		})),
	);
	const plans = planDocuments(index).map(({ id }) => ({
		document: id,
		bytes: Buffer.byteLength(planXml(planView(index, id))),
	}));
	const files = { tables, plans };
	measured.set(index, files);
	return files;
}

/** The text of the published schema of a kind of records. */
export function schemaFileText({ register }: Index, kind: RecordKind): string {
	return recordSchema(kind, register.site.address + schemaAddress(kind));
}
