import { expect, it, test } from 'vitest';
import { aim, error, type Found, found, registerOf, shown, warning } from '../../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../../fixtures/register.ts';
import { say } from '../../../problem/messages.ts';
import { mostFigures, target } from '../../../schemas/target.ts';

const { value: _value, ...unmeasured } = aim;
const milestones = [
	{ by: 'đến hết năm 2026', value: '60' },
	{ by: 'đến năm 2030', value: '90' },
];
const document = (written: Record<string, unknown>) => someDocument({ targets: [{ ...unmeasured, ...written }] });
const targetsOf = (written: Record<string, unknown>) => {
	const { register, findings } = registerOf(someLocality([document(written)]));
	expect(shown(findings)).toEqual([]);
	return register.targets;
};

it.each([
	['đến hết năm 2026', '2026-12-31'],
	['đến năm 2030', '2030-12-31'],
	['trước ngày 30/6/2026', '2026-06-29'],
	['giai đoạn 2026 - 2030', '2030-12-31'],
	['năm 2025', '2025-12-31'],
	['quý II', '2023-06-30'],
	['đến hết quý II/2026', '2026-06-30'],
])('the milestone “%s” is reached by %s', (by, day) => {
	expect(targetsOf({ comparator: '>=', milestones: [{ by, value: '60' }] })[0]?.milestones).toEqual([
		{ by, day, comparator: '>=', value: 60, upTo: null },
	]);
});

test('milestones are one target, whose figure is none of theirs', () => {
	const [target, ...others] = targetsOf({
		comparator: '>=',
		baseline: { value: '52', at: 'năm 2025' },
		milestones: [
			{ by: 'đến hết năm 2026', value: '60', upTo: '70' },
			{ by: 'đến năm 2030', value: '90' },
			{ byInWords: 'khi kết thúc nhiệm kỳ', comparator: '=', value: '100' },
		],
	});
	expect(others).toEqual([]);
	expect(target).toMatchObject({ comparator: null, value: null, upTo: null });
	expect(target?.baseline).toEqual({ value: 52, at: 'năm 2025', day: '2025-12-31' });
	expect(target?.milestones).toEqual([
		{ by: 'đến hết năm 2026', day: '2026-12-31', comparator: null, value: 60, upTo: 70 },
		{ by: 'đến năm 2030', day: '2030-12-31', comparator: '>=', value: 90, upTo: null },
		{ by: 'khi kết thúc nhiệm kỳ', day: null, comparator: '=', value: 100, upTo: null },
	]);
});

test('the time of what a document starts from is kept in its words where they give no day', () => {
	const [target] = targetsOf({ comparator: '>=', milestones, baseline: { value: '52', at: 'cuối năm 2025' } });
	expect(target?.baseline).toEqual({ value: 52, at: 'cuối năm 2025', day: null });
});

test('levels are targets of their own, with the ids that two targets of one item have by hand', () => {
	const side = { level: 'quận', value: '40' };
	const levels = targetsOf({
		id: '3.1',
		comparator: '>=',
		levels: [side, { level: 'phường', value: '35', comparator: '>' }],
	});
	const byHand = registerOf(
		someLocality([
			someDocument({
				targets: [
					{ ...unmeasured, ...side, id: '3.1', comparator: '>=' },
					{ ...unmeasured, id: '3.1-2', item: '3.1', level: 'phường', value: '35', comparator: '>' },
				],
			}),
		]),
	).register.targets;
	expect(levels.map(({ written: _, ...one }) => one)).toEqual(byHand.map(({ written: _, ...one }) => one));
	expect(levels.map(({ id }) => id.split('#')[1])).toEqual(['ct-3.1', 'ct-3.1-2']);
});

it.each([
	['3.1', ['ct-3.1', 'ct-3.1-2']],
	['3.1-2', ['ct-3.1-2']],
])('an assignment that serves %s serves %j', (item, expected) => {
	const levels = [
		{ level: 'quận', value: '40' },
		{ level: 'phường', value: '35' },
	];
	const plan = someDocument({
		targets: [{ ...unmeasured, id: '3.1', comparator: '>=', levels }],
		assignments: [{ id: '1', task: 'Làm.', targets: [item] }],
	});
	const { register, findings } = registerOf(someLocality([plan]));
	expect(shown(findings)).toEqual([]);
	expect(register.assignments[0]?.targets.map((id) => id.split('#')[1])).toEqual(expected);
});

