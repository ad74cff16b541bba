import { describe, expect, test } from 'vitest';
import { reading } from './notation.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };

const cases: [string, ...string[]][] = [
	['thường xuyên', 'ongoing'],
	['liên tục', 'ongoing'],
	['thường xuyên trong năm 2023', 'ongoing 2023-01-01..2023-12-31'],
	['từ quý I/2023', 'ongoing 2023-01-01..'],
	['từ năm 2023 trở đi', 'ongoing 2023-01-01..'],
	['kể từ ngày 01/7/2023', 'ongoing 2023-07-01..'],
	['Thường xuyên, liên tục', 'ongoing'],
	['Thường xuyên, liên tục trong năm 2023', 'ongoing 2023-01-01..2023-12-31'],
	['Thực hiện thường xuyên', 'ongoing'],
	['Duy trì thường xuyên', 'ongoing'],
	['thường xuyên từ quý I/2023', 'ongoing 2023-01-01..'],
	['thường xuyên đến hết năm 2025', 'ongoing ..2025-12-31'],
	['thường xuyên, đến hết năm 2025', 'ongoing ..2025-12-31'],
	['từ năm 2023 và các năm tiếp theo', 'ongoing 2023-01-01..'],
	['Từ tháng 9', 'ongoing 2023-09-01..'],
	['Thời gian: thường xuyên', 'ongoing'],
	['Thường xuyên trong giai đoạn 2021 - 2025', 'ongoing 2021-01-01..2025-12-31'],
	['thường xuyên từ tháng 7 đến tháng 12 năm 2023', 'ongoing 2023-07-01..2023-12-31'],
	['thường xuyên cả năm', 'ongoing 2023-01-01..2023-12-31'],
	['Từ quý II/2023, thường xuyên', 'ongoing 2023-04-01..'],
	['Thường xuyên, từ quý II/2023', 'ongoing 2023-04-01..'],
	['từ quý II/2023 thường xuyên', 'ongoing 2023-04-01..'],
	['Năm 2023, từ quý II', 'ongoing 2023-04-01..'],
	['Thường xuyên trong năm', 'ongoing 2023-01-01..2023-12-31'],
];

describe('what goes on', () => {
	test.each(cases)('goes on: %s', (words, ...phases) => {
		expect(reading(words, YEAR)).toEqual(phases);
	});
});
