import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToCase } from './cases.ts';

// Targets, rules that bind some units, and monthly lists, case by case.

interface Case {
	readonly id: string;
	readonly input?: unknown;
	readonly measurements?: readonly unknown[];
	readonly statements?: readonly unknown[];
	readonly expected: unknown;
}

const kinds: Record<string, readonly Case[]> = JSON.parse(readFileSync('src/standing/figure-cases.json', 'utf8'));

describe.each(Object.entries(kinds))('%s', (_, cases) => {
	it.each(cases)('$id', (one) => {
		expect(answerToCase(one.input ?? one)).toEqual(one.expected);
	});
});

it('a target stands the same in whatever order its figures are read', () => {
	for (const one of kinds['targetCases'] ?? [])
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...(one.measurements ?? [])], { minLength: one.measurements?.length ?? 0 }),
				(measurements) => {
					expect(answerToCase({ ...one, measurements })).toEqual(one.expected);
				},
			),
			{ numRuns: 5 },
		);
});

it('an output of two decimals agrees with the fraction that it was rounded from, and decides as the fraction does', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), fc.integer({ min: 0, max: 100 }), (of, some, bound) => {
			const count = some % (of + 1);
			const value = ((count * 100) / of).toFixed(2).replace('.', ',');
			const target = { comparator: '>=', value: String(bound), measure: '%', period: '2023' };
			const measurement = {
				report: 'a',
				issued: '2023-12-20',
				period: '2023',
				value,
				numerator: count,
				denominator: of,
			};
			const { standing } = answerToCase({ target, measurements: [measurement] }) as { standing: string };
			expect(standing).toBe(count * 100 >= bound * of ? 'met' : 'not-met');
		}),
	);
});
