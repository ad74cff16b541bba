import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../fixtures/standing-edges.ts';
import { answerTo } from './case.ts';

// The rules of results, R1 to R22, case by case. The worked cases stand in `cases.json`; the table below has the edges of rules.

interface Case {
	readonly id: string;
	readonly title: string;
	readonly input: { readonly documents?: readonly unknown[] } & Record<string, unknown>;
	readonly expected: unknown;
}

const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync('src/standing/cases.json', 'utf8'));

describe('the worked cases', () => {
	it.each(cases)('$id', ({ input, expected }) => {
		expect(answerTo(input)).toEqual(expected);
	});

	it('do not depend on the order in which documents are read', () => {
		for (const { input, expected } of cases)
			fc.assert(
				fc.property(
					fc.shuffledSubarray([...(input.documents ?? [])], { minLength: input.documents?.length ?? 0 }),
					(documents) => {
						expect(answerTo({ ...input, documents })).toEqual(expected);
					},
				),
				{ numRuns: 10 },
			);
	});
});

const by = (end: string) => ({ kind: 'by', end });
const quarters = {
	kind: 'recurring',
	every: 'quarter',
	occurrences: [
		{ start: '2023-01-01', end: '2023-03-31' },
		{ start: '2023-04-01', end: '2023-06-30' },
	],
};
type Said = Record<string, unknown>;
const report = (issued: string, results: readonly Said[], more: Said = {}) => ({
	id: `bc-${issued}`,
	issued,
	results,
	...more,
});
const not = { state: 'not-done' };

describe('the edges of the rules', () => {
	it.each(edgesOf(answerTo))('%s', (_, found, expected) => {
		expect(found).toEqual(expected);
	});

	it('R20: work is due once its last day has passed, and what is counted beside is in no rate', () => {
		const rates = (asOf: string, documents: readonly Said[]) => {
			const { rate, rateFirst, counts } = answerTo({
				asOf,
				duties: [{ id: '1', leads: ['a'], deadline: { phases: [quarters] } }],
				documents,
			});
			return [rate.onTime, rate.due, rateFirst.due, counts];
		};
		expect(rates('2023-03-31', [])).toEqual([0, 0, 0, { open: 2 }]);
		expect(rates('2023-04-01', [])).toEqual([0, 1, 1, { 'not-reported': 1, open: 1 }]);
		expect(rates('2023-08-01', [report('2023-07-20', [{ state: 'not-arisen', round: '2023-01-01' }])])).toEqual([
			0,
			1,
			1,
			{ 'not-arisen': 1, 'not-reported': 1 },
		]);
		const moved = { id: 'qd', issued: '2023-02-01', changes: [{ round: '2023-01-01', to: by('2023-12-31') }] };
		expect(rates('2023-04-15', [moved])).toEqual([0, 0, 1, { open: 2 }]);
	});

	it('what is reported is what the latest knowledge says; of one day, the later document', () => {
		const reported = (documents: readonly Said[]) =>
			(
				answerTo({
					asOf: '2023-05-01',
					duties: [{ id: '1', leads: ['a'], deadline: { phases: [by('2023-06-30')] } }],
					documents,
				}).occurrences[0] as { reported: string }
			).reported;
		expect(
			reported([report('2023-04-20', [{ state: 'partly' }]), report('2023-04-25', [not], { dataDay: '2023-04-14' })]),
		).toBe('partly');
		expect(
			reported([
				report('2023-04-20', [not], { dataDay: '2023-04-14' }),
				report('2023-04-25', [{ state: 'partly' }], { dataDay: '2023-04-14' }),
			]),
		).toBe('partly');
		expect(reported([])).toBeNull();
	});

	it('a case of another form is refused', () => {
		expect(() => answerTo({ duties: [] })).toThrow();
		expect(() => answerTo({ asOf: '2023-1-1', duties: [] })).toThrow();
	});
});
