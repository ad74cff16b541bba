import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { type CascadeLayer, cascadeView } from './cascade.ts';

const directive = { title: 'Chỉ thị', number: '3/CT-UBND', issued: '01/03/2021' };
const decision = { title: 'Quyết định', number: '7679/QĐ-UBND', issued: '30/12/2022' };
const plan = (number: string, basis: readonly object[]) =>
	someDocument({ type: 'ke-hoach', number: `${number}/KH-UBND`, issued: '05/01/2024', period: '2024', basis });

const { register, findings } = buildRegister(
	someSources(
		someLocality([
			someDocument({ type: 'chi-thi', number: '3/CT-UBND', issued: '01/03/2021', period: '2021' }),
			someDocument({
				basis: [
					{ title: 'Luật A', relation: 'cites' },
					{ title: 'Nghị quyết', number: '76/NQ-CP', issued: '15/07/2021', issuer: 'Chính phủ', relation: 'cites' },
					{ title: 'Nghị định', number: '106/2020/NĐ-CP', issuer: 'chính phủ ', relation: 'implements' },
					{ ...directive, relation: 'implements' },
				],
			}),
			plan('12', [{ ...decision, relation: 'implements' }]),
			plan('13', []),
			plan('14', [
				{ ...decision, relation: 'cites' },
				{ ...decision, relation: 'replaces' },
				{ title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2024', relation: 'cites' },
			]),
			plan('15', [
				{ ...decision, relation: 'cites' },
				{ ...directive, relation: 'cites' },
				{ title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2024', relation: 'amends' },
				{ title: 'Kế hoạch cũ', number: '1/KH-UBND', issued: '05/01/2020', issuer: 'UBND quận', relation: 'replaces' },
			]),
		]),
	),
);
const index = indexOf(register);
const view = (id: string) => cascadeView(index, `binh-tan/${id}`);
const names = ({ items }: CascadeLayer) => items.map(({ link }) => link.name);

it('what a document rests on is named if it is in the register, else counted by issuer, most first', () => {
	expect(findings).toEqual([]);
	const { basis, basisCount } = view('7679-qd-ubnd-2022');
	expect(basis.items).toMatchObject([{ link: { name: 'Chỉ thị 3/CT-UBND' }, relation: 'implements', of: [] }]);
	expect(basis.outside).toEqual([
		{ issuer: 'Chính phủ', count: 2 },
		{ issuer: null, count: 1 },
	]);
	expect(basisCount).toBe(4);
});

it('a document that replaces or amends another is not one that rests on it, even if it cites it too', () => {
	const decided = view('7679-qd-ubnd-2022');
	expect(names(decided.resting)).toEqual(['Kế hoạch 12/KH-UBND', 'Kế hoạch 15/KH-UBND']);
	expect(names(decided.replacedBy)).toEqual(['Kế hoạch 14/KH-UBND']);
	expect(names(view('12-kh-ubnd-2024').amendedBy)).toEqual(['Kế hoạch 15/KH-UBND']);
	expect(names(view('12-kh-ubnd-2024').resting)).toEqual(['Kế hoạch 14/KH-UBND']);
});

it('a document does not rest on what it replaces or amends', () => {
	expect(view('15-kh-ubnd-2024')).toMatchObject({
		basisCount: 2,
		amends: { items: [{ link: { name: 'Kế hoạch 12/KH-UBND' } }] },
		replaces: { items: [], outside: [{ issuer: 'UBND quận', count: 1 }] },
	});
});

it('a document whose single items another changes is amended by it, whether the basis says so or not', () => {
	const changed = buildRegister(
		someSources(
			someLocality([
				someDocument({ assignments: [{ id: '1', task: 'Ban hành kế hoạch', leads: ['van-phong'] }] }),
				someDocument({
					number: '9/QĐ-UBND',
					issued: '01/08/2023',
					changes: [{ assignment: '7679-qd-ubnd-2022#1', task: 'Ban hành và công khai kế hoạch' }],
				}),
			]),
		),
	);
	expect(changed.findings).toEqual([]);
	const both = (id: string) => cascadeView(indexOf(changed.register), `binh-tan/${id}`);
	expect(names(both('9-qd-ubnd-2023').amends)).toEqual(['Quyết định 7679/QĐ-UBND']);
	expect(names(both('7679-qd-ubnd-2022').amendedBy)).toEqual(['Quyết định 9/QĐ-UBND']);
});

it('the second step names what the basis rests on, and whose basis it is', () => {
	expect(view('12-kh-ubnd-2024').further.items).toMatchObject([
		{ link: { name: 'Chỉ thị 3/CT-UBND' }, relation: 'implements', of: [{ name: 'Quyết định 7679/QĐ-UBND' }] },
	]);
});

it('a document is drawn once, where it stands nearest', () => {
	const { basis, further } = view('15-kh-ubnd-2024');
	expect(names(basis)).toEqual(['Quyết định 7679/QĐ-UBND', 'Chỉ thị 3/CT-UBND']);
	expect(names(further)).toEqual([]);
});

it('a document with neither has empty layers', () => {
	const none = { items: [], outside: [] };
	expect(view('13-kh-ubnd-2024')).toMatchObject({ basis: none, further: none, resting: none, basisCount: 0 });
	expect(() => view('khong-co')).toThrow('khong-co');
});
