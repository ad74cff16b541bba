/** The most letters of a line of folded text that is broken anew. */
const widest = 100;

/**
 * The lines of a block of text, each with its indentation: as many of the former lines as say the same stay as they are, from the
 * beginning and from the end. `indent` is that of a block which had no lines.
 */
export function blockLines(
	former: readonly string[],
	value: string,
	style: 'folded' | 'literal',
	indent: number,
): string[] {
	const kept = former.at(-1)?.trim() === '' ? former.slice(0, -1) : [...former];
	const first = kept.find((line) => line.trim() !== '');
	const space = first === undefined ? ' '.repeat(indent) : (/^ */.exec(first)?.[0] ?? '');
	if (style === 'literal' || value.includes('\n'))
		return value.split('\n').map((line) => (line === '' ? '' : space + line));
	const words = value.split(' ');
	const lines = kept.map((line) => line.trim().split(' '));
	let [from, head] = [0, 0];
	while (head < lines.length && startsWith(words, from, lines[head] ?? [])) from += lines[head++]?.length ?? 0;
	let [to, tail] = [words.length, lines.length];
	while (tail > head && startsWith(words, to - (lines[tail - 1]?.length ?? 0), lines[tail - 1] ?? [], from))
		to -= lines[--tail]?.length ?? 0;
	return [...kept.slice(0, head), ...folded(words.slice(from, to), space), ...kept.slice(tail)];
}

/** Whether these words stand in others at a place, which is not before `from`. */
const startsWith = (words: readonly string[], at: number, line: readonly string[], from = 0): boolean =>
	line.length > 0 &&
	line[0] !== '' &&
	at >= from &&
	at + line.length <= words.length &&
	line.every((word, place) => words[at + place] === word);

function folded(words: readonly string[], space: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		if (line !== '' && space.length + line.length + 1 + word.length > widest) {
			lines.push(space + line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, space + line];
}
