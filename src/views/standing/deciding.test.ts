import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentResults } from './document-results.ts';
import { assignmentStanding } from './of-assignment.ts';

// “Theo” names the document that says so: none of another mind, and none where no document says so.

type Said = Readonly<Record<string, unknown>>;
const plan = 'binh-tan/7679-qd-ubnd-2022';
const item = { assignment: '7679-qd-ubnd-2022#1' };
const report = (number: number, issued: string, said: Said, more: Said = {}) =>
	someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued, results: [{ ...item, ...said }], ...more });
const first = 'Báo cáo 1/BC-UBND';
const second = 'Báo cáo 2/BC-UBND';
const data = (dataDay: string) => ({ dataDay });
const cancelled = someDocument({
	number: '9/QĐ-UBND',
	issued: '01/03/2023',
	changes: [{ ...item, cancel: 'true' }],
});

it.each<[string, Said, readonly ReturnType<typeof someDocument>[], string, string, boolean]>([
	[
		'done, though a later inspection found it unfinished before that',
		{},
		[
			report(1, '15/04/2023', { state: 'done', day: '20/3/2023' }),
			report(2, '20/04/2023', { state: 'partly', via: 'inspection' }, data('14/03/2023')),
		],
		'done-on-time',
		first,
		true,
	],
	[
		'done late',
		{},
		[report(1, '05/04/2023', { state: 'partly' }, data('31/03/2023')), report(2, '20/04/2023', { state: 'done' })],
		'done-late',
		second,
		true,
	],
	[
		'overdue by the one that speaks of the last day',
		{},
		[
			report(1, '15/04/2023', { state: 'not-done' }, data('31/03/2023')),
			report(2, '20/04/2023', { state: 'partly' }, data('14/03/2023')),
		],
		'overdue',
		first,
		true,
	],
	['not arisen', {}, [report(1, '15/04/2023', { state: 'not-arisen' })], 'not-arisen', first, true],
	['silence', {}, [report(1, '20/03/2023', { state: 'partly' }, data('14/03/2023'))], 'not-reported', first, false],
	[
		'a day that has not passed',
		{ due: 'Trong năm 2023' },
		[report(1, '20/03/2023', { state: 'under-way' })],
		'open',
		first,
		false,
	],
	['no day', { due: undefined }, [report(1, '20/03/2023', { state: 'not-done' })], 'undated', first, false],
	['called off', {}, [report(1, '20/02/2023', { state: 'not-done' }), cancelled], 'cancelled', first, false],
	[
		'documents that disagree',
		{},
		[
			report(1, '15/04/2023', { state: 'done', day: '20/3/2023' }),
			report(2, '20/04/2023', { state: 'not-done' }, data('31/03/2023')),
		],
		'disputed',
		second,
		false,
	],
	[
		'one unit of an open group',
		{ leads: ['co-quan-lien-quan'] },
		[report(1, '15/04/2023', { state: 'done', unit: 'van-phong' })],
		'not-reported',
		first,
		false,
	],
])('%s', (_, more, later, standing, name, decides) => {
	const duty = { id: '1', task: 'Làm', leads: ['phong-noi-vu'], due: 'Quý I năm 2023', ...more };
	const given = someDocument({ assignments: [Object.fromEntries(Object.entries(duty).filter(([, one]) => one))] });
	const { register } = buildRegister(someSources(someLocality([given, ...later])));
	const index = indexOf(register, new Map(), '2023-06-01');
	const [row] = documentResults(index, plan).sections.flatMap(({ tasks }) => tasks.flatMap(({ rows }) => rows));
	expect(row?.standing).toBe(standing);
	const isHeard = !('leads' in more);
	expect(row?.source).toEqual(isHeard ? expect.objectContaining({ name, decides }) : null);
	const entry = index.assignments.get(`${plan}#1`);
	const shown = entry && assignmentStanding(index, entry);
	expect(decides ? shown?.by?.name : shown?.newest?.name).toBe(name);
	expect(shown?.by === null).toBe(!decides);
});
