import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { listTable } from './list-table.ts';
import { listedMonths, monthlyLines, monthlyList, monthlyListPages } from './monthly-list.ts';
import { saidOf } from './row.ts';

// Which months list a duty of the first quarter, and as what.

type Said = Readonly<Record<string, unknown>>;
const item = { assignment: '7679-qd-ubnd-2022#1' };
const report = (number: number, issued: string, said: Said, more: Said = {}) =>
	someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued, results: [{ ...item, ...said }], ...more });
const decision = (number: number, issued: string, change: Said) =>
	someDocument({ number: `${number}/QĐ-UBND`, issued, changes: [{ ...item, ...change }] });
const atTheEnd = { dataDay: '31/03/2023' };

it.each<[string, readonly ReturnType<typeof someDocument>[], Readonly<Record<string, readonly string[]>>]>([
	['nothing said: past from the day after the last one', [], { '2023-04': ['silent'] }],
	[
		'unfinished before the last day, and nothing since',
		[report(1, '20/03/2023', { state: 'partly' }, { dataDay: '14/03/2023' })],
		{ '2023-04': ['silent'] },
	],
	['not done at the last day', [report(1, '05/04/2023', { state: 'not-done' }, atTheEnd)], { '2023-04': ['not-done'] }],
	['under way at it', [report(1, '05/04/2023', { state: 'under-way' }, atTheEnd)], { '2023-04': ['prolonged'] }],
	[
		'not done at it, then moved: the month in which that was said keeps it',
		[report(1, '05/04/2023', { state: 'not-done' }, atTheEnd), decision(2, '10/05/2023', { to: 'Quý IV năm 2023' })],
		{ '2023-05': ['prolonged'], '2023-04': ['not-done'] },
	],
	[
		'not done at it and moved in the same month',
		[report(1, '05/04/2023', { state: 'not-done' }, atTheEnd), decision(2, '10/04/2023', { to: 'Quý IV năm 2023' })],
		{ '2023-04': ['prolonged'] },
	],
	[
		'not done at it, then corrected: as it was known at the end of the month',
		[
			report(1, '05/04/2023', { state: 'not-done' }, atTheEnd),
			report(2, '05/05/2023', { state: 'done', day: '20/3/2023', corrects: '1-bc-ubnd-2023' }),
		],
		{ '2023-04': ['not-done'] },
	],
	[
		'done late, then moved past that day: what is finished is urged no more',
		[
			report(1, '20/04/2023', { state: 'done', day: '10/4/2023' }),
			decision(2, '10/05/2023', { to: 'Quý II năm 2023' }),
		],
		{},
	],
	[
		'moved to an earlier day, which is no delay',
		[decision(1, '10/01/2023', { to: 'Tháng 02/2023' })],
		{ '2023-03': ['silent'] },
	],
	[
		'moved to words without a day',
		[decision(1, '10/01/2023', { toInWords: 'theo tiến độ dự án' })],
		{ '2023-01': ['prolonged'] },
	],
])('%s', (_, later, expected) => {
	const quarter = { task: 'Làm', leads: ['phong-noi-vu'], due: 'Quý I năm 2023' };
	const given = someDocument({
		assignments: [
			{ id: '1', ...quarter },
			{ id: '2', ...quarter },
		],
	});
	// A locality about whose documents no report is here has no list at all.
	const other = report(7, '20/01/2023', { assignment: '7679-qd-ubnd-2022#2', state: 'done' });
	const { register, findings } = buildRegister(someSources(someLocality([given, other, ...later])));
	expect(findings).toEqual([]);
	const index = indexOf(register, new Map(), '2023-09-01');
	const listed = listedMonths(index, 'binh-tan').map((month) => [
		month,
		monthlyLines(index, `binh-tan ${month}`).map(({ kind }) => kind),
	]);
	expect(Object.fromEntries(listed)).toEqual(expected);
	for (const [month] of listed)
		for (const { kind, line } of monthlyLines(index, `binh-tan ${month}`))
			if (kind !== 'silent' && kind !== 'prolonged')
				expect(saidOf(index, line.entry, line.stood).length).toBeGreaterThan(0);
});

