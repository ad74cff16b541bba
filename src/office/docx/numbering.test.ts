import { expect, it } from 'vitest';
import { abstractNum, docx, inList, lvl, num, p, tbl, tc, tr } from '../../fixtures/office/docx.ts';
import { read, textLines, told } from '../../fixtures/office/read.ts';

const legal = abstractNum(0, [
	lvl(0, 'upperRoman', '%1.'),
	lvl(1, 'decimal', '%2.'),
	lvl(2, 'decimal', '%2.%3.'),
	lvl(3, 'lowerLetter', '%4)'),
]);
const numbers = async (places: readonly (readonly [number, number?])[], numbering: string) =>
	textLines(await read(docx(places.map(([list, level]) => p('', inList(list, level))).join(''), { numbering })));

it('numbers of a list go on, and begin anew below each higher item', async () => {
	const levels = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1];
	expect(
		await numbers(
			levels.map((level) => [1, level]),
			legal + num(1, 0),
		),
	).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '2.', '2.1.', 'II.', '1.']);
});

it('a list that begins at 4 begins at 4; two lists of one definition count together; a start of its own begins anew', async () => {
	const definition = abstractNum(0, [lvl(0, 'decimal', '%1.', '', 4)]);
	const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
	expect(await numbers([[1], [1], [2], [3], [3], [1]], definition + num(1, 0) + num(2, 0) + num(3, 0, anew))).toEqual([
		'4.',
		'5.',
		'6.',
		'1.',
		'2.',
		'3.',
	]);
});

it('a level that never restarts goes on; one that restarts after the first alone goes on below the second', async () => {
	const never = abstractNum(0, [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')]);
	expect(
		await numbers(
			[
				[1, 0],
				[1, 1],
				[1, 1],
				[1, 0],
				[1, 1],
			],
			never + num(1, 0),
		),
	).toEqual(['I.', '1.', '2.', 'II.', '3.']);
	const afterFirst = abstractNum(0, [
		lvl(0, 'decimal', '%1.'),
		lvl(1, 'decimal', '%2.'),
		lvl(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>'),
	]);
	expect(
		await numbers(
			[
				[1, 0],
				[1, 1],
				[1, 2],
				[1, 1],
				[1, 2],
				[1, 0],
				[1, 1],
				[1, 2],
			],
			afterFirst + num(1, 0),
		),
	).toEqual(['1.', '1.', '(1)', '2.', '(2)', '2.', '1.', '(1)']);
});

it.each([
	['decimalZero', '01'],
	['upperLetter', 'A'],
	['lowerRoman', 'i'],
	['bullet', '%1'],
])('format %s', async (format, first) => {
	const lines = await numbers([[1]], abstractNum(0, [lvl(0, format, '%1')]) + num(1, 0));
	expect(lines.join('')).toBe(first);
});

it('the twenty-seventh letter is aa, and a legal level writes decimals alone', async () => {
	const letters = abstractNum(0, [lvl(0, 'lowerLetter', '%1)', '', 26)]);
	expect(await numbers([[1], [1], [1]], letters + num(1, 0))).toEqual(['z)', 'aa)', 'bb)']);
	const roman = abstractNum(0, [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')]);
	expect(
		await numbers(
			[
				[1, 0],
				[1, 0],
				[1, 1],
			],
			roman + num(1, 0),
		),
	).toEqual(['I.', 'II.', '2.1']);
});

it('bullets are shown as Word shows them', async () => {
	const symbol = (font: string) => `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
	const definition = abstractNum(0, [
		lvl(0, 'bullet', '-'),
		lvl(1, 'bullet', '+'),
		lvl(2, 'bullet', '\uF0B7', symbol('Symbol')),
		lvl(3, 'bullet', '\uF0D8', symbol('Wingdings')),
	]);
	expect(
		await numbers(
			[
				[1, 0],
				[1, 1],
				[1, 2],
				[1, 3],
			],
			definition + num(1, 0),
		),
	).toEqual(['-', '+', '•', '➢']);
});

it('a style of paragraphs brings its list, the level that is linked to it, and what it is based on; number 0 takes it away', async () => {
	const styles = [
		'<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		'<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		'<w:style w:type="paragraph" w:styleId="KhoanCon"><w:basedOn w:val="Khoan"/></w:style>',
	].join('');
	const numbering =
		abstractNum(0, [
			lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
			lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
		]) + num(1, 0);
	const styled = (text: string, style: string, rest = '') => p(text, `<w:pStyle w:val="${style}"/>${rest}`);
	const body = [
		styled('MỤC TIÊU', 'Muc'),
		styled('một', 'Khoan'),
		styled('hai', 'KhoanCon'),
		styled('không số', 'Khoan', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
		styled('NHIỆM VỤ', 'Muc'),
	].join('');
	expect(textLines(await read(docx(body, { styles, numbering })))).toEqual([
		'I. MỤC TIÊU',
		'1. một',
		'2. hai',
		'không số',
		'II. NHIỆM VỤ',
	]);
});

it('a style that is based on one with a list has the level that it names itself', async () => {
	const styles = [
		'<w:style w:type="paragraph" w:styleId="M1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		'<w:style w:type="paragraph" w:styleId="M2"><w:basedOn w:val="M1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
	].join('');
	const numbering = abstractNum(0, [lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.')]) + num(1, 0);
	const body = ['M1', 'M2', 'M2'].map((style) => p('x', `<w:pStyle w:val="${style}"/>`)).join('');
	expect(textLines(await read(docx(body, { styles, numbering })))).toEqual(['1. x', '1.1. x', '1.2. x']);
});

it('a definition may stand in a style of lists', async () => {
	const styles =
		'<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
	const numbering =
		abstractNum(0, [], '<w:numStyleLink w:val="Luat"/>') +
		abstractNum(1, [lvl(0, 'decimal', 'Điều %1.')], '<w:styleLink w:val="Luat"/>') +
		num(1, 0) +
		num(2, 1);
	expect(textLines(await read(docx(p('một', inList(1)) + p('hai', inList(1)), { styles, numbering })))).toEqual([
		'Điều 1. một',
		'Điều 2. hai',
	]);
});

it('numbers run through the cells of a table, row by row, and a number of three parts is whole', async () => {
	const rows = [0, 1, 2, 2, 1].map((level) => tr([tc(p('', inList(1, level))), 'việc']));
	const numbering =
		abstractNum(0, [lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'decimal', '%1.%2.%3')]) + num(1, 0);
	expect(textLines(await read(docx(tbl(rows, 2), { numbering })))).toEqual([
		'1 | việc',
		'1.1 | việc',
		'1.1.1 | việc',
		'1.1.2 | việc',
		'1.2 | việc',
	]);
});

it('a number whose higher item never came, or whose list names no start, is told', async () => {
	const file = await read(
		docx(p('một', inList(1, 1)) + p('hai', inList(2)), {
			numbering:
				abstractNum(0, [lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.')]) +
				abstractNum(1, [lvl(0, 'decimal', '%1.', '', null)]) +
				num(1, 0) +
				num(2, 1),
		}),
	);
	expect(textLines(file)).toEqual(['1.1. một', '1. hai']);
	expect(told(file.doubts)).toEqual(['automatic-number: 1.1. một', 'automatic-number: 1. hai']);
});

it('words before a number are read in the table of their font', async () => {
	const old = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
	const numbering = abstractNum(0, [lvl(0, 'decimal', '§iÒu %1.', old)]) + num(1, 0);
	expect(textLines(await read(docx(p('Phạm vi', inList(1)), { numbering })))).toEqual(['Điều 1. Phạm vi']);
});
