import { describe, expect, test } from 'vitest';
import { someDocument, someUnits } from '../../fixtures/register.ts';
import { builtWith, indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { indexOf } from '../../register/index.ts';
import { indexList, indexListPages } from './index-list.ts';
import { indexUnit, indexUnitPages, indexYear, indexYearPages } from './index-year.ts';
import { localityIndices, unitScores } from './links.ts';
import { statedScores } from './stated.ts';
import { everyTotalsDrawing } from './totals-drawing.ts';

const plan = someDocument({ assignments: [{ id: '1', task: 'Khắc phục', leads: ['phong-noi-vu'] }] });
const view = (...documents: Parameters<typeof indexWith>[0]) =>
	indexYear(indexWith([plan, ...documents]), 'chi-so-thu 2022');
const shown = (cells: readonly { readonly words: string }[]) => cells.map(({ words }) => words).join(' | ');

describe('the ranking of a year', () => {
	const scores = scoring([
		{ unit: 'van-phong', total: '70,5', rank: '3', ranked: '3' },
		{ unit: 'phong-noi-vu', total: '80', rank: '1', ranked: '3', class: 'Tốt' },
		{ unit: 'phong-noi-vu', kind: 'self', total: '95' },
		{ unit: 'phong-noi-vu', kind: 'forecast', total: '90' },
	]);

	test('is that of the documents, and names units of which nothing is published', () => {
		const { rows, kinds, silent, count } = view(scores).annual[0]?.ranking ?? {};
		expect(
			rows?.map(({ unit, rank, totals }) => [unit.id, shown(rank), shown(totals.appraised), shown(totals.self)]),
		).toEqual([
			['binh-tan/phong-noi-vu', '1 trên 3', '80', '95'],
			['binh-tan/van-phong', '3 trên 3', '70,5', ''],
		]);
		expect([count, kinds, silent?.map(({ id }) => id)]).toEqual([
			2,
			['forecast', 'self', 'appraised'],
			['binh-tan/phong-tu-phap'],
		]);
	});

	test('is drawn in its order, with the totals that were appraised, and says how many are missing', () => {
		const third = scoring([{ unit: 'phong-tu-phap', rank: '2' }], { number: '9/QĐ-UBND', issued: '1/3/2023' });
		const drawn = indexWith([plan, scores, third]);
		expect(indexYear(drawn, 'chi-so-thu 2022').annual[0]?.ranking.picture).toEqual({
			kind: 'appraised',
			maximum: 100,
			bars: [
				{ name: 'Phòng Nội vụ', points: 80, share: 80 },
				{ name: 'Văn phòng UBND quận', points: 70.5, share: 70.5 },
			],
			without: 1,
		});
		expect([...everyTotalsDrawing(drawn)]).toEqual([['/chi-so/chi-so-thu/2022/hinh.svg', 'chi-so-thu 2022']]);
	});

	test.each([
		['one total', [{ total: '80' }]],
		['ranks alone', [{ rank: '1' }, { unit: 'van-phong', rank: '2' }]],
	])('of %s has no drawing', (_what, own) => {
		expect(view(scoring(own)).annual[0]?.ranking.picture).toBeNull();
		expect([...everyTotalsDrawing(indexWith([plan, scoring(own)]))]).toEqual([]);
	});

	test('names ties, and never makes a rank of points', () => {
		const tied = scoring([
			{ rank: '2', total: '80' },
			{ unit: 'van-phong', rank: '2', total: '80' },
			{ unit: 'phong-tu-phap', total: '99' },
		]);
		const rows = view(tied).annual[0]?.ranking.rows ?? [];
		expect(rows.map(({ unit, tied: others, rank }) => [unit.id.slice(9), others, shown(rank)])).toEqual([
			['phong-noi-vu', 1, '2'],
			['van-phong', 1, '2'],
			['phong-tu-phap', 0, ''],
		]);
	});

	test('shows all that documents state otherwise, each with its document', () => {
		const other = scoring([{ total: '81' }], { number: '9/QĐ-UBND', issued: '1/3/2023' });
		const [row] = view(scoring([{ total: '80' }]), other).annual[0]?.ranking.rows ?? [];
		expect(row?.totals.appraised.map(({ words, href }) => [words, href])).toEqual([
			['80', '/van-ban/binh-tan/8-qd-ubnd-2023/#diem-chi-so-thu-2022-phong-noi-vu'],
			['81', '/van-ban/binh-tan/9-qd-ubnd-2023/#diem-chi-so-thu-2022-phong-noi-vu'],
		]);
	});

	test('does not put two versions side by side', () => {
		const later = scoring([{ index: 'chi-so-thu/2023', unit: 'van-phong', total: '50' }], { number: '9/QĐ-UBND' });
		const versions = [someVersionOf('chi-so-thu/2022'), someVersionOf('chi-so-thu/2023')];
		const { annual } = indexYear(indexWith([scoring([{ total: '80' }]), later], null, versions), 'chi-so-thu 2022');
		expect(annual.map(({ version, ranking }) => [version.name, ranking.count])).toEqual([
			['2022', 1],
			['2023', 1],
		]);
	});
});

describe('points part by part', () => {
	const items = (...own: [criterion: string, points: string, more?: object][]) =>
		own.map(([criterion, points, more = {}]) => ({ criterion, points, ...more }));
	const rowsOf = (document: ReturnType<typeof scoring>) => view(document).annual[0]?.details[0]?.rows ?? [];

	test('say what was lost, by how much the unit and the forecast were above it, and what remedies it', () => {
		const rows = rowsOf(
			scoring([
				{ items: items(['1.1.1', '14,7', { remedies: ['7679-qd-ubnd-2022#1'] }], ['1.2', '15']) },
				{ kind: 'self', items: items(['1.1.1', '15', { evidence: ['120/QĐ-UBND'] }], ['1.2', '14,9']) },
				{ kind: 'forecast', items: items(['1.1.1', '14,8']) },
			]),
		);
		expect(
			rows.map(({ id, lost, over, evidence, lacksEvidence }) => [
				id,
				lost,
				over.self,
				over.forecast,
				evidence,
				lacksEvidence,
			]),
		).toEqual([
			['1.1.1', '0,3', '+0,3', '+0,1', ['120/QĐ-UBND'], false],
			['1.2', '0', '−0,1', null, [], true],
		]);
		expect(rows[0]?.remedies).toEqual([
			{
				href: '/van-ban/binh-tan/7679-qd-ubnd-2022/1/',
				name: 'Quyết định 7679/QĐ-UBND, nhiệm vụ 1',
				task: 'Khắc phục',
			},
		]);
	});

	test('lose nothing by what is not published, nor by the unit’s own points', () => {
		expect(rowsOf(scoring([{ kind: 'self', items: items(['tthc', '10']) }]))[0]?.lost).toBeNull();
		const surveyed = rowsOf(scoring([{ kind: 'survey', items: items(['hai-long', '18,5'], ['tthc', '10']) }]));
		expect(surveyed.map(({ id, lost }) => [id, lost])).toEqual([
			['tthc', null],
			['hai-long', '1,5'],
		]);
	});

	test('name the units that steer the field', () => {
		expect(rowsOf(scoring([{ items: items(['tthc', '40']) }]))[0]?.steering.map(({ id }) => id)).toEqual([
			'binh-tan/van-phong',
		]);
	});
});

describe('the pages of indices', () => {
	const months = scoring([
		{ period: 'tháng 5/2022', total: '60' },
		{ period: 'tháng 6/2022', total: '61,5' },
		{ period: '2022', rank: '1' },
	]);

	test('show what is published for less than a year by itself', () => {
		const { rounds, annual } = view(months);
		expect([annual.length, rounds[0]?.rounds, rounds[0]?.rows.map(({ cells }) => cells.map(shown))]).toEqual([
			1,
			['tháng 5/2022', 'tháng 6/2022'],
			[['60', '61,5']],
		]);
	});

	test('are there for years of versions and of scores, and none where there is no index', () => {
		const index = indexWith([scoring([{ rank: '1', period: '2021' }])]);
		expect(indexYearPages(index).map(([path]) => path)).toEqual([
			'/chi-so/chi-so-thu/2022/',
			'/chi-so/chi-so-thu/2021/',
		]);
		expect(indexYear(index, 'chi-so-thu 2022')).toMatchObject({ annual: [], unscored: [{ name: '2022' }] });
		expect(indexList(index).indices[0]?.years.map(({ year, units }) => [year, units])).toEqual([
			['2022', 0],
			['2021', 1],
		]);
		const none = indexOf(builtWith([plan], []).register);
		expect([indexListPages(none), indexYearPages(none), indexUnitPages(none)]).toEqual([[], [], []]);
		expect([localityIndices(none, 'binh-tan'), unitScores(none, 'binh-tan/van-phong').count]).toEqual([[], 0]);
	});

	test('are linked from units, localities and the documents that state scores', () => {
		const index = indexWith([months]);
		expect(unitScores(index, 'binh-tan/phong-noi-vu').lines.map(({ period, said }) => [period, shown(said)])).toEqual([
			['năm 2022', 'hạng 1'],
			['tháng 6/2022', '61,5 điểm (thẩm định)'],
			['tháng 5/2022', '60 điểm (thẩm định)'],
		]);
		expect(localityIndices(index, 'binh-tan').map(({ href }) => href)).toEqual(['/chi-so/chi-so-thu/2022/']);
		expect(statedScores(index, 'binh-tan/8-qd-ubnd-2023')[0]?.rows.map(({ words }) => words)).toEqual([
			'thẩm định, tháng 5/2022: 60 điểm',
			'thẩm định, tháng 6/2022: 61,5 điểm',
			'thẩm định, năm 2022: hạng 1',
		]);
	});

	test('keep their bounds: of very many units the first, and their parts on pages of their own', () => {
		const many = Array.from({ length: 300 }, (_, at) => ({ id: `xa-${at}`, name: `Xã ${at}`, kind: 'uy-ban' }));
		const parts = ['1.1.1', '1.1.2', '1.2', '2.1'].map((criterion) => ({ criterion, points: '1' }));
		const document = scoring(many.slice(0, 250).map(({ id }) => ({ unit: id, total: '50', items: parts })));
		const index = indexWith([document], null, undefined, { units: [...someUnits, ...many] });
		const { details, ranking } = indexYear(index, 'chi-so-thu 2022').annual[0] ?? {};
		expect([details?.length, ranking?.rows.length, ranking?.count, ranking?.silentCount]).toEqual([0, 200, 250, 52]);
		expect(ranking?.rows[0]?.detail).toBe('/chi-so/chi-so-thu/2022/binh-tan/xa-0/');
		const pages = indexUnitPages(index);
		expect(pages).toHaveLength(250);
		expect(indexUnit(index, pages[0]?.[1] ?? '').parts[0]?.rows).toHaveLength(4);
	});
});
