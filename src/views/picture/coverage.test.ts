import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { coverageGaps } from './coverage.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import { registerCoverageView } from './register-coverage.ts';

const id = 'binh-tan/7679-qd-ubnd-2022';
const target = { indicator: 'sipas', text: 'Hài lòng.' };
const { register, findings } = buildRegister(
	someSources(
		someLocality(
			[
				someDocument({
					targets: [
						{ ...target, id: 'II.1' },
						{ ...target, id: 'II.2' },
						{ ...target, id: 'II.3', responsible: ['phong-tu-phap'] },
					],
					assignments: [
						{
							id: '1',
							task: 'Một',
							leads: ['phong-noi-vu'],
							field: 'the-che',
							due: 'Quý I',
							deliverables: ['Báo cáo'],
							targets: ['II.1'],
						},
						{
							id: '2',
							task: 'Hai',
							leads: ['phong-noi-vu', 'van-phong'],
							field: 'the-che',
							due: 'Hằng quý',
							targets: ['II.1'],
						},
						{ id: '3', task: 'Ba', leads: ['cac-phuong'], due: 'Thường xuyên', deliverables: ['Kế hoạch'] },
						{ id: '4', task: 'Bốn', due: 'Khi có phát sinh', targets: ['II.2'] },
						{ id: '5', task: 'Năm', leads: ['van-phong'], cooperating: ['co-quan-lien-quan'], field: 'the-che' },
					],
				}),
				someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2024', period: '2024' }),
			],
			{
				units: [
					...someUnits,
					{ id: 'thanh-tra', name: 'Thanh tra quận', short: 'Thanh tra', kind: 'co-quan-chuyen-mon' },
					{ id: 'phong-y-te', name: 'Phòng Y tế', kind: 'co-quan-chuyen-mon', until: '01/12/2022' },
				],
			},
		),
	),
);
const index = indexOf(register);
const gaps = Object.fromEntries(coverageGaps(index, id).map((gap) => [gap.kind, gap]));
const names = (kind: string) => gaps[kind]?.items.map(({ name }) => name);

it('a target that no assignment serves is listed', () => {
	expect(findings).toEqual([]);
	expect(gaps['unserved']).toEqual({
		kind: 'unserved',
		of: 3,
		items: [{ href: `/van-ban/${id}/#ct-II.3`, name: 'II.3', why: null }],
	});
});

it('an assignment without one named lead is listed with what it has instead', () => {
	expect(gaps['noSingleLead']?.items.map(({ name, why }) => [name, why])).toEqual([
		['2', '2 đơn vị cùng chủ trì'],
		['3', 'Giao cho nhóm: Ủy ban nhân dân các phường'],
		['4', 'Không nêu đơn vị chủ trì'],
	]);
	expect(gaps['noSingleLead']?.of).toBe(5);
});

it('an assignment without a deliverable or a date is listed', () => {
	expect(names('noDeliverable')).toEqual(['2', '4', '5']);
	expect(gaps['undated']?.items.map(({ href, name, why }) => [href, name, why])).toEqual([
		[`/van-ban/${id}/#nv-3`, '3', 'Thường xuyên'],
		[`/van-ban/${id}/#nv-4`, '4', 'Khi có phát sinh'],
		[`/van-ban/${id}/#nv-5`, '5', 'Không ghi thời hạn'],
	]);
});

it('a unit is named through a group with members; the issuer, groups and units that had ended are not looked for', () => {
	expect(gaps['unnamed']).toMatchObject({ of: 6, items: [{ href: '/don-vi/binh-tan/thanh-tra/', name: 'Thanh tra' }] });
	expect(names('unnamed')).toEqual(['Thanh tra']);
});

it('the matrix counts assignments by lead and field: units, then groups, then none', () => {
	const matrix = coverageMatrix(index, id);
	expect(matrix?.fields).toEqual([
		{ link: { href: '/linh-vuc/the-che/', name: 'Cải cách thể chế' }, assignments: 3, targets: 1 },
		{ link: null, assignments: 2, targets: 1 },
	]);
	expect(matrix?.rows.map(({ unit, cells, assignments }) => [unit?.short ?? null, cells, assignments])).toEqual([
		['Phòng Nội vụ', [2, 0], 2],
		['Văn phòng UBND quận', [2, 0], 2],
		['Ủy ban nhân dân các phường', [0, 1], 1],
		[null, [0, 1], 1],
	]);
	expect(matrix).toMatchObject({
		emptyFields: ['Cải cách tài chính công'],
		shared: true,
		assignments: 5,
		targets: 3,
		unserved: 1,
	});
});

it('a document that neither assigns nor aims has no coverage, and is named apart', () => {
	const other = 'binh-tan/12-kh-ubnd-2024';
	expect(coverageGaps(index, other)).toEqual([]);
	expect(coverageMatrix(index, other)).toBeNull();
	expect(() => coverageGaps(index, 'khong-co')).toThrow('khong-co');
	const view = registerCoverageView(index, index.newestFirst);
	expect(view.documents.map(({ link, gaps: own }) => [link.href, own.map(({ items }) => items.length)])).toEqual([
		[`/van-ban/${id}/`, [1, 3, 3, 3, 1]],
	]);
	expect(view.without.map(({ name }) => name)).toEqual(['Kế hoạch 12/KH-UBND']);
	expect(view.documents[0]?.gaps[1]?.items[0]).toEqual({
		href: `/van-ban/${id}/#nv-2`,
		name: '2',
		why: null,
	});
});

it('an assignment that was cancelled before its day, or whose document ended before, still states one', () => {
	const given = someDocument({
		expires: '30/6/2023',
		assignments: [
			{ id: '1', task: 'Một', due: 'trước ngày 15/3/2023' },
			{ id: '2', task: 'Hai', due: 'định kỳ hằng quý' },
			{ id: '3', task: 'Ba', due: 'trước ngày 15/10/2023' },
			{ id: '4', task: 'Bốn' },
		],
	});
	const changes = ['1', '2'].map((one) => ({ assignment: `7679-qd-ubnd-2022#${one}`, cancel: 'true' }));
	const later = someDocument({ number: '1/QĐ-UBND', issued: '05/01/2023', changes });
	const made = buildRegister(someSources(someLocality([given, later])));
	const undated = coverageGaps(indexOf(made.register), id).find(({ kind }) => kind === 'undated');
	expect(undated?.items.map(({ name }) => name)).toEqual(['4']);
});
