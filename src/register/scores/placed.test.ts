import { describe, expect, it, test } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { targetStanding } from '../measurements/target-standing.ts';

// Chỉ số năm sau phải cao hơn năm trước: về mức xếp loại và về thứ hạng.

const plan = (written: Record<string, unknown> = {}) =>
	someDocument({
		targets: [
			{
				id: '2.1',
				indicator: 'sipas',
				text: 'Cao hơn năm 2022 về mức xếp loại và thứ hạng.',
				than: 'năm 2022',
				in: ['class', 'rank'],
				...written,
			},
		],
	});
const year = (period: string, score: Record<string, unknown>, number: string) =>
	scoring([{ unit: 'ubnd-quan', index: `chi-so-thu/${period}`, period, ...score }], {
		number,
		issued: `1/2/${Number(period) + 1}`,
	});
const versions = [someVersionOf('chi-so-thu/2022'), someVersionOf('chi-so-thu/2023')];

const stoodBy = (
	now: Record<string, unknown> | null,
	before: Record<string, unknown> | null,
	written: Record<string, unknown> = {},
) => {
	const scores = [before && year('2022', before, '8/QĐ-UBND'), now && year('2023', now, '9/QĐ-UBND')].flatMap(
		(one) => one ?? [],
	);
	const index = indexWith([plan(written), ...scores], '2024-12-31', versions);
	const target = index.targets.get('binh-tan/7679-qd-ubnd-2022#ct-2.1');
	if (target === undefined) throw new Error('no target');
	const { whole, scores: by } = targetStanding(index, target);
	return { standing: whole.standing, why: whole.why, by: by.length };
};

describe('a target of an index that asks for a better place than before', () => {
	const cases: readonly (readonly [
		what: string,
		now: Record<string, unknown> | null,
		before: Record<string, unknown> | null,
		standing: string,
		why: string | null,
	])[] = [
		['better in both', { class: 'Tốt', rank: '5' }, { class: 'Khá', rank: '12' }, 'met', null],
		['a smaller rank in the same class', { class: 'Tốt', rank: '5' }, { class: 'Tốt', rank: '12' }, 'not-met', null],
		['a better class at the same rank', { class: 'Xuất sắc', rank: '5' }, { class: 'Tốt', rank: '5' }, 'not-met', null],
		['a larger rank, and a class that is not published', { rank: '9' }, { class: 'Tốt', rank: '5' }, 'not-met', null],
		[
			'a smaller rank, and a class that is not published',
			{ rank: '4' },
			{ class: 'Tốt', rank: '5' },
			'not-judged',
			'one-side',
		],
		['this year alone', { class: 'Tốt', rank: '5' }, null, 'not-judged', 'one-side'],
		['the year before alone', null, { class: 'Tốt', rank: '5' }, 'not-judged', 'one-side'],
		['nothing', null, null, 'not-published', null],
		['points alone', { total: '90' }, { total: '80' }, 'not-judged', 'one-side'],
		[
			'its own scores',
			{ kind: 'self', class: 'Tốt', rank: '5' },
			{ kind: 'self', class: 'Khá', rank: '12' },
			'not-published',
			null,
		],
	];
	it.each(cases)('with %s', (_what, now, before, standing, why) => {
		expect(stoodBy(now, before)).toMatchObject({ standing, why });
	});

	test('points are compared by one version alone', () => {
		const points = { in: ['points'] };
		expect(stoodBy({ total: '90' }, { total: '80' }, points)).toMatchObject({
			standing: 'not-judged',
			why: 'one-side',
		});
		expect(stoodBy({ total: '90', index: 'chi-so-thu/2022' }, { total: '80' }, points)).toMatchObject({
			standing: 'met',
			by: 2,
		});
		expect(stoodBy({ total: '80', index: 'chi-so-thu/2022' }, { total: '80' }, points)).toMatchObject({
			standing: 'not-met',
		});
	});
});
