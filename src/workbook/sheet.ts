/**
 * What a column of a sheet holds: text as it stands, ids and addresses, of which few rows have the same, days as real dates, or
 * figures.
 */
export type ColumnKind = 'text' | 'id' | 'day' | 'number';

/** A column of a sheet. */
interface SheetColumn {
	readonly head: string;
	/** How wide it is shown, in letters. */
	readonly width: number;
	readonly kind: ColumnKind;
	readonly isHidden?: boolean;
	/** What is offered in its cells, where other words may be written too: a range of a sheet, or words in quotes between commas. */
	readonly offers?: { readonly formula: string; readonly title: string; readonly help: string };
}

/** A cell: text, a day `YYYY-MM-DD` in a column of days, a figure in one of figures; `null` is empty. */
export type WorkbookCell = string | number | null;

/** A sheet of a workbook: a head, then the rows, a cell for each column. */
export interface Sheet {
	/** At most 31 letters, none of `[]:*?/\`. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly WorkbookCell[])[];
	/** Columns that stay in sight; left out, none. */
	readonly frozen?: number;
	/** Whether people write into it: then empty cells hold text as it is typed, and lists reach below the rows. */
	readonly isForm?: boolean;
	/** Whether a site writes very many rows of its kind: then its workbook is packed quickly rather than well. */
	readonly isQuick?: boolean;
	/** Whether it is not shown, or cannot be shown by hand either. */
	readonly state?: 'hidden' | 'veryHidden';
}
