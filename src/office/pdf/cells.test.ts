import { expect, it } from 'vitest';
import { at, pdf, rule, ruled } from '../../fixtures/office/pdf.ts';
import { read, textLines, told } from '../../fixtures/office/read.ts';
import { joinedDrawn, joinedLines } from './paragraphs.ts';

// Cells of converted files: what a page cuts off, what stands in them, and where their lines end.

const xs = [50, 90, 300, 500];
const row = (y: number, ...cells: readonly string[]) =>
	cells.map((text, column) => (text === '' ? '' : at((xs[column] ?? 0) + 4, y, text))).join('');
const head = row(790, 'TT', 'Viec', 'Han');
/** What is drawn, shown within a box alone. */
const within = (left: number, bottom: number, width: number, height: number, drawn: string) =>
	`q ${left} ${bottom} ${width} ${height} re W n ${drawn}Q\n`;

it('letters that a cell cuts off are left out and told, at the cell that is too small for them', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 750, 720]) +
				head +
				row(760, '1', 'Lap bao cao', '') +
				within(300, 750, 200, 30, at(304, 760, 'Quy I') + at(304, 742, 'va quy II')) +
				row(730, '2', 'Kiem tra', 'Ca nam'),
		]),
	);
	expect(textLines(file)).toEqual(['TT | Viec | Han', '1 | Lap bao cao | Quy I', '2 | Kiem tra | Ca nam']);
	expect(told(file.skipped)).toEqual(['clipped-text: va quy II']);
	expect(file.doubts.map(({ code, words, place }) => [code, words, place])).toEqual([
		['clipped-text', 'va quy II', { page: 1, table: 1, row: 2, column: 3 }],
	]);
});

it('a head that is repeated and cut off is a head', async () => {
	const heads = (last: string) => row(790, 'TT', 'Viec', last);
	const first = ruled(xs, [805, 780, 60]) + heads('Han hoan thanh') + row(70, '1', 'Xay dung ke', 'Quy I');
	const next = ruled(xs, [805, 780, 750]) + heads('Han hoan') + row(760, '', 'hoach', '');
	const file = await read(pdf([first, next]));
	expect(textLines(file)).toEqual(['TT | Viec | Han hoan thanh', '1 | Xay dung ke hoach | Quy I']);
	expect(told(file.skipped)).toEqual(['repeated-head: TT | Viec | Han hoan']);
});

it('lines of a cell that stand further apart than those of the table are paragraphs, however full they are', async () => {
	const lines = (x: number, y: number, pitch: number, ...texts: readonly string[]) =>
		texts.map((text, line) => at(x, y - line * pitch, text)).join('');
	const full = 'Bao cao ket qua thuc hien ke hoa';
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 690, 600]) +
				head +
				lines(94, 765, 14, 'Ra soat cac thu tuc hanh chinh duo', 'gom ca don vi va cac dia phuong', 'duoc giao') +
				lines(304, 765, 14, full, 'gom ca don vi va cac dia phuong', 'duoc giao') +
				lines(94, 670, 14, 'Kiem tra') +
				lines(304, 670, 17, full, 'Bien ban'),
		]),
	);
	expect(textLines(file).at(-1)).toBe(` | Kiem tra | ${full} / Bien ban`);
	expect(textLines(file).at(1)).toContain(`${full} gom ca don vi va cac dia phuong`);
});

const cell = (x: number, y: number, text: string) => at(x + 3, y, text, 9);
const inner = (left: number, right: number) =>
	rule(left, 770, right, 770) +
	rule(left, 745, right, 745) +
	rule(left, 770, left, 720) +
	rule(left + 60, 770, left + 60, 720) +
	cell(left, 750, 'Lop hoc') +
	cell(left + 60, 750, '02') +
	cell(left, 725, 'Tai lieu') +
	cell(left + 60, 725, '15');
/** A table with one in its middle cell, which ends at `right`; its foot is the line of the row, or one above it. */
const around = (left: number, right: number, foot: string) =>
	ruled(xs, [805, 780, 720, 690]) + head + inner(left, right) + foot + row(700, '2', 'Kiem tra', 'Ca nam');

it.each([
	['stands within it', around(100, 240, rule(100, 722.5, 240, 722.5) + rule(240, 770, 240, 722.5))],
	['reaches its foot and its right edge', around(96, 300, '')],
	['begins at its left edge', around(90, 240, rule(240, 770, 240, 720))],
])('a table in a cell that %s is lines of the cell, and told', async (_, drawn) => {
	const file = await read(pdf([drawn + at(54, 760, '1') + at(304, 760, 'Quy I')]));
	expect(textLines(file)).toEqual([
		'TT | Viec | Han',
		'1 | Lop hoc – 02 / Tai lieu – 15 | Quy I',
		'2 | Kiem tra | Ca nam',
	]);
	expect(file.doubts.map(({ code }) => code)).toEqual(file.doubts.map(() => 'nested-table'));
	expect(file.doubts[0]?.place).toEqual({ page: 1, table: 1, row: 2, column: 2 });
});

it('a table that is wider than its cell belongs to it; the cell that it lies on is told', async () => {
	const wide = around(100, 380, rule(380, 770, 380, 720)) + at(54, 760, '1') + at(404, 750, 'Quy I');
	const file = await read(pdf([wide]));
	expect(textLines(file)[1]).toBe('1 | Lop hoc – 02 / Tai lieu – 15 | Quy I');
	expect(file.doubts.map(({ code, place }) => [code, place.column])).toEqual([
		['nested-table', 2],
		['nested-table', 3],
	]);
});

it('a word that is too long for its cell belongs to it whole', async () => {
	const file = await read(
		pdf([ruled(xs, [805, 780, 750]) + head + row(760, '1', '', 'Quy I') + at(280, 760, 'Baocao')]),
	);
	expect(textLines(file)[1]).toBe('1 | Baocao | Quy I');
});

it.each([
	['05/12', '/2026', '05/12/2026'],
	['Hằng tháng', ', trước ngày 20', 'Hằng tháng, trước ngày 20'],
	['Quý I/202', '6', 'Quý I/2026'],
	['Bộ phận', '(nếu có)', 'Bộ phận (nếu có)'],
])('“%s” above “%s” is “%s”', (above, below, whole) => {
	expect(joinedLines(above, below, false)).toBe(whole);
});

it('figures that fill a line alone go on below it', () => {
	const above = (text: string) => ({ text, endsInSpace: false });
	expect(joinedDrawn('từ năm 202', above('202'), '5')).toBe('từ năm 2025');
	expect(joinedDrawn('từ năm 2025', above('năm 2025'), '5')).toBe('từ năm 2025 5');
	expect(joinedDrawn('Văn phòng HĐN', above('HĐN'), 'D và UBND')).toBe('Văn phòng HĐND và UBND');
	expect(joinedDrawn('BÌNH HƯNG HÒA', above('HÒA'), 'A')).toBe('BÌNH HƯNG HÒA A');
	expect(joinedDrawn('06/2024/TT-', { text: 'TT-', endsInSpace: true }, 'BNV')).toBe('06/2024/TT-BNV');
});
