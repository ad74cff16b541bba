import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it('shares that lie far apart stand on 0 to 100', () => {
	expect(axisTicks([3, 40], true)).toEqual([0, 25, 50, 75, 100]);
	expect(axisTicks([74, 100], true)).toEqual([0, 25, 50, 75, 100]);
});

it.each([
	[
		[95, 96, 98],
		[90, 92, 94, 96, 98, 100],
	],
	[
		[98, 99],
		[95, 96, 97, 98, 99, 100],
	],
	[
		[75, 100],
		[70, 75, 80, 85, 90, 95, 100],
	],
	[
		[40, 35],
		[30, 35, 40, 45],
	],
	[
		[3, 2],
		[0, 1, 2, 3, 4, 5],
	],
	[
		[0, 0],
		[0, 1, 2, 3, 4, 5],
	],
	[
		[100, 100],
		[95, 96, 97, 98, 99, 100],
	],
])('shares within 25 points, as %j, stand on an axis near them', (values, ticks) => {
	expect(axisTicks(values, true)).toEqual(ticks);
});

it.each([
	[1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
	[30, [0, 5, 10, 15, 20, 25, 30]],
	[7, [0, 1, 2, 3, 4, 5, 6, 7]],
	[0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
	[0, [0, 1]],
])('other figures up to %d stand on round steps from 0', (greatest, ticks) => {
	expect(axisTicks([greatest, greatest], false)).toEqual(ticks);
});

it('a share over 100 has an axis that reaches it', () => {
	expect(axisTicks([120, 100], true)).toEqual([0, 20, 40, 60, 80, 100, 120]);
});
