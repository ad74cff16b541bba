/** A target that a locality sets, as it stands in a comparison. */
export type ComparedTarget = readonly [
	href: string,
	/** Its figure, else its words. */
	words: string,
	/** Level, scope and time that it holds for. */
	of: readonly string[],
];

/** What a locality sets, for the page that puts localities side by side. */
export interface ComparedPlace {
	readonly name: string;
	readonly href: string;
	/** Whether the site has any document of it: without one its silence says nothing. */
	readonly hasDocuments: boolean;
	/** By id of the indicator: its name, and what the newest document that speaks of it sets. */
	readonly set: Readonly<
		Record<string, { readonly name: string; readonly document: string; readonly targets: readonly ComparedTarget[] }>
	>;
}

/** The most localities that stand side by side. */
export const mostCompared = 3;
/** What the address calls them. */
const comparedName = 'dia-phuong';

/** The localities that an address asks for, each once: `?dia-phuong=a&dia-phuong=b`, or `?dia-phuong=a,b`. What is longer than any id is cut. */
export function comparedIn(query: string): string[] {
	const given = new URLSearchParams(query)
		.getAll(comparedName)
		.flatMap((one) => one.split(','))
		.map((one) => one.trim().slice(0, 200));
	return [...new Set(given)].filter((one) => one !== '').slice(0, mostCompared);
}

/** The query part of an address that asks for them; empty of none. */
export function comparedQuery(places: readonly string[]): string {
	const said = new URLSearchParams(places.map((one) => [comparedName, one])).toString();
	return said === '' ? '' : `?${said}`;
}
