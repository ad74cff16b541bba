import { expect, it } from 'vitest';
import { result } from '../../schemas/result.ts';
import type { Telling } from './published.ts';
import { vanishedFrom } from './vanished.ts';

const told = (results: readonly object[], slug = '45-bc-ubnd-2023', number = '45/BC-UBND'): Telling => ({
	locality: 'binh-tan',
	slug,
	data: { number, issued: '2023-06-20', results: results.map((one) => result.parse(one)), measurements: [] },
});
const done = { assignment: 'a-2022#1', state: 'done', day: '14/4/2023' };
const before = told([done, { assignments: ['a-2022#2', 'a-2022#3'], state: 'partly', note: 'Ghi chú.' }]);
const codes = (...now: Telling[]) =>
	vanishedFrom([before], now, 'content').map(({ code, reason }) => `${code} ${/“([^“]+)”/.exec(reason)?.[1]}`);

it('what is still said is no problem, however its entries are grouped, noted, dated in words and named', () => {
	const again = [
		{ assignments: ['a-2022#3'], state: 'partly', note: 'Ghi chú khác.' },
		{
			assignment: 'binh-tan/a-2022#1',
			state: 'done',
			day: 'ngày 14/04/2023',
			phase: '1',
			deliverables: [{ number: '1/QĐ' }],
		},
		{ assignment: 'a-2022#2', state: 'partly' },
		{ assignment: 'a-2022#9', state: 'done' },
	];
	expect(codes(told(again))).toEqual([]);
	expect(codes(told(again, '045-bc-ubnd-2023'))).toEqual([]);
});

it('what is said no longer, or otherwise, is named, each assignment by itself', () => {
	expect(
		codes(
			told([
				{ ...done, state: 'partly', day: undefined },
				{ assignment: 'a-2022#3', state: 'partly' },
			]),
		),
	).toEqual([
		'statement-changed a-2022#1, đã hoàn thành, 14/4/2023',
		'statement-vanished a-2022#2, hoàn thành một phần',
	]);
	expect(
		codes(
			told([
				{ ...done, day: '15/4/2023' },
				{ assignments: ['a-2022#2', 'a-2022#3'], state: 'partly' },
			]),
		),
	).toEqual(['statement-changed a-2022#1, đã hoàn thành, 14/4/2023']);
});

it('a document that is gone takes all that it said with it', () => {
	expect(codes()).toHaveLength(3);
});

it('a statement of another unit or round is none of the same', () => {
	const [round, other] = ['Quý I năm 2023', 'Quý II năm 2023'];
	const was = told([{ ...done, round, unit: 'phong-noi-vu' }]);
	const now = (one: object) => vanishedFrom([was], [told([{ ...done, ...one }])], 'content').map(({ code }) => code);
	expect(now({ round: 'quý I/2023', unit: 'binh-tan/phong-noi-vu' })).toEqual([]);
	expect(now({ round: other, unit: 'phong-noi-vu' })).toEqual(['statement-vanished']);
	expect(now({ round, unit: 'phong-tu-phap' })).toEqual(['statement-vanished']);
});

it.each([
	['progress', 'đạt khoảng 80%', 'đạt khoảng 90%'],
	['difficulty', 'thiếu máy quét', 'thiếu kinh phí'],
	['proposal', 'lùi thời hạn đến quý I/2024', 'lùi thời hạn đến quý II/2024'],
	['reason', 'funds', 'staff'],
	['via', 'inspection', 'survey'],
	['state', 'under-way', 'partly'],
])('other words of %s are another statement, and so are none', (key, was, is) => {
	const one = { assignment: 'a-2022#1', count: { done: '1', of: '2' } };
	const told45 = (more: object) => told([{ ...one, ...more }]);
	const now = (more: object) =>
		vanishedFrom([told45({ [key]: was })], [told45(more)], 'content').map(({ code, reason }) => {
			const [before, after] = reason.match(/(?<=“)[^“”]+(?=”)/g) ?? [];
			return [code, before === after];
		});
	expect(now({ [key]: was })).toEqual([]);
	expect(now({ [key]: is })).toEqual([['statement-changed', false]]);
	expect(now({})).toEqual([['statement-changed', false]]);
});

it('words that only break otherwise are the same', () => {
	const one = { assignment: 'a-2022#1', progress: 'đạt khoảng 80%, còn hai việc' };
	const again = { ...one, progress: ' đạt khoảng\n80%, còn  hai việc'.normalize('NFD') };
	expect(vanishedFrom([told([one])], [told([again])], 'content')).toEqual([]);
});

it('another data day is another statement: it says until when it was so', () => {
	const one = told([done]);
	const from = (dataDay: string | undefined) => ({ ...one, data: { ...one.data, dataDay } });
	const found = (was: string | undefined, is: string | undefined) =>
		vanishedFrom([from(was)], [from(is)], 'content').map(({ code, reason }) => `${code} ${reason}`);
	expect(found('2023-06-14', '2023-06-14')).toEqual([]);
	expect(found('2023-06-14', '2023-03-14')).toEqual([
		'statement-changed Điều đã công bố “a-2022#1, đã hoàn thành, 14/4/2023, số liệu đến hết 14/06/2023” nay được ghi là “a-2022#1, đã hoàn thành, 14/4/2023, số liệu đến hết 14/03/2023”.',
	]);
	expect(found('2023-06-14', undefined)).toHaveLength(1);
});

it('what is taken back of one round or unit lets no other go', () => {
	const [first, second] = ['Quý I năm 2023', 'Quý II năm 2023'];
	const was = told([
		{ ...done, round: first },
		{ ...done, round: second },
	]);
	const later = (more: object) =>
		told([{ ...done, state: 'withdrawn', day: undefined, corrects: '45-bc-ubnd-2023', ...more }], '60-bc', '60/BC');
	const left = (before: Telling, more: object) =>
		vanishedFrom([before], [told([]), later(more)], 'content').map(({ reason }) => /“([^“]+)”/.exec(reason)?.[1]);
	expect(left(was, { round: 'quý I/2023' })).toEqual(['a-2022#1, Quý II năm 2023, đã hoàn thành, 14/4/2023']);
	expect(left(was, { all: 'true' })).toEqual([]);
	const unit = told([{ ...done, unit: 'phuong-mot' }]);
	expect(left(unit, { unit: 'phuong-hai' })).toHaveLength(1);
	expect(left(unit, { unit: 'binh-tan/phuong-mot' })).toEqual([]);
	expect(left(unit, {})).toEqual([]);
	const part = told([{ ...done, phase: '2' }]);
	expect(left(part, { phase: '1' })).toHaveLength(1);
	expect(left(part, { phase: '2' })).toEqual([]);
});

it('what a later document takes back may go', () => {
	const later = told(
		[{ ...done, state: 'not-done', day: undefined, corrects: '45-bc-ubnd-2023' }],
		'60-bc-ubnd-2023',
		'60/BC-UBND',
	);
	expect(codes(told([{ assignments: ['a-2022#2', 'a-2022#3'], state: 'partly' }]), later)).toEqual([]);
});
