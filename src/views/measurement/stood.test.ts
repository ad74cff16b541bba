import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexWith as indexOfScores, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentView } from '../page/document.ts';
import { stoodView } from './stood.ts';

// A target beside what is published of it: who is silent stands first, and sources that disagree beside one another.

const aim = { id: '1', indicator: 'sipas', comparator: '>=', value: '90', measure: '%', text: 'Từ 90%.' };
const plan = 'binh-tan/7679-qd-ubnd-2022';

function indexWith(target: object, ...reports: readonly (readonly object[])[]): Index {
	const documents = reports.map((measurements, at) =>
		someDocument({
			type: 'bao-cao',
			number: `${at + 2}/BC-UBND`,
			title: 'Số liệu',
			issued: `2${at}/12/2023`,
			measurements,
		}),
	);
	const given = someDocument({ targets: [{ ...aim, ...target }] });
	return indexOf(buildRegister(someSources(someLocality([given, ...documents]))).register);
}

function stood(index: Index) {
	const target = index.targets.get(`${plan}#ct-1`);
	if (target === undefined) throw new Error('the plan has a target');
	return stoodView(index, target);
}

const figure = (printed: string, more: object = {}) => ({
	target: '7679-qd-ubnd-2022#ct-1',
	period: '2023',
	printed,
	...more,
});

describe('a target', () => {
	it('of which nothing is published has nothing beside it', () => {
		expect(stood(indexWith({}))).toBeNull();
		expect(stood(indexWith({}, [{ indicator: 'ho-so-tre-han', period: '2023', printed: '3%' }]))).toBeNull();
	});

	it.each([
		['90%', {}, 'Đạt'],
		['89,99%', {}, 'Chưa đạt'],
		['90%', { numerator: '8999', denominator: '10000' }, 'Chưa đạt'],
		['95%', { status: 'provisional' }, 'Chưa xét: số liệu sơ bộ'],
		['trên 95%', {}, 'Chưa xét: văn bản nói bằng lời, không nêu con số'],
	])('with the figure %s %j is: %s', (printed, more, expected) => {
		expect(stood(indexWith({}, [figure(printed, more)]))?.words).toBe(expected);
	});

	it('shows the figures of two sources beside one another', () => {
		const view = stood(indexWith({}, [figure('95%')], [figure('88%', { via: 'inspection', item: '2' })]));
		expect(view?.words).toBe('Chưa xét: các văn bản nêu số liệu khác nhau');
		expect(view?.figures.map(({ printed, href }) => [printed, href])).toEqual([
			['88%', '/van-ban/binh-tan/3-bc-ubnd-2023/#sl-sipas'],
			['95%', '/van-ban/binh-tan/2-bc-ubnd-2023/#sl-sipas'],
		]);
	});

	it('shows what is taken back beside what takes it back', () => {
		const view = stood(indexWith({}, [figure('88%')], [figure('95%', { corrects: '2-bc-ubnd-2023' })]));
		expect(view?.words).toBe('Đạt');
		expect(view?.figures.map(({ printed, corrects }) => [printed, corrects?.printed])).toEqual([['95%', '88%']]);
	});

	it('of each ward counts the silent ones, and names first who misses it', () => {
		const ward = (unit: string, printed: string) => figure(printed, { unit });
		const each = { each: 'true', responsible: ['cac-phuong'] };
		const one = stood(indexWith(each, [ward('phuong-an-lac', '95%')]));
		expect(one?.parts).toMatchObject({ silentCount: 1, all: 2, count: 1 });
		expect(one?.parts?.silent.map(({ id }) => id)).toEqual(['binh-tan/phuong-tan-tao']);
		expect(one?.standing).toBe('not-judged');
		const both = stood(indexWith(each, [ward('phuong-an-lac', '95%'), ward('phuong-tan-tao', '80%')]));
		expect(both?.parts?.rows.map(({ figure: own, words }) => [own.unit?.id, words])).toEqual([
			['binh-tan/phuong-tan-tao', 'Chưa đạt'],
			['binh-tan/phuong-an-lac', 'Đạt'],
		]);
	});

	it('of an open group counts nobody as silent', () => {
		const view = stood(
			indexWith({ each: 'true', responsible: ['co-quan-lien-quan'] }, [figure('95%', { unit: 'van-phong' })]),
		);
		expect(view?.parts).toMatchObject({ silent: [], silentCount: 0, all: null, count: 1 });
	});

	it('with milestones has a line for each', () => {
		const milestones = [
			{ by: 'đến hết năm 2023', comparator: '>=', value: '60' },
			{ by: 'đến hết năm 2025', comparator: '>=', value: '90' },
		];
		const view = stood(indexWith({ comparator: undefined, value: undefined, milestones }, [figure('65%')]));
		expect(view?.milestones.map(({ by, words }) => [by, words])).toEqual([
			['đến hết năm 2023', 'Đạt'],
			['đến hết năm 2025', 'Chưa xét: số liệu giữa kỳ'],
		]);
	});

	it.each([
		['the year as offices count it', ['15/12/2022', '14/12/2023'], 'Đạt'],
		['to before its last month', ['01/01/2023', '30/11/2023'], 'Chưa xét: số liệu giữa kỳ'],
		['half of the year only', ['01/07/2023', '14/12/2023'], 'Chưa xét: những ngày được đếm không khớp với kỳ'],
		['years besides', ['01/01/2020', '14/12/2023'], 'Chưa xét: những ngày được đếm không khớp với kỳ'],
	])('with a milestone looks at the days that were counted: %s', (_, window, words) => {
		const milestones = [{ by: 'đến hết năm 2023', comparator: '>=', value: '60' }];
		const view = stood(indexWith({ comparator: undefined, value: undefined, milestones }, [figure('65%', { window })]));
		expect(view?.words).toBe(words);
	});
});

