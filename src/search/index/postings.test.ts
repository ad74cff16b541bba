import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachNumber, eachPart, inPart, writeNumbers } from './postings.ts';

const numbersOf = (text: string): number[] => {
	const numbers: number[] = [];
	eachNumber(text, (number) => numbers.push(number));
	return numbers;
};
const rising = (most: number) =>
	fc.uniqueArray(fc.nat(most), { maxLength: 200 }).map((all) => all.toSorted((a, b) => a - b));

it.each([100, 3000, 40_000, 2 ** 31])(
	'whatever numbers up to %d there are, they are read as they were written',
	(most) => {
		fc.assert(
			fc.property(rising(most), (numbers) => {
				expect(numbersOf(writeNumbers(numbers))).toEqual(numbers);
			}),
		);
	},
);

it('runs of every length are read as they were written', () => {
	for (let length = 1; length < 300; length++) {
		const numbers = Array.from({ length }, (_, at) => at + length);
		expect(numbersOf(writeNumbers(numbers))).toEqual(numbers);
	}
});

it.each([
	[[], 0],
	[[55], 1],
	[[56], 2],
	[[2167], 2],
	[[2168], 3],
	[[3, 5, 6, 7], 3],
])('the numbers %j take %d signs', (numbers, signs) => {
	expect(writeNumbers(numbers)).toHaveLength(signs);
});

it('what several parts have stands in one text, which JSON writes without an escape', () => {
	const parts = fc.uniqueArray(fc.tuple(fc.nat(5000), rising(30_000)), { selector: ([part]) => part });
	fc.assert(
		fc.property(parts, (all) => {
			const text = all.map(([part, numbers]) => inPart(part, writeNumbers(numbers))).join(';');
			const found: [number, number[]][] = [];
			eachPart(text, (part, numbers) => found.push([part, numbersOf(numbers)]));
			expect(found).toEqual(all);
			expect(JSON.stringify(text)).toHaveLength(text.length + 2);
			expect(text).not.toContain('|');
		}),
	);
});
