/**
 * The label broken at spaces, not at protected ones, into lines of at most `width` characters; a longer word is cut. What does not fit into `most`
 * lines is left out, and the last line then ends with "…".
 */
export function labelLines(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
	const lines: string[][] = [];
	for (const word of text.normalize('NFC').split(/[^\S\u00a0]+/u)) {
		const letters = [...word];
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + letters.length <= width) last.push(' ', ...letters);
		else for (let at = 0; at < letters.length; at += width) lines.push(letters.slice(at, at + width));
	}
	if (lines.length <= most) return lines.map((line) => line.join(''));
	const kept = lines.slice(0, most).map((line) => line.join(''));
	const end = kept.pop() ?? '';
	return [
		...kept,
		`${[...end]
			.slice(0, width - 1)
			.join('')
			.replace(/[\s,;:.]+$/u, '')}…`,
	];
}
