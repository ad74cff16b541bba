import { isBrokenWord } from './broken-words.ts';
import type { PdfLine } from './lines.ts';

/** A paragraph put together of lines. */
export interface PdfParagraph {
	text: string;
	readonly lines: PdfLine[];
}

/** What begins an item of a list. */
const item =
	/^(?:[-–—+•*▪➢✓❖■●]\s*\S|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s|\d{1,3}(?:\.\d{1,3})+\s|[a-zđ]{1,2}\)\s|[IVXLC]{1,5}\.\s)/u;
/** Whether a text begins an item of a list. */
export const beginsItem = (text: string): boolean => item.test(text);
const dash = /^[-–—+•▪➢✓❖■●]\s*\S/u;

/** Whether a line ends in a place where lines are only ever broken by hand: the next word would have had room. */
export const hadRoom = (line: PdfLine, next: PdfLine, width: number): boolean => {
	return line.right - line.left + line.size * 0.4 + next.word < width;
};

/** The text of a line with that of the next one. A word is broken only behind a hyphen or a slash within it. */
export function joinedLines(above: string, below: string, endsInSpace: boolean): string {
	const isWithin =
		!endsInSpace &&
		(isBrokenWord(above, below) || (/[\p{L}\p{N}.][-–/]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below)));
	return isWithin ? `${above}${below}` : `${above} ${below}`;
}

/** Whether lines begin with a dash, as a list does. */
export const beginsList = (lines: readonly PdfLine[]): boolean => dash.test(lines[0]?.text ?? '');

/** Lines that are wrapped at a width, as paragraphs: lists item by item, and lines that were broken by hand one by one. */
export function paragraphsOfLines(
	lines: readonly PdfLine[],
	width: number,
	isList = beginsList(lines),
): PdfParagraph[] {
	const found: PdfParagraph[] = [];
	for (const line of lines) {
		const last = found.at(-1);
		const above = last?.lines.at(-1);
		if (last === undefined || above === undefined) {
			found.push({ text: line.text, lines: [line] });
			continue;
		}
		const isByHand = hadRoom(above, line, width);
		const isItem = item.test(line.text) && (isByHand || isList || /[.;:]$/.test(above.text));
		const isApart = line.y - above.y > Math.max(line.size, above.size) * 2.2;
		if (isByHand || isItem || isApart) found.push({ text: line.text, lines: [line] });
		else {
			last.text = joinedLines(last.text, line.text, above.endsInSpace);
			last.lines.push(line);
		}
	}
	return found;
}
