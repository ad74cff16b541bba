/** A long description of the data in parts, so that it need not be whole in memory. */
export interface Listing {
	/** Its own keys; at least one. */
	readonly head: object;
	/** The key of its list. */
	readonly list: string;
	/** What the list holds, made while it is read. */
	readonly items: Iterable<object>;
}
