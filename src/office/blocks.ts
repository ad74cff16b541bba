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

/** The largest of numbers, however many; 0 of none. */
export function largest(numbers: Iterable<number>): number {
	let most = 0;
	for (const number of numbers) if (number > most) most = number;
	return most;
}

/** Whether a paragraph shows anything. */
export const isShown = ({ text, number, notes }: OfficeParagraph): boolean =>
	text !== '' || number !== null || notes.length > 0;
