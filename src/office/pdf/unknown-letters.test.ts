import { expect, it } from 'vitest';
import type { Glyph } from './marks.ts';
import { withoutUnknown } from './unknown-letters.ts';

const glyph = (text: string, x: number, name = 'A'): Glyph => ({
	text,
	x,
	y: 100,
	width: 6,
	size: 12,
	font: { name, bold: false, italic: false, unit: 0.001 },
	hidden: false,
	images: 0,
	coloured: false,
	run: 0,
});

it('a letter that its font does not name is a mark where it lies on another one, else a lost letter; both are told', () => {
	const fonts = new Set<string>();
	const found = withoutUnknown(
		[glyph('s', 0), glyph('\n', 6), glyph('o', 6.5), glyph('\u0002', 13), glyph('n', 19)],
		fonts,
	);
	expect(found.glyphs.map(({ text }) => text).join('')).toBe('so\uFFFDn');
	expect(found.remarks).toHaveLength(2);
	// On later pages letters with marks of this font are told as well.
	expect(withoutUnknown([glyph('ở', 0), glyph('ở', 0, 'B')], fonts).remarks).toHaveLength(1);
});
