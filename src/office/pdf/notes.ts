import { noNotes, type PdfLine, pdfLines } from './lines.ts';
import type { Glyph } from './marks.ts';
import { joinedLines } from './paragraphs.ts';
import type { RuledLine } from './path.ts';

/** The notes at the foot of a page: below a short line, each beginning with a raised number. */
export function footnotesOn(
	glyphs: readonly Glyph[],
	rules: readonly RuledLine[],
	width: number,
): { readonly notes: ReadonlyMap<string, string>; readonly rest: readonly Glyph[] } {
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
		const end = (found.at(-1)?.y ?? 0) + 1;
		const below = under.filter(({ y }) => y <= end);
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

/** The lines above the first wide gap: below it stands the number of the page. */
function endedAtGap(lines: readonly PdfLine[]): readonly PdfLine[] {
	const gap = lines.findIndex((line, at) => at > 0 && line.y - (lines[at - 1]?.y ?? 0) > line.size * 2.2);
	return gap === -1 ? lines : lines.slice(0, gap);
}
