import { isSyllable } from '../../words/syllable.ts';
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
/** What may stand within a name: `- xã hội`. */
const withinName = /^[-–]\s*\p{Ll}/u;
const dash = /^[-–—+•▪➢✓❖■●]\s*\S/u;

/** Whether a line ends in a place where lines are only ever broken by hand: the next word would have had room. */
export const hadRoom = (line: PdfLine, next: PdfLine, width: number): boolean => {
	return line.right - line.left + line.size * 0.4 + next.word < width;
};

/** The text of a line with that of the next one. A word is broken only behind a hyphen or a slash within it. */
export function joinedLines(above: string, below: string, endsInSpace: boolean): string {
	// “TT-” and “BNV”, however the line ends.
	const isSymbol = /\p{Lu}{2}[-–]$/u.test(above) && /^\p{Lu}{2}/u.test(below);
	const isWithin =
		isSymbol ||
		(!endsInSpace &&
			(/^(?:[,.;:!?)\]”%]|\/\d)/u.test(below) ||
				isBrokenWord(above, below) ||
				(/[\p{L}\p{N}.][-–/]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below))));
	return isWithin ? `${above}${below}` : `${above} ${below}`;
}

/** The text of lines with that of the next one, of which the last, `above`, tells what a narrow cell broke. */
export const joinedDrawn = (text: string, above: Pick<PdfLine, 'text' | 'endsInSpace'>, below: string): string =>
	isBrokenNumber(above.text, below) || isBrokenShort(above.text, below)
		? `${text}${below}`
		: joinedLines(text, below, above.endsInSpace);

/** Whether a cell that is too narrow for a number broke it: the whole line above is figures, which no space ends. */
const isBrokenNumber = (above: string, below: string): boolean =>
	/^[\d/.,-]*\d$/.test(above) && /^\d[\d/.,-]*(?:\s|$)/.test(below);

/** Whether it broke a short name: the whole line above is capitals that are no syllable, `HĐN` above `D`. */
const isBrokenShort = (above: string, below: string): boolean =>
	/^\p{Lu}{2,}$/u.test(above) && /^\p{Lu}(?!\p{L})/u.test(below) && !isSyllable(above.toLowerCase());

/** Whether lines begin with a dash, as a list does. */
export const beginsList = (lines: readonly PdfLine[]): boolean => dash.test(lines[0]?.text ?? '');

/** How far the lines of a paragraph stand apart, by the size of their letters in half points. */
export type Pitches = ReadonlyMap<number, number>;

const sizeOf = ({ size }: PdfLine): number => Math.round(size * 2);

/** The distance at which most lines of cells stand apart, for each size of letters that has at least four. */
export function pitchesOf(cells: readonly (readonly PdfLine[])[]): Pitches {
	const counts = new Map<number, Map<number, number>>();
	for (const lines of cells)
		for (const [at, line] of lines.entries()) {
			const above = lines[at - 1];
			if (above === undefined || sizeOf(above) !== sizeOf(line)) continue;
			const own = counts.get(sizeOf(line)) ?? new Map<number, number>();
			const gap = Math.round((line.y - above.y) * 4) / 4;
			counts.set(sizeOf(line), own.set(gap, (own.get(gap) ?? 0) + 1));
		}
	return new Map(
		[...counts].flatMap(([size, gaps]) => {
			const [most] = [...gaps].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]);
			return most === undefined || most[1] < 4 ? [] : [[size, most[0]] as const];
		}),
	);
}

/** Whether a line stands further below the one above than those of a paragraph do, as a new paragraph does. */
function isSetApart(line: PdfLine, above: PdfLine, pitches: Pitches): boolean {
	const pitch = sizeOf(line) === sizeOf(above) ? pitches.get(sizeOf(line)) : undefined;
	// The least room between paragraphs that word processors are set to.
	return pitch !== undefined && line.y - above.y > pitch + 1.4 && !/^[\p{Ll},.;:)]/u.test(line.text);
}

/**
 * Lines that are wrapped at a width, as paragraphs: lists item by item, lines that were broken by hand one by one, and those that
 * stand further apart than `pitches` tell.
 */
export function paragraphsOfLines(
	lines: readonly PdfLine[],
	width: number,
	isList = beginsList(lines),
	pitches: Pitches = new Map(),
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
		// A dash before a small letter, in a list whose entries begin with capitals, stands within a name.
		const isWithin = !isByHand && withinName.test(line.text) && /^[-–—+•]\s*\p{Lu}/u.test(lines[0]?.text ?? '');
		const isItem = !isWithin && item.test(line.text) && (isByHand || isList || /[.;:]$/.test(above.text));
		const isApart = line.y - above.y > Math.max(line.size, above.size) * 2.2 || isSetApart(line, above, pitches);
		if (isByHand || isItem || isApart) found.push({ text: line.text, lines: [line] });
		else {
			last.text = joinedDrawn(last.text, above, line.text);
			last.lines.push(line);
		}
	}
	return found;
}
