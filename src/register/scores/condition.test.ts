import { describe, expect, it, test } from 'vitest';
import { error, shown } from '../../fixtures/findings.ts';
import { someDocument } from '../../fixtures/register.ts';
import { builtWith, indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { say } from '../../problem/messages.ts';
import { countsOf } from '../../standing/rates.ts';
import { stoodOf, stoodOn } from '../results/standings.ts';

// Điều kiện của Kinh Môn, mục 3: xếp loại từ "Hoàn thành nhiệm vụ" trở xuống, hoặc dưới 75% điểm tối đa của một lĩnh vực.

const any = [
	{ rating: ['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'] },
	{ score: { index: 'chi-so-thu', field: 'tthc', below: '75' } },
	{ score: { index: 'chi-so-thu', field: 'chinh-quyen-so', below: '75' } },
];

/** A directive of 2023 whose duty binds those whom the condition names, due before 15 April. */
const directive = (written: Record<string, unknown> = {}, leads: Record<string, unknown> = { leads: ['cac-phuong'] }) =>
	someDocument({
		type: 'chi-thi',
		number: '5/CT-UBND',
		title: 'Tăng cường cải cách hành chính',
		issued: '15/3/2023',
		assignments: [
			{
				id: '3',
				task: 'Lập kế hoạch khắc phục',
				due: 'trước ngày 15/4/2023',
				condition: { text: 'Đơn vị xếp loại thấp', any, ...written },
				...leads,
			},
		],
	});
const points = (tthc: string, so: string) => [
	{ criterion: 'tthc', points: tthc },
	{ criterion: 'chinh-quyen-so', points: so },
];
const duty = 'binh-tan/5-ct-ubnd-2023#3';

/** How the duty stands for each unit on a day. */
function standings(documents: Parameters<typeof indexWith>[0], day: string) {
	const index = indexWith(documents, day);
	const entry = index.assignments.get(duty);
	return entry === undefined ? [] : stoodOf(index, entry).map(({ bound, standing }) => [bound, standing]);
}

describe('a duty that binds some units', () => {
	const of = (unit: string, score: Record<string, unknown>) => ({ unit, ...score });
	const good = { rating: 'Hoàn thành tốt nhiệm vụ', items: points('30', '30') };

	it.each([
		['binds by the other one', 'Hoàn thành nhiệm vụ', 'obliged'],
		['leaves it open where the other one is not met', 'Hoàn thành tốt nhiệm vụ', 'unknown'],
	])('a ground in words beside a rating %s', (_, rating, bound) => {
		const written = { any: [any[0], { inWords: 'dưới 75% số điểm tối đa' }] };
		const documents = [
			directive(written, { leads: ['phong-noi-vu'] }),
			scoring([of('phong-noi-vu', { ...good, rating })]),
		];
		expect(standings(documents, '2023-12-31').map(([own]) => own)).toEqual([bound]);
	});

	const answers: readonly (readonly [what: string, score: Record<string, unknown>, bound: string])[] = [
		['a rating that it names', { ...good, rating: 'hoàn thành nhiệm vụ' }, 'obliged'],
		['points below the bound', { ...good, items: points('29,99', '30') }, 'obliged'],
		['exactly the bound', good, 'not-obliged'],
		['points below the bound, and nothing else', { items: [{ criterion: 'tthc', points: '10' }] }, 'obliged'],
		['a good rating, and no points', { rating: 'Hoàn thành tốt nhiệm vụ' }, 'unknown'],
		['points above the bound, and no rating', { items: points('40', '40') }, 'unknown'],
		['a total alone', { total: '20' }, 'unknown'],
		['its own score', { ...good, kind: 'self', items: points('1', '1') }, 'unknown'],
		['a forecast', { ...good, kind: 'forecast', items: points('1', '1') }, 'unknown'],
		['a score of another year', { ...good, period: '2021', items: points('1', '1') }, 'unknown'],
	];
	it.each(answers)('with %s', (_what, score, bound) => {
		const [own, other] = standings([directive(), scoring([of('phuong-an-lac', score)])], '2023-12-31');
		expect(own).toEqual([bound, bound === 'not-obliged' ? 'not-obliged' : 'not-reported']);
		expect(other).toEqual(['unknown', 'not-reported']);
	});

	test('the score of one that is not bound is never missing, and what a document says of it is shown', () => {
		const scores = scoring([of('phuong-an-lac', good)]);
		expect(standings([directive(), scores], '2023-04-01')[0]).toEqual(['not-obliged', 'not-obliged']);
		const report = someDocument({
			type: 'bao-cao',
			number: '9/BC-UBND',
			issued: '10/4/2023',
			results: [{ assignment: '5-ct-ubnd-2023#3', unit: 'phuong-an-lac', state: 'done' }],
		});
		expect(standings([directive(), scores, report], '2023-12-31')[0]).toEqual(['not-obliged', 'done-on-time']);
	});

	test('those that are not bound are in no rate; those of whom it cannot be said stay in it', () => {
		const index = indexWith([directive(), scoring([of('phuong-an-lac', good)])], '2023-12-31');
		const entry = index.assignments.get(duty);
		if (entry === undefined) throw new Error('no duty');
		const { counts, rate } = countsOf(stoodOf(index, entry), index.day);
		expect(counts).toEqual({ 'not-obliged': 1, 'not-reported': 1 });
		expect(rate).toEqual({ onTime: 0, due: 1 });
	});

	test('the answer holds from the day on which the score was issued', () => {
		const late = scoring([of('phuong-an-lac', good)], { issued: '1/6/2023' });
		const index = indexWith([directive(), late], '2023-12-31');
		const entry = index.assignments.get(duty);
		if (entry === undefined) throw new Error('no duty');
		const on = (day: string) => stoodOn(index, entry, day)[0]?.standing;
		expect([on('2023-04-14'), on('2023-05-31'), on('2023-06-01')]).toEqual(['open', 'not-reported', 'not-obliged']);
	});

	test('a correction changes the answer', () => {
		const worse = scoring([of('phuong-an-lac', { ...good, items: points('20', '30'), corrects: '8-qd-ubnd-2023' })], {
			number: '9/QĐ-UBND',
			issued: '1/3/2023',
		});
		expect(standings([directive(), scoring([of('phuong-an-lac', good)]), worse], '2023-12-31')[0]).toEqual([
			'obliged',
			'not-reported',
		]);
	});

	test('scores that documents state otherwise answer nothing', () => {
		const other = scoring([of('phuong-an-lac', { ...good, items: points('20', '30') })], {
			number: '9/QĐ-UBND',
			issued: '1/3/2023',
		});
		expect(standings([directive(), scoring([of('phuong-an-lac', good)]), other], '2023-12-31')[0]?.[0]).toBe('unknown');
	});

	test('a document may say which time decides', () => {
		const scores = scoring([of('phuong-an-lac', { ...good, period: '2021' })]);
		expect(standings([directive({ period: '2021' }), scores], '2023-12-31')[0]?.[0]).toBe('not-obliged');
	});

	test('several named units answer together: one that is bound is enough', () => {
		const together = directive({}, { leads: ['phuong-an-lac', 'phuong-tan-tao'] });
		const both = (score: Record<string, unknown>) =>
			scoring([of('phuong-an-lac', good), of('phuong-tan-tao', { ...good, ...score })]);
		expect(standings([together, both({})], '2023-12-31')).toEqual([['not-obliged', 'not-obliged']]);
		expect(standings([together, both({ items: points('1', '1') })], '2023-12-31')).toEqual([
			['obliged', 'not-reported'],
		]);
		expect(standings([together, scoring([of('phuong-an-lac', good)])], '2023-12-31')).toEqual([
			['unknown', 'not-reported'],
		]);
	});

	test('an open group stays one occurrence of which nothing can be said', () => {
		const open = directive({}, { leads: ['co-quan-lien-quan'] });
		expect(standings([open, scoring([of('phuong-an-lac', good)])], '2023-12-31')).toEqual([
			['unknown', 'not-reported'],
		]);
	});

	test('a condition in words alone binds as before', () => {
		const words = directive({}, { leads: ['cac-phuong'], condition: 'nếu có' });
		expect(standings([words], '2023-12-31')).toEqual([
			[null, 'not-reported'],
			[null, 'not-reported'],
		]);
	});
});

describe('a condition as it is written', () => {
	const told = (...grounds: unknown[]) => shown(builtWith([directive({ any: grounds })], [someVersionOf()]).findings);
	const at = (...path: PropertyKey[]) => ['assignments', 0, 'condition', 'any', 0, ...path];
	const score = { index: 'chi-so-thu', field: 'tthc', below: '75' };

	test('names ratings, and parts of indices that are known', () => {
		expect(told(...any)).toEqual([]);
		expect(told({})).toEqual([error(at(), say('ground-of-nothing'))]);
		expect(told({ score: { ...score, index: 'chi-so' } })).toEqual([
			error(at('score', 'index'), say('unknown-index', 'chi-so', [])),
		]);
		expect(told({ score: { ...score, field: 'tthcc' } })).toEqual([
			error(at('score', 'field'), say('unknown-criterion', 'tthcc', 'chi-so-thu', ['tthc'])),
		]);
		expect(told({ score: { ...score, below: '101' } })).toEqual([
			error(at('score', 'below'), say('bound-over-all', 101)),
		]);
		expect(told({ score: { ...score, below: '0' } })).toEqual([error(at('score', 'below'), say('bound-under-none'))]);
	});
});
