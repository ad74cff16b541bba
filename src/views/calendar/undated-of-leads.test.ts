import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentCalendarView, localityCalendarView, unitCalendarView } from './calendar.ts';

const duty = { id: '1', task: 'Báo cáo kết quả' };
const document = someDocument({
	assignments: [
		{
			...duty,
			leads: ['phong-noi-vu', 'phong-tu-phap', 'van-phong', 'cac-phuong'],
			dues: [
				{ lead: 'phong-noi-vu', due: 'trước ngày 15/9/2023' },
				{ lead: 'phong-tu-phap', due: 'Quý I: ban hành. Thường xuyên' },
				{ lead: 'cac-phuong', dueInWords: 'theo tiến độ dự án' },
			],
		},
	],
});
const { register, findings } = buildRegister(someSources(someLocality([document])));
const index = indexOf(register);
const whens = (view: ReturnType<typeof unitCalendarView>) =>
	view.undated?.documents.flatMap(({ times }) => times.map(({ when }) => when));

it.each([
	['phong-noi-vu', []],
	['phong-tu-phap', [expect.stringMatching(/^(?!.*dự án).*thường xuyên.*phần còn lại có ngày/i)]],
	['van-phong', ['Văn bản chỉ ghi thời hạn của đơn vị chủ trì khác']],
	['phuong-an-lac', [expect.stringMatching(/^(?!.*thường xuyên).*theo tiến độ dự án/i)]],
])('what %s has without a day is its own part of the deadline, and no other lead’s', (unit, expected) => {
	expect(findings).toEqual([]);
	const view = unitCalendarView(index, `binh-tan/${unit}`);
	expect(view.undated?.count).toBe(expected.length);
	expect(whens(view)).toEqual(expected);
});

it('the document and the locality show what is without a day of all leads', () => {
	for (const view of [
		documentCalendarView(index, 'binh-tan/7679-qd-ubnd-2022'),
		localityCalendarView(index, 'binh-tan'),
	])
		expect(whens(view)).toEqual([expect.stringMatching(/thường xuyên.*dự án/i)]);
});
