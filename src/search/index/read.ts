/** Reads a file of the index, by its address, as JSON. Rejects if it cannot be had. */
export type Read = (path: string) => Promise<unknown>;

/** Letters of the name of a file that stands for itself: no two files of a site have the same. */
export const nameLength = 10;
/** Letters of the edition of a numbered file: it changes with what is in the file. */
export const editionLength = 4;

/** The address of the numbered file of a folder, of which all editions are given one behind another: `/tim-kiem/chu/7-x3k2.json`. */
export const fileAt = (folder: string, editions: string, at: number): string =>
	`${folder}${at}-${editions.slice(at * editionLength, (at + 1) * editionLength)}.json`;
