import { choices } from '../choices.ts';
import { glyphRows } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { Remark } from './remarks.ts';

/** What a font says of letters that it has no sign for: nothing that can be seen. */
const unknown = /^[\p{Cc}\uFFFD]$/u;
const lost = '\uFFFD';

/**
 * Letters of which the font does not say what they are. Those that lie on another letter are marks and left out, others are kept
 * as lost. All are told.
 */
export function withoutUnknown(glyphs: readonly Glyph[]): {
	readonly glyphs: readonly Glyph[];
	readonly remarks: readonly Remark[];
} {
	if (!glyphs.some(isUnknown)) return { glyphs, remarks: [] };
	const read = new Map<Glyph, Glyph | null>();
	const remarks: Remark[] = [];
	for (const row of glyphRows(glyphs))
		for (const [at, glyph] of row.entries()) {
			if (!isUnknown(glyph)) continue;
			const [before, next] = [row[at - 1], row[at + 1]];
			const half = glyph.width * 0.5;
			const isMark =
				(next !== undefined && next.x - glyph.x < half) || (before !== undefined && glyph.x - before.x < half);
			read.set(glyph, isMark ? null : { ...glyph, text: lost });
			const words = [before, glyph, next].map((one) => (one === glyph ? lost : (one?.text ?? ''))).join('');
			remarks.push({ x: glyph.x, y: glyph.y, code: 'unknown-letter', words, choice: choices.unknownLetter });
		}
	return { glyphs: glyphs.flatMap((glyph) => (read.has(glyph) ? (read.get(glyph) ?? []) : [glyph])), remarks };
}

/** Tabs and ends of lines that take no room are none. */
const isUnknown = ({ text, width, size }: Glyph): boolean => unknown.test(text) && text !== '\t' && width > size * 0.05;
