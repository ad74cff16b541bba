import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it('shares stand on 0 to 100, whatever the figures are', () => {
	expect(axisTicks(3, true)).toEqual([0, 25, 50, 75, 100]);
	expect(axisTicks(100, true)).toEqual([0, 25, 50, 75, 100]);
});

it.each([
	[1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
	[30, [0, 5, 10, 15, 20, 25, 30]],
	[7, [0, 1, 2, 3, 4, 5, 6, 7]],
	[0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
	[0, [0, 1]],
])('other figures up to %d stand on round steps from 0', (greatest, ticks) => {
	expect(axisTicks(greatest, false)).toEqual(ticks);
});

it('a share over 100 has an axis that reaches it', () => {
	expect(axisTicks(120, true)).toEqual([0, 20, 40, 60, 80, 100, 120]);
});
