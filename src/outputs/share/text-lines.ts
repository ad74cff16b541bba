import type { DrawnLetter, Face } from '../../fonts/letters.ts';

/** What stands for a letter that the fonts do not have. */
const unknown = '•';

/** The letters of a text as a face draws them, and where each begins. */
export function lettersOf(face: Face, text: string): { readonly letter: DrawnLetter; readonly x: number }[] {
	const all: { letter: DrawnLetter; x: number }[] = [];
	let x = 0;
	let before: DrawnLetter | null = null;
	for (const one of text.normalize('NFC')) {
		const letter = face.letter(one) ?? face.letter(unknown);
		if (letter === null) continue;
		if (before !== null) x += before.advance + face.kern(before, letter);
		all.push({ letter, x });
		before = letter;
	}
	return all;
}

/** How wide a text is, in pixels. */
export function textWidth(face: Face, text: string): number {
	const last = lettersOf(face, text).at(-1);
	return last === undefined ? 0 : last.x + last.letter.advance;
}

/** The words in at most so many lines, none wider than that; where there are more, the last line ends with “…” after a word. */
export function pictureLines(face: Face, text: string, width: number, most: number): string[] {
	const fits = (line: string) => textWidth(face, line) <= width;
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((one) => pieces(one, fits))) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	let end = (kept.pop() ?? '').split(' ');
	while (end.length > 1 && !fits(`${end.join(' ')}…`)) end = end.slice(0, -1);
	return [...kept, `${end.join(' ').replace(/[,;:.–-]+$/u, '')}…`];
}

/** A word in parts that each fit a line: it is nearly always one. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
	if (word === '') return [];
	if (fits(`${word}…`)) return [word];
	const all: string[] = [];
	for (const one of word) {
		const last = all.at(-1);
		if (last !== undefined && fits(`${last}${one}…`)) all[all.length - 1] = last + one;
		else all.push(one);
	}
	return all;
}
