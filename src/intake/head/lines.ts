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

/** Whether a line stands right below another in a file of text, without an empty line between them. */
export const isRightBelow = (line: HeadLine, above: HeadLine | undefined): boolean =>
	above !== undefined &&
	line.place.row !== undefined &&
	line.place.table === undefined &&
	above.place.row !== undefined &&
	line.place.row - above.place.row <= 1;

/** Whether empty lines part the paragraphs of a file of text: then lines without one between them are one paragraph. */
export function hasGaps(lines: readonly HeadLine[]): boolean {
	const rows = lines.flatMap(({ place }) => (place.table === undefined && place.row !== undefined ? [place.row] : []));
	const gaps = rows.filter((row, at) => at > 0 && row - (rows[at - 1] ?? row) > 1).length;
	return rows.length > 10 && gaps > rows.length / 12 && gaps < rows.length - 2;
}
