import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { answerToCase, refusedAt } from './cases.ts';

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

const asked = (figure: object, aim: object = {}) => ({
	target: { comparator: '>=', value: '98', measure: '%', period: '2023', ...aim },
	measurements: [{ report: 'a', issued: '2023-12-20', period: '2023', ...figure }],
});

it.each(['1.000', '92.830', '~98', '98.000%', '-98', '1e3', '8/10', '9999999999999999', '', '.98', '98 điểm'])(
	'"%s" is no figure of a case: a target is not judged by it, and a rule cannot be told',
	(value) => {
		expect(answerToCase(asked({ value }))).toEqual({ standing: 'not-judged', problem: null });
		const fields = { tthc: { points: value, max: '100' }, cqdt: { points: '90', max: '100' } };
		expect(answerToCase({ rating: 'Hoàn thành tốt nhiệm vụ', fields })).toBe('unknown');
	},
);

it('points above their maximum tell nothing', () => {
	const fields = { tthc: { points: '16', max: '15' }, cqdt: { points: '14', max: '15' } };
	expect(answerToCase({ rating: 'Hoàn thành tốt nhiệm vụ', fields })).toBe('unknown');
});

it.each(['9.8', '1.2.3', '.', '..', '1.0000', '-1', '9 800', ''])(
	'"%s" is refused as a number of things',
	(numerator) => {
		expect(() => answerToCase(asked({ value: '98', numerator, denominator: '10.000' }))).toThrow(ZodError);
	},
);

it.each(['2023-02-29', '2024-13-01', '2024-00-10', '20/12/2023'])('%s is refused as a day', (issued) => {
	expect(() => answerToCase(asked({ value: '98', issued }))).toThrow(ZodError);
	expect(() => answerToCase({ asOf: issued, duties: [] })).toThrow(ZodError);
	expect(() => answerToCase({ month: '2024-09', lastDayOnTime: issued })).toThrow(ZodError);
	expect(() => answerToCase({ month: issued.slice(0, 7), lastDayOnTime: issued })).toThrow(ZodError);
});

it.each([
	['the year as offices count it', ['2022-12-15', '2023-12-14'], 'met'],
	['from within its first month', ['2023-01-03', '2023-12-31'], 'met'],
	['half of the year only', ['2023-07-01', '2023-12-14'], 'not-judged'],
	['years besides', ['1990-01-01', '2023-12-31'], 'not-judged'],
	['much of the next year', ['2023-01-01', '2024-06-30'], 'not-judged'],
])('a window: %s', (_, window, standing) => {
	expect(answerToCase(asked({ value: '99', window }))).toEqual({ standing, problem: null });
});

it.each([
	[null, ['']],
	[{ target: 5 }, ['target']],
	[asked({ issued: 'hôm qua', numerator: '9.8' }), ['measurements.0.issued', 'measurements.0.numerator']],
])('what is refused of %j is said with its keys', (input, keys) => {
	const refused = () => {
		try {
			return answerToCase(input);
		} catch (error) {
			return refusedAt(error);
		}
	};
	expect(refused()).toEqual(keys);
});

const duty = { id: '1', leads: ['a'], deadline: { phases: [{ kind: 'by', end: '2024-07-14' }] } };
const unreadIn = (input: unknown): string[] => {
	const keys: string[] = [];
	answerToCase(input, (key) => keys.push(key));
	return keys;
};

it.each([
	['unitEnd', { asOf: '2024-07-20', duties: [duty], unitEnd: { a: '2024-07-01' } }],
	[
		'documents.0.datDay',
		{ asOf: '2024-07-20', duties: [duty], documents: [{ id: 'b', issued: '2024-07-20', datDay: '2024-07-14' }] },
	],
	['measurements.0.numeratr', asked({ value: '98', numeratr: 97, denominator: 100 })],
	[
		'statements.0.dataday',
		{
			month: '2024-09',
			lastDayOnTime: '2024-09-14',
			statements: [{ state: 'done', issued: '2024-09-20', dataday: '2024-09-14' }],
		},
	],
])('a slip in a key, which would change the answer in silence, is refused: %s', (place, input) => {
	let refused: readonly string[] = [];
	try {
		answerToCase(input);
	} catch (error) {
		refused = refusedAt(error);
	}
	expect(refused).toEqual([place]);
});

it('a key that nothing reads is told, and one that describes the case is not', () => {
	const document = {
		id: 'b',
		issued: '2024-07-20',
		issuer: 'ubnd',
		uploaded: '2024-07-30',
		results: [{ state: 'done', note: 'x' }],
	};
	expect(unreadIn({ asOf: '2024-07-20', title: 'x', duties: [duty], documents: [document] })).toEqual([
		'documents.0.uploaded',
	]);
	expect(unreadIn(asked({ value: '98' }, { field: 'đất đai' }))).toEqual(['target.field']);
	expect(unreadIn({ fields: {}, rating: null, explain: 'x' })).toEqual([]);
});

it('a rating that is left empty is one that is not published', () => {
	const good = { points: '14', max: '15' };
	expect(answerToCase({ fields: { tthc: good, cqdt: good }, rating: ' ' })).toBe('unknown');
});
