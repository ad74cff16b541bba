import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import type { RecordOf } from '../../records/records.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { measurement } from '../../schemas/measurement.ts';
import { recordCount, records } from './records.ts';
import { tableOf } from './table.ts';

const plan = 'binh-tan/7679-qd-ubnd-2022';
const given = someDocument({
	assignments: [{ id: '6.11', task: 'Kết quả (định lượng)' }],
	targets: [
		{ id: '1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' },
		{ id: '2', indicator: 'sipas', comparator: '>=', value: '90', measure: '%', scope: 'đất đai', text: 'Đất đai.' },
		{
			id: '3',
			indicator: 'sipas',
			comparator: '>=',
			value: '80',
			measure: '%',
			each: 'true',
			level: 'phường',
			responsible: ['cac-phuong'],
			text: 'Mỗi phường từ 80%.',
		},
		{
			id: '4',
			indicator: 'sipas',
			comparator: '>=',
			measure: '%',
			scope: 'số hóa',
			milestones: [
				{ by: 'đến hết năm 2022', value: '40' },
				{ by: 'đến hết năm 2025', value: '80' },
			],
			text: 'Số hóa theo mốc.',
		},
		{ id: '5', indicator: 'ho-so-tre-han', comparator: '<', value: '3', measure: 'hồ sơ', text: 'Dưới 3.' },
	],
});

function indexWith(...measurements: readonly Record<string, unknown>[]): Index {
	const report = someDocument({ type: 'bao-cao', number: '45/BC-UBND', issued: '20/1/2024', measurements });
	const older = someDocument({
		type: 'bao-cao',
		number: '44/BC-UBND',
		issued: '10/1/2024',
		measurements: [{ target: '7679-qd-ubnd-2022#ct-1', period: '2023', printed: '94%' }],
	});
	const { register, findings } = buildRegister(someSources(someLocality([given, older, report])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), '2024-02-01');
}

const of = (item: string) => `7679-qd-ubnd-2022#ct-${item}`;
const stood = (index: Index) =>
	new Map(records(index, 'target-standings').map((one) => [one.id.slice(plan.length + 4), one]));

const full = {
	indicator: 'sipas',
	target: of('1'),
	item: 'II.2',
	period: '2023',
	window: ['15/12/2022', '14/12/2023'],
	unit: 'phong-noi-vu',
	level: 'quận',
	scope: 'đất đai',
	printed: '92.830 %',
	value: '92,83',
	numerator: '9283',
	denominator: '10.000',
	status: 'final',
	leavesOut: 'true',
	via: 'survey',
	note: 'Tính trên phiếu hợp lệ.',
};
const product = { assignment: '7679-qd-ubnd-2022#6.11', period: 'quý I năm 2023', printed: '120 hồ sơ' };
const correction = { target: of('1'), period: '2023', printed: '95%', corrects: '44-bc-ubnd-2024' };

it('a record has what the document states, with the address of the figure', () => {
	const index = indexWith(full, { indicator: 'sipas', period: '2023', printed: 'gần 60%' });
	const made = records(index, 'measurements').toArray();
	expect(made).toHaveLength(recordCount(index, 'measurements'));
	expect(made[1]).toEqual({
		id: 'binh-tan/45-bc-ubnd-2024#sl-sipas',
		document: 'binh-tan/45-bc-ubnd-2024',
		item: 'II.2',
		locality: 'binh-tan',
		indicator: 'sipas',
		target: `${plan}#ct-1`,
		assignment: null,
		period: { start: '2023-01-01', end: '2023-12-31', text: '2023' },
		window: { start: '2022-12-15', end: '2023-12-14' },
		unit: 'binh-tan/phong-noi-vu',
		level: 'quận',
		scope: 'đất đai',
		printed: '92.830 %',
		value: 92.83,
		measure: '%',
		numerator: 9283,
		denominator: 10_000,
		status: 'final',
		leavesOut: true,
		via: 'survey',
		note: 'Tính trên phiếu hợp lệ.',
		corrects: null,
		url: 'https://minhbach.example/van-ban/binh-tan/45-bc-ubnd-2024/#sl-sipas',
	});
	expect(made[2]).toMatchObject({ printed: 'gần 60%', value: null, measure: null, numerator: null });
});

