import { address } from '../../address.ts';
import { type RecordKind, recordKinds } from '../../records/kinds.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { shownDay } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import {
	catalogAddress,
	type DataFormat,
	dataFormats,
	fileAddress,
	packageAddress,
	planAddress,
	schemaAddress,
} from './files.ts';
import { planDocuments } from './plan.ts';
import { recordCount } from './records.ts';
import { columnsOf } from './table.ts';

const newest = 5;

/** The formats as the page has them side by side, what most people open first. */
export const shownFormats = ['csv', 'json', 'parquet'] as const satisfies DataFormat[];

/** One kind of records on the page of the open data. */
interface DataRow {
	readonly kind: RecordKind;
	readonly name: string;
	readonly meaning: string;
	readonly records: number;
	/** Its files by format, in the order of `shownFormats`; `null` where it has none of a format. */
	readonly files: ({
		readonly href: string;
		readonly format: DataFormat;
		readonly name: string;
		readonly size: string;
		/** The files of its years, where the records are split: the file itself is then their index. */
		readonly parts: { readonly href: string; readonly name: string; readonly size: string }[];
	} | null)[];
	readonly schema: { readonly href: string; readonly size: string };
	readonly columns: { readonly name: string; readonly type: string; readonly meaning: string }[];
}

/** The page of the open data. */
export interface DataPageView {
	/** Day of the content as readers see it. */
	readonly day: string;
	/** Which day that is. */
	readonly dayIs: DayIs;
	readonly rows: DataRow[];
	/** The StratML files of the newest plans. */
	readonly plans: { readonly href: string; readonly document: DocumentLink; readonly size: string }[];
	/** Sizes of the catalogue and of the data package. */
	readonly sizes: { readonly catalog: string; readonly package: string };
	readonly licence: { readonly name: string; readonly url: string } | null;
	readonly examples: { readonly curl: string; readonly sheet: string; readonly python: string };
}

/** The page of the open data. The text of a size is empty while it is not known. */
export function dataPageView(index: Index): DataPageView {
	const { site } = index.register;
	return {
		day: shownDay(index.day),
		dayIs: index.dayIs,
		rows: recordKinds.map((kind) => dataRow(index, kind)),
		plans: planDocuments(index)
			.toSorted((a, b) => (a.issued < b.issued ? 1 : a.issued > b.issued ? -1 : 0))
			.slice(0, newest)
			.map(({ id }) => ({
				href: planAddress(id),
				document: documentLink(index, id),
				size: sizeOf(index, planAddress(id)),
			})),
		sizes: { catalog: sizeOf(index, catalogAddress), package: sizeOf(index, packageAddress) },
		licence: site.licence ?? null,
		examples: examples(site.address + address.data, index.register.assignments[0]?.leads[0] ?? 'binh-tan/phong-noi-vu'),
	};
}

/** The size of the file at an address in words; empty if it is not known yet. */
function sizeOf({ sizes }: Index, file: string): string {
	const bytes = sizes.get(file);
	return bytes === undefined ? '' : data.size(bytes);
}

function dataRow(index: Index, kind: RecordKind): DataRow {
	return {
		kind,
		name: data.names[kind],
		meaning: data.meanings[kind],
		records: recordCount(index, kind),
		files: shownFormats.map((format) => {
			if (!dataFormats(kind).includes(format)) return null;
			const href = fileAddress({ kind, format });
			const years = format === 'parquet' ? [] : (index.parts.get(kind) ?? []);
			return {
				href,
				format,
				name: href.slice(address.data.length),
				size: sizeOf(index, href),
				parts: years.map(({ year }) => {
					const part = fileAddress({ kind, format, year });
					return { href: part, name: data.part(year), size: sizeOf(index, part) };
				}),
			};
		}),
		schema: { href: schemaAddress(kind), size: sizeOf(index, schemaAddress(kind)) },
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
