import { expect, it } from 'vitest';
import { noNotes, type PdfLine, pdfLines } from './lines.ts';
import type { Glyph } from './marks.ts';
import { joinedLines } from './paragraphs.ts';
import { type Edges, proseOf } from './prose.ts';

const line = (text: string, left: number, y: number): PdfLine => ({
	text,
	left,
	right: left + text.length * 6,
	word: (text.split(' ')[0]?.length ?? 0) * 6,
	y,
	size: 13,
	bold: false,
	italic: false,
	endsInSpace: false,
	raised: null,
	notes: [],
	converted: [],
});
const edges: Edges = { left: 85, right: 540, indents: new Set(), isFirstIndented: false };
const texts = (...lines: PdfLine[]) => proseOf(lines, edges, 1).map(({ text }) => text);

it('the two columns of a head are read one after the other, also where their lines stand at other heights', () => {
	expect(
		texts(
			line('ỦY BAN NHÂN DÂN', 100, 60),
			line('CỘNG HÒA XÃ HỘI CHỦ', 330, 67),
			line('PHƯỜNG TRẤN BIÊN', 100, 75),
			line('NGHĨA VIỆT NAM', 350, 82),
			line('Độc lập - Tự do -', 340, 97),
			line('Hạnh phúc', 350, 112),
			line('Trấn Biên, ngày 14 tháng 01 năm', 320, 127),
			line('Số:', 100, 134),
			line('/KH-UBND', 180, 134),
			line('2026', 400, 142),
		),
	).toEqual([
		'ỦY BAN NHÂN DÂN',
		'PHƯỜNG TRẤN BIÊN',
		'Số: /KH-UBND',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'Độc lập - Tự do - Hạnh phúc',
		'Trấn Biên, ngày 14 tháng 01 năm 2026',
	]);
});

it('a signature at the right goes on with nothing at the left', () => {
	expect(
		texts(line('Nhận được Công văn này, đề nghị triển khai./.', 110, 600), line('TL. CHỦ TỊCH', 380, 618)),
	).toEqual(['Nhận được Công văn này, đề nghị triển khai./.', 'TL. CHỦ TỊCH']);
});

it.each([
	['UBND phườn', 'g', 'UBND phường'],
	['Trước ngày 15/02/202', '6', 'Trước ngày 15/02/2026'],
	['31/3/2', '026', '31/3/2026'],
	['tr', 'ường học', 'trường học'],
	['Phòng', 'Kinh tế', 'Phòng Kinh tế'],
	['Quý', 'I/2026', 'Quý I/2026'],
	['từ 15/3', '2026 trở đi', 'từ 15/3 2026 trở đi'],
	['Ban chỉ', 'huy', 'Ban chỉ huy'],
	['nhà', 'ông An', 'nhà ông An'],
	['Tổ trưởng tổ', 'c) ghi', 'Tổ trưởng tổ c) ghi'],
])('“%s” above “%s” is “%s”', (above, below, whole) => {
	expect(joinedLines(above, below, false)).toBe(whole);
});

it('signs of symbol fonts are marks of lists, as Word prints them', () => {
	const glyph = (text: string, x: number, name: string): Glyph => ({
		text,
		x,
		y: 100,
		width: 6,
		size: 13,
		font: { name, bold: false, italic: false, unit: 0.001 },
		hidden: false,
		images: 0,
		coloured: false,
		run: 0,
	});
	const [line] = pdfLines(
		[glyph('\uF0B7', 10, 'ABCDEF+SymbolMT'), ...[...'Kế'].map((sign, at) => glyph(sign, 25 + at * 6, 'Times'))],
		noNotes,
	);
	expect(line?.text).toBe('• Kế');
	expect(pdfLines([glyph('\uF0D8', 10, 'BCDEEE+Wingdings-Regular')], noNotes)[0]?.text).toBe('➢');
});
