import { largest } from '../blocks.ts';
import type { Glyph } from './marks.ts';

/** Letters of a line without a gap between them that could part columns. */
export interface LinePart {
	readonly glyphs: readonly Glyph[];
	readonly left: number;
	readonly right: number;
}

/** A line of letters as the stretches that gaps part. */
export interface PartedLine {
	readonly y: number;
	readonly size: number;
	readonly stretches: readonly LinePart[];
}

/** A gap between columns is at least this wide, in sizes; gaps between words are narrower, unless a line is justified. */
const narrowest = 0.6;
/** The share of lines that may cross a gutter: headings that reach over columns. */
const mostCrossing = 0.12;

/** A line of letters from left to right, parted where a gap is as wide as between columns. */
export function partedLine(row: readonly Glyph[]): PartedLine {
	const shown = row.filter(({ text }) => text.trim() !== '');
	const size = largest(shown.map((glyph) => glyph.size));
	const stretches: { glyphs: Glyph[]; left: number; right: number }[] = [];
	for (const [at, glyph] of shown.entries()) {
		const last = stretches.at(-1);
		const goesOn = shown[at - 1]?.run === glyph.run;
		if (last === undefined || (!goesOn && glyph.x - last.right > size * narrowest))
			stretches.push({ glyphs: [glyph], left: glyph.x, right: glyph.x + glyph.width });
		else {
			last.glyphs.push(glyph);
			last.right = Math.max(last.right, glyph.x + glyph.width);
		}
	}
	const blanks = row.filter(({ text }) => text.trim() === '');
	for (const blank of blanks)
		stretches.find(({ left, right }) => blank.x >= left && blank.x < right)?.glyphs.push(blank);
	for (const { glyphs } of stretches) glyphs.sort((one, other) => one.x - other.x);
	return { y: shown[0]?.y ?? row[0]?.y ?? 0, size, stretches };
}

/** Where upright strips stand that hardly any line crosses, from left to right. */
export function guttersOf(lines: readonly PartedLine[]): number[] {
	const all = lines.flatMap(({ stretches }) => stretches);
	const left = Math.floor(all.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY));
	const right = Math.ceil(largest(all.map((one) => one.right)));
	if (!Number.isFinite(left) || right - left > 5000) return [];
	const steps = new Array<number>(right - left + 2).fill(0);
	for (const one of all) {
		const [from, to] = [Math.round(one.left) - left, Math.round(one.right) - left];
		steps[from] = (steps[from] ?? 0) + 1;
		steps[to] = (steps[to] ?? 0) - 1;
	}
	const most = Math.max(1, Math.floor(lines.length * mostCrossing));
	const width = largest(lines.map(({ size }) => size)) * narrowest;
	const gutters: number[] = [];
	let covered = 0;
	let strip: { readonly from: number; place: number; least: number } | null = null;
	for (let at = 0; at <= right - left; at += 1) {
		covered += steps[at] ?? 0;
		if (covered <= most) {
			// Words begin at the left of their column: the gutter is the last place that the fewest lines cross.
			if (strip === null) strip = { from: at, place: at, least: covered };
			else if (covered <= strip.least) Object.assign(strip, { place: at, least: covered });
		} else if (strip !== null) {
			if (strip.from > 0 && at - strip.from >= width) gutters.push(left + strip.place - 0.5);
			strip = null;
		}
	}
	return gutters;
}

/** The columns that a stretch reaches over, counted from 0. */
export function columnsUnder({ left, right }: LinePart, gutters: readonly number[]): readonly [number, number] {
	const before = (x: number) => gutters.filter((gutter) => gutter < x).length;
	return [before(left + 1), before(right - 1)];
}
