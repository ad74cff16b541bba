import { expect, it } from 'vitest';
import { someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { unitLinks } from './unit.ts';

it.each([
	['of its own locality by its short name', 'binh-tan', 'UBND quận'],
	['of another one with its locality', 'an-lac', 'UBND quận, Quận Bình Tân'],
	['on pages of no locality by its short name', null, 'UBND quận'],
])('a unit goes %s', (_, locality, short) => {
	const index = indexOf(buildRegister(someSources(someLocality())).register);
	expect(unitLinks(index, ['binh-tan/ubnd-quan'], locality)).toMatchObject([{ short }]);
});

it('a locality that stands in the name is not said twice', () => {
	const index = indexOf(buildRegister(someSources(someLocality())).register);
	expect(unitLinks(index, ['binh-tan/phong-noi-vu'], 'an-lac')).toMatchObject([
		{ short: 'Phòng Nội vụ, Quận Bình Tân', name: 'Phòng Nội vụ quận Bình Tân' },
	]);
});
