import { expect, it, test } from 'vitest';
import { duty, error, type Found, found, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { documentCalendar, unitCalendar } from '../../views/calendar/ics-calendar.ts';
import { indexOf } from '../index.ts';

const dues = [
	{ lead: 'phong-noi-vu', due: 'trước ngày 15/3/2023' },
	{ lead: 'cac-phuong', due: 'trước ngày 20/3/2023' },
];
const several = { ...duty, leads: ['phong-noi-vu', 'cac-phuong', 'phong-tu-phap'], cooperating: ['van-phong'], dues };
const registerWith = (one: object) => {
	const { register, findings } = registerOf(someLocality([someDocument({ assignments: [one] })]));
	expect(findings).toEqual([]);
	return register;
};

test('the words of each lead begin with its short name, and its phases carry it', () => {
	expect(registerWith(several).assignments[0]?.deadline).toMatchObject({
		text: 'Phòng Nội vụ: trước ngày 15/3/2023\nỦy ban nhân dân các phường: trước ngày 20/3/2023',
		phases: [
			{ label: 'Phòng Nội vụ', end: '2023-03-14', unit: 'binh-tan/phong-noi-vu' },
			{ label: 'Ủy ban nhân dân các phường', end: '2023-03-19', unit: 'binh-tan/cac-phuong' },
		],
	});
});

test('words that give no day are a part without a day', () => {
	const one = { ...several, dues: [dues[0], { lead: 'cac-phuong', dueInWords: 'theo tiến độ dự án' }] };
	expect(registerWith(one).assignments[0]?.deadline?.phases[1]).toMatchObject({
		kind: 'pending',
		end: null,
		condition: 'theo tiến độ dự án',
	});
});

it.each([
	['phong-noi-vu', ['2023-03-14']],
	['phuong-an-lac', ['2023-03-19']],
	['cac-phuong', ['2023-03-19']],
	['van-phong', ['2023-03-14', '2023-03-19']],
	['phong-tu-phap', []],
])('the calendar of %s has its own times', (unit, days) => {
	const index = indexOf(registerWith(several));
	expect(unitCalendar(index, `binh-tan/${unit}`).occasions.map(({ day }) => day)).toEqual(days);
	const counts = (index.yearsDue.get(`/don-vi/binh-tan/${unit}/`) ?? []).map(({ count }) => count);
	expect(counts).toEqual(days.length === 0 ? [] : [days.length]);
});

test('the calendar of the document has all', () => {
	const index = indexOf(registerWith(several));
	expect(documentCalendar(index, 'binh-tan/7679-qd-ubnd-2022').occasions).toHaveLength(2);
});

it.each<[string, object, Found]>([
	[
		'a time of all and times of each are two',
		{ due: 'Trong năm 2023' },
		error(['assignments', 0, 'dues'], say('due-and-dues')),
	],
	[
		'who has a time of its own leads',
		{ leads: ['phong-noi-vu'] },
		error(['assignments', 0, 'dues', 1, 'lead'], say('due-of-no-lead', 'Ủy ban nhân dân các phường')),
	],
	[
		'a lead has one time',
		{ dues: [...dues, { lead: 'Trưởng phòng Nội vụ', due: 'Trong năm 2023' }] },
		error(['assignments', 0, 'dues', 2, 'lead'], say('unit-twice', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'a lead of the list has a time',
		{ dues: [dues[0], { lead: 'cac-phuong' }] },
		error(['assignments', 0, 'dues', 1], say('missing-key', 'due')),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ assignments: [{ ...several, ...written }] }))).toEqual([expected]);
});
