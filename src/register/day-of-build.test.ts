import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { minhbach } from '../fixtures/command.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from './index.ts';
import { buildRegister } from './register.ts';
import { stoodOf } from './results/standings.ts';

// The day of which pages speak: the content's, or a later one that the build is given.

const plan = someDocument({
	assignments: [{ id: '1', task: 'Rà soát', leads: ['phong-noi-vu'], due: 'Trong năm 2023' }],
});
const { register } = buildRegister(someSources(someLocality([plan])));
const on = (day: string | null, asOf?: string) => indexOf(register, new Map(), day, undefined, asOf);

it.each([
	['2023-06-01', undefined, ['2023-06-01', 'change', '2023-06-01']],
	['2023-06-01', '2024-01-01', ['2024-01-01', 'given', '2023-06-01']],
	['2023-06-01', '2023-05-31', ['2023-06-01', 'change', '2023-06-01']],
	['2023-06-01', '2023-06-01', ['2023-06-01', 'change', '2023-06-01']],
	[null, undefined, ['2022-12-30', 'newest', null]],
	[null, '2024-01-01', ['2024-01-01', 'given', null]],
])('content of %s that is built for %s', (day, asOf, expected) => {
	const index = on(day, asOf);
	expect([index.day, index.dayIs, index.changedOn]).toEqual(expected);
});

it('moves what is open or past, and nothing else', () => {
	const [entry] = register.assignments;
	if (entry === undefined) throw new Error('no assignment');
	const standing = (asOf?: string) => stoodOf(on('2023-06-01', asOf), entry).map((one) => one.standing);
	expect([standing(), standing('2023-12-31'), standing('2024-01-01')]).toEqual([['open'], ['open'], ['not-reported']]);
});

it('is a day of the calendar', async () => {
	for (const day of ['2026-02-30', '1/12/2026', 'hôm nay', '2026-12']) {
		const { status, output } = await minhbach(['build', '--as-of', day]);
		expect([status, output.includes(day)]).toEqual([2, true]);
	}
});

test('the jobs that build every day give it, fetch the whole history, and run on a schedule', () => {
	const files = ['github-hang-ngay.yml', 'gitlab-hang-ngay.yml'];
	const [github, gitlab] = files.map((file) => parse(readFileSync(`examples/xuat-ban/${file}`, 'utf8')));
	expect(github.on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
	const { steps } = github.jobs.publish;
	expect(steps[0].with['fetch-depth']).toBe(0);
	expect(gitlab.pages.variables.GIT_DEPTH).toBe(0);
	const build = /^npm run build -- --as-of "\$\(node -p ".*timeZone: 'Asia\/Ho_Chi_Minh'.*"\)"$/m;
	expect(steps.map((step: { run?: string }) => step.run ?? '').join('\n')).toMatch(build);
	expect(gitlab.pages.script.join('\n')).toMatch(build);
});
