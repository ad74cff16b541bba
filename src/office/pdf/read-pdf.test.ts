import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at, pdf, picture, rule, ruled } from '../../fixtures/office/pdf.ts';
import { read, refusalCode, textLines, told } from '../../fixtures/office/read.ts';

const frozen = 'tests/frozen/office';
const appendix = JSON.parse(readFileSync(`${frozen}/phu-luc.json`, 'utf8')) as string[][];

it.each(['phu-luc-mot-phong', 'phu-luc-hai-phong'])(
	'the appendix of 77 assignments and 8 heads on 19 pages is one table with all its cells: %s',
	async (name) => {
		const file = await read(readFileSync(`${frozen}/${name}.pdf`), `${name}.pdf`);
		const [table, ...others] = file.blocks.filter((block) => block.kind === 'table');
		const rows = table?.rows.map(({ cells }) => {
			const texts = Array.from({ length: 6 }, () => '');
			for (const { column, paragraphs } of cells) texts[column - 1] = paragraphs.map(({ text }) => text).join('\n');
			return texts;
		});
		expect(rows).toEqual(appendix);
		expect(others).toEqual([]);
		expect(
			file.blocks
				.filter((block) => block.kind === 'paragraph')
				.map(({ text, centered }) => centered && text.slice(0, 9)),
		).toEqual(['PHỤ LỤC', 'PHÂN CÔNG', '(Ban hành']);
		expect(file.counts).toMatchObject({ pages: 19, tables: 1, rows: 86 });
		// The numbers of pages are left out, and each row that a page cuts is told.
		expect(file.skipped.filter(({ code }) => code === 'page-number').map(({ words }) => words)).toEqual(
			Array.from({ length: 19 }, (_, page) => `${page + 1}`),
		);
		const cut = file.doubts.filter(({ code }) => code === 'joined-row').map(({ place }) => place.page);
		expect(cut.length).toBeGreaterThan(5);
		expect(new Set(cut).size).toBe(cut.length);
	},
);

const xs = [50, 90, 300, 500];
const row = (y: number, ...cells: readonly string[]) =>
	cells.map((text, column) => (text === '' ? '' : at((xs[column] ?? 0) + 4, y, text))).join('');
const head = row(790, 'TT', 'Viec', 'Han');

it('a row that the page cut without a line goes on; one below a line with a number is a row of its own', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 100], 805, 60) +
				head +
				row(760, '1', 'Lap bao cao', 'Quy I') +
				row(80, '2', 'Xay dung ke', 'Truoc ngay'),
			ruled(xs, [760, 740], 800, 740) + row(780, '', 'hoach', '30/6') + row(745, '3', 'Kiem tra', 'Ca nam'),
		]),
	);
	expect(textLines(file)).toEqual([
		'TT | Viec | Han',
		'1 | Lap bao cao | Quy I',
		'2 | Xay dung ke hoach | Truoc ngay 30/6',
		'3 | Kiem tra | Ca nam',
	]);
	expect(file.doubts.map(({ code, place }) => [code, place])).toEqual([
		['joined-row', { page: 2, table: 1, row: 3 }],
		['joined-cell', { page: 2, table: 1, row: 3, column: 2 }],
		['joined-cell', { page: 2, table: 1, row: 3, column: 3 }],
	]);
});

it('a row without a number between two lines goes on, and is told; one that begins with a dash is a row of its own', async () => {
	const first = ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Xay dung ke', 'Quy I');
	const next = (text: string) => ruled(xs, [800, 770]) + row(780, '', text, '');
	const joined = await read(pdf([first, next('hoach')]));
	expect(textLines(joined)).toEqual(['TT | Viec | Han', '1 | Xay dung ke hoach | Quy I']);
	expect(joined.doubts.map(({ code }) => code)).toEqual(['joined-row', 'joined-cell']);
	const own = await read(pdf([first, next('- Bao cao')]));
	expect(textLines(own)).toEqual(['TT | Viec | Han', '1 | Xay dung ke | Quy I', ' | - Bao cao | ']);
	expect(own.doubts.map(({ place }) => place)).toEqual([{ page: 2, table: 1, row: 3 }]);
});

it('a row without a number is one of its own if room was left above it, or if all before it had ended', async () => {
	const full = ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Xay dung ke', 'Quy I');
	const next = ruled(xs, [800, 770, 500]) + row(780, '', 'Hoach', 'Quy II') + row(600, '2', 'Hai', 'Quy I');
	expect(textLines(await read(pdf([full, next]))).at(2)).toBe(' | Hoach | Quy II');
	const ended = ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Xay dung.', 'Quy I');
	const file = await read(pdf([ended, ruled(xs, [800, 770]) + row(780, '', 'Bao cao', 'Quy II')]));
	expect(textLines(file).at(2)).toBe(' | Bao cao | Quy II');
	expect(file.doubts.map(({ code }) => code)).toEqual(['kept-row']);
});

