/** Where something stands in a file of an office. Counted from 1, as people count; what does not apply is absent. */
export interface OfficePlace {
	/** The page of a PDF. */
	readonly page?: number;
	/** The name of a sheet of a workbook. */
	readonly sheet?: string;
	/** The table, counted in the whole file. */
	readonly table?: number;
	/** The row of the table or sheet, as the file shows it; the line of a text file. */
	readonly row?: number;
	/** The column of the table or sheet, 1 for A. */
	readonly column?: number;
	/** The paragraph outside tables, counted in the whole file. */
	readonly paragraph?: number;
}

/** A run of text between two ends of paragraphs. */
export interface OfficeParagraph {
	readonly kind: 'paragraph';
	/** The automatic number as Word shows it: “1.2.”, “a)”, “-”; null without one. A typed number stands in `text`. */
	readonly number: string | null;
	/** NFC, without white space at its ends; breaks of lines within it are “\n”. Notes stand apart, in `notes`. */
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly centered: boolean;
	/** The texts of its footnotes and endnotes, in order. */
	readonly notes: readonly string[];
	/** The lines that it was put together of because they fill a cell of a page; absent where it stands in one line, or is known whole. */
	readonly drawn?: readonly string[];
	readonly place: OfficePlace;
}

/** A cell of a table. A merged cell stands once, at its first row and column. */
export interface OfficeCell {
	/** Its paragraphs in order; empty ones are left out. The rows of a table within it stand in place of that table. */
	readonly paragraphs: readonly OfficeParagraph[];
	/** The tables within it, each with the paragraphs that stand in place of it; absent without any. */
	readonly tables?: readonly { readonly table: OfficeTable; readonly from: number; readonly to: number }[];
	/** The column it begins at, from 1, and how many columns and rows it covers. */
	readonly column: number;
	readonly columns: number;
	readonly rows: number;
	readonly place: OfficePlace;
}

/** A table; each row has the cells that begin in it. A sheet of a workbook is one table. */
export interface OfficeTable {
	readonly kind: 'table';
	readonly rows: readonly { readonly cells: readonly OfficeCell[]; readonly place: OfficePlace }[];
	readonly columns: number;
}

/** What the reader was not sure of, or chose. `code` is of `doubts` of the report: “tracked-changes”, “legacy-encoding” … */
export interface ReaderDoubt {
	readonly code: string;
	readonly place: OfficePlace;
	/** The words of the file that it concerns, whole or shortened; empty where there are none. */
	readonly words: string;
	/** What was chosen, in Vietnamese. */
	readonly choice: string;
}

/** What the reader left out and says so: heads and feet of pages, stamps, hidden rows, comments, pictures. */
export interface ReaderSkip {
	readonly code: string;
	readonly place: OfficePlace;
	readonly words: string;
}

/** A file of an office as read, before anything is understood of it. */
export interface OfficeFile {
	/** Paragraphs and tables in the order of the file. */
	readonly blocks: readonly (OfficeParagraph | OfficeTable)[];
	readonly doubts: readonly ReaderDoubt[];
	readonly skipped: readonly ReaderSkip[];
	/** How many of each kind: pages, tables, rows, insertions, deletions, comments … */
	readonly counts: Readonly<Record<string, number>>;
}
