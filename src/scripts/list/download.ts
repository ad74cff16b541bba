import type { DatedRow } from '../../listing/rows.ts';
import { listing } from '../../vi/lists/listing.ts';
import { sheetColumns, sheets } from '../../vi/lists/sheets.ts';
import { search } from '../../vi/search.ts';
import { formula } from '../../workbook/formula.ts';
import { workbookType } from '../../workbook/media-type.ts';
import type { ColumnKind, Sheet } from '../../workbook/sheet.ts';
import { onSite } from '../on-site.ts';

/** What goes into the files besides the rows. */
export interface About {
	/** The portal, its licence and address, as the page states them. */
	readonly site: string;
	readonly licence: string;
	/** What was asked for, a line each: name and value of a filter. */
	readonly asked: readonly (readonly [string, string])[];
	/** Address of the list as it is narrowed. */
	readonly address: string;
	/** Names of fields by id. */
	readonly fields: Readonly<Record<string, string>>;
}

/** Gives the rows to the reader as an .xlsx workbook. What writes it is asked for now. Rejects if that cannot be had. */
export async function downloadWorkbook(rows: readonly DatedRow[], about: About): Promise<void> {
	const { xlsxBytes } = await import('../../workbook/workbook.ts');
	const bytes = xlsxBytes([assignmentSheet(rows, about), explained(about)]);
	give(new Blob([bytes as BlobPart], { type: workbookType }), 'xlsx');
}

/** Gives the rows to the reader as CSV: UTF-8 with a byte order mark, RFC 4180. Rejects if what writes it cannot be had. */
export async function downloadCsv(rows: readonly DatedRow[], about: About): Promise<void> {
	const { default: papa } = await import('papaparse');
	const { columns, rows: cells } = assignmentSheet(rows, about);
	const table = [columns.map(({ head }) => head), ...cells.map((row) => row.map((cell) => cell ?? ''))];
	const text = papa.unparse(table, { newline: '\r\n', escapeFormulae: formula });
	give(new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' }), 'csv');
}

/** The rows by the columns of every sheet of assignments. */
function assignmentSheet(rows: readonly DatedRow[], { address, fields }: About): Sheet {
	const all = Object.values(sheetColumns.assignments);
	const { origin } = new URL(address);
	return {
		name: sheets.names.assignments,
		columns: all.map((one) => ({ head: one.head, width: one.width, kind: columnKind(one) })),
		rows: rows.map(({ row }) => {
			const cells: Record<keyof typeof sheetColumns.assignments, string | number | null> = {
				number: row.number,
				task: row.task,
				deliverables: row.deliverables.join('; '),
				leads: row.leads.join('; '),
				cooperating: row.cooperating.join('; '),
				due: row.due,
				first: row.days[0] ?? null,
				last: row.days.at(-1) ?? null,
				days: row.days.length || null,
				standing: row.standings.map((one) => (search.results as Record<string, string>)[one] ?? one).join('; '),
				field: fields[row.field] ?? row.field,
				document: row.document,
				issued: row.issued,
				locality: row.place,
				url: origin + onSite(row.href),
				id: row.id,
			};
			return Object.keys(sheetColumns.assignments).map((name) => cells[name as keyof typeof cells] || null);
		}),
	};
}

const columnKind = (one: { readonly kind?: ColumnKind }): ColumnKind => one.kind ?? 'text';

function explained({ site, licence, asked, address }: About): Sheet {
	const [sheet, column, meaning] = sheets.explainedHeads;
	return {
		name: sheets.explained,
		columns: [
			{ head: sheet, width: 18, kind: 'text' },
			{ head: column, width: 26, kind: 'text' },
			{ head: meaning, width: 100, kind: 'text' },
		],
		rows: [
			[sheets.of, null, listing.title],
			...asked.map(([name, value]) => [listing.filteredBy, name, value]),
			[sheets.site, null, `${site}: ${address}`],
			[sheets.licence, null, licence || sheets.licenceNone],
			[sheets.note, null, sheets.noteText],
			...Object.values(sheetColumns.assignments).map((one) => [sheets.names.assignments, one.head, one.meaning]),
		],
	};
}

function give(file: Blob, ending: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = `${listing.fileName}.${ending}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
