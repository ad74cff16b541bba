import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { leastDrawn, weekStrip } from './week-strip.ts';

const times = (day: string, count: number) => Array.from({ length: count }, () => ({ day }));

describe('the weeks of a year', () => {
	test.each([
		['2023', 53, '2023-01-01', '2023-01-01', '2023-12-25', '2023-12-31'],
		['2024', 53, '2024-01-01', '2024-01-07', '2024-12-30', '2024-12-31'],
		['2012', 54, '2012-01-01', '2012-01-01', '2012-12-31', '2012-12-31'],
	])('%s has %i, from Monday to Sunday, cut at its ends', (year, weeks, first, firstLast, last, lastLast) => {
		const strip = weekStrip(year, times(`${year}-06-30`, leastDrawn));
		expect(strip?.weeks).toHaveLength(weeks);
		expect(strip?.weeks.at(0)).toEqual({ first, last: firstLast, count: 0 });
		expect(strip?.weeks.at(-1)).toEqual({ first: last, last: lastLast, count: 0 });
	});

	it('counts each deadline in the week of its day, whatever the year', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1990, max: 2100 }),
				fc.array(fc.integer({ min: 1, max: 365 }), { minLength: leastDrawn, maxLength: 80 }),
				(year, at) => {
					const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
					const days = at.map((day) => ({ day: start.add({ days: day - 1 }).toString() }));
					const strip = weekStrip(String(year), days);
					for (const { first, last, count } of strip?.weeks ?? [])
						expect(count).toBe(days.filter(({ day }) => first <= day && day <= last).length);
					expect(strip?.weeks.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
					expect(strip?.most).toBe(Math.max(...(strip?.weeks ?? []).map(({ count }) => count)));
					strip?.months.forEach((week, month) => {
						const day = `${year}-${String(month + 1).padStart(2, '0')}-01`;
						expect((strip.weeks[week]?.first ?? '') <= day && day <= (strip.weeks[week]?.last ?? '')).toBe(true);
					});
				},
			),
		);
	});

	it('is drawn from a number of deadlines on', () => {
		expect(weekStrip('2023', times('2023-01-01', leastDrawn - 1))).toBeNull();
		expect(weekStrip('2023', times('2023-01-01', leastDrawn))).not.toBeNull();
	});

	it('does not count a day of another year as one of its own', () => {
		expect(() => weekStrip('2023', times('2024-01-01', leastDrawn))).toThrow('2024-01-01 is not in 2023');
	});
});
