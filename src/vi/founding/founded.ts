/** What the texts of a new office tell of it. */
export interface Founded {
	readonly name: string;
	/** Id of the locality. */
	readonly locality: string;
	/** What is still to be filled in. */
	readonly open: readonly string[];
}
