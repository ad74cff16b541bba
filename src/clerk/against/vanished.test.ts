import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import type { Telling } from './telling.ts';
import { vanishedFrom } from './vanished.ts';

const told = (results: readonly object[], slug = '45-bc-ubnd-2023', number = '45/BC-UBND'): Telling =>
	telling({ number, title: `Báo cáo số ${number}`, results }, slug);
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
		{ assignment: 'a-2022#2', state: 'partly', note: 'Ghi chú.' },
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
				{ assignment: 'a-2022#3', state: 'partly', note: 'Ghi chú.' },
			]),
		),
	).toEqual(['statement-changed a-2022#1', 'statement-vanished a-2022#2, hoàn thành một phần']);
	expect(
		codes(
			told([
				{ ...done, day: '15/4/2023' },
				{ assignments: ['a-2022#2', 'a-2022#3'], state: 'partly', note: 'Ghi chú.' },
			]),
		),
	).toEqual(['statement-changed a-2022#1']);
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
	['item', 'II.1', 'II.2'],
])('other words of %s are another statement, and so are none', (key, was, is) => {
	const one = { assignment: 'a-2022#1', count: { done: '1', of: '2' } };
	const told45 = (more: object) => told([{ ...one, ...more }]);
	const now = (more: object) =>
		vanishedFrom([told45({ [key]: was })], [told45(more)], 'content').map(({ code, reason }) => {
			const [, told, after] = /nay được ghi khác: (\w+) trước là “[^“”]+”, nay (.*)\.$/.exec(reason) ?? [];
			return [code, told, after];
		});
	expect(now({ [key]: was })).toEqual([]);
	expect(now({ [key]: is })).toEqual([['statement-changed', key, expect.stringMatching(/^là “.+”$/)]]);
	expect(now({})).toEqual([['statement-changed', key, key === 'via' ? 'là “tự báo cáo”' : 'không ghi']]);
});

it('words that only break otherwise are the same', () => {
	const one = { assignment: 'a-2022#1', progress: 'đạt khoảng 80%, còn hai việc' };
	const again = { ...one, progress: ' đạt khoảng\n80%, còn  hai việc'.normalize('NFD') };
	expect(vanishedFrom([told([one])], [told([again])], 'content')).toEqual([]);
});

it.each([
	['another note is none of what it says', { note: 'Ghi chú khác.' }, []],
	['a note that is gone', { note: undefined }, ['note trước là “Ghi chú.”, nay không ghi']],
	['more products', { deliverables: [{ number: '1/QĐ' }, { number: '2/QĐ' }] }, []],
	['a product that is gone', { deliverables: [] }, ['deliverables trước là “1/QĐ”, nay không ghi']],
	['another product', { deliverables: [{ number: '2/QĐ' }] }, ['deliverables trước là “1/QĐ”, nay không ghi']],
])('%s', (_, more, expected) => {
	const one = { ...done, note: 'Ghi chú.', deliverables: [{ number: '1/QĐ' }] };
	const found = vanishedFrom([told([one])], [told([{ ...one, ...more }])], 'content');
	expect(found.map(({ reason }) => /nay được ghi khác: (.*)\.$/.exec(reason)?.[1])).toEqual(expected);
});

it('long words that differ behind the first eighty letters differ in what is told', () => {
	const progress = 'đã rà soát và công bố thủ tục của các phòng chuyên môn, đang trình ký quyết định công bố, đạt ';
	const one = (percent: string) => told([{ assignment: 'a-2022#1', progress: progress + percent }]);
	const [found] = vanishedFrom([one('80%')], [one('90%')], 'content');
	expect(found?.reason).toMatch(/trước là “….*80%”, nay là “….*90%”\.$/);
});

it('is told at its entry, and what is gone at another of its assignment, else at the list', () => {
	const [first, second] = ['Quý I năm 2023', 'Quý II năm 2023'].map((round) => ({ ...done, round }));
	const other = { assignment: 'a-2022#9', state: 'done' };
	const places = (was: readonly object[], is: readonly object[]) =>
		vanishedFrom([told(was)], [told(is)], 'content').map(({ place }) => place);
	expect(places([done], [other, { ...done, day: '15/4/2023' }])).toEqual([{ path: ['results', 1] }]);
	expect(places([first ?? {}, second ?? {}], [other, second ?? {}])).toEqual([{ path: ['results', 1] }]);
	expect(places([done], [other])).toEqual([{ path: ['results'] }]);
	expect(vanishedFrom([told([done])], [], 'content').map(({ place }) => place)).toEqual([{ line: 1, column: 1 }]);
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
	expect(codes(told([{ assignments: ['a-2022#2', 'a-2022#3'], state: 'partly', note: 'Ghi chú.' }]), later)).toEqual(
		[],
	);
});
