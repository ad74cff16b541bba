import { expect, test } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { indexWith, scoring } from '../../fixtures/scores.ts';
import { localityYear, localityYearPages } from './locality-year.ts';
import { ownPlans } from './own-plans.ts';

const id = 'binh-tan/7679-qd-ubnd-2022';
const plan = someDocument({
	assignments: [
		{
			id: '1',
			task: 'Lập kế hoạch riêng',
			leads: ['cac-phuong', 'phong-noi-vu', 'co-quan-lien-quan'],
			due: 'trước ngày 15/4/2023',
		},
	],
});
const own = (number: string, issuer: string, relation = 'implements') =>
	someDocument({
		type: 'ke-hoach',
		number,
		issued: '1/3/2023',
		issuer,
		basis: [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation }],
	});

test('units that a document binds have plans of their own, or the site has none; open groups are named apart', () => {
	const view = ownPlans(indexWith([plan, own('5/KH-UBND', 'phuong-an-lac'), own('6/KH-VP', 'van-phong')]), id);
	expect(view?.known.map(({ unit, documents }) => [unit.id, documents.map(({ name }) => name)])).toEqual([
		['binh-tan/phuong-an-lac', ['Kế hoạch 5/KH-UBND']],
	]);
	expect(view?.unknown.map((one) => one.id)).toEqual(['binh-tan/phuong-tan-tao', 'binh-tan/phong-noi-vu']);
	expect(view?.open.map((one) => one.id)).toEqual(['binh-tan/co-quan-lien-quan']);
	expect(view?.others.map(({ name }) => name)).toEqual(['Kế hoạch 6/KH-VP']);
});

test('what only cites a document carries nothing out', () => {
	expect(ownPlans(indexWith([plan, own('5/KH-UBND', 'phuong-an-lac', 'cites')]), id)).toBeNull();
});

test('duties and scores of a year stand side by side, and neither follows from the other', () => {
	const report = someDocument({
		type: 'bao-cao',
		number: '9/BC-UBND',
		issued: '1/5/2023',
		results: [{ assignment: '7679-qd-ubnd-2022#1', unit: 'phuong-an-lac', state: 'done', day: '1/4/2023' }],
	});
	const scores = scoring(
		[
			{ unit: 'phuong-tan-tao', period: '2023', total: '80' },
			{ unit: 'van-phong', period: '2023', rank: '2' },
		],
		{ issued: '1/2/2024' },
	);
	const index = indexWith([plan, report, scores], '2024-12-31');
	expect(localityYearPages(index)).toEqual([['/dia-phuong/binh-tan/ket-qua/2023/', 'binh-tan 2023']]);
	const { rows } = localityYear(index, 'binh-tan 2023');
	expect(
		rows.map(({ unit, duties, scores: lines }) => [
			unit.id.slice(9),
			duties && [duties.onTime, duties.due, duties.silent],
			lines.flatMap(({ said }) => said.map(({ words }) => words)),
		]),
	).toEqual([
		['phong-noi-vu', [0, 1, 1], []],
		['van-phong', null, ['hạng 2']],
		['phuong-an-lac', [1, 1, 0], []],
		['phuong-tan-tao', [0, 1, 1], ['80 điểm (thẩm định)']],
		['co-quan-lien-quan', [0, 1, 1], []],
	]);
	expect(localityYearPages(indexWith([plan, report]))).toEqual([]);
});
