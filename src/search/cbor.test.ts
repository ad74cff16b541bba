import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor } from './cbor.ts';

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.array(tie('value'), { maxLength: 30 }),
	),
}));

test('numbers, texts and lists are read as they were written', () => {
	fc.assert(
		fc.property(value, (one) => {
			expect(readCbor(encode(one))).toEqual(one);
		}),
	);
});

test.each([
	['a map', encode({ a: 1 })],
	['a fraction', encode(1.5)],
	['nothing', new Uint8Array()],
	['a text that is cut off', encode('văn bản').subarray(0, 5)],
	['a list that is cut off', encode([1, 2, 3]).subarray(0, 2)],
])('%s is refused', (_, bytes) => {
	expect(() => readCbor(bytes)).toThrow();
});
