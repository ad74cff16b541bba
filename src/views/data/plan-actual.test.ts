import { expect, it } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { planActuals } from './plan-actual.ts';

const plan = someDocument({
	targets: [{ id: '2.1', indicator: 'sipas', text: 'Cao hơn năm 2022.', than: 'năm 2022', in: ['class', 'rank'] }],
});
const year = (period: string, number: string, score: object) =>
	scoring([{ unit: 'ubnd-quan', index: `chi-so-thu/${period}`, period, ...score }], {
		number,
		issued: `1/2/${Number(period) + 1}`,
	});
const before = year('2022', '8/QĐ-UBND', { rank: '5', ranked: '22', class: 'Khá' });
const better = year('2023', '9/QĐ-UBND', { rank: '3', ranked: '22', class: 'Tốt' });
const versions = [someVersionOf('chi-so-thu/2022'), someVersionOf('chi-so-thu/2023')];

function actuals(...documents: ReturnType<typeof scoring>[]) {
	const index = indexWith([plan, ...documents], '2024-12-31', versions);
	const target = index.targets.get('binh-tan/7679-qd-ubnd-2022#ct-2.1');
	if (target === undefined) throw new Error('no target');
	return planActuals(index, target);
}

it('a target of a better place has the scores of both years as what was reached', () => {
	const { aims, beside, standing } = actuals(before, better);
	expect(aims.get(null)?.map(({ description, end }) => [description, end])).toEqual([
		[expect.stringContaining('thẩm định, năm 2022: hạng 5 trên 22; xếp loại Khá'), '2022-12-31'],
		[expect.stringContaining('thẩm định, năm 2023: hạng 3 trên 22; xếp loại Tốt'), '2023-12-31'],
	]);
	expect(beside).toEqual([]);
	expect(standing).toContain('đạt');
});

it('with one year alone, its score stands beside the target and decides nothing', () => {
	const { aims, beside } = actuals(before);
	expect([aims.size, beside.length]).toEqual([0, 1]);
});

it('with none, nothing is said', () => {
	expect(actuals()).toEqual({ aims: new Map(), beside: [], standing: null });
});
