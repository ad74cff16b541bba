import { maybeSameDay } from '../words/day.ts';
import { localityOf } from './id.ts';
import { nameKey } from './names.ts';
import { readNumber } from './number.ts';

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

/**
 * Id of the document, other than `self`, that a number names; `null` if none or more than one does. Numbers restart every year
 * with every issuer. So without the day of issue, a number that carries no year means a document of the citing document's
 * locality.
 */
export function citedDocument(
	cited: { number?: string | undefined; issued?: string | null | undefined },
	numbers: Numbers,
	self: string,
): string | null {
	if (cited.number === undefined) return null;
	const carriesYear = readNumber(cited.number)?.year != null;
	const found = (numbers.get(nameKey(cited.number)) ?? []).filter(
		({ id, issued }) =>
			id !== self &&
			(cited.issued ? maybeSameDay(cited.issued, issued) : carriesYear || localityOf(id) === localityOf(self)),
	);
	return found.length === 1 ? (found[0]?.id ?? null) : null;
}
