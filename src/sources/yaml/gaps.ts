type Path = readonly PropertyKey[];

/** What faults of the notation leave unknown: nothing more is said of it. */
export interface Gaps {
	/** Paths of values that stand in rows with a fault. */
	readonly broken: readonly Path[];
	/** Paths of maps and lists to which more may belong than was read. */
	readonly torn: readonly Path[];
}

/** The gaps of what was read without a fault. */
export const noGaps: Gaps = { broken: [], torn: [] };
