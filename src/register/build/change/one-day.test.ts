import { describe, expect, it } from 'vitest';
import { duty, registerOf } from '../../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../../fixtures/register.ts';

type Written = Record<string, unknown>;
type Decision = readonly [issued: string, ...changes: Written[]];

const about = { assignment: '7679-qd-ubnd-2022#1' };
const given = someDocument({
	assignments: [{ ...duty, leads: ['phong-noi-vu', 'phong-tu-phap'], due: 'trong tháng 10 năm 2023' }],
});

/** What is made of decisions that hold from one day on: `issued`, then what each changes. */
function made(...decisions: readonly Decision[]) {
	const documents = decisions.map(([issued, ...changes], at) =>
		someDocument({
			number: `${at + 1}/QĐ-UBND`,
			issued,
			effective: '01/01/2024',
			changes: changes.map((one) => ({ ...about, ...one })),
		}),
	);
	const { register, findings } = registerOf(someLocality([given, ...documents]));
	const [entry] = register.assignments;
	return {
		codes: findings.filter(({ level }) => level === 'error').map(({ code }) => code),
		due: entry?.deadline?.text,
		leads: entry?.leads.map((id) => id.replace('binh-tan/', '')),
		task: entry?.task,
		end: entry?.end?.by,
	};
}

const moved = (to: string) => ({ to });
const [march, april] = [moved('đến hết ngày 31/3/2024'), moved('đến hết ngày 30/4/2024')];
const part = (unit: string, ...reassign: string[]) => ({ unit, reassign });
const [early, late] = ['20/10/2023', '25/10/2023'];

describe('changes of one day that can all hold', () => {
	it.each<[string, readonly Decision[], object]>([
		[
			'parts of two leads, given by one decision',
			[[early, part('phong-noi-vu', 'van-phong'), part('phong-tu-phap', 'phuong-an-lac')]],
			{ leads: ['van-phong', 'phuong-an-lac'] },
		],
		[
			'parts of two leads, given by two decisions of one day',
			[
				[early, part('phong-noi-vu', 'van-phong')],
				[early, part('phong-tu-phap', 'phuong-an-lac')],
			],
			{ leads: ['van-phong', 'phuong-an-lac'] },
		],
		[
			'two leads that change places',
			[[early, part('phong-noi-vu', 'phong-tu-phap'), part('phong-tu-phap', 'phong-noi-vu')]],
			{ leads: ['phong-tu-phap', 'phong-noi-vu'] },
		],
		[
			'a deadline, of which the later issued decision holds',
			[
				[early, march],
				[late, april],
			],
			{ due: april.to },
		],
		[
			'the same, whichever has the smaller number',
			[
				[late, april],
				[early, march],
			],
			{ due: april.to },
		],
		[
			'a deadline that the later decision quotes as it was before both',
			[
				[early, march],
				[late, { from: 'trong tháng 10 năm 2023', ...april }],
			],
			{ due: april.to },
		],
		[
			'what is to be done, of two decisions',
			[
				[early, { task: 'Một' }],
				[late, { task: 'Hai' }],
			],
			{ task: 'Hai' },
		],
		[
			'one part, of which the later decision holds',
			[
				[early, part('phong-noi-vu', 'van-phong')],
				[late, part('phong-noi-vu', 'phuong-an-lac')],
			],
			{ leads: ['phong-tu-phap', 'phuong-an-lac'] },
		],
		[
			'a part that the later decision takes from whom the first gave it',
			[
				[early, part('phong-noi-vu', 'van-phong')],
				[late, part('van-phong', 'phuong-an-lac')],
			],
			{ leads: ['phong-tu-phap', 'phuong-an-lac'] },
		],
		[
			'a part of what an earlier decision gave as a whole',
			[
				[early, { reassign: ['van-phong', 'phuong-an-lac'] }],
				[late, part('van-phong', 'phong-noi-vu')],
			],
			{ leads: ['phuong-an-lac', 'phong-noi-vu'] },
		],
		[
			'a duty that is moved, then called off',
			[
				[early, march],
				[late, { cancel: 'true' }],
			],
			{ end: 'binh-tan/2-qd-ubnd-2023' },
		],
		[
			'a duty that is called off twice',
			[
				[early, { cancel: 'true' }],
				[early, { cancel: 'true' }],
			],
			{ end: 'binh-tan/1-qd-ubnd-2023' },
		],
		[
			'the same deadline twice',
			[
				[early, march],
				[early, march],
			],
			{ due: march.to },
		],
		['a deadline and a task', [[early, march, { task: 'Hai' }]], { due: march.to, task: 'Hai' }],
	])('%s', (_, decisions, expected) => {
		expect(made(...decisions)).toMatchObject({ codes: [], ...expected });
	});
});

describe('changes of one day of which nobody can tell which holds', () => {
	it.each<[string, readonly Decision[]]>([
		['two deadlines in one decision', [[early, march, april]]],
		[
			'two deadlines in two decisions of one day',
			[
				[early, march],
				[early, april],
			],
		],
		[
			'two deadlines, where one decision states its month alone',
			[
				['10/2023', march],
				[early, april],
			],
		],
		['two tasks', [[early, { task: 'Một' }, { task: 'Hai' }]]],
		[
			'one part that goes to two units',
			[[early, part('phong-noi-vu', 'van-phong'), part('phong-noi-vu', 'phuong-an-lac')]],
		],
		['the whole and a part', [[early, { reassign: ['van-phong'] }, part('phong-noi-vu', 'phuong-an-lac')]]],
		['moved and called off', [[early, march, { cancel: 'true' }]]],
		['called off and moved', [[early, { cancel: 'true' }, march]]],
	])('%s', (_, decisions) => {
		expect(made(...decisions).codes).toContain('changes-on-one-day');
	});
});
