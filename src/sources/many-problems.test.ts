import { expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../fixtures/content.ts';
import { printed } from '../problem/print.ts';

/** A list of the plan's assignment with as many entries as a file may hold. */
const withLeads = (entry: (index: number) => string, count: number): string =>
	rewritten(planFile, [
		'leads: [van-phong]',
		`leads:\n${Array.from({ length: count }, (_, index) => `      - ${entry(index)}`).join('\n')}`,
	]);

it.each([
	['nine thousand unknown units', withLeads((index) => `đơn vị ${index}`, 9000)],
	['a unit whose name is as long as the file', withLeads(() => 'x'.repeat(240_000), 1)],
	['a unit whose name is quotation marks', withLeads(() => '“'.repeat(70_000), 1)],
	['twenty units of ten thousand letters each', withLeads((index) => `${index}${'y'.repeat(10_000)}`, 20)],
])('%s are told in few lines, none of them long', (_, plan) => {
	const begun = performance.now();
	const lines = printed(problemsWith({ [planFile]: plan }), 'text').split('\n');
	expect(lines.join('\n')).toContain('Không có đơn vị “');
	expect(lines.length).toBeLessThan(210);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(800);
	expect(performance.now() - begun).toBeLessThan(10_000);
});

it('every file has its own hundred, and all files are told of', () => {
	const plan = withLeads((index) => `đơn vị ${index}`, 300);
	const problems = problemsWith({ [planFile]: plan, 'site.yaml': 'name:\n', 'fields.yaml': '- id: A\n' });
	expect([...new Set(problems.map(({ file }) => file))].toSorted()).toEqual([
		'content/fields.yaml',
		`content/${planFile}`,
		'content/site.yaml',
	]);
	expect(problems.filter(({ code }) => code === 'more-problems')).toMatchObject([{ file: `content/${planFile}` }]);
});