const some = (count: number, lead: string, due: string) =>
	Array.from({ length: count }, (_, at) => ({ id: String(at + 1), task: 'Làm', leads: [lead], due }));

/** The index of a locality with so many duties of the first quarter, of which later documents speak. */
function indexWith(count: number, later: readonly ReturnType<typeof someDocument>[]) {
	const given = someDocument({ assignments: some(count, 'phong-noi-vu', 'Trong tháng 02/2023') });
	const { register, findings } = buildRegister(someSources(someLocality([given, ...later])));
	expect(findings).toEqual([]);
	return indexOf(register, new Map(), '2023-09-01');
}

it('what is overdue stays on the lists up to the last month in which a document spoke, and silence is counted by the month of its list', () => {
	const index = indexWith(3, [
		report(1, '05/03/2023', { state: 'not-done' }),
		report(2, '10/06/2023', { assignment: '7679-qd-ubnd-2022#2', state: 'done' }),
	]);
	const named = Object.fromEntries(
		listedMonths(index, 'binh-tan').map((month) => {
			const lines = monthlyLines(index, `binh-tan ${month}`);
			const rows = lines.map(({ kind, line }) => [line.entry.number, kind, line.months]);
			const { carried } = monthlyList(index, `binh-tan ${month} 1`);
			return [month, [rows, carried.months.map((one) => [one.month, one.count])]];
		}),
	);
	expect(named).toEqual({
		'2023-06': [[['1', 'prolonged', 4]], [['2023-03', 1]]],
		'2023-05': [[['1', 'prolonged', 3]], [['2023-03', 2]]],
		'2023-04': [[['1', 'prolonged', 2]], [['2023-03', 2]]],
		'2023-03': [
			[
				['1', 'not-done', 1],
				['2', 'silent', 1],
				['3', 'silent', 1],
			],
			[],
		],
	});
});

it('a locality without any report has a list of the month in which a decision moved a deadline, and none of silence', () => {
	const index = indexWith(2, [decision(2, '10/01/2023', { to: 'Quý IV năm 2023' })]);
	expect(listedMonths(index, 'binh-tan')).toEqual(['2023-01']);
	expect(monthlyLines(index, 'binh-tan 2023-01').map(({ kind, line }) => [kind, line.entry.number])).toEqual([
		['prolonged', '1'],
	]);
	expect(listedMonths(indexWith(2, []), 'binh-tan')).toEqual([]);
});

it('a long list has pages of 100 lines, each line once and numbered within its kind', () => {
	const index = indexWith(240, [
		report(1, '05/03/2023', {
			assignment: undefined,
			assignments: ['1', '2'].map((one) => `7679-qd-ubnd-2022#${one}`),
			state: 'not-done',
		}),
	]);
	const pages = [...monthlyListPages(index)].filter(([, key]) => key.includes('2023-03'));
	expect(pages.map(([path]) => path)).toEqual([
		'/dia-phuong/binh-tan/danh-sach/2023/03/',
		'/dia-phuong/binh-tan/danh-sach/2023/03/2/',
		'/dia-phuong/binh-tan/danh-sach/2023/03/3/',
	]);
	const views = pages.map(([, key]) => monthlyList(index, key));
	expect(views.map(({ sections }) => sections.map(({ kind, rows }) => [kind, rows.length]))).toEqual([
		[
			['not-done', 2],
			['partly', 0],
			['prolonged', 0],
			['silent', 98],
		],
		[['silent', 100]],
		[['silent', 40]],
	]);
	const shown = views.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
	expect(shown.map(({ kind, number }) => [kind, number])).toEqual(
		monthlyLines(index, 'binh-tan 2023-03').map(({ kind, line }) => [kind, line.entry.number]),
	);
	expect(
		listTable(index, 'binh-tan 2023-03').rows.map(([, , , number, , , , , standing]) => [number, standing]),
	).toEqual(shown.map(({ number, row }) => [number, row.words]));
	expect(shown.map(({ at }) => at)).toEqual([1, 2, ...Array.from({ length: 238 }, (_, at) => at + 1)]);
});
