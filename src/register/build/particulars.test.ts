import { expect, it, test } from 'vitest';
import { duty, error, type Found, found, registerOf, warning } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

const particulars = (written: Record<string, unknown>) => {
	const { register, findings } = registerOf(someLocality([someDocument({ assignments: [{ ...duty, ...written }] })]));
	expect(findings).toEqual([]);
	return register.assignments[0]?.particulars ?? null;
};

test('an assignment that says nothing of the kind has no particulars', () => {
	expect(particulars({ due: 'Trong năm 2023' })).toBeNull();
});

test('units are known by id, name and post; others stay as they are written', () => {
	expect(
		particulars({
			followedBy: ['phong-noi-vu', 'Chánh Văn phòng UBND quận', 'Phó Chủ tịch phụ trách'],
			report: { to: ['Sở Nội vụ'], through: 'phong-noi-vu', figures: 'từ 15/12 năm trước đến 14/3' },
		}),
	).toMatchObject({
		followedBy: [
			{ unit: 'binh-tan/phong-noi-vu', name: 'Phòng Nội vụ' },
			{ unit: 'binh-tan/van-phong', name: 'Chánh Văn phòng UBND quận' },
			{ unit: null, name: 'Phó Chủ tịch phụ trách' },
		],
		report: {
			to: [{ unit: null, name: 'Sở Nội vụ' }],
			through: { unit: 'binh-tan/phong-noi-vu', name: 'Phòng Nội vụ' },
			figures: 'từ 15/12 năm trước đến 14/3',
		},
	});
});

test('a proposed deadline is read where it can be, and is no problem where it cannot', () => {
	expect(particulars({ proposed: 'trước ngày 15/7' })?.proposed?.phases).toMatchObject([{ end: '2023-07-14' }]);
	expect(particulars({ proposed: 'sớm nhất có thể' })?.proposed).toEqual({ text: 'sớm nhất có thể', phases: [] });
});

it.each<[string, Record<string, unknown>, Found]>([
	[
		'an id that no unit has is unknown',
		{ followedBy: ['phong-noi-vuj'] },
		error(['assignments', 0, 'followedBy', 0], say('unknown-unit', 'phong-noi-vuj', ['phong-noi-vu'])),
	],
	[
		'a person is not in charge, a post is',
		{ inCharge: 'Phó Chủ tịch Nguyễn Văn A' },
		error(['assignments', 0, 'inCharge'], say('person-not-post', 'Phó Chủ tịch Nguyễn Văn A')),
	],
	[
		'a person receives no report',
		{ report: { to: ['Ông Trần B'] } },
		error(['assignments', 0, 'report', 'to', 0], say('person-not-post', 'Ông Trần B')),
	],
	[
		'nothing is reported through a person',
		{ report: { to: ['ubnd-quan'], through: 'bà Lê Thị C' } },
		error(['assignments', 0, 'report', 'through'], say('person-not-post', 'bà Lê Thị C')),
	],
	['a report duty says something', { report: {} }, error(['assignments', 0, 'report'], say('missing-key', 'to'))],
	[
		'one exception is one entry',
		{ exceptions: ['đất đai; xây dựng'] },
		warning(['assignments', 0, 'exceptions', 0], say('several-in-one', 'đất đai; xây dựng')),
	],
	[
		'who follows up is named once',
		{ followedBy: ['phong-noi-vu', 'phong-noi-vu'] },
		error(['assignments', 0, 'followedBy', 1], say('entry-twice', 'phong-noi-vu')),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ assignments: [{ ...duty, ...written }] }))).toEqual([expected]);
});
