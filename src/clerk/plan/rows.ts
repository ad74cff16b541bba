import { originOf, type PlanSheetForm } from './column.ts';
import { idOfEntry, type PlanDocument, planEntries } from './document.ts';
import { cellOfValue, type WrittenEntry, writtenValue } from './value.ts';

/** The cells of a row by the keys of their columns. */
export type PlanRow = Readonly<Record<string, string>>;

/** A row for each entry of these documents that is chosen, as it is exported. */
export function planRows(
	documents: readonly PlanDocument[],
	form: PlanSheetForm,
	isChosen: (document: PlanDocument, entry: WrittenEntry) => boolean = () => true,
): PlanRow[] {
	return documents.flatMap((document) =>
		planEntries(document, form.list)
			.filter((entry) => isChosen(document, entry))
			.map((entry) => ({
				document: document.id,
				...planCells(document, form, entry),
				origin: originOf(form, document.id, idOfEntry(entry)),
			})),
	);
}

/** The cells of an entry by the keys of their columns; what no cell can hold is empty. */
const planCells = (document: PlanDocument, { columns }: PlanSheetForm, entry: WrittenEntry): PlanRow =>
	Object.fromEntries(
		columns.map((column) => [column.key, cellOfValue(writtenValue(entry, column), column, document.names) ?? '']),
	);

/** What a workbook had when it was exported: by origin, the cells by their keys. */
export type PlanBase = ReadonlyMap<string, PlanRow>;
