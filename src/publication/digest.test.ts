import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, rememberingDigests } from './digest.ts';

/** Answers as the index gives them: texts, numbers, lists, entries, and tables of them. */
const { answer } = fc.letrec((tie) => ({
	answer: fc.oneof(
		{ maxDepth: 3 },
		fc.constantFrom(null, true, false, '', '{}', '[]', 'a'.repeat(64)),
		fc.nat(3),
		fc.string({ maxLength: 80 }),
		fc.array(tie('answer'), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom('id', 'task'), tie('answer'), { noNullPrototype: true }),
		fc.array(fc.tuple(fc.constantFrom('a', 'b'), tie('answer')), { maxLength: 2 }).map((entries) => new Map(entries)),
		fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((members) => new Set(members)),
	),
}));

/** A value as text in which JSON, maps and sets are told apart by nothing but what is in them. */
const told = (value: unknown): string =>
	JSON.stringify([value], (_key, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part));

test('answers have one digest if they say the same, and two if not', () => {
	fc.assert(
		fc.property(answer, answer, (one, other) => {
			const digest = rememberingDigests();
			expect(digest(one) === digest(other)).toBe(told(one) === told(other));
			expect(digestOf(one) === digestOf(other)).toBe(told(one) === told(other));
			expect(digest(structuredClone(one))).toBe(digest(one));
		}),
		{ numRuns: 2000 },
	);
});

test('what is nothing yet is another answer than what is there', () => {
	const digest = rememberingDigests();
	const answers = [undefined, [undefined], null, '', 'undefined', [], {}, new Map([['a', {}]]), 0, false];
	expect(new Set(answers.map(digest)).size).toBe(answers.length);
});
