import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayExists, dayOfMonth, monthAfter, monthsFrom, shifted, unitsOver, yearAfter } from './calendar.ts';

const year = fc.integer({ min: -1, max: 10_000 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc
	.tuple(year, month, fc.integer({ min: 1, max: 31 }))
	.map(([y, m, d]) => Temporal.PlainDate.from({ year: y, month: m, day: d }));

test('days are counted as Temporal counts them', () => {
	fc.assert(
		fc.property(date, fc.integer({ min: -800, max: 800 }), fc.integer({ min: 0, max: 30 }), (day, days, months) => {
			const iso = day.toString();
			expect(shifted(iso, days)).toBe(day.add({ days }).toString());
			expect(yearAfter(iso)).toBe(Temporal.PlainDate.from({ year: day.year + 1, month: 1, day: 1 }).toString());
			expect(monthAfter(iso, months)).toBe(day.with({ day: 1 }).add({ months }).toString());
			expect(dayOfMonth(iso, 31)).toBe(day.with({ day: day.daysInMonth }).toString());
		}),
	);
});

test('a run of months ends on the last day of its last month', () => {
	fc.assert(
		fc.property(year, month, fc.integer({ min: 1, max: 40 }), (y, m, months) => {
			const start = Temporal.PlainDate.from({ year: y, month: m, day: 1 });
			const end = start.add({ months }).subtract({ days: 1 });
			expect(monthsFrom(y, m, months)).toEqual({ start: start.toString(), end: end.toString() });
		}),
	);
});

test('a day exists where Temporal knows it', () => {
	fc.assert(
		fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, day) => {
			const known = () => Temporal.PlainDate.from({ year: y, month: m, day }, { overflow: 'reject' });
			expect(dayExists(y, m, day)).toBe(m > 0 && day > 0 && !throws(known));
		}),
	);
	expect(dayExists(null, 2, 29)).toBe(true);
});

test('the quarters of a span are those of all its years', () => {
	const quarters = unitsOver('quarter', { start: '2023-12-31', end: '2024-01-01' });
	expect(quarters.map(({ start }) => start)).toEqual([
		...['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01'],
		...['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'],
	]);
});

function throws(call: () => unknown): boolean {
	try {
		call();
		return false;
	} catch {
		return true;
	}
}