it('a head that is repeated on the next page is left out and told', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Mot', 'Quy I'),
			ruled(xs, [805, 780, 750]) + head + row(760, '2', 'Hai', 'Quy II'),
		]),
	);
	expect(textLines(file)).toEqual(['TT | Viec | Han', '1 | Mot | Quy I', '2 | Hai | Quy II']);
	expect(told(file.skipped)).toEqual(['repeated-head: TT | Viec | Han']);
});

it('lines that are drawn as thin boxes, edge by edge, and pages that are turned make tables alike', async () => {
	const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`;
	const edges = [800, 770, 740].flatMap((y) =>
		xs.flatMap((x, at) => {
			const next = xs[at + 1];
			return [
				box(x, y, 0.5, 0.5),
				...(next === undefined ? [] : [box(x + 0.5, y, next - x - 0.5, 0.5)]),
				...(y === 740 ? [] : [box(x, y - 30, 0.5, 29.5)]),
			];
		}),
	);
	const drawn = edges.join('') + row(780, 'TT', 'Viec', 'Han') + row(750, '1', 'Mot', 'Quy I');
	expect(textLines(await read(pdf([drawn])))).toEqual(['TT | Viec | Han', '1 | Mot | Quy I']);
	expect(textLines(await read(pdf([`0 1 -1 0 595 0 cm\n${drawn}`], { rotate: 90 })))).toEqual([
		'TT | Viec | Han',
		'1 | Mot | Quy I',
	]);
});

it('fonts of old encodings are read in their tables, in cells too, and told once', async () => {
	const words = 'KÕ ho¹ch c¶i c¸ch hµnh chÝnh';
	const file = await read(
		pdf([at(50, 820, words) + ruled(xs, [805, 780]) + row(790, 'TT', 'ViÖc', 'H¹n')], { font: '.VnTime' }),
	);
	expect(textLines(file)).toEqual(['Kế hoạch cải cách hành chính', 'TT | Việc | Hạn']);
	expect(file.doubts.map(({ code }) => code)).toEqual(['legacy-encoding']);
});

it('text that runs along the margin is left out and told', async () => {
	const file = await read(pdf([`${at(50, 700, 'Ke hoach')}BT /F 9 Tf 0 1 -1 0 20 100 Tm (Ky boi: Van phong) Tj ET\n`]));
	expect(textLines(file)).toEqual(['Ke hoach']);
	expect(told(file.skipped)).toEqual(['turned-text: Ky boi: Van phong']);
});

it('a line under words in a cell makes no row', async () => {
	const under = rule(92, 757, 150, 757);
	expect(
		textLines(await read(pdf([ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Gach chan', 'Quy I') + under]))),
	).toEqual(['TT | Viec | Han', '1 | Gach chan | Quy I']);
});

it('a page that shows some of the columns alone, in merged rows, goes on with the table', async () => {
	const first = ruled(xs, [805, 780, 750]) + head + row(760, '1', 'Mot', 'Quy I');
	const merged = ruled([50, 500], [805, 780]) + at(60, 790, 'II. NHOM');
	const three = [
		first,
		ruled([50, 90, 500], [805, 780]) + at(54, 790, 'I') + at(94, 790, 'NHOM'),
		first.replaceAll('Mot', 'Hai'),
	];
	const file = await read(pdf(three));
	expect(textLines(file)).toEqual(['TT | Viec | Han', '1 | Mot | Quy I', 'I | NHOM', '1 | Hai | Quy I']);
	const [table] = file.blocks;
	expect(table?.kind === 'table' && table.rows[2]?.cells.map(({ column, columns }) => [column, columns])).toEqual([
		[1, 1],
		[2, 2],
	]);
	// A frame around words is no table: nothing tells whether it goes on.
	expect(textLines(await read(pdf([first, merged])))).toEqual(['TT | Viec | Han', '1 | Mot | Quy I', 'II. NHOM']);
});

it('a table with other columns on the next page is another one', async () => {
	const file = await read(
		pdf([
			ruled(xs, [805, 780]) + row(790, 'a', 'b', 'c'),
			ruled([50, 200, 500], [805, 780]) + at(60, 790, 'd') + at(210, 790, 'e'),
		]),
	);
	expect(textLines(file)).toEqual(['a | b | c', 'd | e']);
	expect(file.counts['tables']).toBe(2);
});

it('cells that are merged cover their rows and columns', async () => {
	const lines =
		ruled([50, 500], [800, 700]) +
		rule(50, 750, 500, 750) +
		rule(200, 700, 200, 750) +
		rule(350, 700, 350, 800) +
		rule(350, 725, 500, 725);
	const { blocks } = await read(
		pdf([
			lines +
				at(60, 770, 'A') +
				at(360, 770, 'B') +
				at(60, 730, 'C') +
				at(210, 730, 'D') +
				at(360, 735, 'E') +
				at(360, 710, 'F'),
		]),
	);
	const [table] = blocks;
	expect(
		table?.kind === 'table' &&
			table.rows.map(({ cells }) =>
				cells.map(({ paragraphs, column, columns, rows }) => `${paragraphs[0]?.text} ${column} ${columns}x${rows}`),
			),
	).toEqual([['A 1 2x1', 'B 3 1x1'], ['C 1 1x2', 'D 2 1x2', 'E 3 1x1'], ['F 3 1x1']]);
});

it('lines of prose become paragraphs; two columns come one after the other; notes at the foot belong to theirs', async () => {
	const long = 'Uy ban nhan dan quan yeu cau cac co quan to chuc thuc hien nghiem tuc Ke';
	const file = await read(
		pdf([
			at(60, 800, 'UBND QUAN 6') +
				at(330, 800, 'CONG HOA XA HOI') +
				at(70, 785, 'So: 312') +
				at(340, 785, 'Doc lap') +
				at(90, 740, long) +
				at(50, 724, 'hoach nay va bao cao truoc ngay 15') +
				at(236, 729, '1', 7) +
				at(90, 700, 'Giao Phong Noi vu theo doi.') +
				rule(50, 120, 190, 120) +
				at(50, 108, '1', 7) +
				at(55, 104, 'Theo Nghi dinh 108', 10) +
				at(290, 30, '1'),
			at(90, 790, 'Trang hai.') + at(290, 30, '2'),
		]),
	);
	expect(textLines(file)).toEqual([
		'UBND QUAN 6',
		'So: 312',
		'CONG HOA XA HOI',
		'Doc lap',
		`${long} hoach nay va bao cao truoc ngay 15 [Theo Nghi dinh 108]`,
		'Giao Phong Noi vu theo doi.',
		'Trang hai.',
	]);
	expect(told(file.skipped)).toEqual(['page-number: 1', 'page-number: 2']);
});

it('a page that is packed is read', async () => {
	expect(textLines(await read(pdf([at(50, 700, 'Ke hoach')], { packed: true })))).toEqual(['Ke hoach']);
});

it('a file that is cut anywhere is refused, and one with a damaged page is told', async () => {
	const whole = readFileSync(`${frozen}/phu-luc-mot-phong.pdf`);
	for (const part of [0.3, 0.6, 0.9, 0.99])
		expect(await refusalCode(whole.subarray(0, whole.length * part), 'a.pdf')).toBe('broken-file');
	const pages = pdf([at(50, 700, 'Trang mot '.repeat(9)), at(50, 700, 'Trang hai '.repeat(9))], { packed: true });
	const damaged = Buffer.from(pages);
	damaged.fill(
		0xff,
		damaged.lastIndexOf('stream', damaged.lastIndexOf('endstream') - 1) + 9,
		damaged.lastIndexOf('endstream') - 4,
	);
	expect((await read(damaged)).doubts.map(({ code }) => code)).toEqual(['broken-part']);
});

it('a power is no note', async () => {
	expect(textLines(await read(pdf([at(50, 800, 'Dien tich 5 m') + at(120, 805, '2', 7)])))).toEqual(['Dien tich 5 m2']);
});

it.each([
	['a scan', pdf([picture, picture]), 'scan'],
	[
		'a scan with letters that are not drawn',
		pdf([`${picture}3 Tr ${at(50, 700, 'Chu an duoi anh quet')}`]),
		'scan-with-text',
	],
	['a scan with letters below it', pdf([at(50, 700, 'Chu an duoi anh quet') + picture]), 'scan-with-text'],
	['a file with a password', pdf([at(50, 700, 'a')], { locked: true }), 'password'],
	['a file that is cut', pdf([at(50, 700, 'a')]).slice(0, 300), 'broken-file'],
	[
		'a page that unpacks to far more than it draws',
		pdf([' '.repeat(20_000_000)], { packed: true }),
		'unpacked-too-large',
	],
	['a page that draws ten megabytes', pdf([' '.repeat(10_000_000)]), 'unpacked-too-large'],
	['a page with nothing', pdf(['']), 'nothing-to-read'],
])('%s', async (_, bytes, code) => {
	expect(await refusalCode(bytes, 'a.pdf')).toBe(code);
});

it('a scanned page among others is left out and told', async () => {
	const file = await read(pdf([at(50, 700, 'Trang co chu'), picture]));
	expect(textLines(file)).toEqual(['Trang co chu']);
	expect(file.skipped.map(({ code, place }) => [code, place.page])).toEqual([['page-without-text', 2]]);
});
