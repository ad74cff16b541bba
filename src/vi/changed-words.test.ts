import { describe, expect, test } from 'vitest';
import { amendments } from './amendments.ts';
import { feeds } from './feeds.ts';
import { changes } from './page/news.ts';

describe.each([
	['both', 'Quý I', 'Quý II', 'trước là “Quý I”, nay là “Quý II”'],
	['none before', '', 'Quý II', 'trước không ghi, nay là “Quý II”'],
	['none now', 'Quý I', '', 'trước là “Quý I”, nay không ghi'],
])('a change with words on %s', (_, before, after, told) => {
	test('quotes what the document says alone', () => {
		expect(amendments.part('Thời hạn', before, after)).toBe(`thời hạn ${told}`);
		expect(feeds.changed('Thời hạn', before, after)).toBe(`Thời hạn: ${told}`);
		expect(changes.changed('Thời hạn', before, after)).toBe(`thời hạn ${told}`);
	});
});
