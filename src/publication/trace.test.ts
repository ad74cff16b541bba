import { expect, test } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { tracer } from './trace.ts';

const { register } = buildRegister(someSources(someLocality([someDocument({ assignments: [] })])));

test('the size of a file that was asked for before it was made is known once it is', () => {
	const sizes = new Map<string, number>();
	const { of } = tracer(indexOf(register, new Map(), '2023-05-01', { sizes }));
	const size = () => of((index) => index.sizes.get('/du-lieu/units.json')).made;
	expect(size()).toBeUndefined();
	sizes.set('/du-lieu/units.json', 512);
	expect(size()).toBe(512);
	expect(size()).toBe(512);
});

test('what was asked before is noted again for each that asks', () => {
	const { of } = tracer(indexOf(register, new Map(), '2023-05-01'));
	const ask = () => of((index) => index.units.get(register.units[0]?.id ?? ''));
	const [first, second] = [ask(), ask()];
	expect(first.made).toBe(register.units[0]);
	expect(second).toEqual(first);
	expect(first.asked).toHaveLength(1);
});
