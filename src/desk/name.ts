/** The most bytes of a file that is brought in, and of a request. */
export const mostBytes = 60_000_000;

/** Name of the file that has the units of a locality, in place of that of a document. */
export const unitsName = 'units.yaml';

/** Which document: its locality and the name of its file without `.mdx`; `unitsName` for its units. */
export interface DocumentName {
	readonly locality: string;
	readonly slug: string;
}
