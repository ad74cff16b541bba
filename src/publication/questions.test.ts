import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notes, numbered, partsOfName, type Question, questionName } from './questions.ts';

/** What is asked while something is made: questions, and what is made within. */
type Making = readonly (Question | Making)[];

const { making } = fc.letrec<{ making: Making }>((tie) => ({
	making: fc.array(fc.oneof({ maxDepth: 4 }, fc.nat(5), tie('making')), { maxLength: 8 }),
}));

test('each list has its own questions, once, in the order in which they were first asked', () => {
	fc.assert(
		fc.property(making, fc.nat(7), (whole, known) => {
			const { see, noting } = notes(known);
			const make = (one: Making): void => {
				const { asked } = noting(() => {
					for (const part of one) {
						if (typeof part === 'number') see(part);
						else make(part);
					}
				});
				expect(asked).toEqual([...new Set(one.filter((part) => typeof part === 'number'))]);
			};
			make(whole);
		}),
	);
});

test('what fails within a list leaves the list as it was', () => {
	const { see, noting } = notes(0);
	const { asked } = noting(() => {
		see(1);
		const failing = () => {
			see(2);
			throw new Error('no more');
		};
		expect(() => noting(failing)).toThrow('no more');
		see(3);
	});
	expect(asked).toEqual([1, 3]);
});

test('questions are numbered by their names, and those of another build by their places', () => {
	const names = ['units\nx/a', 'day', 'units', 'past\n'];
	const { all, ofTable } = numbered(names);
	const units = ofTable('units');
	expect([units.of('x/a').number, ofTable('day').whole, units.whole, ofTable('past').of('').number]).toEqual([
		0, 1, 2, 3,
	]);
	const others = [units.of('x/b').number, ofTable('past').whole, ofTable('units').of('x/b').number];
	const named = all.map(questionName);
	expect(others.map((one) => named[one])).toEqual(['units\nx/b', 'past', 'units\nx/b']);
	expect(named.slice(0, names.length)).toEqual(names);
	expect(named.map(partsOfName)).toEqual(all.map(({ table, key }) => ({ table, key })));
});
