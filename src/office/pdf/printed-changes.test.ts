import { expect, it } from 'vitest';
import { at, pdf, rule, ruled } from '../../fixtures/office/pdf.ts';
import { read, textLines, told } from '../../fixtures/office/read.ts';
import { joinedLines } from './paragraphs.ts';

const xs = [50, 90, 300, 500];
const row = (y: number, ...cells: readonly string[]) =>
	cells.map((text, column) => (text === '' ? '' : at((xs[column] ?? 0) + 4, y, text))).join('');
const head = row(790, 'TT', 'Viec', 'Chu tri');
const red = (drawn: string) => `0.8 0 0 rg ${drawn}0 g `;
/** A line through letters that begin at a place, this wide. */
const strike = (x: number, y: number, width: number) => rule(x, y + 4, x + width, y + 4);

it('letters that a tracked change struck through are left out and told, those struck through in black are kept and told', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 750, 720]) +
				head +
				row(760, '1', 'Ban hanh ke hoach', '') +
				red(at(304, 760, 'Phong Noi vu')) +
				strike(304, 760, 70) +
				red(at(376, 760, 'Cong an xa')) +
				row(730, '2', 'Kiem tra', 'Phong Kinh te') +
				strike(304, 730, 76),
		]),
	);
	expect(textLines(file)).toEqual([
		'TT | Viec | Chu tri',
		'1 | Ban hanh ke hoach | Cong an xa',
		'2 | Kiem tra | Phong Kinh te',
	]);
	expect(file.doubts.map(({ code, words, place }) => [code, words, place])).toEqual([
		['tracked-change', 'Phong Noi vu', { page: 1, table: 1, row: 2, column: 3 }],
		['struck-text', 'Phong Kinh te', { page: 1, table: 1, row: 3, column: 3 }],
	]);
});

it('a line under words and a line of the table strike nothing through', async () => {
	const under = rule(92, 757, 150, 757);
	const file = await read(pdf([ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Gach chan', 'Quy I') + under]));
	expect(file.doubts).toEqual([]);
	expect(textLines(file)[1]).toBe('1 | Gach chan | Quy I');
});

it('notes at the foot need no line above them and no raised numbers: what stands glued to a word is their number, and told', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 750, 720]) +
				head +
				row(760, '1', 'Ban hanh ke hoach1', 'Quy I') +
				row(730, '2', 'Kiem tra nam 20262', 'Quy II') +
				at(54, 110, '1 Theo Nghi quyet 76.', 9) +
				at(54, 98, '2 Theo Cong van 12.', 9),
		]),
	);
	expect(textLines(file)).toEqual([
		'TT | Viec | Chu tri',
		'1 | Ban hanh ke hoach [Theo Nghi quyet 76.] | Quy I',
		'2 | Kiem tra nam 2026 [Theo Cong van 12.] | Quy II',
	]);
	expect(file.doubts.map(({ code, words, place: { row: at, column } }) => [code, words, at, column])).toEqual([
		['note-number', 'hoach1', 2, 2],
		['note-number', '20262', 3, 2],
	]);
});

it('a number that may be that of a note in two places stays in both, and is told in both', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 750, 720]) +
				head +
				row(760, '1', 'Duong tinh H1', 'Quy I') +
				row(730, '2', 'Kiem tra1', 'Quy II') +
				at(54, 110, '1 Theo Nghi quyet 76.', 9),
		]),
	);
	expect(textLines(file).slice(1, 3)).toEqual(['1 | Duong tinh H1 | Quy I', '2 | Kiem tra1 | Quy II']);
	expect(told(file.doubts)).toEqual(['note-number: H1', 'note-number: tra1']);
});

it('numbered lines at the foot that stand nowhere in the text are text', async () => {
	const file = await read(
		pdf([at(54, 700, 'Ke hoach') + at(54, 110, '1 Theo Nghi quyet') + at(54, 95, '2 Theo Cong van')]),
	);
	expect(textLines(file).join(' ')).toContain('1 Theo Nghi quyet');
	expect(file.doubts).toEqual([]);
});

it('a raised number without its note on the page is told; square metres are no note', async () => {
	const file = await read(
		pdf([at(50, 800, 'Ban hanh') + at(100, 805, '4', 7) + at(50, 760, 'Dien tich 5 m') + at(120, 765, '2', 7)]),
	);
	expect(told(file.doubts)).toEqual(['note-number: hanh4']);
});

it('a merged cell that a page cuts holds for the rows below it, and is told', async () => {
	const first =
		ruled([50, 90, 300], [805, 780, 750, 60]) +
		rule(300, 805, 500, 805) +
		rule(300, 780, 500, 780) +
		rule(300, 60, 500, 60) +
		rule(500, 60, 500, 805);
	const file = await read(
		pdf([
			first + head + row(760, '1', 'Mot', 'Phong Kinh te') + row(700, '2', 'Hai', ''),
			ruled([50, 90, 300], [805, 780, 750]) +
				rule(300, 805, 500, 805) +
				rule(300, 750, 500, 750) +
				rule(500, 750, 500, 805) +
				row(790, '3', 'Ba', '') +
				row(760, '4', 'Bon', ''),
		]),
	);
	const [table] = file.blocks;
	const lead = table?.kind === 'table' ? table.rows[1]?.cells.find(({ column }) => column === 3) : undefined;
	expect([lead?.paragraphs[0]?.text, lead?.rows]).toEqual(['Phong Kinh te', 4]);
	expect(told(file.doubts)).toEqual(['merged-over-page: Phong Kinh te']);
});

it('a raised number without a note is told, whatever stands beside it in other columns', async () => {
	const beside = at(304, 764, 'Quy I') + at(304, 752, 'va II');
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 740]) +
				head +
				at(54, 758, '1') +
				at(94, 758, 'Kiem tra') +
				at(138.8, 762.3, '7', 6.4) +
				beside,
		]),
	);
	expect(told(file.doubts)).toEqual(['note-number: tra7']);
});

it.each([
	['Phiế', 'u khảo sát', 'Phiếu khảo sát'],
	['tập huấ', 'n', 'tập huấn'],
	['Quy', 'ết định', 'Quyết định'],
	['li', 'ên quan', 'liên quan'],
	['P', 'hục vụ', 'Phục vụ'],
	['kế hoạch', 'ở xã', 'kế hoạch ở xã'],
	['người dân', 'ưu tiên', 'người dân ưu tiên'],
	['điểm c', 'hoặc', 'điểm c hoặc'],
	['công tác', 'y tế', 'công tác y tế'],
])('“%s” above “%s” is “%s”', (above, below, whole) => {
	expect(joinedLines(above, below, false)).toBe(whole);
});
