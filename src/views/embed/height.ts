/** Letters on a line of a summary and of its heading, 320 pixels wide, in a wide font. Lines break between words. */
const letters = 29;
const headingLetters = 24;
const line = 25;
/** Space around the page, below a paragraph or the heading, and of an item of the list. */
const around = 32;
const below = 12;
const ofItem = 13;
const step = 20;

/**
 * The height in pixels, a multiple of 20, at which a summary for other sites can be seen whole. It is estimated from the text,
 * for the narrowest phones (320 pixels). `items` are those of its list, in parts that each may begin a line.
 */
export function embedHeight(
	title: string,
	paragraphs: readonly string[],
	items: readonly (readonly string[])[],
): number {
	const lines = (text: string, most = letters) => Math.ceil(text.length / most) * line;
	const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
	const height =
		around +
		lines(title, headingLetters) +
		below +
		sum(paragraphs.map((text) => lines(text) + below)) +
		sum(items.map((parts) => sum(parts.map((text) => lines(text))) + ofItem)) +
		(items.length > 0 ? below : 0);
	return Math.ceil(height / step) * step;
}
