/** A line of a text file, with its number, counted from 1. */
export interface TextLine {
	readonly text: string;
	readonly row: number;
}

/** Marks of HTML that editors of Markdown leave in cells. */
const marks = /<\/?(?:ul|ol|li|p|b|i|u|strong|em|sup|sub|span|div)(?:\s[^<>]{0,200})?>/gi;

/** The lines of a text, without marks of HTML. A break within a line (`<br>`) stays a mark, for cells. */
export function textLines(text: string): TextLine[] {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|[\n\r\v\f\u2028\u2029]/)
		.map((line, at) => ({ text: line.includes('<') ? line.replace(marks, ' ') : line, row: at + 1 }));
}

/** Whether a line shows nothing. */
export const isBlank = ({ text }: TextLine): boolean => text.trim() === '';
