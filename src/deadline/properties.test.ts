import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Phase, Span } from './deadline.ts';
import { readPeriod } from './period.ts';
import { readDeadline } from './read.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };

const number = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String);
const year = fc.constantFrom('', ' năm 2023', '/2023', ' năm 2024', '/24', ' 2023');
const unit = fc
	.oneof(
		fc.tuple(fc.constantFrom('quý ', 'Quý '), fc.constantFrom('I', 'II', 'III', 'IV', 'V', '1', '4'), year),
		fc.tuple(fc.constant('tháng '), number(0, 13), year),
		fc.tuple(fc.constant('ngày '), number(0, 32), fc.constant('/'), number(1, 13), year),
		fc.tuple(
			fc.constantFrom('6 tháng đầu năm', 'sáu tháng cuối năm', '9 tháng đầu năm', 'nửa cuối năm'),
			fc.constantFrom('', ' 2023'),
		),
		fc.tuple(fc.constantFrom('năm 2023', 'giai đoạn 2021 - 2025', 'năm nay')),
	)
	.map((parts) => parts.join(''));
const dated = fc
	.tuple(
		fc.constantFrom('', 'trước ', 'trong ', 'chậm nhất ', 'đến hết ', 'từ ', 'đầu ', 'không quá ', 'trước 17 giờ '),
		unit,
		fc.constantFrom('', ' và các năm tiếp theo', ' hằng năm', ' trở đi'),
	)
	.map((parts) => parts.join(''));
const recurring = fc
	.tuple(
		fc.constantFrom('hằng ', 'định kỳ ', 'mỗi '),
		fc.constantFrom('tháng', 'quý', '6 tháng', 'năm', 'tuần'),
		fc.constantFrom(
			'',
			' (trước ngày 25)',
			' (trước ngày 31 tháng cuối quý)',
			', trước ngày 15/12',
			' trong năm 2023',
			', 6 tháng và cả năm',
		),
	)
	.map((parts) => parts.join(''));
const other = fc.constantFrom(
	'khi có phát sinh',
	'đột xuất',
	'theo Kế hoạch được duyệt',
	'sau khi Thành phố ban hành Đề án',
	'thường xuyên',
	'thường xuyên trong năm 2023',
);
const rule = fc.oneof(dated, dated, recurring, other);
const label = fc.constantFrom(
	'',
	'ban hành Kế hoạch',
	'Báo cáo kết quả',
	'tổ chức thực hiện',
	'đăng ký',
	'Quy chế của quận',
);
const part = fc.oneof(
	rule,
	fc.tuple(label, rule).map(([words, time]) => `${words}: ${time}`),
	fc.tuple(rule, label).map(([time, words]) => `${time} ${words}`),
	fc.tuple(rule, fc.constantFrom(' đến ', ' - ', ', ', ' và '), rule).map((parts) => parts.join('')),
);
const text = fc
	.array(part, { minLength: 1, maxLength: 3 })
	.chain((parts) => fc.constantFrom('; ', '. ', '\n- ', ', ').map((mark) => parts.join(mark)));
const day = fc
	.integer({ min: 0, max: 4000 })
	.map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());
const period: fc.Arbitrary<Span | null> = fc.option(
	fc.tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
);

const bare = (words: string): string =>
	words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The phases with their copied words made alike, or only that the text was refused. */
const alike = (words: string, span: Span | null): unknown => {
	const answer = readDeadline(words, span);
	const same = (copied: string | null) => (copied === null ? null : bare(copied).toUpperCase().replace(/\s+/gu, ' '));
	if ('problem' in answer) return 'refused';
	return answer.deadline.phases.map((phase) => ({
		...phase,
		label: same(phase.label),
		condition: same(phase.condition),
	}));
};

const phasesOf = (words: string, span: Span | null): Phase[] => {
	const answer = readDeadline(words, span);
	return 'problem' in answer ? [] : answer.deadline.phases;
};

test('no text makes the reader throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), text), period, (words, span) => {
			const answer = readDeadline(words, span);
			readPeriod(words);
			expect('problem' in answer || answer.deadline.phases.length > 0).toBe(true);
		}),
		{ numRuns: 200 },
	);
});

test.each([
	['without diacritics', bare],
	['in capitals', (words: string) => words.toUpperCase()],
	['decomposed', (words: string) => words.normalize('NFD')],
	['with non-breaking spaces', (words: string) => words.replaceAll(' ', '\u00a0')],
	['with wide spaces', (words: string) => words.replaceAll(' ', '  ')],
	['with long dashes', (words: string) => words.replaceAll('-', '–')],
	['closed by a full stop', (words: string) => `${words}.`],
])('a text means the same %s', (_, rewritten) => {
	fc.assert(
		fc.property(text, (words) => {
			expect(alike(rewritten(words), YEAR)).toEqual(alike(words, YEAR));
		}),
		{ numRuns: 150 },
	);
});

test('every day of a reading is in the calendar, and no phase ends before it starts', () => {
	fc.assert(
		fc.property(text, period, (words, span) => {
			for (const phase of phasesOf(words, span)) {
				for (const stretch of [phase, ...phase.occurrences]) {
					for (const iso of [stretch.start, stretch.end]) {
						if (iso !== null) expect(Temporal.PlainDate.from(iso).toString()).toBe(iso);
					}
					if (stretch.start !== null && stretch.end !== null) expect(stretch.end >= stretch.start).toBe(true);
				}
			}
		}),
		{ numRuns: 200 },
	);
});

test('occurrences lie inside the period, in order, without overlap', () => {
	fc.assert(
		fc.property(recurring, day, day, (words, a, b) => {
			const span = a < b ? { start: a, end: b } : { start: b, end: a };
			for (const { occurrences } of phasesOf(words, span)) {
				const bounded = words.includes('2023') ? YEAR : span;
				for (const [index, { start, end }] of occurrences.entries()) {
					expect(start >= bounded.start && end <= bounded.end).toBe(true);
					expect(start > (occurrences[index - 1]?.end ?? '')).toBe(true);
				}
			}
		}),
		{ numRuns: 150 },
	);
});

test('a phase has only the keys that its kind allows', () => {
	fc.assert(
		fc.property(text, period, (words, span) => {
			for (const phase of phasesOf(words, span)) {
				expect(phase.every !== null).toBe(phase.kind === 'recurring');
				expect(phase.condition !== null).toBe(phase.kind === 'event' || phase.kind === 'pending');
				expect(phase.occurrences.length === 0 || phase.kind === 'recurring').toBe(true);
				if (phase.kind === 'within') expect(phase.start !== null && phase.end !== null).toBe(true);
				if (phase.kind === 'by') expect(phase.start === null && phase.end !== null).toBe(true);
				if (['recurring', 'event', 'pending'].includes(phase.kind))
					expect([phase.start, phase.end]).toEqual([null, null]);
				expect(phase.label).not.toBe('');
			}
		}),
		{ numRuns: 150 },
	);
});
