import { expect, it } from 'vitest';
import { result } from '../../schemas/result.ts';
import type { Telling } from './published.ts';
import { vanishedFrom } from './vanished.ts';

const told = (results: readonly object[], slug = '45-bc-ubnd-2023', number = '45/BC-UBND'): Telling => ({
	locality: 'binh-tan',
	slug,
	data: { number, issued: '2023-06-20', results: results.map((one) => result.parse(one)) },
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

it('what a later document takes back may go', () => {
	const later = told(
		[{ ...done, state: 'not-done', day: undefined, corrects: '45-bc-ubnd-2023' }],
		'60-bc-ubnd-2023',
		'60/BC-UBND',
	);
	expect(codes(told([{ assignments: ['a-2022#2', 'a-2022#3'], state: 'partly' }]), later)).toEqual([]);
});
