import { expect, it } from 'vitest';
import { duty, registerOf } from '../../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../../fixtures/register.ts';
import { unitCalendar } from '../../../views/calendar/ics-calendar.ts';
import { factLines } from '../../../views/link/facts.ts';
import { indexOf } from '../../index.ts';

// Whose the times of single leads are, before and after a later document names others.

const two = {
	...duty,
	leads: ['phong-noi-vu', 'van-phong'],
	dues: [
		{ lead: 'phong-noi-vu', due: 'trước ngày 15/9/2023' },
		{ lead: 'van-phong', due: 'trước ngày 20/9/2023' },
	],
};
const past = { ...two, dues: [{ lead: 'phong-noi-vu', due: 'trước ngày 15/3/2023' }, two.dues[1]] };

function after(given: object, change: object | null) {
	const documents = [
		someDocument({ assignments: [given] }),
		someDocument({
			number: '1/QĐ-UBND',
			issued: '01/08/2023',
			changes: change === null ? [] : [{ assignment: '7679-qd-ubnd-2022#1', ...change }],
		}),
	];
	const { register, findings } = registerOf(someLocality(documents));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const [one] = register.assignments;
	if (one === undefined) throw new Error('nothing was built');
	return {
		text: one.deadline?.text,
		labels: one.deadline?.phases.map(({ label }) => label),
		facts: factLines(index, one),
		days: (unit: string) => unitCalendar(index, `binh-tan/${unit}`).occasions.map(({ day }) => day),
	};
}

it('the part of one lead goes to its heir, under the name of the heir; the other lead keeps its own time alone', () => {
	const { text, labels, days } = after(two, { unit: 'phong-noi-vu', reassign: ['phong-tu-phap'] });
	expect(text).toBe('Phòng Tư pháp: trước ngày 15/9/2023\nVăn phòng UBND quận: trước ngày 20/9/2023');
	expect(labels).toEqual(['Phòng Tư pháp', 'Văn phòng UBND quận']);
	expect([days('phong-tu-phap'), days('van-phong')]).toEqual([['2023-09-14'], ['2023-09-19']]);
});

it('a part that goes to several is the time of each', () => {
	const { labels, days } = after(two, { unit: 'phong-noi-vu', reassign: ['phong-tu-phap', 'phuong-an-lac'] });
	expect(labels).toEqual(['Phòng Tư pháp', 'Văn phòng UBND quận', 'Ủy ban nhân dân phường An Lạc']);
	expect([days('phong-tu-phap'), days('phuong-an-lac'), days('van-phong')]).toEqual([
		['2023-09-14'],
		['2023-09-14'],
		['2023-09-19'],
	]);
});

it('under wholly new leads the times are those of all and bear no name', () => {
	const { text, labels, days } = after(two, { reassign: ['phong-tu-phap'] });
	expect(text).toBe('trước ngày 15/9/2023\ntrước ngày 20/9/2023');
	expect(labels).toEqual([null, null]);
	expect(days('phong-tu-phap')).toEqual(['2023-09-14', '2023-09-19']);
});

it('a time that was over before the change stays that of the former lead', () => {
	const { text, days, facts } = after(past, { unit: 'phong-noi-vu', reassign: ['phong-tu-phap'] });
	expect(text).toBe('Phòng Nội vụ: trước ngày 15/3/2023\nVăn phòng UBND quận: trước ngày 20/9/2023');
	expect(days('phong-tu-phap')).toEqual([]);
	expect(facts).toEqual(['Văn bản không ghi thời hạn riêng cho: Phòng Tư pháp']);
});

it.each([
	['one has none', { ...two, dues: [two.dues[0]] }, ['Văn bản không ghi thời hạn riêng cho: Văn phòng UBND quận']],
	['each has one', two, []],
	['there is one of all', { ...duty, leads: two.leads, due: 'Trong năm 2023' }, []],
	['there is none at all', { ...duty, leads: two.leads }, []],
])('a lead without a time of its own is named: %s', (_, given, facts) => {
	expect(after(given, null).facts).toEqual(facts);
});