describe('the page of a report', () => {
	it('states its figures, each with its place, its indicator and its targets', () => {
		const { figures } = documentView(
			indexWith({}, [figure('95%', { item: 'II.1' }), figure('90%', { unit: 'van-phong' })]),
			'binh-tan/2-bc-ubnd-2023',
		);
		expect(
			figures?.figures.map(({ anchor, printed, subjects, beside, named }) => [
				anchor,
				printed,
				subjects[0]?.name,
				beside[0]?.words,
				named?.ref,
			]),
		).toEqual([
			['sl-sipas', '95%', 'SIPAS', 'đạt', undefined],
			['sl-sipas-2', '90%', 'SIPAS', undefined, '1'],
		]);
	});

	it('has the product of an assignment on the row of the assignment', () => {
		const given = someDocument({ assignments: [{ id: '1', task: 'Báo cáo số liệu', leads: ['van-phong'] }] });
		const report = someDocument({
			type: 'bao-cao',
			number: '2/BC-UBND',
			issued: '20/12/2023',
			measurements: [{ assignment: '7679-qd-ubnd-2022#1', period: '2023', printed: '85 điểm' }],
		});
		const index = indexOf(buildRegister(someSources(someLocality([given, report]))).register);
		const [row] = documentView(index, plan).groups.flatMap(({ assignments }) => assignments);
		expect(row?.figures.map(({ printed, href }) => [printed, href])).toEqual([
			['85 điểm', '/van-ban/binh-tan/2-bc-ubnd-2023/#sl-1'],
		]);
	});
});

it('a target of a better place in an index shows the scores of both years, each with its document', () => {
	const target = { id: '1', indicator: 'sipas', text: 'Cao hơn năm 2022.', than: 'năm 2022', in: ['class', 'rank'] };
	const year = (period: string, grade: string, rank: string, number: string) =>
		scoring([{ unit: 'ubnd-quan', index: `chi-so-thu/${period}`, period, class: grade, rank }], {
			number,
			issued: `1/2/${Number(period) + 1}`,
		});
	const documents = [
		someDocument({ targets: [target] }),
		year('2022', 'Khá', '12', '8/QĐ-UBND'),
		year('2023', 'Tốt', '5', '9/QĐ-UBND'),
	];
	const versions = [someVersionOf('chi-so-thu/2022'), someVersionOf('chi-so-thu/2023')];
	const view = stood(indexOfScores(documents, '2024-12-31', versions));
	expect(view?.words).toBe('Đạt');
	expect(view?.scores.map(({ words, document }) => [words, document.name])).toEqual([
		['năm 2022: hạng 12; xếp loại Khá', 'Quyết định 8/QĐ-UBND'],
		['năm 2023: hạng 5; xếp loại Tốt', 'Quyết định 9/QĐ-UBND'],
	]);
	expect(view?.scores.every(({ href }) => href.includes('/#diem-'))).toBe(true);
});
