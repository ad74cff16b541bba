/** Marks of lists in front of a line: dashes, plus signs, dots of lists. */
const listMark = /^\s*[-–—−‐•●▪◦○➢✓*+·]+\s*(?=\S)/u;

/** Whether a line begins with the mark of a list. */
export const hasListMark = (line: string): boolean => listMark.test(line) && !/^\s*-?\d/.test(line);

/** The line without the mark of a list at its beginning. */
export const withoutListMark = (line: string): string => (hasListMark(line) ? line.replace(listMark, '') : line);

/** Whether the text goes on: it begins with a small letter, or with a sign that begins no sentence. */
export const continues = (text: string): boolean => /^[\p{Ll},.;:()\]%]/u.test(text);

/** Whether the text is at its end: it has a mark that ends a sentence or an entry. */
export const isEnded = (text: string): boolean => /[.;!?…”"]\s*$/u.test(text) || /\.\/\.?\s*$/u.test(text);

/** Words that stand for those of the row above: `-nt-`, `như trên`, marks of repetition. */
export function isDitto(text: string): boolean {
	const bare = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
	return /^(?:[-–—]?\s*n\s?[/.]?\s?t\.?\s*[-–—]?|[-–—(]?\s*như (?:trên|mục trên|dòng trên|nội dung trên)\s*[-–—)]?\.?|[-–—]?\s*(?:["”“„〃]{1,2}|''|″|,,|\/\/)\s*[-–—]?)$/u.test(
		bare,
	);
}

/** The text with white space as one space. */
export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
