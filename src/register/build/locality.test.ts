import { expect, it } from 'vitest';
import { duty, error, type Found, foundInUnits, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someUnits } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

it.each<[string, Record<string, unknown>, Found]>([
	[
		'a group may not have an unknown member; the nearest known one is suggested',
		{ kind: 'nhom', members: ['van-phong', 'phuong-an-lc'] },
		error([8, 'members', 1], say('unknown-member', 'x', 'phuong-an-lc', ['phuong-an-lac'])),
	],
	[
		'a group may not have a group as a member',
		{ kind: 'nhom', members: ['cac-phuong'] },
		error([8, 'members', 0], say('group-in-group', 'x', 'cac-phuong')),
	],
	['a group must have members or be open', { kind: 'nhom' }, error([8], say('group-without-members', 'x'))],
	[
		'a group with an empty list of members must be open',
		{ kind: 'nhom', members: [] },
		error([8], say('group-without-members', 'x')),
	],
	[
		'a unit that is no group has no members',
		{ members: ['van-phong'] },
		error([8, 'kind'], say('members-of-no-group', 'x')),
	],
	['a unit that is no group is not open', { open: 'true' }, error([8, 'kind'], say('members-of-no-group', 'x'))],
	['an id may stand once', { id: 'van-phong', name: 'Khác' }, error([8, 'id'], say('duplicate-id', 'van-phong'))],
	[
		'a name belongs to one unit',
		{ name: 'Phòng  nội vụ' },
		error([8, 'name'], say('name-taken', 'Phòng nội vụ', 'phong-noi-vu')),
	],
	[
		'a post belongs to one unit',
		{ head: 'Trưởng Phòng Tư pháp' },
		error([8, 'head'], say('name-taken', 'Trưởng Phòng Tư pháp', 'phong-tu-phap')),
	],
	[
		'an alias belongs to one unit',
		{ aliases: ['A', 'UBND quận'] },
		error([8, 'aliases', 1], say('name-taken', 'UBND quận', 'ubnd-quan')),
	],
])('%s', (_, written, expected) => {
	expect(foundInUnits([...someUnits, { id: 'x', name: 'Đơn vị X', kind: 'uy-ban', ...written }])).toEqual([expected]);
});

it.each<[string, Record<string, unknown>, Found]>([
	[
		'the unit that governs must be known',
		{ authority: 'ubnd-qan' },
		error(['authority'], say('unknown-unit', 'ubnd-qan', ['ubnd-quan'])),
	],
	[
		'an end may not come before the beginning',
		{ since: '01/01/2004', until: '31/12/2003' },
		error(['until'], say('end-before-start')),
	],
	[
		'who has successors has ended',
		{ successors: [{ name: 'phường An Lạc' }] },
		error(['successors'], say('successors-without-end')),
	],
])('%s', (_, life, expected) => {
	expect(foundInUnits(someUnits, life)).toEqual([expected]);
});

it('the governing unit takes over the successors of the locality, its offices do not', () => {
	const successors = [{ name: 'phường An Lạc' }, { name: 'xã Tân Nhựt', smallPart: 'true' }];
	const { units } = registerOf(someLocality([], { life: { until: '30/06/2025', successors } })).register;
	expect(units.find(({ slug }) => slug === 'ubnd-quan')?.successors).toEqual([
		{ name: 'phường An Lạc', smallPart: false },
		{ name: 'xã Tân Nhựt', smallPart: true },
	]);
	expect(units.find(({ slug }) => slug === 'phong-noi-vu')?.successors).toEqual([]);
});

it.each([
	['its id', 'phong-noi-vu'],
	['its id with the locality', 'binh-tan/phong-noi-vu'],
	['its name', 'Phòng Nội vụ quận Bình Tân'],
	['its short name', 'Phòng Nội vụ'],
	['the post of its head', 'Trưởng phòng Nội vụ'],
	['the post in other letters', 'TRƯỞNG PHÒNG NỘI VỤ'],
	['an alias, slips included', 'Trường Phòng Nội vụ quận'],
])('a unit may be written as %s', (_, written) => {
	const { register, findings } = registerOf(
		someLocality([someDocument({ assignments: [{ ...duty, leads: [written] }] })]),
	);
	expect(findings).toEqual([]);
	expect(register.assignments[0]?.leads).toEqual(['binh-tan/phong-noi-vu']);
});

it.each([
	'Phòng Lao động - Thương binh',
	'Phòng Lao động – Thương binh',
	'Phòng Lao động-Thương binh',
	'Phòng Lao động — Thương binh.',
])('a unit may be written with any dash: %s', (written) => {
	const units = [...someUnits, { id: 'phong-ld', name: 'Phòng Lao động - Thương binh', kind: 'co-quan-chuyen-mon' }];
	const { register } = registerOf(
		someLocality([someDocument({ assignments: [{ ...duty, leads: [written] }] })], { units }),
	);
	expect(register.assignments[0]?.leads).toEqual(['binh-tan/phong-ld']);
});

it('a unit of another locality is meant only with its locality', () => {
	const units = [{ id: 'so-y-te', name: 'Sở Y tế', kind: 'co-quan-chuyen-mon' }];
	const health = someLocality([], { id: 'dong-nai', units, life: { authority: 'so-y-te' } });
	const given = (lead: string) =>
		registerOf(someLocality([someDocument({ assignments: [{ ...duty, leads: [lead] }] })]), health);
	expect(given('dong-nai/so-y-te').register.assignments[0]?.leads).toEqual(['dong-nai/so-y-te']);
	expect(given('Sở Y tế').findings).toHaveLength(1);
});

it('a group has its members, an open group may have none, and a unit has no members', () => {
	const { units } = registerOf(someLocality()).register;
	const members = (slug: string) => units.find((unit) => unit.slug === slug)?.members;
	expect(members('cac-phuong')).toEqual(['binh-tan/phuong-an-lac', 'binh-tan/phuong-tan-tao']);
	expect(members('co-quan-lien-quan')).toEqual([]);
	expect(members('van-phong')).toBeNull();
});

it('a group names each member once', () => {
	const group = { id: 'x', name: 'Nhóm X', kind: 'nhom', members: ['van-phong', 'van-phong'] };
	expect(foundInUnits([...someUnits, group])).toEqual([error([8, 'members', 1], say('entry-twice', 'van-phong'))]);
});
