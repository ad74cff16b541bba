import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** A letter as it is drawn. */
export interface DrawnLetter {
	/** From the pen to its first column, from the base line to its first row. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Pixels to the next letter. */
	readonly advance: number;
	/** Grey of each pixel, row by row: 0 is paper, 2 ink. */
	readonly levels: Uint8Array;
	/** The letter without marks, by which it keeps its distance to others. */
	readonly base: string;
}

/** The letters of one weight and size. */
export interface Face {
	/** `null` of a letter that it does not have. */
	readonly letter: (one: string) => DrawnLetter | null;
	/** How much nearer (below 0) or further two letters stand than their widths say. */
	readonly kern: (before: DrawnLetter, after: DrawnLetter) => number;
}

type Told = Record<
	'title' | 'text',
	{
		/** In the order in which their pixels follow. */
		readonly letters: readonly (readonly [string, number, number, number, number, number])[];
		readonly kern: Readonly<Record<string, number>>;
	}
>;

let known: Record<'title' | 'text', Face> | undefined;

/** Inter as bitmaps, in two sizes: those of `npm run fonts`. Throws if the file is not there. */
export function bitmapFaces(): Record<'title' | 'text', Face> {
	known ??= read();
	return known;
}

function read(): Record<'title' | 'text', Face> {
	const bytes = inflateRawSync(readFileSync(join(import.meta.dirname, 'letters.bin')));
	const end = bytes.indexOf(10);
	const told: Told = JSON.parse(bytes.toString('utf8', 0, end));
	let at = 0;
	const face = ({ letters, kern }: Told['title']): Face => {
		const all = new Map<string, DrawnLetter>();
		for (const [one, left, top, width, height, advance] of letters) {
			const levels = new Uint8Array(width * height);
			for (let pixel = 0; pixel < levels.length; pixel++, at++)
				levels[pixel] = ((bytes[end + 1 + (at >> 2)] ?? 0) >> ((at & 3) * 2)) & 3;
			const base = baseOf(one);
			all.set(one, { left, top, width, height, advance, levels, base });
		}
		return {
			letter: (one) => all.get(one) ?? null,
			kern: (before, after) => kern[before.base + after.base] ?? 0,
		};
	};
	return { title: face(told.title), text: face(told.text) };
}

const strokes: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D' };
const baseOf = (letter: string): string => strokes[letter] ?? letter.normalize('NFD').charAt(0);
