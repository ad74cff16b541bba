import { composed } from '../words/compose.ts';
import type { OfficeCell, OfficeParagraph, OfficePlace } from './office-file.ts';

/** Signs that show nothing: zero-width ones, marks of order, and soft hyphens. */
const unseen = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\p{Cc}]/gu;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** The text as it is seen: composed letters, spaces of one kind, no signs that show nothing; breaks and tabs are kept. */
export function seen(text: string): string {
	const clean = text
		.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
		.replace(spaces, ' ')
		.replace(unseen, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
	return composed(clean)
		.replace(/ +/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}

/** A paragraph with this text and no looks, number or notes but those that are given. */
export function paragraphOf(
	text: string,
	place: OfficePlace,
	rest: Partial<Omit<OfficeParagraph, 'kind' | 'text' | 'place'>> = {},
): OfficeParagraph {
	return {
		kind: 'paragraph',
		number: null,
		text: seen(text),
		bold: false,
		italic: false,
		centered: false,
		notes: [],
		...rest,
		place,
	};
}

/** A cell with one paragraph, or none if the text is empty. */
export function cellOf(
	text: string,
	column: number,
	place: OfficePlace,
	rest: Partial<Omit<OfficeParagraph, 'kind' | 'text' | 'place'>> & { columns?: number; rows?: number } = {},
): OfficeCell {
	const { columns = 1, rows = 1, ...looks } = rest;
	const paragraph = paragraphOf(text, place, looks);
	return { paragraphs: paragraph.text === '' ? [] : [paragraph], column, columns, rows, place };
}

/**
 * A row of a table within a cell as one paragraph: what its cells hold with dashes between them, behind the number of the row where
 * the first cell is one.
 */
export function rowParagraph(cells: readonly (readonly OfficeParagraph[])[], place: OfficePlace): OfficeParagraph {
	const shown = cells.map((one) =>
		one
			.map(({ number, text }) => `${number ?? ''} ${text}`.trim())
			.join(' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);
	const [first = '', ...rest] = shown.filter((text) => text !== '');
	const number = /^(\d{1,3})[.)]?$/.exec(first)?.[1];
	const text =
		number === undefined || rest.length === 0 ? [first, ...rest].join(' – ') : `${number}. ${rest.join(' – ')}`;
	const all = cells.flat();
	return paragraphOf(text, place, {
		bold: all.length > 0 && all.every(({ bold }) => bold),
		italic: all.length > 0 && all.every(({ italic }) => italic),
		notes: all.flatMap(({ notes }) => notes),
	});
}

/** The largest of numbers, however many; 0 of none. */
export function largest(numbers: Iterable<number>): number {
	let most = 0;
	for (const number of numbers) if (number > most) most = number;
	return most;
}

/** Whether a paragraph shows anything. */
export const isShown = ({ text, number, notes }: OfficeParagraph): boolean =>
	text !== '' || number !== null || notes.length > 0;
