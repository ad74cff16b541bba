import { address } from '../../address.ts';
import type { RecordKind } from '../../records/records.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { shownDay } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type DataFile, type DataFiles, dataFormats, fileAddress, planAddress, schemaAddress } from './files.ts';
import { planDocuments } from './plan.ts';
import { recordKinds } from './records.ts';
import { columnsOf } from './table.ts';

const newest = 5;

/** One kind of records on the page of the open data. */
interface DataRow {
	readonly kind: RecordKind;
	readonly name: string;
	readonly meaning: string;
	readonly records: number;
	readonly files: { readonly href: string; readonly label: string; readonly size: string }[];
	readonly schema: { readonly href: string; readonly size: string };
	readonly columns: { readonly name: string; readonly type: string; readonly meaning: string }[];
}

/** The page of the open data. */
export interface DataPageView {
	/** Day of the content as readers see it. */
	readonly day: string;
	readonly rows: DataRow[];
	/** The StratML files of the newest plans. */
	readonly plans: { readonly href: string; readonly document: DocumentLink; readonly size: string }[];
	/** Sizes of the catalogue and of the data package. */
	readonly sizes: { readonly catalog: string; readonly package: string };
	readonly licence: { readonly name: string; readonly url: string } | null;
	readonly examples: { readonly curl: string; readonly sheet: string; readonly python: string };
}

/** The page of the open data as of a day, with the files as published; `described` are the bytes of the two that describe them. */
export function dataPageView(
	index: Index,
	{ tables, schemas, plans }: DataFiles,
	asOf: string,
	described: { readonly catalog: number; readonly package: number },
): DataPageView {
	const { site } = index.register;
	const planSizes = new Map(plans.map(({ document, bytes }) => [document, data.size(bytes)]));
	return {
		day: shownDay(asOf),
		rows: recordKinds.map((kind) => dataRow(kind, tables, schemas)),
		plans: planDocuments(index)
			.map(({ id }) => ({ href: planAddress(id), document: documentLink(index, id), size: planSizes.get(id) ?? '' }))
			.sort((a, b) => (a.document.issued < b.document.issued ? 1 : a.document.issued > b.document.issued ? -1 : 0))
			.slice(0, newest),
		sizes: { catalog: data.size(described.catalog), package: data.size(described.package) },
		licence: site.licence ?? null,
		examples: examples(site.address + address.data, index.register.assignments[0]?.leads[0] ?? 'binh-tan/phong-noi-vu'),
	};
}

function dataRow(kind: RecordKind, files: readonly DataFile[], schemas: DataFiles['schemas']): DataRow {
	const own = files.filter((file) => file.kind === kind);
	return {
		kind,
		name: data.names[kind],
		meaning: data.meanings[kind],
		records: own[0]?.records ?? 0,
		files: dataFormats.toReversed().flatMap((format) => {
			const file = own.find((one) => one.format === format);
			return file ? [{ href: fileAddress(file), label: format.toUpperCase(), size: data.size(file.bytes) }] : [];
		}),
		schema: {
			href: schemaAddress(kind),
			size: data.size(schemas.find((one) => one.kind === kind)?.bytes ?? 0),
		},
		columns: columnsOf(kind).map(({ name, type, meaning }) => ({ name, type: data.types[type], meaning })),
	};
}

function examples(base: string, unit: string): DataPageView['examples'] {
	return {
		curl: `curl -O ${base}assignments.json\njq '.records | length' assignments.json`,
		sheet: `=IMPORTDATA("${base}targets.csv")`,
		python: [
			'import csv, io, urllib.request',
			'',
			`url = "${base}assignments.csv"`,
			'with urllib.request.urlopen(url) as file:',
			'    rows = csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline=""))',
			'    for row in rows:',
			`        if "${unit}" in row["leads"].split("; "):`,
			'            print(row["deadline.last"], row["task"])',
		].join('\n'),
	};
}
