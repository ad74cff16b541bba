import { expect, it } from 'vitest';
import { aim, duty, error, type Found, found, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

it.each<[string, Record<string, unknown>, Found]>([
	[
		'an assignment may not name one unit as lead and cooperating',
		{ cooperating: ['van-phong', 'phong-noi-vu'] },
		error(['assignments', 0, 'cooperating', 1], say('lead-also-cooperates', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one unit as lead and, by its post, as cooperating',
		{ cooperating: ['Trưởng Phòng Nội vụ'] },
		error(['assignments', 0, 'cooperating', 0], say('lead-also-cooperates', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one lead twice',
		{ leads: ['phong-noi-vu', 'Phòng Nội vụ'] },
		error(['assignments', 0, 'leads', 1], say('unit-twice', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one cooperating unit twice',
		{ cooperating: ['van-phong', 'Chánh Văn phòng UBND quận'] },
		error(['assignments', 0, 'cooperating', 1], say('unit-twice', 'Văn phòng UBND quận')),
	],
	[
		'an unknown lead is refused, with the nearest known unit',
		{ leads: ['phong-noi-vuj'] },
		error(['assignments', 0, 'leads', 0], say('unknown-unit', 'phong-noi-vuj', ['phong-noi-vu'])),
	],
	[
		'an unknown cooperating unit is refused, with the nearest known post',
		{ cooperating: ['Trưởng phòng Tư phá'] },
		error(['assignments', 0, 'cooperating', 0], say('unknown-unit', 'Trưởng phòng Tư phá', ['Trưởng phòng Tư pháp'])),
	],
	[
		'an unknown unit that resembles none is refused without a suggestion',
		{ leads: ['Kho bạc Nhà nước'] },
		error(['assignments', 0, 'leads', 0], say('unknown-unit', 'Kho bạc Nhà nước', [])),
	],
	[
		'an unknown indicator is refused, with the nearest known one',
		{ indicators: ['sipa'] },
		error(['assignments', 0, 'indicators', 0], say('unknown-indicator', 'sipa', ['sipas'])),
	],
	[
		'an unknown field is refused, with the nearest known one',
		{ field: 'the-ch' },
		error(['assignments', 0, 'field'], say('unknown-field', 'the-ch', ['the-che'])),
	],
	[
		'a target that the document does not set is refused: another number is no slip',
		{ targets: ['II.2'] },
		error(['assignments', 0, 'targets', 0], say('unknown-target', 'II.2', [])),
	],
	[
		'a deadline may not lie before the day of issue',
		{ due: 'trước ngày 30/12/2022' },
		error(['assignments', 0, 'due'], say('deadline-before-issue', 'trước ngày 30/12/2022', '2022-12-29', '2022-12-30')),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ assignments: [{ ...duty, ...written }], targets: [aim] }))).toEqual([expected]);
});

it.each([
	['assignments', [{ ...duty }, { ...duty, id: '2' }, { ...duty }], '1'],
	['targets', [aim, { ...aim, id: 'II.2' }, aim], 'II.1'],
	[
		'assignments',
		[
			{ ...duty, id: 'đ' },
			{ ...duty, id: '2' },
			{ ...duty, id: 'dd' },
		],
		'dd',
	],
])('an item number of %s may stand once', (key, entries, id) => {
	expect(found(someDocument({ [key]: entries }))).toEqual([error([key, 2, 'id'], say('duplicate-item', id))]);
});

it.each([
	[['I.A', 'I.a'], 1, 'I.a', 'I.A'],
	[['1', 'Đ', 'DD', 'đ'], 3, 'đ', 'Đ'],
	[['lich', 'nv-Lich'], 1, 'nv-Lich', 'lich'],
])('of the items %j no two may have pages that some machines take for one file', (items, at, item, other) => {
	const all = found(someDocument({ assignments: items.map((id) => ({ ...duty, id })) }));
	expect(all).toContainEqual(error(['assignments', at, 'id'], say('item-alike', item, other)));
	expect(all.filter((one) => JSON.stringify(one).includes('chỉ khác'))).toHaveLength(1);
});

it('an assignment and a target may have the same item number', () => {
	expect(found(someDocument({ assignments: [duty], targets: [{ ...aim, id: '1' }] }))).toEqual([]);
});

it('an assignment serves its indicators, and those of its targets, once each', () => {
	const assignments = [
		{ ...duty, indicators: ['ho-so-tre-han'], targets: ['II.1', 'II.2'] },
		{ ...duty, id: '2' },
	];
	const { register } = registerOf(
		someLocality([someDocument({ assignments, targets: [aim, { ...aim, id: 'II.2' }] })]),
	);
	expect(register.assignments[0]).toMatchObject({
		id: 'binh-tan/7679-qd-ubnd-2022#1',
		number: '1',
		indicators: ['ho-so-tre-han', 'sipas'],
		targets: ['binh-tan/7679-qd-ubnd-2022#ct-II.1', 'binh-tan/7679-qd-ubnd-2022#ct-II.2'],
		deadline: null,
		field: null,
	});
});

it('an assignment names each target and indicator once', () => {
	const written = { ...duty, targets: ['II.1', 'II.1'], indicators: ['sipas', 'sipas'] };
	expect(found(someDocument({ targets: [aim], assignments: [written] }))).toEqual([
		error(['assignments', 0, 'indicators', 1], say('entry-twice', 'sipas')),
		error(['assignments', 0, 'targets', 1], say('entry-twice', 'II.1')),
	]);
});
