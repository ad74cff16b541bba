import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import { documentsSince } from './documents.ts';
import { vanishedFigures } from './figures.ts';
import { asNamedNow } from './renamed.ts';
import type { Telling } from './telling.ts';
import { vanishedFrom } from './vanished.ts';
import { vanishedChanges } from './vanished-changes.ts';

const report = (
	plan: string,
	unit: string,
	more: Readonly<Record<string, unknown>> = {},
	{ locality = 'binh-tan', slug = '45-bc-ubnd-2023', target = 'ct-1', indicator = 'sipas', item = '1' } = {},
): Telling => ({
	...telling(
		{
			title: 'Báo cáo',
			results: [{ assignment: `${plan}#${item}`, unit, state: 'done', corrects: '44-bc-ubnd-2023' }],
			changes: [{ assignments: [`${plan}#${item}`], unit, reassign: ['van-phong'] }],
			measurements: [
				{ target: `${plan}#${target}`, period: '2023', printed: '98%' },
				{ indicator, unit, period: '2023', printed: '99%' },
			],
			...more,
		},
		slug,
	),
	locality,
});
const before = report('a-2022', 'phong-noi-vu');
const told = (now: Telling, ...lines: (readonly [from: string, to: string])[]) => {
	const was = asNamedNow(
		[before],
		lines.map(([from, to]) => ({ from, to })),
	);
	const { findings, compared } = documentsSince(was, [now], [], 'content');
	return [
		...findings,
		...vanishedFrom(compared, [now], 'content'),
		...vanishedChanges(compared, [now], 'content'),
		...vanishedFigures(compared, [now], 'content'),
	].map(({ code }) => code);
};

it.each<[string, Telling, (readonly [string, string])[]]>([
	[
		'a locality with all that is its own',
		report('a-2022', 'phong-noi-vu', {}, { locality: 'quan-moi' }),
		[
			['/dia-phuong/binh-tan/', '/dia-phuong/quan-moi/'],
			['/van-ban/binh-tan/45-bc-ubnd-2023/', '/van-ban/quan-moi/45-bc-ubnd-2023/'],
			['/van-ban/binh-tan/44-bc-ubnd-2023/', '/van-ban/quan-moi/44-bc-ubnd-2023/'],
			['/van-ban/binh-tan/a-2022/', '/van-ban/quan-moi/a-2022/'],
			['/don-vi/binh-tan/phong-noi-vu/', '/don-vi/quan-moi/phong-noi-vu/'],
			['/don-vi/binh-tan/van-phong/', '/don-vi/quan-moi/van-phong/'],
			['/don-vi/binh-tan/ubnd-quan/', '/don-vi/quan-moi/ubnd-quan/'],
		],
	],
	[
		'the plan of which it tells',
		report('b-2022', 'phong-noi-vu'),
		[['/van-ban/binh-tan/a-2022/', '/van-ban/binh-tan/b-2022/']],
	],
	[
		'a unit',
		report('a-2022', 'phong-ke-hoach'),
		[['/don-vi/binh-tan/phong-noi-vu/', '/don-vi/binh-tan/phong-ke-hoach/']],
	],
	[
		'an item of the plan, and a target',
		report('a-2022', 'phong-noi-vu', {}, { item: '2', target: 'ct-2' }),
		[
			['/van-ban/binh-tan/a-2022/1/', '/van-ban/binh-tan/a-2022/2/'],
			['/van-ban/binh-tan/a-2022/#ct-1', '/van-ban/binh-tan/a-2022/#ct-2'],
		],
	],
	[
		'an indicator',
		report('a-2022', 'phong-noi-vu', {}, { indicator: 'hai-long' }),
		[['/chi-tieu/sipas/', '/chi-tieu/hai-long/']],
	],
	[
		'its own file',
		report('a-2022', 'phong-noi-vu', {}, { slug: '045-bc' }),
		[['/van-ban/binh-tan/45-bc-ubnd-2023/', '/van-ban/binh-tan/045-bc/']],
	],
])('what names %s by another id, as a line says, says the same', (_, now, lines) => {
	expect(told(now, ...lines)).toEqual([]);
	expect(told(now)).toEqual(
		now.slug === before.slug ? expect.arrayContaining([expect.stringMatching(/vanished/)]) : [],
	);
});

it('a line lets nothing go that is said no longer', () => {
	const [from, to] = ['/van-ban/binh-tan/a-2022/', '/van-ban/binh-tan/b-2022/'];
	expect(told(report('b-2022', 'phong-noi-vu', { results: [] }), [from, to])).toEqual(['statement-vanished']);
	expect(told(report('b-2022', 'phong-noi-vu', { changes: [] }), [from, '/van-ban/'])).toContain('change-vanished');
});
