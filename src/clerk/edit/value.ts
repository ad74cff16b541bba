import { Document, Scalar, stringify } from 'yaml';

/** What a writer may put into a file: text, lists and maps of text. */
export type WrittenValue = string | readonly WrittenValue[] | { readonly [key: string]: WrittenValue };

/**
 * One change of a YAML text. `path` leads to the value from the root, by keys and places from 0, as they were before any change.
 * `null` takes the value away with its key; the last item of a list takes the list along. With `insert` the value is a new item
 * before that place of a list. `order` has the keys of the map in their order, for a key that is new.
 */
export interface Edit {
	readonly path: readonly (string | number)[];
	readonly value: WrittenValue | null;
	readonly insert?: boolean;
	readonly order?: readonly string[];
}

/** Text that needs no quotes within brackets: words, or an id (`7679-qd-ubnd-2022#1.2`). */
const bare = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}/. -]*|[\p{L}\p{N}/.#-]*)$/u;

/** A text as it stands in a line. It is quoted where a reader of YAML would take it for a number, a day or a sign of YAML. */
export function asScalar(value: string, style: 'plain' | 'single' | 'double' | 'flow'): string {
	const scalar = new Scalar(value);
	if (style !== 'plain') scalar.type = style === 'single' ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
	if (style === 'flow' && bare.test(value)) scalar.type = 'PLAIN';
	return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/** The lines of a value, of a list or map those of a block. Long text stays in its line, text of several lines is a literal. */
export const asValue = (value: WrittenValue): string[] => {
	const written = stringify(value, { lineWidth: 0, blockQuote: 'literal', indentSeq: true }).trimEnd();
	return written.split('\n');
};
