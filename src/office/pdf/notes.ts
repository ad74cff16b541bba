import { noNotes, pdfLines } from './lines.ts';
import type { Glyph, Rule } from './marks.ts';
import { joinedLines } from './paragraphs.ts';

/** The notes at the foot of a page: below a short line, each beginning with a raised number. */
export function footnotesOn(
	glyphs: readonly Glyph[],
	rules: readonly Rule[],
	width: number,
): { readonly notes: ReadonlyMap<string, string>; readonly rest: readonly Glyph[] } {
	const lines = rules
		.filter(
			(rule) => rule.right - rule.left > 40 && rule.right - rule.left < width * 0.45 && rule.bottom - rule.top < 3,
		)
		.sort((one, other) => other.top - one.top)
		.slice(0, 5);
	for (const { bottom, left } of lines) {
		const below = glyphs.filter(({ y, x }) => y > bottom && x > left - 20);
		if (below.length === 0 || below.length > glyphs.length * 0.8) continue;
		const found = pdfLines(below, noNotes);
		if (found[0]?.raised == null) continue;
		const notes = new Map<string, string>();
		let number = '';
		for (const { raised, text } of found) {
			if (raised !== null) {
				number = raised;
				notes.set(number, text.slice(raised.length).trim());
			} else notes.set(number, joinedLines(notes.get(number) ?? '', text, false));
		}
		const gone = new Set(below);
		return { notes, rest: glyphs.filter((glyph) => !gone.has(glyph)) };
	}
	return { notes: noNotes, rest: glyphs };
}
