import { expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../fixtures/content.ts';
import { printed } from '../problem/print.ts';
import { mostLetters } from '../schemas/text.ts';

/** A list of the plan's assignment with many entries. */
const withLeads = (entry: (index: number) => string, count: number): string =>
	rewritten(planFile, [
		'leads: [van-phong]',
		`leads:\n${Array.from({ length: count }, (_, index) => `      - ${entry(index)}`).join('\n')}`,
	]);

it.each([
	['a thousand unknown units', withLeads((index) => `đơn vị ${index}`, 1000)],
	['a unit whose name is as long as it may be', withLeads(() => 'x'.repeat(mostLetters), 1)],
	['a unit whose name is quotation marks', withLeads(() => '“'.repeat(mostLetters), 1)],
	['twenty units of nearly five thousand letters each', withLeads((index) => `${index}${'y'.repeat(4900)}`, 20)],
])('%s are told in few lines, none of them long', (_, plan) => {
	const lines = printed(problemsWith({ [planFile]: plan }), 'text').split('\n');
	expect(lines.join('\n')).toContain('Không có đơn vị “');
	expect(lines.length).toBeLessThan(210);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(800);
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