describe('each key that a document may write reaches the data', () => {
	const table = tableOf('measurements', records(indexWith(full, product, correction), 'measurements'));
	const rows = table.rows.drop(1).toArray();
	/** By key: the record, counted from 0, in which it stands, and its cells. */
	const cells: Record<keyof typeof measurement.shape, [record: number, cells: Record<string, string>]> = {
		indicator: [0, { indicator: 'sipas' }],
		target: [0, { target: `${plan}#ct-1` }],
		assignment: [1, { assignment: `${plan}#6.11` }],
		item: [0, { item: 'II.2' }],
		period: [1, { 'period.start': '2023-01-01', 'period.end': '2023-03-31', 'period.text': 'quý I năm 2023' }],
		window: [0, { 'window.start': '2022-12-15', 'window.end': '2023-12-14' }],
		unit: [0, { unit: 'binh-tan/phong-noi-vu' }],
		level: [0, { level: 'quận' }],
		scope: [0, { scope: 'đất đai' }],
		printed: [0, { printed: '92.830 %' }],
		value: [0, { value: '92.83', measure: '%' }],
		numerator: [0, { numerator: '9283' }],
		denominator: [0, { denominator: '10000' }],
		status: [0, { status: 'final' }],
		leavesOut: [0, { leavesOut: 'true' }],
		via: [0, { via: 'survey' }],
		note: [0, { note: 'Tính trên phiếu hợp lệ.' }],
		corrects: [2, { corrects: 'binh-tan/44-bc-ubnd-2024' }],
	};

	it.each(Object.keys(measurement.shape) as (keyof typeof cells)[])('%s', (key) => {
		const [record, expected] = cells[key];
		const columns = Object.keys(expected);
		expect(columns.map((column) => rows[record]?.[table.header.indexOf(column)])).toEqual(Object.values(expected));
	});
});

it('every target has a standing, and silence is one of its own', () => {
	const index = indexWith(correction);
	const made = stood(index);
	expect(made.size).toBe(recordCount(index, 'target-standings'));
	expect(made.get('1')).toEqual({
		id: `${plan}#ct-1`,
		standing: 'met',
		why: null,
		differs: false,
		figures: ['binh-tan/45-bc-ubnd-2024#sl-sipas'],
		scores: [],
		published: 1,
		milestones: [],
		parts: [],
		asOf: '2024-02-01',
		url: `https://minhbach.example/van-ban/${plan}/#ct-1`,
	} satisfies RecordOf<'target-standings'>);
	expect(made.get('5')).toMatchObject({ standing: 'not-published', why: null, figures: [], published: 0 });
	expect(made.get('2')).toMatchObject({ standing: 'not-published' });
	expect(stood(indexWith()).get('1')?.standing).toBe('not-met');
});

it('each milestone stands by itself, and the last that is judged is that of the target', () => {
	const index = indexWith({ target: of('4'), period: '2022', printed: '41%' });
	expect(stood(index).get('4')).toMatchObject({
		standing: 'met',
		milestones: [
			{ day: '2022-12-31', standing: 'met', figures: ['binh-tan/45-bc-ubnd-2024#sl-sipas'] },
			{ day: '2025-12-31', standing: 'not-judged', why: 'interim' },
		],
	});
});

describe('what each part has to reach', () => {
	const ward = (unit: string, printed: string, rest = {}) => ({
		target: of('3'),
		unit,
		period: '2023',
		printed,
		...rest,
	});

	it('is met where every ward that answers is published and meets it', () => {
		const one = ward('phuong-an-lac', '80%');
		expect(stood(indexWith(one)).get('3')).toMatchObject({
			standing: 'not-judged',
			why: 'part',
			parts: [{ isMet: true }],
		});
		expect(stood(indexWith(one, ward('phuong-tan-tao', '81%'))).get('3')?.standing).toBe('met');
		expect(stood(indexWith(one, ward('phuong-tan-tao', '79,9%'))).get('3')?.standing).toBe('not-met');
	});

	it('is not missed by a unit that does not have to reach it, unless the document says that it is of the target', () => {
		const office = { indicator: 'sipas', unit: 'phong-noi-vu', period: '2023', printed: '10%' };
		expect(stood(indexWith(office)).get('3')).toMatchObject({ standing: 'not-judged', parts: [] });
		expect(stood(indexWith(ward('phong-noi-vu', '10%'))).get('3')?.standing).toBe('not-met');
	});

	it('is not missed by a field of another level', () => {
		const field = { indicator: 'sipas', scope: 'hộ tịch', level: 'quận', period: '2023', printed: '10%' };
		expect(stood(indexWith(field)).get('3')).toMatchObject({ standing: 'not-judged', parts: [] });
	});
});
