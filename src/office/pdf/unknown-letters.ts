import { choices } from '../choices.ts';
import { glyphRows } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { Remark } from './remarks.ts';

/** What a font says of letters that it has no sign for: nothing that can be seen. */
const unknown = /^[\p{Cc}\uFFFD]$/u;
const lost = '\uFFFD';

/**
 * Letters of which the font does not say what they are. Those that lie on another letter are marks and left out, others are kept
 * as lost. All are told, and letters with marks of these fonts, which may say something else. `fonts` gets their names.
 */
export function withoutUnknown(
	glyphs: readonly Glyph[],
	fonts: Set<string>,
): { readonly glyphs: readonly Glyph[]; readonly remarks: readonly Remark[] } {
	for (const glyph of glyphs) if (isUnknown(glyph)) fonts.add(glyph.font.name);
	if (fonts.size === 0) return { glyphs, remarks: [] };
	const read = new Map<Glyph, Glyph | null>();
	const remarks: Remark[] = [];
	for (const row of glyphRows(glyphs))
		for (const [at, glyph] of row.entries()) {
			if (!isUnknown(glyph) && !(fonts.has(glyph.font.name) && marked.test(glyph.text))) continue;
			const [before, next] = [row[at - 1], row[at + 1]];
			const words = [before, glyph, next]
				.map((one) => (one === undefined ? '' : isUnknown(one) ? lost : one.text))
				.join('');
			remarks.push({ x: glyph.x, y: glyph.y, code: 'unknown-letter', words, choice: choices.unknownLetter });
			if (!isUnknown(glyph)) continue;
			const half = glyph.width * 0.5;
			const isMark =
				(next !== undefined && next.x - glyph.x < half) || (before !== undefined && glyph.x - before.x < half);
			read.set(glyph, isMark ? null : { ...glyph, text: lost });
		}
	return { glyphs: glyphs.flatMap((glyph) => (read.has(glyph) ? (read.get(glyph) ?? []) : [glyph])), remarks };
}

/** Letters that a mark makes another letter of. */
const marked = /^(?=\p{L})[^A-Za-zđĐ]/u;

/** Tabs and ends of lines that take no room are none. */
const isUnknown = ({ text, width, size }: Glyph): boolean => unknown.test(text) && text !== '\t' && width > size * 0.05;
