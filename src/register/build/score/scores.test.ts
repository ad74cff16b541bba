import { describe, expect, it, test } from 'vitest';
import { error, type Found, warning } from '../../../fixtures/findings.ts';
import { someDocument } from '../../../fixtures/register.ts';
import { builtWith, foundWith, scoring, someVersionOf } from '../../../fixtures/scores.ts';
import { say } from '../../../problem/messages.ts';

const name = 'Bộ chỉ số cải cách hành chính thử';
const at = (...path: PropertyKey[]) => ['scores', 0, ...path];
const plan = someDocument({ assignments: [{ id: '1', task: 'Khắc phục', leads: ['phong-noi-vu'] }] });

describe('a score', () => {
	const right: readonly (readonly [what: string, score: Record<string, unknown>])[] = [
		['of a total alone', { total: '88,5' }],
		['of a rank alone', { rank: '3' }],
		['of a class alone', { class: 'tốt' }],
		['of the fewest points of its class', { total: '80', class: 'Tốt' }],
		['of the most points of its class', { total: '89,99', class: 'Tốt' }],
		['of a rating alone', { rating: 'Hoàn thành nhiệm vụ' }],
		['of the most points', { total: '100', items: [{ criterion: 'tthc', points: '40' }] }],
		['of no points', { total: '0' }],
		['that ranks the last', { rank: '22', ranked: '22' }],
		['of some parts, which need not add up', { total: '90', items: [{ criterion: 'tthc', points: '30' }] }],
		[
			'of parts that add up',
			{
				items: [
					{ criterion: '1.1', points: '24,3' },
					{ criterion: '1.1.1', points: '14,8' },
					{ criterion: '1.1.2', points: '9,5' },
				],
			},
		],
		[
			'with points taken off',
			{
				items: [
					{ criterion: 'chinh-quyen-so', points: '33' },
					{ criterion: '2.1', points: '33' },
				],
			},
		],
		['less what may be taken off', { items: [{ criterion: '2.1', points: '35' }] }],
		[
			'with evidence and a remedy',
			{ items: [{ criterion: 'tthc', points: '30', evidence: ['120/QĐ-UBND'], remedies: ['7679-qd-ubnd-2022#1'] }] },
		],
		['of a survey', { kind: 'survey', items: [{ criterion: 'hai-long', points: '18' }] }],
	];
	it.each(right)('%s is right', (_what, score) => {
		expect(foundWith([plan, scoring([score])])).toEqual([]);
	});

	const wrong: readonly (readonly [what: string, score: Record<string, unknown>, problem: Found])[] = [
		['above the maximum', { total: '100,01' }, error(at('total'), say('points-over-maximum', name, 100.01, 100))],
		[
			'of a part above its maximum',
			{ items: [{ criterion: '1.1.1', points: '15,5' }] },
			error(at('items', 0, 'points'), say('points-over-maximum', '“1.1.1”', 15.5, 15)),
		],
		[
			'of an unknown index',
			{ index: 'chi-so-thu/2023', total: '9' },
			error(at('index'), say('unknown-index', 'chi-so-thu/2023', [])),
		],
		[
			'of an index without its version',
			{ index: 'chi-so-thu', total: '9' },
			error(at('index'), say('unknown-index', 'chi-so-thu', ['chi-so-thu/2022'])),
		],
		[
			'of an unknown criterion',
			{ items: [{ criterion: '1.1.9', points: '1' }] },
			error(at('items', 0, 'criterion'), say('unknown-criterion', '1.1.9', name, [])),
		],
		[
			'of one criterion twice',
			{
				items: [
					{ criterion: '1.2', points: '1' },
					{ criterion: '1.2', points: '2' },
				],
			},
			error(at('items', 1, 'criterion'), say('criterion-scored-twice', '1.2')),
		],
		[
			'whose parts are less than the total',
			{
				total: '90',
				items: [
					['tthc', '38'],
					['chinh-quyen-so', '33'],
					['hai-long', '18,9'],
				].map(([criterion, points]) => ({ criterion, points })),
			},
			warning(at('items'), say('points-differ', name, 89.9, 90)),
		],
		[
			'one part of which is more than the total',
			{ total: '30', items: [{ criterion: 'tthc', points: '38' }] },
			warning(at('items'), say('points-differ', name, 38, 30)),
		],
		[
			'whose criterion is not its parts',
			{
				items: [
					{ criterion: '1.1', points: '20' },
					{ criterion: '1.1.1', points: '11' },
					{ criterion: '1.1.2', points: '10' },
				],
			},
			warning(at('items'), say('points-differ', '“1.1”', 21, 20)),
		],
		[
			'of a rank above the number ranked',
			{ rank: '23', ranked: '22' },
			error(at('rank'), say('rank-over-ranked', 23, 22)),
		],
		['of rank 0', { rank: '0' }, error(at('rank'), say('rank-of-nothing'))],
		[
			'of an unknown class',
			{ class: 'Rất tốt' },
			error(at('class'), say('unknown-class', 'Rất tốt', name, ['Xuất sắc', 'Tốt', 'Khá'])),
		],
		...(
			[
				['79,99', 80, 90],
				['90', 80, 90],
				['0', 80, 90],
			] as const
		).map(([total, from, under]): readonly [string, Record<string, unknown>, Found] => [
			`of ${total} points in a class of other points`,
			{ total, class: 'Tốt' },
			warning(at('class'), say('class-differs', 'Tốt', Number(total.replace(',', '.')), from, under)),
		]),
		[
			'of too few points for the best class',
			{ total: '89,99', class: 'xuất sắc' },
			warning(at('class'), say('class-differs', 'Xuất sắc', 89.99, 90, null)),
		],
		['that says nothing', { note: 'Chưa công bố.' }, error(at(), say('score-of-nothing'))],
		[
			'of a group',
			{ unit: 'cac-phuong', total: '9' },
			error(at('unit'), say('score-of-group', 'Ủy ban nhân dân các phường')),
		],
		[
			'of a time that is none',
			{ period: 'năm ngoái', total: '9' },
			error(at('period'), say('unread-score-period', 'năm ngoái')),
		],
		[
			'with a name in its note',
			{ total: '9', note: 'Do đồng chí Nguyễn Văn A chấm' },
			error(at('note'), say('person-in-result', 'Do đồng chí Nguyễn Văn A chấm')),
		],
		[
			'with a name in its evidence',
			{ items: [{ criterion: '1.2', points: '1', evidence: ['Ảnh của bà Trần Thị B'] }] },
			error(at('items', 0, 'evidence', 0), say('person-in-result', 'Ảnh của bà Trần Thị B')),
		],
		[
			'with a telephone',
			{ total: '9', note: 'Gọi 0912 345 678' },
			error(at('note'), say('telephone-in-result', 'Gọi 0912 345 678')),
		],
		[
			'with a remedy that nobody gave',
			{ items: [{ criterion: '1.2', points: '1', remedies: ['7679-qd-ubnd-2022#2'] }] },
			error(at('items', 0, 'remedies', 0), say('unknown-result', '7679-qd-ubnd-2022#2', [], '7679/QĐ-UBND')),
		],
		[
			'that corrects nothing',
			{ total: '9', corrects: '7679-qd-ubnd-2022' },
			error(at('corrects'), say('corrects-no-score', '7679/QĐ-UBND')),
		],
	];
	it.each(wrong)('%s is told', (_what, score, problem) => {
		expect(foundWith([plan, scoring([score])])).toEqual([problem]);
	});

	test('that corrects one by which it is corrected is told, at both', () => {
		const one = (number: string, corrects: string) =>
			scoring([{ total: '80', corrects }], { type: 'bao-cao', number, issued: '30/7/2023' });
		const codes = foundWith([plan, one('45/BC-UBND', '46-bc-ubnd-2023'), one('46/BC-UBND', '45-bc-ubnd-2023')]);
		expect(codes.map(([, { code }]) => code)).toEqual(['corrects-in-circle', 'corrects-in-circle']);
	});

	test('has an id of its document, index and unit', () => {
		const scores = [{ total: '80' }, { total: '82', kind: 'self' }, { unit: 'van-phong', rank: '1' }];
		expect(builtWith([scoring(scores)]).register.scores.map(({ id }) => id)).toEqual(
			['phong-noi-vu', 'phong-noi-vu-2', 'van-phong'].map(
				(unit) => `binh-tan/8-qd-ubnd-2023#diem-chi-so-thu-2022-${unit}`,
			),
		);
	});
});

