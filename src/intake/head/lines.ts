import type { OfficeParagraph, OfficePlace } from '../../office/office-file.ts';
import { fold } from '../../words/fold.ts';
import { spaced } from '../marks.ts';

/** A line of a file outside its tables, with what it is compared by. */
export interface HeadLine {
	readonly text: string;
	/** The text without marks, in small letters. */
	readonly bare: string;
	/** The paragraph that it is part of, counted here. */
	readonly paragraph: number;
	readonly number: string | null;
	readonly bold: boolean;
	readonly place: OfficePlace;
}

/** Signs of emphasis that files of plain text carry. */
const emphasis = /^[*_]{2,}|[*_]{2,}$/gu;

/** The lines of the paragraphs, empty ones left out. */
export function headLines(paragraphs: readonly OfficeParagraph[]): HeadLine[] {
	return paragraphs.flatMap(({ text, number, bold, place }, paragraph) =>
		text.split('\n').flatMap((line, at): HeadLine[] => {
			const shown = spaced(line.replace(emphasis, ''));
			const own = at === 0 ? number : null;
			if (shown === '' && own === null) return [];
			return [{ text: shown, bare: fold(shown), paragraph, number: own, bold: bold || /^\*\*/.test(line), place }];
		}),
	);
}

/** Whether a line is in capital letters alone, as heads and titles are. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
