import { type Anchored, anchored } from './anchors.ts';
import { noNotes, type PdfLine, pdfLines } from './lines.ts';
import type { Glyph } from './marks.ts';
import { joinedLines } from './paragraphs.ts';
import type { RuledLine } from './path.ts';

/** The notes at the foot of a page, and the text above them. */
export interface FootOfPage extends Anchored {
	readonly notes: ReadonlyMap<string, string>;
	/** Where the notes begin; `null` without notes. */
	readonly top: number | null;
}

/** The most lines at the foot of a page that may be notes. */
const mostLines = 40;

/**
 * The notes at the foot of a page: below a short line, each beginning with a raised number; or, whatever parts them from the text,
 * lines with numbers that follow each other, each of which stands in the text, glued to a word.
 */
export function footnotesOn(glyphs: readonly Glyph[], rules: readonly RuledLine[], width: number): FootOfPage {
	return footBelowLine(glyphs, rules, width) ?? footByNumbers(glyphs, rules, width) ?? withoutNotes(glyphs);
}

const withoutNotes = (glyphs: readonly Glyph[]): FootOfPage => ({ notes: noNotes, top: null, ...anchored(glyphs, []) });

function footBelowLine(glyphs: readonly Glyph[], rules: readonly RuledLine[], width: number): FootOfPage | null {
	const lines = rules
		.filter(
			(rule) => rule.right - rule.left > 40 && rule.right - rule.left < width * 0.45 && rule.bottom - rule.top < 3,
		)
		.sort((one, other) => other.top - one.top)
		.slice(0, 5);
	for (const { bottom, left } of lines) {
		const under = glyphs.filter(({ y, x }) => y > bottom && x > left - 20);
		if (under.length === 0 || under.length > glyphs.length * 0.8) continue;
		const found = endedAtGap(pdfLines(under, noNotes));
		if (found[0]?.raised == null) continue;
		return footOf(glyphs, under, found);
	}
	return null;
}

function footByNumbers(glyphs: readonly Glyph[], rules: readonly RuledLine[], width: number): FootOfPage | null {
	// Below the tables: the numbers of their rows are none of notes.
	const floor = rules
		.filter(({ left, right, top, bottom }) => right - left > width * 0.45 || bottom - top > 10)
		.reduce((lowest, { bottom }) => Math.max(lowest, bottom), Number.NEGATIVE_INFINITY);
	const under = glyphs.filter(({ y, size }) => y - size * 0.3 > floor);
	const lines = pdfLines(under, noNotes);
	for (let from = Math.max(0, lines.length - mostLines); from < lines.length; from += 1) {
		const first = numberOf(lines[from]);
		if (first === null) continue;
		const found = endedAtGap(lines.slice(from));
		const top = (found[0]?.y ?? 0) - (found[0]?.size ?? 0) * 0.9;
		const own = under.filter(({ y }) => y > top);
		if (own.length > glyphs.length * 0.8) continue;
		const foot = footOf(glyphs, own, found);
		if (foot.missing.length === 0) return foot;
	}
	return null;
}

/** The notes of these lines, and the rest of the page with their numbers raised. */
function footOf(glyphs: readonly Glyph[], under: readonly Glyph[], found: readonly PdfLine[]): FootOfPage {
	const top = (found[0]?.y ?? 0) - (found[0]?.size ?? 0);
	const end = (found.at(-1)?.y ?? 0) + 1;
	const notes = new Map<string, string>();
	let last = '';
	for (const line of found) {
		const number = numberOf(line);
		if (number !== null && (last === '' || line.raised !== null || Number(number) === Number(last) + 1)) {
			last = number;
			notes.set(number, line.text.slice(number.length).trim());
		} else notes.set(last, joinedLines(notes.get(last) ?? '', line.text, false));
	}
	const gone = new Set(under.filter(({ y }) => y <= end));
	const text = glyphs.filter((glyph) => !gone.has(glyph));
	return { notes, top, ...anchored(text, [...notes.keys()]) };
}

/** The number that a note begins with, raised or not; `null` where a line begins otherwise: `1.`, `2/3`. */
const numberOf = (line: PdfLine | undefined): string | null =>
	line === undefined ? null : (line.raised ?? /^(\d{1,3})(?=\s+\S|\p{L})/u.exec(line.text)?.[1] ?? null);

/** The lines above the first wide gap: below it stands the number of the page. */
function endedAtGap(lines: readonly PdfLine[]): readonly PdfLine[] {
	const gap = lines.findIndex((line, at) => at > 0 && line.y - (lines[at - 1]?.y ?? 0) > line.size * 2.2);
	return gap === -1 ? lines : lines.slice(0, gap);
}
