import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latestCome } from './has-come.ts';

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2024-02-${String(one).padStart(2, '0')}`);

it('the latest day that has come is found without asking for any before it', () => {
	fc.assert(
		fc.property(fc.uniqueArray(day), day, (days, today) => {
			const asked: string[] = [];
			const found = latestCome(days, (one) => {
				asked.push(one);
				return one <= today;
			});
			expect(found).toBe(
				days
					.filter((one) => one <= today)
					.sort()
					.at(-1) ?? null,
			);
			expect(asked.toSorted()).toEqual(days.filter((one) => one >= (found ?? '')).sort());
		}),
	);
});
