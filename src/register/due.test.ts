import { expect, it } from 'vitest';
import { movingSources, someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { lengthOf } from './counts.ts';
import { indexOf } from './index.ts';
import { buildRegister } from './register.ts';

const task = { task: 'Một việc', leads: ['phong-noi-vu'] };
const sources = someSources(
	someLocality([
		someDocument({
			assignments: [
				{ ...task, id: '1', due: 'Hằng quý' },
				{ ...task, id: '2', due: 'Trước ngày 01/10/2023' },
				{ ...task, id: '3', due: 'Thường xuyên' },
				{ ...task, id: '4' },
			],
		}),
	]),
);
const { register } = buildRegister(sources);
const seenFrom = (day: string) => indexOf(register, new Map(), day);
const numbers = (list: readonly { number: string }[] | undefined) => list?.map(({ number }) => number);

it('a month has the assignments of which a deadline ends in it, each once', () => {
	const { endingIn, monthsDue } = seenFrom('2023-01-01');
	expect(monthsDue).toEqual(['2023-03', '2023-06', '2023-09', '2023-12']);
	expect(numbers(endingIn.get('2023-09'))).toEqual(['1', '2']);
	expect(numbers(endingIn.get('2023-12'))).toEqual(['1']);
	expect(endingIn.has('2023-10')).toBe(false);
});

it('a year has its days in order, each with every deadline that ends on it', () => {
	expect(seenFrom('2023-01-01').dueIn.get('2023')?.days).toEqual([
		{ day: '2023-03-31', count: 1 },
		{ day: '2023-06-30', count: 1 },
		{ day: '2023-09-30', count: 2 },
		{ day: '2023-12-31', count: 1 },
	]);
});

it('a day is over once the next one has begun', () => {
	expect(seenFrom('2023-09-30').isOver.get('2023-09-30')).toBe(false);
	expect(seenFrom('2023-10-01').isOver.get('2023-09-30')).toBe(true);
});

it('where the site moves last days, deadlines end on the days to which they go', () => {
	const { endingIn, dueIn } = indexOf(buildRegister(movingSources(sources, { 2023: {} })).register);
	expect(numbers(endingIn.get('2023-10'))).toEqual(['1', '2']);
	expect(endingIn.has('2023-09')).toBe(false);
	// 31/12/2023 is a Sunday, and nobody has written down the days off of 2024.
	expect(dueIn.get('2023')).toMatchObject({ unknownYears: ['2024'] });
	expect(dueIn.get('2023')?.days.at(-1)).toEqual({ day: '2023-12-31', count: 1 });
});

it('counts are those of the lists', () => {
	const index = seenFrom('2023-01-01');
	const document = 'binh-tan/7679-qd-ubnd-2022';
	expect(lengthOf(index, 'assignmentsOf', document)).toBe(4);
	expect(lengthOf(index, 'ledBy', 'binh-tan/phong-noi-vu')).toBe(4);
	expect(lengthOf(index, 'ledBy', 'binh-tan/van-phong')).toBe(0);
	expect(index.undatedOf.get(document)).toBe(2);
	expect(index.totals).toMatchObject({ documents: 1, assignments: 4, units: 8, groups: 2 });
});
