import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { formula } from '../workbook/formula.ts';
import { csvPieces } from './csv.ts';

const tableCsv = (table: Parameters<typeof csvPieces>[0]): string => [...csvPieces(table)].join('');

/** The table as a reader gets it who ends a line at any line break outside quotes, takes the file for UTF-8 and drops the apostrophe before what looks like a formula. */
const read = (csv: string): string[][] =>
	parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] }).map((row: string[]) =>
		row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')),
	);

it('a table begins with the byte order mark and ends its lines with CRLF', () => {
	expect(tableCsv({ header: ['id', 'name'], rows: [['a', 'Quận 6']] })).toBe('\uFEFFid,name\r\na,Quận 6\r\n');
});

it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '=cmd|" /C calc"!A0'])(
	'a cell that begins like a formula is no formula: %j',
	(cell) => {
		const csv = tableCsv({ header: ['a'], rows: [[cell]] });
		expect(parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] })).toEqual([['a'], [`'${cell}`]]);
		expect(read(csv)).toEqual([['a'], [cell]]);
	},
);

it.each([
	'một, hai',
	'một; hai',
	'“một” "hai"',
	'dòng\nhai',
	'dòng\r\nhai',
	'dòng\rhai',
	'đạt 😀 100%',
	'Ứng dụng '.repeat(40),
	' có khoảng trắng ',
])('bad input stays one cell: %j', (cell) => {
	expect(read(tableCsv({ header: ['a', 'b'], rows: [[cell, cell]] }))).toEqual([
		['a', 'b'],
		[cell, cell],
	]);
});

it.each([
	'',
	'a',
	'7',
	'đạt',
	' a',
	'a ',
	' ',
	',',
	'a,b',
	'"',
	'a"b',
	'\n',
	'\uFEFFa',
	'@a',
	':a',
	'＝a',
	"'a",
	'.',
	'\u00A0a',
])('a cell is written as the library writes it: %j', (cell) => {
	const [, row] = csvPieces({ header: ['a', 'b'], rows: [[cell, cell]] });
	expect(row).toBe(`${Papa.unparse([[cell, cell]], { escapeFormulae: formula })}\r\n`);
});

it('whatever the cells are, the table is read back as it was', () => {
	const text = fc.string({ unit: 'binary' }).filter((one) => !/^(?:'[=+\-@\t\r＝＋－＠]|\uFEFF)/u.test(one));
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text)), (rows) => {
			expect(read(tableCsv({ header: ['a', 'b'], rows }))).toEqual([['a', 'b'], ...rows]);
		}),
	);
});

it('a long table in pieces is the same as written at once', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
			fc.integer({ min: 0, max: 600 }),
			(cells, count) => {
				const rows = Array.from({ length: count }, (_, at) => [cells[at % cells.length] ?? '', String(at)]);
				const pieces = [...csvPieces({ header: ['a', 'b'], rows })];
				expect(read(pieces.join(''))).toEqual([['a', 'b'], ...rows]);
				expect(pieces.length).toBe(1 + count);
			},
		),
		{ numRuns: 30 },
	);
});
