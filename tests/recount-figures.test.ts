import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../src/content.ts';
import { someDocument, someLocality, someSources } from '../src/fixtures/register.ts';
import { indexWith, scoring, someVersionOf } from '../src/fixtures/scores.ts';
import { type Index, indexOf } from '../src/register/index.ts';
import { buildRegister } from '../src/register/register.ts';
import { records } from '../src/views/data/records.ts';
import { type FigureTables, recountedFigures } from './recount-figures.ts';
import { recountedLosses } from './recount-places.ts';

// Which targets are met, read twice: by the rules of the site and by a count that shares no code with them.

/** The tables that the site publishes, as text that programs read. */
const tablesOf = (index: Index): FigureTables =>
	JSON.parse(
		JSON.stringify({
			documents: [...records(index, 'documents')],
			units: [...records(index, 'units')],
			targets: [...records(index, 'targets')],
			measurements: [...records(index, 'measurements')],
			localities: [...records(index, 'localities')],
			indices: [...records(index, 'indices')],
			scores: [...records(index, 'scores')],
		}),
	);

/** What the site says of every target, in the form of the count. */
const publishedBy = (index: Index) =>
	new Map(
		records(index, 'target-standings').map(({ id, standing, figures, milestones }) => [
			id,
			{
				standing,
				figures: standing === 'met' || standing === 'not-met' ? figures : [],
				milestones: milestones.map((one) => one.standing),
			},
		]),
	);

function expectAgreement(index: Index) {
	expect(recountedFigures(tablesOf(index), index.day)).toEqual(publishedBy(index));
}

describe.each([
	['the fictional site', 'examples/thi-du/content', '2025-01-01'],
	['the five documents', 'tests/frozen/content', '2022-12-01'],
])('%s', (_, content, from) => {
	const { register, problems } = loadContent(content, mkdtempSync(join(tmpdir(), 'minhbach-recount-')));
	if (register === null) throw new Error(JSON.stringify(problems));
	const days = Array.from({ length: 40 }, (_day, at) =>
		new Date(Date.parse(from) + at * 29 * 86_400_000).toISOString().slice(0, 10),
	);

	it.each(days)('meets its targets on %s as an independent count finds', (day) => {
		expectAgreement(indexOf(register, undefined, day));
	});

	it('meets them on the day of its pages as the count finds', () => expectAgreement(indexOf(register)));
});

it('the fictional site shows every standing of a target', () => {
	const { register } = loadContent('examples/thi-du/content', mkdtempSync(join(tmpdir(), 'minhbach-recount-')));
	if (register === null) throw new Error('not read');
	const rows = [...recountedFigures(tablesOf(indexOf(register)), '2026-02-01').values()];
	expect(new Set(rows.map(({ standing }) => standing))).toEqual(
		new Set(['met', 'not-met', 'not-judged', 'not-published']),
	);
});

const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
/** Left out four times of five. */
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
	fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const figures = some('89,9', '90', '90,1', '95', '100', '0');
const bounds = fc.oneof(
	fc.record({ comparator: some('>=', '>', '=', '<', '<='), value: figures }),
	fc.record({ value: some('0', '90'), upTo: some('95', '100') }),
	fc.constant({}),
	fc.record({
		comparator: some('>=', '<'),
		milestones: fc.constant([
			{ by: 'đến hết năm 2023', value: '90' },
			{ by: 'đến hết năm 2024', value: '95' },
			{ byInWords: 'khi có hướng dẫn', value: '100' },
		]),
	}),
);
const aTarget = fc.record({
	bound: bounds,
	scope: maybe(some('đất đai', 'hộ tịch')),
	level: maybe(some('quận', 'phường')),
	each: maybe(some('true')),
	than: maybe(some('năm 2022')),
	period: maybe(some('2023', 'quý I năm 2023', 'không ghi')),
	responsible: some([], ['phong-noi-vu'], ['cac-phuong'], ['cac-phuong', 'co-quan-lien-quan']),
	exceptions: some([], [], [], ['hồ sơ trả lại']),
});
const aFigure = fc.record({
	target: some('1', '2', '3', undefined),
	period: some('2023', '2023', '2023', 'quý I năm 2023', '2024'),
	window: maybe(some(['15/12/2022', '14/12/2023'], ['01/01/2023', '30/9/2023'])),
	unit: some(undefined, undefined, undefined, 'phong-noi-vu', 'phuong-an-lac', 'phuong-tan-tao'),
	level: maybe(some('quận', 'Phường')),
	scope: maybe(some('đất đai', 'Đất đai', 'hộ tịch')),
	printed: fc.oneof(
		figures.map((one) => `${one}%`),
		some('gần 60%', '92 điểm', '92'),
	),
	fraction: maybe(some(['9', '10'], ['899', '1000'], ['9996', '10000'], ['0', '0'], ['10', '9'])),
	status: some(undefined, undefined, undefined, 'provisional', 'final'),
	leavesOut: maybe(some('true')),
	corrects: some(undefined, undefined, undefined, true),
	report: some(0, 0, 1, 2),
});

