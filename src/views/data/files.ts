import { address } from '../../address.ts';
import { columnarKinds, type RecordKind } from '../../records/kinds.ts';

const formats = ['json', 'csv', 'parquet'] as const;

export type DataFormat = (typeof formats)[number];

/** The formats in which records of a kind are published. */
export function dataFormats(kind: RecordKind): readonly DataFormat[] {
	return formats.filter((format) => format !== 'parquet' || columnarKinds.some((one) => one === kind));
}

/** A file of the open data that holds the records of a kind. */
export interface DataFile {
	readonly kind: RecordKind;
	readonly format: DataFormat;
	/** The year of a part; left out where the file holds all, or is the index of the parts. */
	readonly year?: string;
}

/** What the name of a file of records begins with: `assignments`, `assignments-2024`. */
export function baseName({ kind, year }: Pick<DataFile, 'kind' | 'year'>): string {
	return year === undefined ? kind : `${kind}-${year}`;
}

/** Address of the file of a kind, or of the part of a year. */
export function fileAddress(file: DataFile): string {
	return `${address.data}${baseName(file)}.${file.format}`;
}

/** Address of the schema of the records of a kind. */
export function schemaAddress(kind: RecordKind): string {
	return `${address.data}schema/${kind}.schema.json`;
}

/** Address of the DCAT catalogue. */
export const catalogAddress = `${address.data}catalog.jsonld`;

/** Address of the manifest of all files of the site. */
export const manifestAddress = `${address.data}manifest.json`;

/** Namespace of StratML Part 2 (ISO 17469-2), to which the files of plans conform. */
export const planStandard = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** Address of the Frictionless data package. */
export const packageAddress = `${address.data}datapackage.json`;

/** Address of the StratML file of a document. */
export function planAddress(document: string): string {
	return `${address.document(document)}ke-hoach.stratml.xml`;
}
