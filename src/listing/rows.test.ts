import { expect, it } from 'vitest';
import type { ListedLine, ListedLines } from './file.ts';
import { askedRows, rowsOf, withoutReport } from './rows.ts';
import { isDay, type ListState, listQuery, readListState } from './state.ts';

const plan = 'binh-tan/1-kh-ubnd-2023';
const line = (
	number: string,
	days: readonly string[],
	more: Partial<Record<4 | 5 | 6 | 9, unknown>> = {},
): ListedLine => {
	const made = [
		`${plan}#${number}`,
		number,
		`Việc ${number}`,
		[],
		['binh-tan/phong-noi-vu'],
		[],
		'the-che',
		'',
		days,
		[],
	];
	for (const [at, value] of Object.entries(more)) made[Number(at)] = value as never;
	return made as unknown as ListedLine;
};
const file: ListedLines = {
	documents: { [plan]: ['Kế hoạch 1/KH-UBND', '2023-01-05'] },
	names: {
		'binh-tan': 'Quận Bình Tân',
		'quan-6': 'Quận 6',
		'binh-tan/phong-noi-vu': 'Phòng Nội vụ',
		'binh-tan/cac-phong': 'Các phòng',
		'quan-6/phong-noi-vu': 'Phòng Nội vụ',
	},
	members: { 'binh-tan/cac-phong': ['binh-tan/phong-tu-phap'] },
	lines: [
		line('1.10', ['2023-03-31', '2023-06-30', '2023-09-30']),
		line('1.2', ['2023-09-15'], { 9: ['dung-han'] }),
		line('2', [], { 6: '' }),
		line('3', ['2023-12-31'], { 4: ['binh-tan/cac-phong'], 5: ['quan-6/phong-noi-vu'] }),
	],
};
const rows = rowsOf([file, file]);
const nothing = readListState('');
const found = (state: Partial<ListState>, today = '2023-07-01') =>
	askedRows(rows, { ...nothing, ...state }, today).map(({ row, day }) => `${row.number} ${day}`.trim());

it('an assignment of two files is one row; what is due on no day comes last', () => {
	expect(found({})).toEqual(['1.2 2023-09-15', '1.10 2023-09-30', '3 2023-12-31', '2']);
});

it.each<[string, Partial<ListState>, string[]]>([
	[
		'a day is in the range to which it is the end',
		{ tu: '2023-09-15', den: '2023-09-30' },
		['1.2 2023-09-15', '1.10 2023-09-30'],
	],
	[
		'of a recurring one the first round in the range counts',
		{ tu: '2023-04-01', den: '2023-09-30' },
		['1.10 2023-06-30', '1.2 2023-09-15'],
	],
	['only a first day', { tu: '2023-10-01' }, ['3 2023-12-31']],
	['only a last day', { den: '2023-03-31' }, ['1.10 2023-03-31']],
	['a unit that leads', { 'don-vi': 'binh-tan/phong-noi-vu' }, ['1.2 2023-09-15', '1.10 2023-09-30', '2']],
	['a member of a group', { 'don-vi': 'binh-tan/phong-tu-phap' }, ['3 2023-12-31']],
	['a unit of another locality', { 'don-vi': 'quan-6/phong-noi-vu', 'dia-phuong': 'binh-tan' }, ['3 2023-12-31']],
	['a locality', { 'dia-phuong': 'quan-6' }, []],
	['a standing', { 'tinh-trang': 'dung-han' }, ['1.2 2023-09-15']],
	['no report', { 'tinh-trang': withoutReport, 'linh-vuc': 'the-che' }, ['1.10 2023-09-30', '3 2023-12-31']],
	['the latest first', { xep: 'han-xa' }, ['3 2023-12-31', '1.10 2023-09-30', '1.2 2023-09-15', '2']],
	['who leads', { xep: 'chu-tri' }, ['3 2023-12-31', '1.2 2023-09-15', '1.10 2023-09-30', '2']],
])('%s', (_, state, expected) => {
	expect(found(state)).toEqual(expected);
});

it('seen from a later day, what is over stands under its last day', () => {
	expect(found({ 'tinh-trang': 'dung-han' }, '2024-01-01')).toEqual(['1.2 2023-09-15']);
	expect(found({ tu: '' }, '2024-01-01')[1]).toBe('1.10 2023-09-30');
});

it('a unit of another locality bears its name', () => {
	expect(rows[3]?.cooperating).toEqual(['Phòng Nội vụ, Quận 6']);
	expect(rows[3]?.leads).toEqual(['Các phòng']);
});

it('what is asked stands in the address, always in the same order', () => {
	const state = readListState('?xep=han-xa&tu=2023-01-01&la=1&don-vi=binh-tan%2Fphong-noi-vu');
	expect(listQuery(state)).toBe('?tu=2023-01-01&don-vi=binh-tan%2Fphong-noi-vu&xep=han-xa');
	expect(readListState(listQuery(state))).toEqual(state);
	expect(listQuery(nothing)).toBe('');
});

it.each([
	['2023-02-28', true],
	['2023-02-29', false],
	['30/9/2023', false],
	['', false],
])('%s is a day: %s', (text, is) => {
	expect(isDay(text)).toBe(is);
});