describe('several scores', () => {
	const other = (score: Record<string, unknown>, issued = '1/3/2023') =>
		scoring([score], { number: '9/QĐ-UBND', issued });

	test('of one rank may stand in one document', () => {
		expect(foundWith([scoring([{ rank: '2' }, { unit: 'van-phong', rank: '2' }])])).toEqual([]);
	});

	test('of one thing may not', () => {
		expect(foundWith([scoring([{ total: '80' }, { total: '81' }])])).toEqual([
			error(['scores', 1], say('scored-twice', '2022')),
		]);
	});

	test('of several kinds, times and units are of several things', () => {
		const scores = [
			{ total: '80' },
			{ total: '85', kind: 'self' },
			{ total: '82', kind: 'forecast' },
			{ total: '90', period: '2021' },
			{ total: '7', unit: 'van-phong' },
		];
		expect(foundWith([scoring(scores)])).toEqual([]);
	});

	test('that documents state otherwise are told of, and none is chosen', () => {
		expect(foundWith([scoring([{ total: '80,5' }]), other({ total: '81', rank: '4' })])).toEqual([
			warning(at('total'), say('scores-differ', 'Điểm', '81', '80,5', '8/QĐ-UBND')),
		]);
	});

	test('that a later document corrects are none', () => {
		expect(foundWith([scoring([{ total: '80,5' }]), other({ total: '81', corrects: '8-qd-ubnd-2023' })])).toEqual([]);
	});

	test('that add to one another agree', () => {
		expect(foundWith([scoring([{ total: '80,5' }]), other({ rank: '4', class: 'Tốt' })])).toEqual([]);
	});

	test('a forecast after the appraisal is told of; one before it, or of another year, is not', () => {
		const forecast = { kind: 'forecast', total: '90' };
		const told = [warning(at('kind'), say('forecast-after-appraisal', '8/QĐ-UBND'))];
		expect(foundWith([scoring([{ total: '80' }]), other(forecast)])).toEqual(told);
		expect(foundWith([scoring([{ total: '80' }]), other(forecast, '1/1/2023')])).toEqual([]);
		expect(foundWith([scoring([{ total: '80' }]), other({ ...forecast, period: '2023' })])).toEqual([]);
	});
});

