import { expect, it } from 'vitest';
import { clerkIndex } from '../../fixtures/sheet.ts';
import { unitNamed } from './unit-of.ts';

const plain = clerkIndex();
const units = [...(plain.unitsIn.get('binh-tan') ?? [])].map((unit) =>
	unit.slug === 'phuong-an-lac' ? { ...unit, name: 'Ủy ban nhân dân phường An Lạc' } : unit,
);
const index = {
	...plain,
	unitsIn: new Map([['binh-tan', units]]),
	register: { ...plain.register, abbreviations: { UBND: 'Ủy ban nhân dân' } },
};
const found = (words: string) => unitNamed(index, 'binh-tan', words);

it.each(['Ủy ban nhân dân phường An Lạc', 'UBND phường An Lạc', 'ubnd PHƯỜNG An Lạc', 'phuong-an-lac'])(
	'“%s” names the unit',
	(words) => {
		expect(found(words)).toBe('binh-tan/phuong-an-lac');
	},
);

it('a slip of the hand in an abbreviated name is told what is meant', () => {
	expect(found('UBND phườngg An Lạc')).toEqual({ candidates: ['Ủy ban nhân dân phường An Lạc'] });
});

it('another place is none that was meant', () => {
	expect(found('UBND phường An Phú')).toEqual({ candidates: [] });
});
