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

/** A document as another names it. */
interface Cited {
	readonly number?: string | undefined;
	readonly issued?: string | null | undefined;
}

/**
 * Id of the document, other than `self`, that a number names; `null` if none or more than one does. Numbers restart every year
 * with every issuer. So without the day of issue, a number that carries no year means a document of the citing document's
 * locality.
 */
export function citedDocument(cited: Cited, numbers: Numbers, self: string): string | null {
	return onlyOne(documentsCited(cited, numbers, self));
}

/** Who issued what a basis names, as far as it says so. */
interface Issuer {
	/** Whether the basis names an issuer. */
	readonly isNamed: boolean;
	/** Whether the issuer is of the citing document's locality. */
	readonly isNear: boolean;
	/** Whether the issuer is, by its full name, of another locality. */
	readonly isOf: (locality: string) => boolean;
}

/**
 * Id of the document that an entry of a basis names (see `citedDocument`). Of several with one number and day it is that of the
 * own locality, unless the issuer is another's. What takes a document's place ends its duties: it reaches another locality only
 * under the full name of an issuer there.
 */
export function basisDocument(
	cited: Cited & { readonly relation: string },
	numbers: Numbers,
	self: string,
	{ isNamed, isNear, isOf }: Issuer,
): string | null {
	const found = documentsCited(cited, numbers, self);
	const near = found.filter((id) => localityOf(id) === localityOf(self));
	const far = found.filter((id) => !near.includes(id));
	if (isNear || (!isNamed && near.length > 0)) return onlyOne(near);
	return onlyOne(cited.relation === 'replaces' ? far.filter((id) => isOf(localityOf(id))) : found);
}

const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

function documentsCited({ number, issued: day }: Cited, numbers: Numbers, self: string): string[] {
	if (number === undefined) return [];
	const carriesYear = readNumber(number)?.year != null;
	return (numbers.get(nameKey(number)) ?? [])
		.filter(
			({ id, issued }) =>
				id !== self && (day ? maybeSameDay(day, issued) : carriesYear || localityOf(id) === localityOf(self)),
		)
		.map(({ id }) => id);
}
