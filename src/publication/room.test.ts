import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { buildRegister } from '../register/register.ts';
import { isWorthApart } from './room.ts';

const plan = someDocument({ assignments: [{ id: '1', task: 'Rà soát', leads: ['phong-noi-vu'] }] });
const { register } = buildRegister(someSources(someLocality([plan])));
const [assignment] = register.assignments;
if (assignment === undefined) throw new Error('no assignment');
const siteOf = (count: number) => ({ ...register, assignments: Array.from({ length: count }, () => assignment) });

it.each([0, 1, 999, 30_001])('a site of %i assignments is made in one thread', (count) => {
	expect(isWorthApart(siteOf(count), undefined)).toBe(false);
});

it('a portal is made in one thread', () => {
	const site = { ...register.site, portal: { sites: [], allowPrivate: false } };
	expect(isWorthApart({ ...siteOf(5000), site }, undefined)).toBe(false);
});

it.each([true, false])('whoever says so decides it for a site of any size: %s', (apart) => {
	for (const count of [1, 5000, 50_000]) expect(isWorthApart(siteOf(count), apart)).toBe(apart);
});
