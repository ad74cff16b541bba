import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { targetLinesView } from './target-line.ts';

function linesOf(...targets: readonly object[]) {
	const written = targets.map((one, at) => ({
		id: `${at + 1}`,
		indicator: 'sipas',
		comparator: '>=',
		measure: '%',
		text: 'Hài lòng.',
		...one,
	}));
	const { register, findings } = buildRegister(someSources(someLocality([someDocument({ targets: written })])));
	expect(findings).toEqual([]);
	return targetLinesView(indexOf(register), 'sipas');
}
const milestones = [
	{ by: 'đến hết năm 2026', value: '60', upTo: '70' },
	{ by: 'đến năm 2030', value: '90' },
	{ byInWords: 'khi kết thúc nhiệm kỳ', value: '95' },
];

it('what the document starts from and the milestones that have a day stand at their time and height', () => {
	const line = linesOf({ baseline: { value: '52', at: 'năm 2025' }, milestones })?.lines[0];
	expect(line?.points).toEqual([
		{ isBaseline: true, x: 16.67, y: 48, top: null },
		{ isBaseline: false, x: 33.33, y: 40, top: 30 },
		{ isBaseline: false, x: 100, y: 10, top: null },
	]);
	expect(line?.ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100]);
	expect(line?.years.map(({ year, middle }) => [year, middle])).toEqual([
		[2025, 8.33],
		[2026, null],
		[2027, 41.67],
		[2028, null],
		[2029, 75],
		[2030, null],
	]);
});

it('its table has all figures in the order of the document, those without a day too', () => {
	expect(linesOf({ baseline: { value: '52' }, milestones })?.lines[0]?.rows).toEqual([
		{ isBaseline: true, by: null, day: null, figure: '52%', isRange: false },
		{ isBaseline: false, by: 'đến hết năm 2026', day: '2026-12-31', figure: 'từ 60% đến 70%', isRange: true },
		{ isBaseline: false, by: 'đến năm 2030', day: '2030-12-31', figure: 'từ 90% trở lên', isRange: false },
		{ isBaseline: false, by: 'khi kết thúc nhiệm kỳ', day: null, figure: 'từ 95% trở lên', isRange: false },
	]);
});

it('a target with one day is no line, and an indicator without lines has no picture', () => {
	expect(linesOf({ value: '90', baseline: { value: '52', at: 'năm 2022' } })).toBeNull();
	expect(linesOf({ milestones: milestones.slice(0, 1) })).toBeNull();
	expect(linesOf({ value: '90' }, { milestones })?.lines.map(({ ref }) => ref)).toEqual(['2']);
});

it('of many years not each is named', () => {
	const line = linesOf({
		milestones: Array.from({ length: 20 }, (_, at) => ({ by: `năm ${2026 + at}`, value: `${50 + at}` })),
	})?.lines[0];
	expect(line?.years.filter(({ middle }) => middle !== null).map(({ year }) => year)).toEqual([2026, 2031, 2036, 2041]);
});
