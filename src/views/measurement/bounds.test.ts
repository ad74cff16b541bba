import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { missingResults } from '../standing/missing-results.ts';
import { everyDrawing } from './drawing.ts';
import { localityHeld } from './held.ts';
import { newestFigures } from './newest.ts';
import { indicatorFigures } from './of-indicator.ts';
import { partPages, partView } from './parts.ts';
import { statedFigures, statedPart, statedParts } from './stated.ts';
import { stoodView } from './stood.ts';
import { measuredTable } from './table.ts';

// No page grows with what is published: 40 indicators of 34 localities over 20 periods, and 34 wards of one locality.

const periods = Array.from(
	{ length: 20 },
	(_, at) => `quý ${['I', 'II', 'III', 'IV'][at % 4]} năm ${2021 + Math.floor(at / 4)}`,
);
const aim = { id: '1', indicator: 'sipas', comparator: '>=', value: '90', measure: '%', text: 'Từ 90%.' };
const bodies = Array.from({ length: 34 }, (_, at) => at);

const report = (measurements: readonly object[], of: string) =>
	someDocument({ type: 'bao-cao', number: '2/BC-UBND', title: 'Số liệu', issued: '20/12/2025', measurements }, { of });
const built = (...places: readonly ReturnType<typeof someLocality>[]): Index =>
	indexOf(buildRegister(someSources(...places)).register);

/** One indicator of 34 localities over 20 periods; the last has a target and no figure. */
const wide = built(
	...bodies.map((at) =>
		someLocality(
			[
				someDocument({ targets: [aim] }, { of: `noi-${at}` }),
				...(at === 33
					? []
					: [
							report(
								periods.map((period) => ({ indicator: 'sipas', period, printed: '91%' })),
								`noi-${at}`,
							),
						]),
			],
			{ id: `noi-${at}` },
		),
	),
);

/** 34 wards of one locality over 20 periods, with what each has to reach. */
const wards = bodies.map((at) => ({ id: `phuong-${at}`, name: `Ủy ban nhân dân phường ${at}`, kind: 'uy-ban' }));
const deep = built(
	someLocality(
		[
			someDocument({ targets: [{ ...aim, each: 'true', responsible: ['cac-phuong'], period: '2025' }] }),
			report(
				wards.flatMap(({ id: unit }) =>
					[...periods, '2025'].map((period) => ({ indicator: 'sipas', unit, period, printed: '91%' })),
				),
				'binh-tan',
			),
		],
		{
			units: [
				{ id: 'ubnd-quan', name: 'Ủy ban nhân dân quận Bình Tân', short: 'UBND quận', kind: 'uy-ban' },
				...wards,
				{ id: 'cac-phuong', name: 'Các phường', kind: 'nhom', members: wards.map(({ id }) => id) },
			],
		},
	),
);
const rowsIn = (index: Index, key: string) => partView(index, key).series.flatMap(({ rows }) => rows).length;

describe('an indicator of many localities', () => {
	const view = indicatorFigures(wide, 'sipas');

	it('names each with its newest figure and has the rest on pages of the localities', () => {
		expect(view?.isInParts).toBe(true);
		expect(view?.localities).toHaveLength(33);
		expect(
			view?.localities.every(({ newest, series }) => newest?.period === periods.at(-1) && series.length === 0),
		).toBe(true);
		expect([...partPages(wide)].map(([path]) => path)).toEqual(
			expect.arrayContaining(view?.localities.map(({ href }) => href) ?? ['none']),
		);
	});

	it('says who has a target and is silent', () => {
		expect(view).toMatchObject({ silentCount: 1, withTarget: 34, silent: [{ href: '/dia-phuong/noi-33/' }] });
	});

	it('has every figure in its table and on one of the pages', () => {
		expect([...measuredTable(wide, 'sipas').rows]).toHaveLength(33 * 20);
		const shown = [...partPages(wide)].map(([, key]) => rowsIn(wide, key));
		expect(shown).toEqual(Array.from({ length: 33 }, () => 20));
		expect([...everyDrawing(wide)]).toHaveLength(33);
	});

	it('of which little is published has all of it on its own page', () => {
		const few = built(someLocality([report([{ indicator: 'sipas', period: '2024', printed: '91%' }], 'binh-tan')]));
		expect(indicatorFigures(few, 'sipas')).toMatchObject({ isInParts: false, count: 1 });
		expect([...partPages(few)]).toEqual([]);
	});
});

describe('a locality of many units', () => {
	it('has eight series a page, and every unit on one of them', () => {
		const pages = [...partPages(deep)].map(([, key]) => partView(deep, key));
		expect(pages.map(({ series }) => series.length)).toEqual([8, 8, 8, 8, 2]);
		expect(new Set(pages.flatMap(({ series }) => series.map(({ name }) => name))).size).toBe(34);
		expect(Math.max(...pages.flatMap(({ series }) => series.map(({ rows }) => rows.length)))).toBeLessThanOrEqual(24);
	});

	it('has a document whose figures keep their places on its page, and stand in full on others', () => {
		const id = 'binh-tan/2-bc-ubnd-2025';
		const stated = statedFigures(deep, id);
		const places = stated?.brief.flatMap(({ figures }) => figures.map(({ anchor }) => anchor)) ?? [];
		expect([stated?.figures, new Set(places).size]).toEqual([[], 34 * 21]);
		const parts = [...statedParts(deep)].map(([, key]) => statedPart(deep, key).figures);
		expect(parts.flat().map(({ anchor }) => anchor)).toEqual(places);
		expect(Math.max(...parts.map((one) => one.length))).toBe(150);
	});

	it('shows twelve parts of a target and counts the others', () => {
		const target = deep.targets.get('binh-tan/7679-qd-ubnd-2022#ct-1');
		const parts = target && stoodView(deep, target)?.parts;
		expect([parts?.rows.length, parts?.count]).toEqual([12, 34]);
	});

	it('lists the newest figures, and its units with the newest of each', () => {
		expect(newestFigures(deep)).toMatchObject({ count: 34 * 21, figures: { length: 12 } });
		const held = localityHeld(deep, 'binh-tan');
		expect([held?.units.length, held?.rows.length]).toEqual([34, 0]);
		expect(held?.units.every(({ newest, count }) => newest.period === 'năm 2025' && count === 21)).toBe(true);
	});
});

it('what is to be published tells of each unit when it last was, the longest silent first', () => {
	const duty = {
		id: '1',
		indicator: 'ho-so-tre-han',
		comparator: '=',
		value: '100',
		measure: '%',
		text: 'Công khai.',
		responsible: ['cac-phuong'],
	};
	const sources = someSources(
		someLocality([
			someDocument({ targets: [duty] }),
			someDocument({
				type: 'bao-cao',
				number: '3/BC-UBND',
				issued: '20/3/2023',
				measurements: [{ indicator: 'sipas', unit: 'phuong-an-lac', period: 'quý I năm 2023', printed: '91%' }],
			}),
		]),
	);
	const indicators = sources.indicators?.data?.map((one) =>
		one.id === 'ho-so-tre-han' ? { ...one, publishes: ['sipas'] } : one,
	);
	const { register } = buildRegister({
		...sources,
		indicators: { ...sources.indicators, data: indicators },
	} as typeof sources);
	const [gap] = missingResults(indexOf(register)).gaps;
	const [published] = gap?.publishing.flatMap(({ of }) => of.map((one) => one.published)) ?? [];
	expect(published?.rows.map(({ unit, newest }) => [unit.id, newest.period, newest.document.issued])).toEqual([
		['binh-tan/phuong-an-lac', 'quý I năm 2023', '2023-03-20'],
	]);
	expect([published?.silent.map(({ id }) => id), published?.silentCount, published?.all]).toEqual([
		['binh-tan/phuong-tan-tao'],
		1,
		2,
	]);
});
