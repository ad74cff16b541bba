import { describe, expect, it, test } from 'vitest';
import { found } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { missingResults } from './missing-results.ts';
import { windowsIn, windowsOf } from './reporting-windows.ts';

// Which regular reports were due in the time of a plan, and which of them the site has.

const assignments = [{ id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Trong năm 2023' }];
const plan = someDocument({ assignments });
const report = (number: string, issued: string, dataDay?: string, period?: string) =>
	someDocument({ type: 'bao-cao', number, issued, ...(dataDay && { dataDay }), ...(period && { period }) });

function windows(day: string, documents: ReturnType<typeof someDocument>[], life: Record<string, unknown> = {}) {
	const { register, findings } = buildRegister(someSources(someLocality(documents, { life })));
	expect(findings).toEqual([]);
	const index = indexOf(register, new Map(), day);
	return windowsIn(index, 'binh-tan').map(({ kind, year, report }) => `${kind} ${year} ${report?.name ?? '-'}`);
}

it('are four a year, with figures to the 14th and a report to the 20th of the last month of the quarter', () => {
	expect(windowsOf(2023).map(({ from, to, due }) => [from, to, due])).toEqual([
		['2022-12-15', '2023-03-14', '2023-03-20'],
		['2022-12-15', '2023-06-14', '2023-06-20'],
		['2023-06-15', '2023-09-14', '2023-09-20'],
		['2022-12-15', '2023-12-14', '2023-12-20'],
	]);
});

describe('of a locality', () => {
	it.each([
		['2023-03-20', []],
		['2023-03-21', ['quarter-1 2023 -']],
		['2026-01-01', ['year 2023 -', 'quarter-3 2023 -', 'half-year 2023 -', 'quarter-1 2023 -']],
	])('on %s those are named that have passed in the time of the plan', (day, expected) => {
		expect(windows(day, [plan])).toEqual(expected);
	});

	test('none before the plan was issued, and none without a plan or its time', () => {
		const late = someDocument({ number: '1/KH-UBND', type: 'ke-hoach', issued: '02/7/2023', assignments });
		expect(windows('2024-01-01', [late])).toEqual(['year 2023 -', 'quarter-3 2023 -']);
		expect(windows('2024-01-01', [someDocument()])).toEqual([]);
		expect(windows('2024-01-01', [someDocument({ assignments, period: undefined })])).toEqual([]);
	});

	test('none after the locality has ended', () => {
		const life = { until: '30/6/2023', successorsSource: 'Nghị quyết' };
		expect(windows('2024-01-01', [plan], life)).toEqual(['half-year 2023 -', 'quarter-1 2023 -']);
	});

	it.each([
		['its data day', report('45/BC-UBND', '18/10/2023', '14/6/2023'), 'half-year 2023 Báo cáo 45/BC-UBND'],
		[
			'its time, though issued before figures were complete',
			report('45/BC-UBND', '12/6/2023', '10/6/2023', '6 tháng đầu năm 2023'),
			'half-year 2023 Báo cáo 45/BC-UBND',
		],
		[
			'its time, late',
			report('45/BC-UBND', '10/10/2023', undefined, 'Quý I năm 2023'),
			'quarter-1 2023 Báo cáo 45/BC-UBND',
		],
		['its day of issue', report('45/BC-UBND', '15/6/2023'), 'half-year 2023 Báo cáo 45/BC-UBND'],
		['its day of issue, the last one', report('45/BC-UBND', '14/9/2023'), 'half-year 2023 Báo cáo 45/BC-UBND'],
		['its day of issue, of the year', report('45/BC-UBND', '10/01/2024'), 'year 2023 Báo cáo 45/BC-UBND'],
	])('a report is that of a window by %s', (_, one, expected) => {
		const all = windows('2024-02-01', [plan, one]);
		expect(all.filter((line) => !line.endsWith('-'))).toEqual([expected]);
		expect(all).toHaveLength(4);
	});
});

describe('figures that are to be published', () => {
	const aim = { id: '3.4', comparator: '=', value: '100', measure: '%', text: '100% đơn vị công khai tỷ lệ hài lòng.' };
	const sources = someSources(someLocality([someDocument({ targets: [{ ...aim, indicator: 'ho-so-tre-han' }] })]));
	const publishing = (publishes: string[]) => ({
		...sources,
		indicators: sources.indicators && {
			...sources.indicators,
			data: sources.indicators.data.map((one) => (one.id === 'ho-so-tre-han' ? { ...one, publishes } : one)),
		},
	});

	it('are named with the target that asks for them', () => {
		const [gap] = missingResults(indexOf(buildRegister(publishing(['sipas'])).register)).gaps;
		expect(gap?.publishing).toMatchObject([{ ref: '3.4', of: [{ href: '/chi-tieu/sipas/', name: 'SIPAS' }] }]);
		const [other] = missingResults(indexOf(buildRegister(publishing([])).register)).gaps;
		expect(other?.publishing).toEqual([]);
	});

	it('are those of an indicator that there is', () => {
		const { findings } = buildRegister(publishing(['sipass']));
		expect(findings.map(({ code, place }) => [code, place])).toEqual([
			['unknown-indicator', { path: [1, 'publishes', 0] }],
		]);
		expect(found(plan)).toEqual([]);
	});
});
