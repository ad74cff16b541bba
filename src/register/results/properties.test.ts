import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { answerOf } from '../../standing/case.ts';
import { indexOf } from '../index.ts';
import { buildRegister } from '../register.ts';
import { stoodOn } from './standings.ts';

// What holds of any duties and any documents about them: their order means nothing, and a statement moves what it names alone.

type Written = Readonly<Record<string, unknown>>;

const units = [
	'phong-noi-vu',
	'phong-tu-phap',
	'van-phong',
	'phuong-an-lac',
	'cac-phuong',
	'co-quan-lien-quan',
] as const;
const dues = [
	'Quý I năm 2023',
	'Trong năm 2023',
	'Hằng quý',
	'Quý I năm 2023: ban hành kế hoạch; quý III năm 2023: kiểm tra',
	'Thường xuyên',
	'sau khi Thành phố ban hành hướng dẫn',
	undefined,
] as const;
const moved = ['Quý II năm 2023', 'đến hết ngày 15/10/2023', 'Hằng quý, trước ngày 25 tháng cuối quý'] as const;
const dayOf = fc
	.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
	.map(([day, month]) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2023`);
const count = 4;
const item = fc.integer({ min: 1, max: count }).map((number) => `7679-qd-ubnd-2022#${number}`);

const duty = fc.record({
	leads: fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength: 2 }),
	due: fc.constantFrom(...dues),
	each: fc.constantFrom('true', undefined),
});
const said = fc.record({
	assignment: item,
	state: fc.constantFrom('done', 'partly', 'under-way', 'not-done', 'not-arisen'),
	phase: fc.constantFrom('1', '2', undefined),
	round: fc.constantFrom('Quý I năm 2023', 'Quý III năm 2023', undefined),
	unit: fc.option(fc.constantFrom(...units), { nil: undefined }),
	progress: fc.constantFrom('đạt 80%', undefined),
	corrects: fc.option(
		fc.integer({ min: 1, max: 6 }).map((number) => `${number}-bc-ubnd-2023`),
		{ nil: undefined },
	),
});
const change = fc.oneof(
	fc.record({ assignment: item, to: fc.constantFrom(...moved) }),
	fc.record({ assignment: item, toInWords: fc.constant('theo tiến độ dự án') }),
	fc.record({ assignment: item, cancel: fc.constant('true') }),
	fc.record({ assignment: item, reassign: fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength: 2 }) }),
);
const report = fc.record({ issued: dayOf, results: fc.array(said, { maxLength: 5 }) });
const decision = fc.record({ issued: dayOf, changes: fc.array(change, { maxLength: 3 }) });
const log = fc.record({
	duties: fc.array(duty, { minLength: count, maxLength: count }),
	reports: fc.array(report, { maxLength: 4 }),
	decisions: fc.array(decision, { maxLength: 3 }),
});
type Log = typeof log extends fc.Arbitrary<infer Value> ? Value : never;

const whole = (written: Written): Written =>
	Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));

/** The plan and the later documents of a log. */
function documentsOf({ duties, reports, decisions }: Log): ReturnType<typeof someDocument>[] {
	return [
		someDocument({ assignments: duties.map((one, at) => whole({ id: String(at + 1), task: 'Làm', ...one })) }),
		...reports.map(({ issued, results }, at) =>
			someDocument({ type: 'bao-cao', number: `${at + 1}/BC-UBND`, issued, results: results.map(whole) }),
		),
		...decisions.map(({ issued, changes }, at) => someDocument({ number: `${at + 1}/QĐ-UBND`, issued, changes })),
	];
}

/** How every duty stands, whatever is wrong with some of the documents. */
function standing(documents: readonly ReturnType<typeof someDocument>[], day = '2023-11-15') {
	const index = indexOf(buildRegister(someSources(someLocality(documents))).register);
	return index.register.assignments
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map((one) => [one.id, JSON.stringify(answerOf(stoodOn(index, one, day), day))] as const);
}

it('documents that are shuffled give the same bytes of the answer', () => {
	const shuffled = log.chain((one) => {
		const documents = documentsOf(one);
		const every = { minLength: documents.length, maxLength: documents.length };
		return fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, every));
	});
	fc.assert(
		fc.property(shuffled, ([documents, other]) => {
			expect(standing(other)).toEqual(standing(documents));
		}),
		{ numRuns: 1000 },
	);
});

it('a statement that is added changes the standing of no assignment that it does not name', () => {
	fc.assert(
		fc.property(log, said, dayOf, (one, more, issued) => {
			const before = new Map(standing(documentsOf(one)));
			const reports = [...one.reports, { issued, results: [more] }];
			for (const [id, answer] of standing(documentsOf({ ...one, reports })))
				if (id !== `binh-tan/${more.assignment}`) expect([id, answer]).toEqual([id, before.get(id)]);
		}),
		{ numRuns: 300 },
	);
});

it('nothing that a statement says is lost on the way through the register', () => {
	const right = { id: '1', task: 'Báo cáo', leads: ['phong-noi-vu'], due: 'Hằng quý' };
	const words = fc.constantFrom('đạt khoảng 80%', 'thiếu máy quét', undefined);
	const statement = fc.record({
		item: fc.constantFrom('II.3', undefined),
		state: fc.constantFrom('done', 'partly', 'under-way', 'not-done', 'not-arisen'),
		progress: words,
		difficulty: words,
		proposal: words,
		note: words,
		reason: fc.constantFrom('funds', 'other-act', undefined),
		via: fc.constantFrom('inspection', 'survey', undefined),
		deliverables: fc.constantFrom([{ text: 'Kế hoạch', number: '12/KH-UBND', issued: '02/02/2023' }], []),
	});
	fc.assert(
		fc.property(statement, (one) => {
			const written = whole({
				assignment: '7679-qd-ubnd-2022#1',
				round: 'Quý II năm 2023',
				unit: 'phong-noi-vu',
				...one,
			});
			const documents = [
				someDocument({ assignments: [right] }),
				someDocument({
					type: 'bao-cao',
					number: '1/BC-UBND',
					issued: '20/7/2023',
					dataDay: '14/7/2023',
					results: [written],
				}),
			];
			const { register, findings } = buildRegister(someSources(someLocality(documents)));
			expect(findings).toEqual([]);
			const nothing = Object.fromEntries(Object.keys(one).map((key) => [key, null]));
			expect(register.results).toMatchObject([
				{
					...nothing,
					...whole(one),
					deliverables: one.deliverables.map((handed) => ({ ...handed, issued: '2023-02-02' })),
					document: 'binh-tan/1-bc-ubnd-2023',
					dataDay: '2023-07-14',
					assignment: 'binh-tan/7679-qd-ubnd-2022#1',
					unit: 'binh-tan/phong-noi-vu',
					round: { start: '2023-04-01', end: '2023-06-30' },
				},
			]);
		}),
		{ numRuns: 200 },
	);
});
