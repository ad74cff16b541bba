import { address } from '../../address.ts';

/** Addresses of spreadsheets for people and of Markdown: files beside the page that they belong to. They are promises (CHANGELOG.md). */
export const sheetAddress = {
	/** The workbook beside the page of a document, unit or indicator. */
	workbook: (page: string): string => `${page}bang-tinh.xlsx`,
	/** All of a register that is small enough for one workbook. */
	whole: `${address.data}bang-tinh.xlsx`,
	/** A locality's workbook; of a large one, that of a year in which its documents were issued. */
	locality: (id: string, year: string | null): string =>
		`${address.data}bang-tinh/${id}${year === null ? '' : `/${year}`}.xlsx`,
	/** The text of a document. */
	markdown: (page: string): string => `${page}index.md`,
} as const;
