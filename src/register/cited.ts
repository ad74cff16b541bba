import { nameKey } from './names.ts';

/** The documents of a register by the key of their number. */
export type Numbers = ReadonlyMap<string, readonly { readonly id: string; readonly issued: string }[]>;

/** The documents by number, for `citedDocument`. */
export function numbersOf(documents: Iterable<{ id: string; number: string; issued: string }>): Numbers {
	const numbers = new Map<string, { id: string; issued: string }[]>();
	for (const { id, number, issued } of documents) {
		const key = nameKey(number);
		numbers.set(key, [...(numbers.get(key) ?? []), { id, issued }]);
	}
	return numbers;
}

/** Id of the document, other than `self`, that a number and the day of issue where given name; `null` if none or more than one does. */
export function citedDocument(
	cited: { number?: string | undefined; issued?: string | null | undefined },
	numbers: Numbers,
	self: string,
): string | null {
	if (cited.number === undefined) return null;
	const found = (numbers.get(nameKey(cited.number)) ?? []).filter(
		({ id, issued }) => id !== self && (!cited.issued || cited.issued === issued),
	);
	return found.length === 1 ? (found[0]?.id ?? null) : null;
}
