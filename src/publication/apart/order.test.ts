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
});

it('kinds of few files come first, in their order and each together', () => {
	const all = ['ics', 'ics', 'ics', 'csv', 'json', 'json', 'parquet'].map((name, at) => ({ name, at }));
	expect(longestFirst(all).map(({ at }) => at)).toEqual([3, 6, 4, 5, 0, 1, 2]);
	expect(longestFirst([])).toEqual([]);
});
