import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { dutiesOf } from './duties.ts';
import { indexOf } from './index.ts';
import { buildRegister } from './register.ts';

const duties = [
	{ id: '1', task: 'Phối hợp qua nhóm', leads: ['van-phong'], cooperating: ['cac-phuong'] },
	{ id: '2', task: 'Chủ trì qua nhóm, phối hợp đích danh', leads: ['cac-phuong'], cooperating: ['phuong-an-lac'] },
	{ id: '3', task: 'Chủ trì', leads: ['phuong-an-lac'], cooperating: ['cac-phuong'] },
	{ id: '4', task: 'Của nhóm mở', leads: ['co-quan-lien-quan'] },
	{ id: '5', task: 'Của đơn vị khác', leads: ['phong-tu-phap'] },
];
const { register } = buildRegister(someSources(someLocality([someDocument({ assignments: duties })])));
const given = (unit: string) =>
	[...dutiesOf(indexOf(register), `binh-tan/${unit}`)].map(([{ number }, { share, ways }]) => [
		number,
		share,
		...ways.map(({ role, group }) => `${role} ${group?.slug ?? 'đích danh'}`),
	]);

it('a unit has each duty once, the strongest share first, with every way in which it was given', () => {
	expect(given('phuong-an-lac')).toEqual([
		['3', 'leads', 'leads đích danh', 'cooperates cac-phuong'],
		['2', 'leadsThroughGroup', 'cooperates đích danh', 'leads cac-phuong'],
		['1', 'cooperatesThroughGroup', 'cooperates cac-phuong'],
	]);
});

it('a group has what names it, and members of an open group have nothing through it', () => {
	expect(given('cac-phuong')).toEqual([
		['2', 'leads', 'leads đích danh'],
		['1', 'cooperates', 'cooperates đích danh'],
		['3', 'cooperates', 'cooperates đích danh'],
	]);
	expect(given('phong-noi-vu')).toEqual([]);
});