describe('a version of an index', () => {
	const fields = (...own: Record<string, unknown>[]) => ({ maximum: '10', classes: [], fields: own });
	const told = (written: Record<string, unknown>) => foundWith([], [someVersionOf('chi-so-thu/2022', written)]);
	const field = { id: 'a', name: 'A', max: '10' };

	test('whose points add up is right', () => {
		expect(told({})).toEqual([]);
		expect(told(fields({ ...field, max: '9,9' }, { ...field, id: 'b', max: '0,1' }))).toEqual([]);
	});

	test('whose points do not add up is told of; a note explains what is not published', () => {
		const part = fields({ ...field, max: '9' });
		expect(told(part)).toEqual([warning(['maximum'], say('maxima-differ', null, 9, 10))]);
		expect(told({ ...part, note: 'Chưa công bố lĩnh vực khác.' })).toEqual([]);
		expect(told({ ...fields({ ...field, max: '11' }), note: 'Có điểm thưởng.' })).toEqual([
			warning(['maximum'], say('maxima-differ', null, 11, 10)),
		]);
		expect(told(fields({ ...field, criteria: [{ id: '1', name: '1', max: '8' }] }))).toEqual([
			warning(['fields', 0, 'max'], say('maxima-differ', 'a', 8, 10)),
		]);
	});

	test('whose most points could not be read makes nothing else wrong', () => {
		const unread = {
			...someVersionOf('chi-so-thu/2022', { maximum: '0' }),
			lost: [['maximum'], ['fields', 0, 'criteria', 1, 'max']],
		};
		const scores = [{ total: '88,5', items: [{ criterion: '1.2', points: '14' }] }];
		expect(foundWith([scoring(scores)], [unread])).toEqual([]);
	});

	const wrong: readonly (readonly [what: string, written: Record<string, unknown>, problem: Found])[] = [
		[
			'two parts of one id',
			fields({ ...field, criteria: [{ id: 'a', name: '1', max: '10' }] }),
			error(['fields', 0, 'criteria', 0, 'id'], say('criterion-id-twice', 'a')),
		],
		[
			'classes from the worst up',
			{
				...fields(field),
				classes: [
					{ name: 'Khá', from: '5' },
					{ name: 'Tốt', from: '8' },
				],
			},
			error(['classes', 1, 'from'], say('classes-out-of-order', 'Khá', 5, 'Tốt', 8)),
		],
		[
			'two classes of one name',
			{
				...fields(field),
				classes: [
					{ name: 'Tốt', from: '8' },
					{ name: 'tốt', from: '5' },
				],
			},
			error(['classes', 1, 'name'], say('class-twice', 'tốt')),
		],
		[
			'a class that nobody reaches',
			{ ...fields(field), classes: [{ name: 'Tốt', from: '80' }] },
			error(['classes', 0, 'from'], say('class-over-maximum', 'Tốt', 80, 10)),
		],
		[
			'an unknown unit that steers',
			fields({ ...field, steering: ['binh-tan/phong-noi-vuu'] }),
			error(['fields', 0, 'steering', 0], say('unknown-unit', 'binh-tan/phong-noi-vuu', ['binh-tan/phong-noi-vu'])),
		],
		[
			'an unknown indicator',
			{ ...fields(field), indicator: 'sipa' },
			error(['indicator'], say('unknown-indicator', 'sipa', ['sipas'])),
		],
	];
	it.each(wrong)('%s is told', (_what, written, problem) => {
		expect(told(written)).toEqual([problem]);
	});
});
