import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { read as readFile, refusalCode, textLines, told } from '../../fixtures/office/read.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
const made = (...sheets: Sheets) => writeXlsx({ sheets });
const read = async (...sheets: Sheets) => readFile(await made(...sheets), 'bang.xlsx');
const shown = (format: string, value: number | Date) => ({ value, style: { numFmt: format } });

/** The workbook with a part changed. */
async function changed(part: string, change: (xml: string) => string, ...sheets: Sheets): Promise<Uint8Array> {
	const files = unzipSync(await made(...sheets));
	return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
}

it('cells are read as the sheet shows them: item 1.10, percentages, days', async () => {
	const day = new Date(Date.UTC(2026, 5, 30));
	const file = await read({
		name: 'Phụ lục',
		rows: [
			['STT', 'Mức', 'Hạn', 'Số'],
			[1.1, 0.95, day, 0.1 + 0.2],
			['1.10', null, null, 7],
		],
		cells: new Map([
			['1,0', shown('0.00', 1.1)],
			['1,1', shown('0%', 0.95)],
			['1,2', shown('dd/mm/yyyy', day)],
			['2,3', shown('00', 7)],
		]),
	});
	expect(textLines(file)).toEqual(['STT | Mức | Hạn | Số', '1.10 | 95% | 30/06/2026 | 0.3', '1.10 |  |  | 07']);
	expect(file.doubts).toEqual([]);
});

it('a number that lost the zero at its end is told: 1.10 typed in a cell of numbers', async () => {
	const file = await read({ name: 'A', rows: [[1.9], [1.1], [1.11], [2.1], ['2.9'], ['2.1']] });
	expect(file.doubts.map(({ code, words, place }) => `${code} ${words} ${place.row}`)).toEqual(['lost-zero 1.1 2']);
});

it('days in the form of the system are shown as in Viet Nam', async () => {
	const bytes = await changed('xl/styles.xml', (xml) => xml.replace('<xf numFmtId="164"', '<xf numFmtId="14"'), {
		name: 'A',
		rows: [['Hạn', 'x']],
		cells: new Map([['0,1', { value: 46203, style: { numFmt: '0.0' } }]]),
	});
	expect(textLines(await readFile(bytes, 'a.xlsx'))).toEqual(['Hạn | 30/06/2026']);
});

it('formulas have the value that was last worked out; one without it or with an error is told', async () => {
	const file = await read({
		name: 'A',
		rows: [['a', 'b', 'c']],
		cells: new Map([
			['0,0', { value: null, formula: 'B1&"x"', formulaResult: 'bx' }],
			['0,2', { value: null, formula: 'A1' }],
		]),
	});
	expect(textLines(file)).toEqual(['bx | b | ']);
	expect(told(file.doubts)).toEqual(['no-value: =A1']);
	expect(file.doubts[0]?.place).toEqual({ sheet: 'A', table: 1, row: 1, column: 3 });
});

it('hidden rows, columns and sheets are left out and told with their words', async () => {
	const file = await read(
		{
			name: 'Hiện',
			rows: [['a', 'ẩn cột', 'c'], ['ẩn dòng'], ['d', null, 'e']],
			rowDefs: new Map([[1, { hidden: true }]]),
			columns: [{}, { hidden: true }, {}],
		},
		{ name: 'Ẩn', rows: [['nháp']], hidden: true },
		{ name: 'Hai', rows: [['g']] },
	);
	expect(textLines(file)).toEqual(['a | c', 'd | e', 'g']);
	expect(told(file.skipped)).toEqual(['hidden-row: ẩn dòng', 'hidden-column: ẩn cột', 'hidden-sheet: Ẩn nháp']);
	const [first, second] = file.blocks;
	expect(first?.kind === 'table' && first.rows[1]?.cells[1]?.place).toEqual({
		sheet: 'Hiện',
		table: 1,
		row: 3,
		column: 3,
	});
	expect(second?.kind === 'table' && second.rows[0]?.place).toEqual({ sheet: 'Hai', table: 2, row: 1 });
});

it('a merged cell stands once, with the rows and columns that it covers and are seen', async () => {
	const { blocks } = await read({
		name: 'A',
		rows: [
			['nhóm', null, 'x'],
			['a', 'b', 'c'],
			['d', 'e', null],
			['f', 'g', null],
		],
		merges: [
			{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
			{ startRow: 1, startCol: 2, endRow: 3, endCol: 2 },
		],
		rowDefs: new Map([[2, { hidden: true }]]),
	});
	const [table] = blocks;
	expect(
		table?.kind === 'table' &&
			table.rows.map(({ cells }) => cells.map(({ column, columns, rows }) => `${column} ${columns}×${rows}`)),
	).toEqual([
		['1 2×1', '3 1×1'],
		['1 1×1', '2 1×1', '3 1×2'],
		['1 1×1', '2 1×1'],
	]);
});

it('a cell at the end of the sheet costs nothing and is told', async () => {
	const bytes = await changed(
		'xl/worksheets/sheet1.xml',
		(xml) =>
			xml.replace(
				'</sheetData>',
				'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>z</t></is></c></row></sheetData>',
			),
		{
			name: 'A',
			rows: [
				['STT', 'Việc'],
				['1', 'Một'],
			],
		},
	);
	const file = await readFile(bytes, 'a.xlsx');
	expect(textLines(file)).toEqual(['STT | Việc', '1 | Một']);
	expect(file.doubts.map(({ code }) => code)).toEqual(['far-cells']);
});

it('looks and old fonts of cells are read', async () => {
	const file = await read({
		name: 'A',
		rows: [['QuyÕt ®Þnh', 'Nhóm', 'Kế hoạch']],
		cells: new Map([
			['0,0', { value: 'QuyÕt ®Þnh', style: { font: { name: '.VnTime' } } }],
			['0,2', { value: 'Kế hoạch', style: { font: { name: '.VnTime' } } }],
			['0,1', { value: 'Nhóm', style: { font: { bold: true }, alignment: { horizontal: 'center' as const } } }],
		]),
	});
	expect(textLines(file)).toEqual(['Quyết định | Nhóm | Kế hoạch']);
	expect(file.doubts.map(({ code }) => code)).toEqual(['legacy-encoding']);
	const [table] = file.blocks;
	expect(table?.kind === 'table' && table.rows[0]?.cells[1]?.paragraphs[0]).toMatchObject({
		bold: true,
		centered: true,
	});
});

it('a workbook is refused for a stamp in a cell or a hidden sheet, and for a DTD', async () => {
	expect(await refusalCode(await made({ name: 'A', rows: [['TT'], ['Tối mật']] }))).toBe('secret');
	expect(
		await refusalCode(await made({ name: 'A', rows: [['TT']] }, { name: 'B', rows: [['MẬT']], hidden: true })),
	).toBe('secret');
	const sheets = [{ name: 'A', rows: [['TT']] }];
	expect(
		await refusalCode(await changed('xl/sharedStrings.xml', (xml) => xml.replace('?>', '?><!DOCTYPE a>'), ...sheets)),
	).toBe('xml-entities');
});
