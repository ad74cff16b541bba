/** One figure in a plan, to be reached or reached. */
export interface PlanResult {
	/** A decimal number; `null` for a target in words and for a range. */
	readonly value: string | null;
	/** How the figure binds, the range, or the fraction; `null` where the words alone say it. */
	readonly descriptor: { readonly name: string; readonly value: string } | null;
	/** Days, each `null` where it is not known or not that of the document. */
	readonly start: string | null;
	readonly end: string | null;
	readonly description: string;
}

/** Writes numbers as XML Schema wants its decimals: no exponent, no grouping. */
export const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });
