import { describe, expect, it, test } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { scoring, someVersionOf } from '../../fixtures/scores.ts';
import { changedVersions } from './changed-versions.ts';
import { vanishedScores } from './vanished-scores.ts';

const of = ({ slug, data }: ReturnType<typeof scoring>) => ({ locality: 'binh-tan', slug, data });
const was = of(scoring([{ total: '80', rank: '3', item: 'II.1', items: [{ criterion: '1.1', points: '20' }] }]));
const told = (...now: ReturnType<typeof of>[]) => vanishedScores([was], now, 'content').map(({ code }) => code);

describe('a score that was published', () => {
	const cases: readonly (readonly [what: string, score: Record<string, unknown>, codes: string[]])[] = [
		['stays', { total: '80', rank: '3', item: 'II.1', items: [{ criterion: '1.1', points: '20' }] }, []],
		[
			'may get evidence and a note',
			{
				total: '80',
				rank: '3',
				item: 'II.1',
				note: 'x',
				items: [{ criterion: '1.1', points: '20', evidence: ['1/BC'] }],
			},
			[],
		],
		[
			'may name its time and unit otherwise',
			{
				total: '80',
				rank: '3',
				item: 'II.1',
				period: 'năm 2022',
				unit: 'binh-tan/phong-noi-vu',
				items: [{ criterion: '1.1', points: '20' }],
			},
			[],
		],
		['is not changed', { total: '81', rank: '3', items: [{ criterion: '1.1', points: '20' }] }, ['statement-changed']],
		[
			'keeps its place in the document',
			{ total: '80', rank: '3', item: 'II.2', items: [{ criterion: '1.1', points: '20' }] },
			['statement-changed'],
		],
		[
			'corrects nothing more',
			{ total: '80', rank: '3', item: 'II.1', corrects: '7-qd-ubnd-2023', items: [{ criterion: '1.1', points: '20' }] },
			['statement-changed'],
		],
		['keeps its parts', { total: '80', rank: '3' }, ['statement-changed']],
		[
			'is not given to another',
			{ total: '80', rank: '3', unit: 'van-phong', items: [{ criterion: '1.1', points: '20' }] },
			['statement-vanished'],
		],
	];
	it.each(cases)('%s', (_what, score, codes) => {
		expect(told(of(scoring([score])))).toEqual(codes);
	});

	test('is missed with its document, unless a document takes it back', () => {
		expect(told()).toEqual(['statement-vanished']);
		const later = of(scoring([{ total: '81', corrects: '8-qd-ubnd-2023' }], { number: '9/QĐ-UBND' }));
		expect(told(later)).toEqual([]);
		expect(told(of(someDocument()))).toEqual(['statement-vanished']);
	});
});

describe('a version by which there are scores', () => {
	const before = someVersionOf();
	const scored = new Set([before.id]);
	const [first, ...others] = before.data.fields;
	const changed = (data: Partial<typeof before.data>, by: ReadonlySet<string> = scored) =>
		changedVersions([before], [{ id: before.id, data: { ...before.data, ...data } }], by, 'content').map(
			({ reason }) => /“([^”]+)”/.exec(reason)?.[1],
		);
	if (first === undefined) throw new Error('no field');

	test('may be named otherwise, and get parts', () => {
		expect(changed({ name: 'Tên khác', note: 'x' })).toEqual([]);
		const [survey] = others.slice(-1);
		if (survey === undefined) throw new Error('no field');
		expect(
			changed({
				fields: [
					first,
					...others.slice(0, -1),
					{ ...survey, criteria: [{ id: '3.1', name: 'x', max: 20, criteria: [] }] },
				],
			}),
		).toEqual([]);
	});

	test('counts as it was published', () => {
		expect(changed({ maximum: 90 })).toEqual(['maximum']);
		expect(changed({ classes: [] })).toEqual(['Xuất sắc']);
		expect(changed({ fields: [{ ...first, max: 41 }, ...others] })).toEqual(['tthc']);
		expect(changed({ fields: [{ ...first, criteria: [] }, ...others] })).toEqual(['1.1']);
	});

	test('is free until a document gives scores by it', () => {
		expect(changed({ maximum: 90 }, new Set())).toEqual([]);
	});
});
