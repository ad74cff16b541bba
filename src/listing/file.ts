/** An assignment in a file of the filter, its parts in this order. */
export type ListedLine = readonly [
	id: string,
	number: string,
	task: string,
	deliverables: readonly string[],
	leads: readonly string[],
	cooperating: readonly string[],
	/** Id of its field; empty if it has none. */
	field: string,
	/** The document's words for the time, in one line; empty if it sets none. */
	due: string,
	/** The days on which it is due, in order. */
	days: readonly string[],
	/** How it stands, as addresses say it; empty where the site has no report about its document. */
	standings: readonly string[],
];

/** Assignments with the names of what they refer to. */
export interface ListedLines {
	readonly lines: readonly ListedLine[];
	/** By id: name of the document, day of issue. */
	readonly documents: Readonly<Record<string, readonly [name: string, issued: string]>>;
	/** By id: the short name of a unit or group, and the name of a locality. */
	readonly names: Readonly<Record<string, string>>;
	/** By id of a group: its members. */
	readonly members: Readonly<Record<string, readonly string[]>>;
}

/** What the filter knows of a locality. */
export interface ListedPlace {
	/** Its units and groups. */
	readonly units: Readonly<Record<string, string>>;
	/** The assignments of its documents and units; `null` where they stand in files of their own. */
	readonly all: ListedLines | null;
	/** Those files: year of a due day (`-` of none), how many assignments, how many files. An assignment due in two years stands in both. */
	readonly years: readonly (readonly [year: string, count: number, files: number])[];
}
