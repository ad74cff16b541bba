import { bitmapFaces, type Face } from '../../fonts/letters.ts';
import type { ShareCard } from '../../views/picture/share-card.ts';
import { canvas, type Palette } from './png.ts';
import { lettersOf, pictureLines, textWidth } from './text-lines.ts';

/**
 * Pixels of the picture. The Open Graph protocol names none: networks show what is nearly twice as wide as high and has 600 at
 * least. Larger ones are heavier, and no clearer on a phone.
 */
export const shareSize = { width: 960, height: 504 } as const;

const { width, height } = shareSize;
const margin = 64;
const within = width - 2 * margin;
/** The most lines of a title, and how far apart their base lines are. */
const mostLines = 4;
const lineHeight = 51;

/** Paper, the grey of edges and of the line above the facts, ink, and the red of the mark. */
const palette: Palette = [
	[253, 252, 249],
	[148, 148, 150],
	[26, 26, 30],
	[155, 28, 28],
];
const [grey, red] = [1, 3];

const { levels, png } = canvas(width, height, palette);

/** The picture of a page as networks show it: what it is, its title, a few facts (PNG). */
export function sharePicture({ portal, above, title, facts }: ShareCard): Uint8Array {
	const { title: large, text: small } = bitmapFaces();
	levels.fill(0);
	fill(levels, margin, 53, 21, 21, red);
	write(levels, small, portal, margin + 34, 73);
	const lines = pictureLines(large, title, within, mostLines);
	write(levels, small, pictureLines(small, above, within, 1)[0] ?? '', margin, 141);
	for (const [at, own] of lines.entries()) write(levels, large, own, margin, 200 + at * lineHeight);
	fill(levels, margin, 424, within, 2, grey);
	write(levels, small, factsLine(small, facts), margin, 464);
	return png();
}

/** As many of the facts as have room. */
function factsLine(face: Face, facts: readonly string[]): string {
	let text = '';
	for (const fact of facts) {
		const longer = text === '' ? fact : `${text} · ${fact}`;
		if (textWidth(face, longer) > within) break;
		text = longer;
	}
	return text;
}

function fill(levels: Uint8Array, x: number, y: number, wide: number, high: number, level: number): void {
	for (let row = y; row < y + high; row++) levels.fill(level, row * width + x, row * width + x + wide);
}

/** Draws a line of text on the base line `y`. Where letters touch, the darker pixel counts. */
function write(levels: Uint8Array, face: Face, text: string, x: number, y: number): void {
	for (const { letter, x: own } of lettersOf(face, text)) {
		const from = Math.round(x + own) + letter.left;
		for (let row = 0; row < letter.height; row++) {
			let to = (y + letter.top + row) * width + from;
			for (let at = row * letter.width; at < (row + 1) * letter.width; at++, to++) {
				const level = letter.levels[at] ?? 0;
				if (level > (levels[to] ?? 0)) levels[to] = level;
			}
		}
	}
}