it('made-up targets and figures stand as the count finds, whatever is stated of them', () => {
	const all = fc.tuple(fc.array(aTarget, { minLength: 3, maxLength: 3 }), fc.array(aFigure, { maxLength: 12 }));
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(all, ([targets, stated]) => {
			const index = madeUp(targets, stated);
			expectAgreement(index);
			for (const { standing } of publishedBy(index).values()) seen.set(standing, (seen.get(standing) ?? 0) + 1);
		}),
		{ numRuns: 500 },
	);
	for (const standing of ['met', 'not-met', 'not-judged', 'not-published'])
		expect(seen.get(standing), standing).toBeGreaterThan(30);
});

type Arbitrary<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;

function madeUp(targets: readonly Arbitrary<typeof aTarget>[], stated: readonly Arbitrary<typeof aFigure>[]): Index {
	const plan = someDocument({
		targets: targets.map(({ bound, ...rest }, at) => ({
			id: String(at + 1),
			indicator: 'sipas',
			measure: '%',
			text: 'Mức.',
			...bound,
			...rest,
		})),
	});
	const reports = ['20/12/2023', '20/1/2024', '2/2024'].map((issued, at) =>
		someDocument({
			type: 'bao-cao',
			number: `${at + 1}/BC-UBND`,
			issued,
			measurements: stated
				.filter(({ report }) => report === at)
				.map(({ report, target, fraction, corrects, ...rest }) => ({
					...rest,
					...(target === undefined ? { indicator: 'sipas' } : { target: `7679-qd-ubnd-2022#ct-${target}` }),
					...(fraction && { numerator: fraction[0], denominator: fraction[1] }),
					...(corrects && report > 0 && { corrects: `${report}-bc-ubnd-${report === 1 ? 2023 : 2024}` }),
				})),
		}),
	);
	return indexOf(buildRegister(someSources(someLocality([plan, ...reports]))).register, new Map(), '2024-03-01');
}

it('every point lost in the fictional site is that which the count finds', () => {
	const { register } = loadContent('examples/thi-du/content', mkdtempSync(join(tmpdir(), 'minhbach-recount-')));
	if (register === null) throw new Error('not read');
	const tables = tablesOf(indexOf(register));
	const published = tables.scores.flatMap(({ id, items }) =>
		items.map(({ criterion, lost }) => [`${id} ${criterion}`, lost] as const),
	);
	expect(recountedLosses(tables)).toEqual(new Map(published));
	expect(published.filter(([, lost]) => lost !== null && lost > 0).length).toBeGreaterThan(5);
});

it('targets that ask for a better place in an index stand as the count finds', () => {
	const aScore = fc.record({
		period: some('2022', '2023'),
		version: some('chi-so-thu/2022', 'chi-so-thu/2023'),
		kind: some('appraised', 'appraised', 'appraised', 'appraised', 'self'),
		total: maybe(some('80', '85')),
		rank: some(undefined, '5', '9', '12'),
		class: some(undefined, 'Tốt', 'Khá'),
		unit: some('ubnd-quan', 'ubnd-quan', 'ubnd-quan', 'phong-noi-vu'),
	});
	const of = (period: string) =>
		fc.option(
			aScore.map((one) => ({ ...one, period, version: `chi-so-thu/${period}`, kind: 'appraised', unit: 'ubnd-quan' })),
			{ nil: undefined, freq: 6 },
		);
	const aPlace = fc.record({
		in: some(['class', 'rank'], ['rank'], ['class'], ['points']),
		than: some('năm 2022', 'năm 2022', 'thời gian quy định'),
		responsible: some([], [], [], ['phong-noi-vu'], ['phong-noi-vu', 'van-phong']),
	});
	const seen = new Set<string>();
	fc.assert(
		fc.property(of('2022'), of('2023'), fc.array(aScore, { maxLength: 2 }), aPlace, (before, now, others, place) => {
			const stated = [before, now, ...others].filter((one) => one !== undefined);
			const plan = someDocument({ targets: [{ id: '1', indicator: 'sipas', text: 'Cao hơn.', ...place }] });
			const documents = stated.map(({ version, ...one }, at) =>
				scoring([{ index: version, ...one }], { number: `${at + 1}/QĐ-UBND`, issued: '01/02/2024' }),
			);
			const versions = ['2022', '2023'].map((year) => someVersionOf(`chi-so-thu/${year}`));
			const index = indexWith([plan, ...documents], '2024-12-31', versions);
			expectAgreement(index);
			for (const { standing } of publishedBy(index).values()) seen.add(standing);
		}),
		{ numRuns: 500 },
	);
	expect(seen).toEqual(new Set(['met', 'not-met', 'not-judged', 'not-published']));
});
