import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { listedMonths, monthlyList } from './monthly-list.ts';

// Which months list a duty of the first quarter, and as what.

type Said = Readonly<Record<string, unknown>>;
const item = { assignment: '7679-qd-ubnd-2022#1' };
const report = (number: number, issued: string, said: Said, more: Said = {}) =>
	someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued, results: [{ ...item, ...said }], ...more });
const decision = (number: number, issued: string, change: Said) =>
	someDocument({ number: `${number}/QĐ-UBND`, issued, changes: [{ ...item, ...change }] });
const atTheEnd = { dataDay: '31/03/2023' };

it.each<[string, readonly ReturnType<typeof someDocument>[], Readonly<Record<string, readonly string[]>>]>([
	['nothing said', [], { '2023-03': ['silent'] }],
	[
		'unfinished before the last day, and nothing since',
		[report(1, '20/03/2023', { state: 'partly' }, { dataDay: '14/03/2023' })],
		{ '2023-03': ['silent'] },
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
		'done late, then moved past that day',
		[
			report(1, '20/04/2023', { state: 'done', day: '10/4/2023' }),
			decision(2, '10/05/2023', { to: 'Quý II năm 2023' }),
		],
		{ '2023-05': ['prolonged'], '2023-04': ['prolonged'] },
	],
	[
		'moved to an earlier day, which is no delay',
		[decision(1, '10/01/2023', { to: 'Tháng 02/2023' })],
		{ '2023-02': ['silent'] },
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
		monthlyList(index, `binh-tan ${month}`).rows.map(({ kind }) => kind),
	]);
	expect(Object.fromEntries(listed)).toEqual(expected);
	for (const [month] of listed)
		for (const { kind, said } of monthlyList(index, `binh-tan ${month}`).rows)
			if (kind !== 'silent' && kind !== 'prolonged') expect(said.length).toBeGreaterThan(0);
});
