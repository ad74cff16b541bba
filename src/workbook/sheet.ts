/** What a column of a sheet holds: text as it stands, days as real dates, or figures. */
export type ColumnKind = 'text' | 'day' | 'number';

/** A column of a sheet. */
interface SheetColumn {
	readonly head: string;
	/** How wide it is shown, in letters. */
	readonly width: number;
	readonly kind: ColumnKind;
}

/** A cell: text, a day `YYYY-MM-DD` in a column of days, a figure in one of figures; `null` is empty. */
export type WorkbookCell = string | number | null;

/** A sheet of a workbook: a head, then the rows, a cell for each column. */
export interface Sheet {
	/** At most 31 letters, none of `[]:*?/\`. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly WorkbookCell[])[];
}
