import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import { reading } from './notation.ts';
import { readDeadline } from './read.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };
const HALF = { start: '2023-07-01', end: '2023-12-31' };
const FIVE = { start: '2021-01-01', end: '2025-12-31' };
const NOTHING = { start: null, end: null, every: null, occurrences: [], condition: null };

describe('the object of the contract', () => {
	test('a plan of two phases keeps the words and gives each phase its label', () => {
		const text =
			'- Quý I năm 2023 triển khai kế hoạch;\n- Quý II và quý III năm 2023 tiến hành kiểm tra và báo cáo kết quả';
		expect(readDeadline(`  ${text}\n`, YEAR)).toEqual({
			deadline: {
				text,
				phases: [
					{ ...NOTHING, kind: 'within', label: 'triển khai kế hoạch', start: '2023-01-01', end: '2023-03-31' },
					{
						...NOTHING,
						kind: 'within',
						label: 'tiến hành kiểm tra và báo cáo kết quả',
						start: '2023-04-01',
						end: '2023-09-30',
					},
				],
			},
		});
	});

	test('a recurrence lists its occurrences inside the period', () => {
		expect(readDeadline('định kỳ hằng quý (trước ngày 25 tháng cuối quý)', HALF)).toEqual({
			deadline: {
				text: 'định kỳ hằng quý (trước ngày 25 tháng cuối quý)',
				phases: [
					{
						...NOTHING,
						kind: 'recurring',
						label: null,
						every: 'quarter',
						occurrences: [
							{ start: '2023-07-01', end: '2023-09-24' },
							{ start: '2023-10-01', end: '2023-12-24' },
						],
					},
				],
			},
		});
	});

	test('the keys stand in the order of the contract', () => {
		const answer = readDeadline('Khi có phát sinh.', YEAR);
		expect(JSON.stringify(answer)).toBe(
			'{"deadline":{"text":"Khi có phát sinh.","phases":[{"kind":"event","label":null,"start":null,"end":null,"every":null,"occurrences":[],"condition":"Khi có phát sinh"}]}}',
		);
	});

	test('the text is kept in NFC', () => {
		const answer = readDeadline('trong năm 2023'.normalize('NFD'), null);
		expect(answer).toMatchObject({ deadline: { text: 'trong năm 2023' } });
	});
});

describe('a year left out', () => {
	test.each([
		['quý III', YEAR, 'within 2023-07-01..2023-09-30'],
		['quý III', HALF, 'within 2023-07-01..2023-09-30'],
		['trong năm', HALF, 'within 2023-01-01..2023-12-31'],
		['trước ngày 15/7', YEAR, 'by ..2023-07-14'],
		['quý III/2024', YEAR, 'within 2024-07-01..2024-09-30'],
	])('%s takes the year of the period', (words, period, phase) => {
		expect(reading(words, period)).toEqual([phase]);
	});

	test.each([
		['Quý I năm 2024: kế hoạch; quý III: kiểm tra', '2024-01-01..2024-03-31', '2024-07-01..2024-09-30'],
		['Quý I: kế hoạch; quý III năm 2024: kiểm tra', '2024-01-01..2024-03-31', '2024-07-01..2024-09-30'],
		['Năm 2024: quý I kế hoạch; quý III kiểm tra', '2024-01-01..2024-03-31', '2024-07-01..2024-09-30'],
	])('%s takes the one year that the text states', (words, first, second) => {
		expect(reading(words, null)).toEqual([`within ${first} «kế hoạch»`, `within ${second} «kiểm tra»`]);
	});

	test.each([
		['quý III', null, 'quý III'],
		['quý III', FIVE, 'quý III'],
		['trong năm', null, 'năm'],
		['trước ngày 15/7', null, 'ngày 15/7'],
		['hằng quý trong năm', null, 'năm'],
		['Quý IV năm 2022: A; quý I: B', YEAR, 'quý I'],
		['Quý III/2022: A; quý IV/2023: B; quý I: C', null, 'quý I'],
	])('%s is refused where no single year is certain', (words, period, quoted) => {
		expect(readDeadline(words, period)).toEqual({ problem: messages.yearMissing(quoted) });
	});
});

describe('occurrences', () => {
	test.each([
		['hằng quý', null, 'recurring quarter:'],
		['hằng năm', HALF, 'recurring year: 2023-07-01..2023-12-31'],
		['hằng năm', { start: '2023-03-15', end: '2023-12-31' }, 'recurring year: 2023-03-15..2023-12-31'],
		[
			'định kỳ hằng quý (trước ngày 25 tháng cuối quý)',
			{ start: '2023-03-15', end: '2023-12-31' },
			'recurring quarter: 2023-03-15..2023-03-24 2023-04-01..2023-06-24 2023-07-01..2023-09-24 2023-10-01..2023-12-24',
		],
		['trước ngày 20/6 và 20/12 hằng năm', HALF, 'recurring year: 2023-07-01..2023-12-19'],
		['hằng 6 tháng', HALF, 'recurring half-year: 2023-07-01..2023-12-31'],
		[
			'hằng quý',
			{ start: '2023-02-01', end: '2023-09-29' },
			'recurring quarter: 2023-02-01..2023-03-31 2023-04-01..2023-06-30',
		],
		['hằng quý trong quý III/2024', null, 'recurring quarter: 2024-07-01..2024-09-30'],
		[
			'trước ngày 29/02 hằng năm',
			{ start: '2023-01-01', end: '2024-12-31' },
			'recurring year: 2023-01-01..2023-02-28 2024-01-01..2024-02-28',
		],
	])('%s come due inside the period %j', (words, period, phase) => {
		expect(reading(words, period)).toEqual([phase]);
	});
});

describe('a time outside the period', () => {
	test.each([
		['quý I', 'quý I'],
		['6 tháng đầu năm', '6 tháng đầu năm'],
		['trước ngày 05/01', 'ngày 05/01'],
		['trước quý III', 'quý III'],
		['Quý I: kế hoạch; quý III: kiểm tra', 'Quý I'],
		['hằng tháng trong quý I', 'quý I'],
		['thường xuyên trong quý I', 'quý I'],
	])('%s is not dated by the year of a plan for the other half', (words, quoted) => {
		expect(readDeadline(words, HALF)).toEqual({ problem: messages.yearMissing(quoted) });
	});

	test('a time that states its year may lie outside', () => {
		expect(reading('quý I năm 2024', HALF)).toEqual(['within 2024-01-01..2024-03-31']);
		expect(reading('từ tháng 3', HALF)).toEqual(['ongoing 2023-03-01..']);
	});

	test.each(['trước ngày 15/6 hằng năm', 'hằng quý và trước ngày 15/6 hằng năm'])(
		'%s never comes due in a plan for the other half',
		(words) => {
			const quoted = words.replace('hằng quý và ', '');
			expect(readDeadline(words, HALF)).toEqual({ problem: messages.noOccurrence(quoted) });
		},
	);
});

describe('an empty text', () => {
	test.each(['', '   ', '\n\t', '\u00a0'])('%j is a problem that lists the known forms', (words) => {
		expect(readDeadline(words, YEAR)).toEqual({ problem: messages.empty() });
	});

	test('every problem says how to mend it', () => {
		for (const message of Object.values(messages)) expect(message('quý V').remedy).toMatch(/“|dd|\./);
		expect(messages.empty().remedy).toContain('quý III năm 2023');
	});
});
