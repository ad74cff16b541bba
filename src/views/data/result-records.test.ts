import { describe, expect, it } from 'vitest';
import { movingSources, someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { result } from '../../schemas/result.ts';
import { recordCount, records } from './records.ts';
import { tableOf } from './table.ts';

const plan = 'binh-tan/7679-qd-ubnd-2022';
const url = `https://minhbach.example/van-ban/${plan}/`;
const given = someDocument({
	assignments: [
		{
			id: '1',
			task: 'Kiểm tra',
			leads: ['phong-noi-vu'],
			due: 'Quý I năm 2023: ban hành Kế hoạch; Quý III năm 2023: kiểm tra',
		},
		{ id: '2', task: 'Báo cáo', leads: ['van-phong'], due: 'Định kỳ hàng quý' },
		{ id: '3', task: 'Tuyên truyền', leads: ['cac-phuong'], due: 'Trong tháng 6 năm 2023' },
		{ id: '4', task: 'Phối hợp', leads: ['co-quan-lien-quan'], each: 'true' },
	],
});
const report = someDocument({
	type: 'bao-cao',
	number: '45/BC-UBND',
	issued: '20/7/2023',
	dataDay: '14/7/2023',
	results: [
		{
			assignment: '7679-qd-ubnd-2022#1',
			item: 'II.1',
			phase: '1',
			state: 'done',
			day: 'trong tháng 3/2023',
			deliverables: [{ text: 'Kế hoạch', number: '120/KH-UBND', issued: '14/3/2023' }],
		},
		{
			assignment: '7679-qd-ubnd-2022#2',
			round: 'quý II năm 2023',
			state: 'not-done',
			reason: 'funds',
			note: 'Chờ.',
			via: 'system',
		},
		{ assignment: '7679-qd-ubnd-2022#3', unit: 'phuong-an-lac', state: 'done' },
		{ assignment: '7679-qd-ubnd-2022#3', unit: 'cac-phuong', count: { done: '1', of: '2' } },
	],
});
const correction = someDocument({
	type: 'bao-cao',
	number: '46/BC-UBND',
	issued: '30/7/2023',
	results: [{ assignment: '7679-qd-ubnd-2022#1', phase: '1', state: 'withdrawn', corrects: '45-bc-ubnd-2023' }],
});
const moving = someDocument({
	number: '9/QĐ-UBND',
	issued: '01/7/2023',
	changes: [
		{ assignment: '7679-qd-ubnd-2022#1', to: 'đến hết ngày 31/12/2023' },
		{ assignment: '7679-qd-ubnd-2022#3', toInWords: 'theo tiến độ' },
	],
});

const indexWith = (...documents: (typeof given)[]) => {
	const { register, findings } = buildRegister(someSources(someLocality([given, ...documents])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), '2023-08-01');
};

it('a result is as its document states it, with what it does not state empty', () => {
	const index = indexWith(report, correction);
	const nothing = { item: null, phase: null, round: null, all: false, unit: null, finished: null, count: null };
	const words = { progress: null, difficulty: null, proposal: null };
	const unsaid = {
		...words,
		deliverables: [],
		reason: null,
		note: null,
		corrects: null,
		via: null,
		bySuccessor: false,
	};
	const said = { ...nothing, ...unsaid, document: 'binh-tan/45-bc-ubnd-2023', dataDay: '2023-07-14' };
	const reportUrl = 'https://minhbach.example/van-ban/binh-tan/45-bc-ubnd-2023/';
	const made = records(index, 'results').toArray();
	expect(made).toHaveLength(recordCount(index, 'results'));
	expect(made).toEqual([
		{
			...said,
			id: 'binh-tan/45-bc-ubnd-2023#kq-1-1',
			assignment: `${plan}#1`,
			item: 'II.1',
			phase: 1,
			state: 'done',
			finished: { from: '2023-03-01', to: '2023-03-31', text: 'trong tháng 3/2023' },
			deliverables: [{ text: 'Kế hoạch', number: '120/KH-UBND', issued: '2023-03-14' }],
			url: `${reportUrl}#kq-1-1`,
		},
		expect.objectContaining({
			round: { start: '2023-04-01', end: '2023-06-30' },
			state: 'not-done',
			reason: 'funds',
			note: 'Chờ.',
			via: 'system',
		}),
		expect.objectContaining({ unit: 'binh-tan/phuong-an-lac', state: 'done', finished: null }),
		expect.objectContaining({ unit: 'binh-tan/cac-phuong', state: null, count: { done: 1, of: 2 } }),
		expect.objectContaining({ state: 'withdrawn', corrects: 'binh-tan/45-bc-ubnd-2023', dataDay: null }),
	]);
});

describe('each key that a document may write reaches the data', () => {
	const correcting = {
		item: 'II.2',
		state: 'partly',
		deliverables: [{ text: 'Dự thảo', number: '7/TTr-PNV', issued: '14/7/2023' }],
		progress: 'đạt khoảng 80%',
		difficulty: 'thiếu máy quét',
		proposal: 'đề nghị lùi thời hạn đến quý I/2024',
		reason: 'system',
		note: 'Còn hai phường.',
		corrects: '45-bc-ubnd-2023',
		via: 'inspection',
	};
	const written = [
		{ ...correcting, assignment: '7679-qd-ubnd-2022#2', round: 'quý II năm 2023' },
		{ assignments: ['7679-qd-ubnd-2022#3'], units: ['phuong-an-lac'], state: 'done', day: '20/6/2023' },
		{ assignment: '7679-qd-ubnd-2022#2', rounds: ['quý I năm 2023'], state: 'done' },
		{ assignment: '7679-qd-ubnd-2022#1', all: 'true', state: 'done' },
		{ assignment: '7679-qd-ubnd-2022#1', phase: '2', progress: 'đã lập danh sách' },
		{ assignment: '7679-qd-ubnd-2022#3', unit: 'cac-phuong', count: { done: '1', of: '2' } },
	];
	/** By key: the record, counted from 0, in which it stands, and its cells. */
	const cells: Record<keyof typeof result.shape, [record: number, cells: Record<string, string>]> = {
		assignment: [0, { assignment: `${plan}#2` }],
		assignments: [1, { assignment: `${plan}#3` }],
		item: [0, { item: 'II.2' }],
		phase: [4, { phase: '2' }],
		round: [0, { 'round.start': '2023-04-01', 'round.end': '2023-06-30' }],
		rounds: [2, { 'round.start': '2023-01-01', 'round.end': '2023-03-31' }],
		all: [3, { all: 'true' }],
		unit: [5, { unit: 'binh-tan/cac-phuong' }],
		units: [1, { unit: 'binh-tan/phuong-an-lac' }],
		state: [0, { state: 'partly' }],
		day: [1, { 'finished.from': '2023-06-20', 'finished.to': '2023-06-20', 'finished.text': '20/6/2023' }],
		count: [5, { 'count.done': '1', 'count.of': '2' }],
		deliverables: [
			0,
			{
				'deliverables.text': 'Dự thảo',
				'deliverables.number': '7/TTr-PNV',
				'deliverables.issued': '2023-07-14',
			},
		],
		progress: [0, { progress: 'đạt khoảng 80%' }],
		difficulty: [0, { difficulty: 'thiếu máy quét' }],
		proposal: [0, { proposal: 'đề nghị lùi thời hạn đến quý I/2024' }],
		reason: [0, { reason: 'system' }],
		note: [0, { note: 'Còn hai phường.' }],
		corrects: [0, { corrects: 'binh-tan/45-bc-ubnd-2023' }],
		via: [0, { via: 'inspection' }],
	};
	const telling = someDocument({ type: 'bao-cao', number: '46/BC-UBND', issued: '30/7/2023', results: written });
	const made = records(indexWith(report, telling), 'results').drop(4).toArray();
	const { header, rows } = tableOf('results', made.values());
	const table = rows.toArray();

	it.each(Object.keys(result.shape) as (keyof typeof cells)[])('%s', (key) => {
		const [record, expected] = cells[key];
		const columns = Object.keys(expected);
		expect(columns.map((column) => table[record]?.[header.indexOf(column)])).toEqual(Object.values(expected));
	});

	it('words that do not say whether it is done have no state', () => {
		expect(made[4]).toMatchObject({ state: null, count: null, progress: 'đã lập danh sách' });
	});
});

it('of what no later document speaks there is no standing; of what was changed or has ended there is', () => {
	const quiet = indexWith();
	expect([records(quiet, 'standings').toArray(), recordCount(quiet, 'standings')]).toEqual([[], 0]);
	const assignment = '7679-qd-ubnd-2022#1';
	const changing = { number: '9/QĐ-UBND', issued: '01/3/2023', changes: [{ assignment, cancel: 'true' }] };
	const stood = records(indexWith(someDocument(changing)), 'standings').toArray();
	expect(new Set(stood.map((one) => [one.assignment, one.standing].join()))).toEqual(
		new Set([`binh-tan/${assignment},cancelled`]),
	);
});

it('an occurrence stands for each part, round and unit, as the rules say, with its day', () => {
	const index = indexWith(report);
	const made = records(index, 'standings').toArray();
	expect(made).toHaveLength(recordCount(index, 'standings'));
	expect(made[0]).toEqual({
		id: `${plan}#1/1`,
		assignment: `${plan}#1`,
		phase: 1,
		round: null,
		unit: null,
		first: '2023-03-31',
		end: '2023-03-31',
		standing: 'done-on-time',
		standingFirst: 'done-on-time',
		reported: 'done',
		bound: null,
		asOf: '2023-08-01',
		url: `${url}#nv-1`,
	});
	expect(made.map(({ id, standing }) => [id.slice(plan.length), standing])).toEqual([
		['#1/1', 'done-on-time'],
		['#1/2', 'open'],
		['#2/1/2023-01-01', 'not-reported'],
		['#2/1/2023-04-01', 'overdue'],
		['#2/1/2023-07-01', 'open'],
		['#2/1/2023-10-01', 'open'],
		['#3/1@binh-tan/phuong-an-lac', 'done'],
		['#3/1@binh-tan/phuong-tan-tao', 'not-reported'],
		['#4@binh-tan/co-quan-lien-quan', 'undated'],
	]);
});

it('a moved deadline says to which day each of its parts went, and the first one stays', () => {
	const index = indexWith(moving);
	const moves = records(index, 'changes').map((one) => [one.id.slice(plan.length), one.moves]);
	expect([...moves]).toEqual([
		[
			'#1@2023-07-01-deadline',
			[
				{ phase: 1, round: null, end: '2023-12-31' },
				{ phase: 2, round: null, end: '2023-12-31' },
			],
		],
		['#3@2023-07-01-deadline', [{ phase: 1, round: null, end: null }]],
	]);
	const assignments = records(index, 'assignments').toArray();
	expect(assignments.map(({ each }) => each)).toEqual([false, false, false, true]);
	expect(assignments.map(({ firstDeadline }) => firstDeadline?.phases.map(({ end }) => end))).toEqual([
		['2023-03-31', '2023-09-30'],
		undefined,
		['2023-06-30'],
		undefined,
	]);
	const stood = new Map(records(index, 'standings').map((one) => [one.id.slice(plan.length), one]));
	expect(stood.get('#1/1')).toMatchObject({ first: '2023-03-31', end: '2023-12-31', standing: 'open' });
	expect(stood.get('#1/1')?.standingFirst).toBe('not-reported');
});

it('the table of assignments holds the words of the deadline that was set first', () => {
	const { header, rows } = tableOf('assignments', records(indexWith(moving), 'assignments'));
	const at = header.indexOf('firstDeadline.text');
	expect(rows.map((cells) => cells[at]).toArray()).toEqual([
		'Quý I năm 2023: ban hành Kế hoạch; Quý III năm 2023: kiểm tra',
		'',
		'Trong tháng 6 năm 2023',
		'',
	]);
});

it('where the site moves last days, a move states the day of the document and the working day beside it', () => {
	const sources = movingSources(someSources(someLocality([given, moving])), { 2023: {}, 2024: {} });
	const index = indexOf(buildRegister(sources).register, new Map(), '2023-08-01');
	const [first] = records(index, 'changes');
	// 31/12/2023 is a Sunday.
	expect(first?.moves[0]).toEqual({ phase: 1, round: null, end: '2023-12-31', moved: '2024-01-01' });
});

it.each(['results', 'standings'] as const)('every record of the %s has every key', (kind) => {
	const list = records(indexWith(report, correction, moving), kind).toArray();
	expect(list).toStrictEqual(JSON.parse(JSON.stringify(list)));
	expect(new Set(list.map((record) => Object.keys(record).join())).size).toBe(1);
});
