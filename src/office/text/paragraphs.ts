import { paragraphOf } from '../blocks.ts';
import type { OfficeParagraph } from '../office-file.ts';
import { isBlank, type TextLine } from './lines.ts';

/** What begins an item or a part of a document: such a line never goes on with the line above it. */
const begins =
	/^\s*(?:[-+*•–—]\s|[-+–—]\p{L}|\d{1,3}(?:\.\d{1,3})*[.)]\s|\d{1,3}(?:\.\d{1,3})+\s|https?:|[a-zđ]{1,2}[.)]\s|[IVXLC]+[.)]\s|(?:Điều|Chương|Mục|Phần|Căn cứ|Nơi nhận|Kính gửi|Số:)(?!\p{L}))/u;

/**
 * How wide the lines of a text are that was wrapped by hand or by a program; `null` of a text with a paragraph a line. Wrapped
 * lines end at nearly one width.
 */
export function wrapOf(lines: readonly TextLine[]): number | null {
	const lengths = lines
		.filter((line) => !isBlank(line) && !/\t|https?:/.test(line.text))
		.map(({ text }) => text.trim().length)
		.sort((one, other) => one - other);
	const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (lengths.length < 8 || wide < 50 || wide > 130 || (lengths.at(-1) ?? 0) > wide * 1.6) return null;
	return lengths.filter((length) => length > wide * 0.75).length > lengths.length * 0.3 ? wide : null;
}

/** The paragraphs of lines without a table among them. `count` is how many stand above them in the file. */
export function textParagraphs(lines: readonly TextLine[], wrap: number | null, count: number): OfficeParagraph[] {
	const found: { text: string; row: number; bold: boolean }[] = [];
	let isBold = false;
	let isOpen = false;
	let width = 0;
	for (const line of lines) {
		if (isBlank(line)) {
			isOpen = false;
			isBold = false;
			continue;
		}
		const text = line.text.trim();
		const heading = /^#{1,6}\s/.test(text);
		const bold = isBold || heading || /^\*\*/.test(text);
		if ((text.match(/\*\*/g)?.length ?? 0) % 2 === 1) isBold = !isBold;
		const bare = text
			.replace(/^#{1,6}\s+/, '')
			.replaceAll('**', '')
			.replace(/<br\s*\/?>/gi, '\n');
		const last = found.at(-1);
		if (last !== undefined && isOpen && wrap !== null && width > wrap * 0.8 && !begins.test(bare) && bold === last.bold)
			last.text += ` ${bare}`;
		else found.push({ text: bare, row: line.row, bold });
		isOpen = !heading;
		width = text.length;
	}
	return found.map(({ text, row, bold }, at) => paragraphOf(text, { paragraph: count + at + 1, row }, { bold }));
}
