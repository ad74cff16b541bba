/**
 * Returns the lines of a text on one line, a deadline above all. A line that ends in a mark of its own is followed by a space,
 * any other by a semicolon, as official documents list phases.
 */
export function inOneLine(text: string): string {
	const lines = text.split('\n').map((line) => line.trim());
	return lines
		.filter((line) => line !== '')
		.map((line, at, all) => (at === all.length - 1 ? line : `${line}${/[.,;:]$/.test(line) ? ' ' : '; '}`))
		.join('');
}
