/** Marks of lists in front of a line: dashes, plus signs, dots of lists. */
const listMark = /^\s*[-–—−‐•●▪◦○➢✓■❖*+·]+\s*(?=\S)/u;

/** The end of a range that a line was broken in: `2026` and `- 2030 gắn với …`. */
const isRangeEnd = /^\s*[-–—]\s*20\d\d(?!\s*:)/u;

/** Whether a line begins with the mark of a list. */
export const hasListMark = (line: string): boolean =>
	listMark.test(line) && !/^\s*-?\d/.test(line) && !isRangeEnd.test(line);

/** The line without the mark of a list at its beginning. */
export const withoutListMark = (line: string): string => (hasListMark(line) ? line.replace(listMark, '') : line);

/** The lines of a list whose entries are counted, `1.`, `2.`, with a dash in the place of the number. */
export function uncounted(lines: readonly string[]): readonly string[] {
	const count = /^\(?\d{1,2}[.)]\s+(?=\S)/u;
	const counted = lines.filter((line) => count.test(line));
	return counted.length >= 2 && count.test(lines[0] ?? '') ? lines.map((line) => line.replace(count, '- ')) : lines;
}

/** Words before a name of a person. */
const title = /(?:^|[\s(,;:–-])(?:đ\/c|đ\.c|đc|đồng chí|ông|bà|anh|chị|cô)\.?\s+\p{Lu}\p{Ll}/u;

/** Whether words hold a title with a name behind it: `đ/c Lan`. */
export const titlesPerson = (text: string): boolean =>
	title.test(
		text.replace(/(?<!\p{L})(?:Đ\/c|Đ\/C|ĐC|Đc|Đồng chí|Ông|Bà|Anh|Chị|Cô)(?=[.\s])/gu, (one) => one.toLowerCase()),
	);

/** Whether words are a name alone, as columns of people have them: two to four words in capitals. */
export const isBareName = (text: string): boolean => /^(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}*\.?$/u.test(text.trim());

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

/** Whether words end in one behind which nothing ends: what follows belongs to them. */
export const leavesOpen = (words: string): boolean =>
	/(?:[,(“"–-]|(?<!\p{L})(?:và|các|của|tại|về|trong|cho|theo|số|dự thảo|kèm|kèm theo|gồm|với|hoặc|từ|đến|có|được|những|sau|qua|bằng|mẫu|là|việc|do))$/iu.test(
		words,
	);

/** The text with white space as one space. */
export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a line is in capital letters alone, as heads and titles are. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
