import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../register/fixture.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { cascadeView } from './cascade.ts';

const { register, findings } = buildRegister(
	someSources(
		someLocality([
			someDocument({ type: 'chi-thi', number: '3/CT-UBND', issued: '01/03/2021', period: '2021' }),
			someDocument({
				basis: [
					{ title: 'Luật A', relation: 'cites' },
					{ title: 'Nghị quyết', number: '76/NQ-CP', issued: '15/07/2021', issuer: 'Chính phủ', relation: 'cites' },
					{ title: 'Nghị định', number: '106/2020/NĐ-CP', issuer: 'chính phủ ', relation: 'cites' },
					{ title: 'Chỉ thị', number: '3/CT-UBND', issued: '01/03/2021', relation: 'implements' },
				],
			}),
			someDocument({
				type: 'ke-hoach',
				number: '12/KH-UBND',
				issued: '05/01/2024',
				period: '2024',
				basis: [{ title: 'Quyết định', number: '7679/QĐ-UBND', issued: '30/12/2022', relation: 'implements' }],
			}),
			someDocument({ type: 'ke-hoach', number: '13/KH-UBND', issued: '06/01/2024', period: '2024' }),
		]),
	),
);
const index = indexOf(register);

it('what a document rests on stands by relation and issuer, what it carries out first', () => {
	expect(findings).toEqual([]);
	const view = cascadeView(index, 'binh-tan/7679-qd-ubnd-2022');
	expect(view).toMatchObject({ basisCount: 4, self: { name: 'Quyết định 7679/QĐ-UBND' } });
	expect(
		view?.relations.map(({ relation, count, issuers }) => [
			relation,
			count,
			issuers.map(({ issuer, documents }) => [issuer, documents.map(({ number, title }) => number ?? title)]),
		]),
	).toEqual([
		['implements', 1, [[null, ['3/CT-UBND']]]],
		[
			'cites',
			3,
			[
				[null, ['Luật A']],
				['Chính phủ', ['76/NQ-CP', '106/2020/NĐ-CP']],
			],
		],
	]);
});

it('only a document of the register is a link', () => {
	const documents = cascadeView(index, 'binh-tan/7679-qd-ubnd-2022')?.relations.flatMap(({ issuers }) =>
		issuers.flatMap((one) => one.documents.map(({ href }) => href)),
	);
	expect(documents).toEqual(['/van-ban/binh-tan/3-ct-ubnd-2021/', null, null, null]);
});

it('what rests on it is named, and a basis in the register with its own basis in the register', () => {
	expect(cascadeView(index, 'binh-tan/7679-qd-ubnd-2022')?.resting.map(({ name }) => name)).toEqual([
		'Kế hoạch 12/KH-UBND',
	]);
	expect(
		cascadeView(index, 'binh-tan/12-kh-ubnd-2024')?.known.map(({ link, basis }) => [
			link.name,
			basis.map(({ name }) => name),
		]),
	).toEqual([['Quyết định 7679/QĐ-UBND', ['Chỉ thị 3/CT-UBND']]]);
});

it('a document that rests on nothing may still have others resting on it; one with neither has no cascade', () => {
	expect(cascadeView(index, 'binh-tan/3-ct-ubnd-2021')).toMatchObject({ relations: [], basisCount: 0, known: [] });
	expect(cascadeView(index, 'binh-tan/13-kh-ubnd-2024')).toBeNull();
	expect(() => cascadeView(index, 'khong-co')).toThrow('khong-co');
});
