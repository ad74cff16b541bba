import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busiest } from './busiest.ts';

it('the busiest rows of a list stand in their order, and none left out has more than one that stays', () => {
	const rows = fc.array(fc.record({ size: fc.nat(9) }));
	fc.assert(
		fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, most) => {
			const kept = busiest(all, most, ({ size }) => size);
			expect(kept).toHaveLength(Math.min(most, all.length));
			expect(kept).toEqual(all.filter((row) => kept.includes(row)));
			const left = all.filter((row) => !kept.includes(row)).map(({ size }) => size);
			expect(Math.max(0, ...left)).toBeLessThanOrEqual(Math.min(9, ...kept.map(({ size }) => size)));
		}),
	);
});
