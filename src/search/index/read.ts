/** Reads a file of the index, by its address, as JSON. Rejects if it cannot be had. */
export type Read = (path: string) => Promise<unknown>;

/** The files of a folder that share one text of names: the one at this place. */
export const fileAt = (folder: string, names: string, length: number, at: number): string =>
	`${folder}${names.slice(at * length, (at + 1) * length)}.json`;
