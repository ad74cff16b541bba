/** The lines of a text in one, with a semicolon between them as official documents list phases. */
export function inOneLine(text: string): string {
	return text
		.split('\n')
		.map((line) => line.replace(/;$/, ''))
		.join('; ');
}