const at = ['targets', 0];
it.each<[string, Record<string, unknown>, Found[]]>([
	[
		'words that give no day are refused, never guessed',
		{ milestones: [{ by: 'cuối năm 2026', value: '60' }] },
		[error([...at, 'milestones', 0, 'by'], say('unread-milestone', 'cuối năm 2026'))],
	],
	[
		'a round that comes every year gives no one day',
		{ milestones: [{ by: 'hằng năm', value: '60' }] },
		[error([...at, 'milestones', 0, 'by'], say('unread-milestone', 'hằng năm'))],
	],
	[
		'a milestone has a time',
		{ milestones: [{ value: '60' }] },
		[error([...at, 'milestones', 0], say('milestone-time', false))],
	],
	[
		'a milestone has one time',
		{ milestones: [{ ...milestones[0], byInWords: 'khi xong', value: '60' }] },
		[error([...at, 'milestones', 0, 'byInWords'], say('milestone-time', true))],
	],
	[
		'years do not run backwards',
		{ milestones: [milestones[1], { by: 'đến hết năm 2026', value: '95' }] },
		[
			error(
				[...at, 'milestones', 1],
				say('milestone-order', 'đến hết năm 2026', '2026-12-31', 'đến năm 2030', '2030-12-31'),
			),
		],
	],
	[
		'what a document starts from comes before its milestones',
		{ milestones, baseline: { value: '52', at: 'năm 2026' } },
		[
			error(
				[...at, 'milestones', 0],
				say('milestone-order', 'đến hết năm 2026', '2026-12-31', 'năm 2026', '2026-12-31'),
			),
		],
	],
	[
		'a later milestone that asks for less is doubted',
		{ milestones: [milestones[0], { by: 'đến năm 2030', value: '50' }] },
		[warning([...at, 'milestones', 1, 'value'], say('milestone-weaker', 'đến năm 2030', 'đến hết năm 2026', 'higher'))],
	],
	[
		'a target has its figure in one place',
		{ value: '90', milestones },
		[error([...at, 'value'], say('figure-in-two-places', 'value', 'milestones'))],
	],
	[
		'a range rises',
		{ value: '70', upTo: '60', comparator: undefined },
		[error([...at, 'upTo'], say('bad-range', 70, 60))],
	],
	[
		'a range has no comparator',
		{ value: '60', upTo: '70' },
		[error([...at, 'comparator'], say('range-with-comparator', '>='))],
	],
	[
		'each level has a figure',
		{ levels: [{ level: 'quận', value: '40' }, { level: 'phường' }] },
		[error([...at, 'levels', 1], say('level-without-value', 'phường'))],
	],
	[
		'milestones say how they bind',
		{ milestones, comparator: undefined },
		[error(at, say('target-without-comparator', 'II.1'))],
	],
	[
		'what a document starts from is of a figure',
		{ baseline: { value: '52' }, comparator: undefined, measure: undefined },
		[error([...at, 'baseline'], say('baseline-without-value', 'II.1'))],
	],
])('%s', (_, written, expected) => {
	expect(found(document({ comparator: '>=', ...written }))).toEqual(expected);
});

test('a further level may not take the id of another target', () => {
	const levels = [
		{ level: 'quận', value: '40' },
		{ level: 'phường', value: '35' },
	];
	const plan = someDocument({
		targets: [
			{ ...unmeasured, id: '3.1', comparator: '>=', levels },
			{ ...aim, id: '3.1-2' },
		],
	});
	expect(found(plan)).toEqual([error(['targets', 1, 'id'], say('duplicate-item', '3.1-2'))]);
});

test('a target has at most sixty milestones', () => {
	const many = (count: number) =>
		target.safeParse({ ...aim, milestones: Array.from({ length: count }, () => ({ by: 'năm 2026', value: '1' })) });
	expect(many(mostFigures).success).toBe(true);
	expect(many(mostFigures + 1).error?.issues.map(({ message }) => message)).toEqual([
		say('too-many-figures', 61, 60).reason,
	]);
});
