import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { targetScaleView } from './target-scale.ts';

function someIndex(targets: readonly object[], later: readonly object[] = []): Index {
	const write = (written: readonly object[]) =>
		written.map((one, at) => ({ id: `${at + 1}`, indicator: 'sipas', text: 'Hài lòng.', ...one }));
	const { register, findings } = buildRegister(
		someSources(
			someLocality([
				someDocument({ targets: write(targets) }),
				someDocument({
					type: 'ke-hoach',
					number: '12/KH-UBND',
					issued: '05/01/2024',
					period: '2024',
					targets: write(later),
				}),
			]),
		),
	);
	expect(findings).toEqual([]);
	return indexOf(register);
}
const share = { measure: '%', comparator: '>=' };

it('figures of all documents stand on one scale, the newest document first', () => {
	const view = targetScaleView(
		someIndex(
			[
				{ ...share, value: '95', scope: 'từng lĩnh vực' },
				{ ...share, value: '90' },
			],
			[{ ...share, value: '97,5' }],
		),
		'sipas',
	);
	expect(view).toMatchObject({ indicator: 'SIPAS', better: 'higher', others: [] });
	expect(view?.scales).toHaveLength(1);
	expect(view?.scales[0]).toMatchObject({ measure: '%', count: 3 });
	expect(view?.scales[0]?.documents.map(({ link, marks }) => [link.name, marks.map(({ at }) => at)])).toEqual([
		['Kế hoạch 12/KH-UBND', [83.33]],
		['Quyết định 7679/QĐ-UBND', [66.67, 33.33]],
	]);
	expect(view?.scales[0]?.documents[1]?.marks[0]).toEqual({
		href: '/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-1',
		ref: '1',
		level: null,
		scope: 'từng lĩnh vực',
		period: '2023',
		comparator: '>=',
		figure: 'từ 95% trở lên',
		at: 66.67,
		isMilestone: false,
		upTo: null,
	});
});

it('where numbers would run into each other, not every tick has one', () => {
	const view = targetScaleView(
		someIndex([
			{ ...share, value: '75' },
			{ ...share, value: '100' },
		]),
		'sipas',
	);
	expect(view?.scales[0]?.ticks.filter(({ isNamed }) => isNamed).map(({ value }) => value)).toEqual([70, 80, 90, 100]);
	expect(view?.scales[0]?.ticks).toHaveLength(7);
});

it('figures of different measures are not compared', () => {
	const points = { measure: 'điểm', comparator: '=' };
	const index = someIndex([
		{ ...share, value: '95' },
		{ ...share, value: '90' },
		{ ...points, value: '4' },
		{ ...points, value: '3' },
		{ measure: 'phút', comparator: '<=', value: '30', text: 'Chờ không quá 30 phút.' },
	]);
	const view = targetScaleView(index, 'sipas');
	expect(view?.scales.map(({ measure, ticks }) => [measure, ticks.at(-1)])).toEqual([
		['%', { value: 100, at: 100, isNamed: true }],
		['điểm', { value: 4, at: 100, isNamed: true }],
	]);
	expect(view?.others.map(({ text }) => text)).toEqual(['Chờ không quá 30 phút.']);
});

it('targets in words are named beside the scale', () => {
	const view = targetScaleView(
		someIndex([{ ...share, value: '95' }, { ...share, value: '90' }, { text: 'Tăng hạng.' }]),
		'sipas',
	);
	expect(view?.others).toMatchObject([{ ref: '3', text: 'Tăng hạng.', document: { name: 'Quyết định 7679/QĐ-UBND' } }]);
});

it('fewer than two figures are no picture', () => {
	expect(targetScaleView(someIndex([{ ...share, value: '95' }, { text: 'Tăng hạng.' }]), 'sipas')).toBeNull();
	expect(targetScaleView(someIndex([]), 'sipas')).toBeNull();
	expect(() => targetScaleView(someIndex([]), 'khong-co')).toThrow('khong-co');
});

it('a range stands from its lower to its upper end, and each milestone at its own figure with its own time', () => {
	const milestones = [
		{ by: 'đến hết năm 2024', value: '60', comparator: '>=' },
		{ by: 'đến năm 2030', value: '90', upTo: '100' },
	];
	const view = targetScaleView(
		someIndex([
			{ measure: '%', value: '70', upTo: '80' },
			{ measure: '%', milestones },
		]),
		'sipas',
	);
	expect(view?.others).toEqual([]);
	expect(view?.scales).toHaveLength(1);
	expect(view?.scales[0]?.ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100]);
	const marks = view?.scales[0]?.documents.flatMap((one) => one.marks);
	expect(
		marks?.map((one) => [one.ref, one.period, one.isMilestone, one.comparator, one.figure, one.at, one.upTo]),
	).toEqual([
		['1', '2023', false, null, 'từ 70% đến 80%', 70, 80],
		['2', 'đến hết năm 2024', true, '>=', 'từ 60% trở lên', 60, null],
		['2', 'đến năm 2030', true, null, 'từ 90% đến 100%', 90, 100],
	]);
});
