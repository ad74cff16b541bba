import { expect, it } from 'vitest';
import { longestFirst, taken } from './order.ts';

const none = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

it('what one takes the other does not, and each is taken', () => {
	const [all, next] = [Array.from({ length: 9 }, (_, at) => at), none()];
	const [one, other] = [taken(all, next), taken(all, next)];
	const had: [number[], number[]] = [[], []];
	for (const hand of [0, 1, 1, 0, 1, 0, 0, 0, 1] as const)
		had[hand].push(Number((hand === 0 ? one : other).next().value));
	expect(had).toEqual([
		[0, 3, 5, 6, 7],
		[1, 2, 4, 8],
	]);
	expect([one.next().done, other.next().done]).toEqual([true, true]);
	expect(Atomics.load(next, 0)).toBe(9);
});

it.each([
	[5, 3, 2],
	[5, 0, 5],
	[2, 2, 0],
	[2, 9, 0],
	[0, 0, 0],
])('of %i, of which %i are left to the other, it takes the first %i, and the other the rest', (count, left, own) => {
	const [all, next] = [Array.from({ length: count }, (_, at) => at), none()];
	const first = [...taken(all, next, left)];
	expect(first).toEqual(all.slice(0, own));
	expect([...taken(all, next)]).toEqual(all.slice(own));
});

it('kinds of few files come first, in their order and each together', () => {
	const all = ['ics', 'ics', 'ics', 'csv', 'json', 'json', 'parquet'].map((name, at) => ({ name, at }));
	expect(longestFirst(all).map(({ at }) => at)).toEqual([3, 6, 4, 5, 0, 1, 2]);
	expect(longestFirst([])).toEqual([]);
});
