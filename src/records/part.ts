/** A file of the records of one year, of a kind whose records are too many for one file. */
export interface DataPart {
	/** The year in which the documents were issued, `2024`; `other` where that is not known. */
	readonly year: string;
	/** How many records it holds. */
	readonly records: number;
}
