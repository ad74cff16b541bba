/** A path in data: keys of maps, places in lists. */
export type DataPath = readonly PropertyKey[];

/** What faults of the notation leave unknown: nothing more is said of it. */
export interface Gaps {
	/** Paths of values that stand in rows with a fault. */
	readonly broken: readonly DataPath[];
	/** Paths of maps and lists to which more may belong than was read. */
	readonly torn: readonly DataPath[];
}

/** The gaps of what was read without a fault. */
export const noGaps: Gaps = { broken: [], torn: [] };
