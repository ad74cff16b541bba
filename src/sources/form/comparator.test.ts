import { expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../../fixtures/content.ts';
import { comparatorMeant } from './comparator.ts';

it.each([
	...['≥', '⩾', '≧', '=>', '> =', 'tối thiểu', 'Từ', 'ít nhất', 'không dưới'].map((one) => [one, '>='] as const),
	...['≤', '⩽', '≦', '=<', '< =', 'không quá', 'tối đa'].map((one) => [one, '<='] as const),
	...['trên'].map((one) => [one, '>'] as const),
	...['dưới'].map((one) => [one, '<'] as const),
	...['==', 'bằng'].map((one) => [one, '='] as const),
])('who writes %s is told to write “%s”, and that alone', (written, comparator) => {
	expect(comparatorMeant(written)).toBe(comparator);
	const plan = rewritten(planFile, ['comparator: ">="', `comparator: "${written}"`]);
	const problems = problemsWith({ [planFile]: plan });
	expect(problems.map(({ code }) => code)).toEqual(['not-one-of']);
	expect(problems[0]?.remedy).toMatch(
		new RegExp(`^Có phải ý bạn là “${comparator}”\\? Chọn một trong: >=, >, =, <, <=\\.`),
	);
});

it.each([
	['＞=', '>='],
	['＞＝', '>='],
	['＜=', '<='],
	['＝', '='],
])('full-width %s is read as “%s”', (written, comparator) => {
	expect(comparatorMeant(written)).toBe(comparator);
	expect(problemsWith({ [planFile]: rewritten(planFile, ['comparator: ">="', `comparator: "${written}"`]) })).toEqual(
		[],
	);
});

it('what is no comparison leads to none', () => {
	for (const written of ['', '%', '98', 'khoảng', '≠', '~']) expect(comparatorMeant(written)).toBeNull();
});
