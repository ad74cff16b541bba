import { expect, it } from 'vitest';
import { duty, error, registerOf, shown } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { indexOf } from '../index.ts';

const committee = { id: 'ubnd-quan', name: 'Ủy ban nhân dân Thành phố', kind: 'uy-ban' };
const department = { id: 'so-noi-vu', name: 'Sở Nội vụ Thành phố', short: 'Sở Nội vụ', kind: 'co-quan-chuyen-mon' };
const city = someLocality([], {
	id: 'tp-ho-chi-minh',
	life: { name: 'Thành phố Hồ Chí Minh', level: 'tinh' },
	units: [committee, department],
});
const district = (parent: string | undefined, written: object = {}) =>
	someLocality([someDocument({ assignments: [{ ...duty, ...written }] })], {
		life: parent === undefined ? {} : { parent },
	});
const foundIn = (...args: Parameters<typeof registerOf>) => shown(registerOf(...args).findings);

it('a parent that is named by its id has its name and its page, and knows what belongs to it', () => {
	const { register, findings } = registerOf(city, district('tp-ho-chi-minh'));
	expect(shown(findings)).toEqual([]);
	const index = indexOf(register);
	expect(index.localities.get('binh-tan')).toMatchObject({
		parent: 'Thành phố Hồ Chí Minh',
		parentId: 'tp-ho-chi-minh',
	});
	expect(index.under.get('tp-ho-chi-minh')?.map(({ id }) => id)).toEqual(['binh-tan']);
});

it('a name is never taken for an id, even if a locality has it', () => {
	const { register } = registerOf(city, district('Thành phố Hồ Chí Minh'));
	expect(indexOf(register).localities.get('binh-tan')).toMatchObject({
		parent: 'Thành phố Hồ Chí Minh',
		parentId: null,
	});
});

it('a parent that can only be an id must be there, and is not below the locality', () => {
	expect(foundIn(city, district('tp-ho-chi-min'))).toEqual([
		error(['parent'], say('unknown-parent', 'tp-ho-chi-min', ['tp-ho-chi-minh'])),
	]);
	expect(foundIn(district('binh-tan'))).toEqual([error(['parent'], say('parent-circle', 'binh-tan'))]);
	const below = someLocality([], { id: 'xa', units: [committee], life: { parent: 'binh-tan' } });
	expect(foundIn(district('xa'), below)).toEqual([
		error(['parent'], say('parent-circle', 'binh-tan')),
		error(['parent'], say('parent-circle', 'xa')),
	]);
});

it('a document gives work to a unit of another locality by both ids', () => {
	const { register, findings } = registerOf(city, district(undefined, { cooperating: ['tp-ho-chi-minh/so-noi-vu'] }));
	expect(shown(findings)).toEqual([]);
	expect(register.assignments[0]?.cooperating).toEqual(['tp-ho-chi-minh/so-noi-vu']);
	expect(indexOf(register).cooperatedBy.get('tp-ho-chi-minh/so-noi-vu')).toHaveLength(1);
});

const path = ['assignments', 0, 'cooperating', 0];
it.each([
	['a unit of the parent is named by its id', 'so-noi-vu', 'tp-ho-chi-minh'],
	['a unit of the parent is named by its short name', 'Sở Nội vụ', 'tp-ho-chi-minh'],
	['one other locality has a unit of this name', 'Sở Nội vụ', undefined],
])('%s: the right form is named', (_, written, parent) => {
	expect(foundIn(city, district(parent, { cooperating: [written] }))).toEqual([
		error(path, say('unit-of-other-locality', written, 'tp-ho-chi-minh/so-noi-vu')),
	]);
});

it('a name that several other localities have is guessed for none of them', () => {
	const other = someLocality([], { id: 'ha-noi', units: [committee, department] });
	expect(foundIn(city, other, district(undefined, { cooperating: ['Sở Nội vụ Thành phố'] }))).toEqual([
		error(path, say('unknown-unit', 'Sở Nội vụ Thành phố', [])),
	]);
});

it('a slip in the id of a unit of another locality is seen', () => {
	expect(foundIn(city, district(undefined, { cooperating: ['tp-ho-chi-minh/so-noi-v'] }))).toEqual([
		error(path, say('unknown-unit', 'tp-ho-chi-minh/so-noi-v', ['tp-ho-chi-minh/so-noi-vu'])),
	]);
});
