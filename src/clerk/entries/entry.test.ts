import { expect, it } from 'vitest';
import { clerkIndex, clerkRows, clerkWorkbook } from '../../fixtures/sheet.ts';
import { readSheet } from '../files/read-sheet.ts';
import { entriesOf, entryLines } from './entry.ts';

const index = clerkIndex();
const { dated } = clerkRows(index);

it('a month and a quarter that begin on one day are two entries, each with its own words', async () => {
	const april = dated.filter(
		({ number, round, who }) => round === '2023-04-01' && (number === '1.10' || who.endsWith('/van-phong')),
	);
	const { statements } = await readSheet(
		index,
		'bang.xlsx',
		await clerkWorkbook(april.map((row) => ({ ...row, state: 'Chưa' }))),
	);
	expect(
		entriesOf(statements.map((one) => ({ ...one, line: { ...one.line, unit: null } }))).map((one) =>
			entryLines(one, 'binh-tan'),
		),
	).toEqual([
		['- assignment: 7679-qd-ubnd-2022#1.10', '  round: Quý II năm 2023', '  state: not-done'],
		['- assignment: 7679-qd-ubnd-2022#6', '  round: Tháng 4 năm 2023', '  state: not-done'],
	]);
});

it('assignments of which the same is said are one entry, and units of one assignment are one', async () => {
	const year = dated
		.filter(({ number }) => number === '3' || number === '4')
		.map((row) => ({ ...row, state: 'Một phần' }));
	const group = dated
		.filter(({ number }) => number === '2')
		.flatMap((row) => ['phuong-an-lac', 'phuong-tan-tao'].map((unit) => ({ ...row, unit, state: 'Chưa' })));
	const { statements } = await readSheet(index, 'bang.xlsx', await clerkWorkbook([...year, ...group]));
	expect(entriesOf(statements).map((one) => entryLines(one, 'binh-tan'))).toEqual([
		['- assignments: [7679-qd-ubnd-2022#3, 7679-qd-ubnd-2022#4]', '  state: partly'],
		[
			'- assignment: 7679-qd-ubnd-2022#2',
			'  units:',
			'    - phuong-an-lac',
			'    - phuong-tan-tao',
			'  state: not-done',
		],
	]);
});

it('rounds of which the same is said are one entry; a round that is said otherwise has its own', async () => {
	const rounds = dated.filter(({ number }) => number === '1.10');
	const said = rounds.map((row, at) => ({ ...row, state: at === 2 ? 'Một phần' : 'Hoàn thành' }));
	const months = dated.filter(({ number, round }) => number === '6' && round <= '2023-02-01');
	const ofGroup = months.map((row) => ({ ...row, state: 'Đang thực hiện', progress: 'đã họp' }));
	const { statements } = await readSheet(index, 'bang.xlsx', await clerkWorkbook([...said, ...ofGroup]));
	expect(entriesOf(statements).map((one) => entryLines(one, 'binh-tan'))).toEqual([
		[
			'- assignment: 7679-qd-ubnd-2022#1.10',
			'  rounds:',
			'    - Quý I năm 2023',
			'    - Quý II năm 2023',
			'    - Quý IV năm 2023',
			'  state: done',
		],
		['- assignment: 7679-qd-ubnd-2022#1.10', '  round: Quý III năm 2023', '  state: partly'],
		[
			'- assignment: 7679-qd-ubnd-2022#6',
			'  rounds:',
			'    - Tháng 01 năm 2023',
			'    - Tháng 02 năm 2023',
			'  units:',
			'    - van-phong',
			'    - cac-phuong',
			'  state: under-way',
			'  progress: đã họp',
		],
	]);
});
