import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { workloadView } from './workload.ts';

const unit = 'binh-tan/phuong-an-lac';

function someIndex(assignments: readonly object[], period = '2023', day: string | null = null): Index {
	const written = assignments.map((one, at) => ({ id: String(at + 1), task: 'Việc', ...one }));
	const { register, findings } = buildRegister(
		someSources(someLocality([someDocument({ period, assignments: written })])),
	);
	expect(findings).toEqual([]);
	return indexOf(register, new Map(), day);
}
const lead = { leads: ['phuong-an-lac'] };
/** The quarters that have something, with the loads of the ways that occur in it. */
const busy = (index: Index, id = unit) =>
	(workloadView(index, id)?.quarters ?? []).flatMap(({ year, quarter, load }) => {
		const own = Object.fromEntries(Object.entries(load).filter(([, n]) => n > 0));
		return Object.keys(own).length > 0 ? [[`${quarter}/${year}`, own]] : [];
	});

it('a deadline falls in the quarter of its last day on time', () => {
	const index = someIndex([
		{ ...lead, due: 'Trong năm 2023' },
		{ ...lead, due: 'Trước ngày 01/07/2023' },
		{ ...lead, due: 'Quý III năm 2023' },
	]);
	expect(busy(index)).toEqual([
		['2/2023', { leads: 1 }],
		['3/2023', { leads: 1 }],
		['4/2023', { leads: 1 }],
	]);
	expect(workloadView(index, unit)?.quarters).toHaveLength(4);
});

it('each round of a recurring duty is a deadline, and each phase too', () => {
	const index = someIndex([
		{ ...lead, due: 'Hằng quý' },
		{ ...lead, due: 'Quý I năm 2023: ban hành Kế hoạch; Quý II: kiểm tra' },
	]);
	expect(busy(index).map(([, load]) => load)).toEqual([{ leads: 2 }, { leads: 2 }, { leads: 1 }, { leads: 1 }]);
	expect(workloadView(index, unit)).toMatchObject({ duties: 2, deadlines: 6, undatedDuties: 0, most: 2 });
});

it('a duty with no deadline, on an event or ongoing has no date', () => {
	const index = someIndex([lead, { ...lead, due: 'Khi có phát sinh' }, { ...lead, due: 'Thường xuyên' }]);
	expect(workloadView(index, unit)).toMatchObject({
		quarters: [],
		undated: { leads: 3 },
		shares: ['leads'],
		duties: 3,
		deadlines: 0,
		most: 3,
	});
});

it('a duty with a date and a part without one has a date', () => {
	const view = workloadView(someIndex([{ ...lead, due: 'Trong năm 2023 và các năm tiếp theo' }]), unit);
	expect(view).toMatchObject({ deadlines: 1, undatedDuties: 0 });
});

it('the two roles, by name and through a group, are told apart', () => {
	const due = 'Quý I năm 2023';
	const index = someIndex([
		{ due, leads: ['phuong-an-lac'] },
		{ due, leads: ['cac-phuong'] },
		{ due, leads: ['van-phong'], cooperating: ['phuong-an-lac'] },
		{ due, leads: ['van-phong'], cooperating: ['cac-phuong', 'co-quan-lien-quan'] },
	]);
	expect(busy(index)).toEqual([
		['1/2023', { leads: 1, leadsThroughGroup: 1, cooperates: 1, cooperatesThroughGroup: 1 }],
	]);
	expect(workloadView(index, unit)?.most).toBe(2);
});

it('a duty given in several ways counts once, in the strongest', () => {
	const index = someIndex([
		{ due: 'Quý I', leads: ['phuong-an-lac'], cooperating: ['cac-phuong'] },
		{ due: 'Quý I', leads: ['cac-phuong'], cooperating: ['phuong-an-lac'] },
	]);
	expect(busy(index)).toEqual([['1/2023', { leads: 1, leadsThroughGroup: 1 }]]);
});

it('years without a deadline between others are left out', () => {
	const index = someIndex(
		[
			{ ...lead, due: 'Quý I năm 2023' },
			{ ...lead, due: 'Giai đoạn 2021 - 2025' },
		],
		'2021 - 2025',
	);
	expect([...new Set(workloadView(index, unit)?.quarters.map(({ year }) => year))]).toEqual([2023, 2025]);
});

it('a unit that was given nothing has no workload, and work of an open group is not its own', () => {
	const index = someIndex([{ leads: ['co-quan-lien-quan'], due: 'Quý I' }]);
	expect(workloadView(index, unit)).toBeNull();
	expect(busy(index, 'binh-tan/co-quan-lien-quan')).toEqual([['1/2023', { leads: 1 }]]);
});

it.each([
	['2020-01-01', [2023, 2025], [2026]],
	['2024-06-01', [2025, 2026], [2023]],
	['2025-06-01', [2025, 2026], [2023]],
	['2026-06-01', [2025, 2026], [2023]],
	['2030-06-01', [2025, 2026], [2023]],
])(
	'on %s the next two years stand by quarter, else the last two, and each other year as one figure',
	(day, drawn, rest) => {
		const years = [2023, 2025, 2026].map((year) => ({ ...lead, due: `Quý II năm ${year}` }));
		const view = workloadView(someIndex(years, '2023 - 2026', day), unit);
		expect([...new Set(view?.quarters.map(({ year }) => year))]).toEqual(drawn);
		expect(view?.others.map(({ year }) => year)).toEqual(rest);
	},
);

it('a year that is not drawn counts in every way, and the busiest quarter may be in it', () => {
	const index = someIndex(
		[
			...[2023, 2025, 2026].map((year) => ({ ...lead, due: `Quý II năm ${year}` })),
			{ leads: ['van-phong'], cooperating: ['phuong-an-lac'], due: 'Quý IV năm 2023' },
			{ ...lead, due: 'Quý IV năm 2023' },
		],
		'2023 - 2026',
		'2026-01-01',
	);
	const view = workloadView(index, unit);
	expect([...new Set(view?.quarters.map(({ year }) => year))]).toEqual([2025, 2026]);
	expect(view?.others).toEqual([
		{ year: 2023, load: { leads: 2, leadsThroughGroup: 0, cooperates: 1, cooperatesThroughGroup: 0 } },
	]);
	expect(view).toMatchObject({ deadlines: 5, most: 1, shares: ['leads', 'cooperates'] });
	expect(view?.busiest).toEqual({ year: 2023, quarter: 4, deadlines: 2 });
});
