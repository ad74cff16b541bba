import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import { readDeadline } from './read.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };
const HALF = { start: '2023-07-01', end: '2023-12-31' };
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

describe('an empty text', () => {
	test.each(['', '   ', '\n\t', '\u00a0'])('%j is a problem that lists the known forms', (words) => {
		expect(readDeadline(words, YEAR)).toEqual({ problem: messages.empty() });
	});

	test('every problem says how to mend it', () => {
		for (const message of Object.values(messages)) expect(message('quý V').remedy).toMatch(/“|dd|\./);
		expect(messages.empty().remedy).toContain('quý III năm 2023');
	});
});
