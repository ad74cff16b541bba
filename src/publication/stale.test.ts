import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someDocument, someLocality, someSources, someUnits, someVersion } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { pastOf } from '../register/past/past.ts';
import { buildRegister } from '../register/register.ts';
import { digestOf } from './digest.ts';
import { type Wanted, wanted } from './make.ts';
import { answersOf } from './stale.ts';
import { type Made, stateOf } from './state.ts';
import { tracer } from './trace.ts';

const text = fc.constantFrom('Một việc', 'Việc khác theo CCHC', 'Rà soát 12/KH-UBND');
const unit = fc.constantFrom('phong-noi-vu', 'phong-tu-phap', 'cac-phuong', 'co-quan-lien-quan');
const assignment = fc.record({
	task: text,
	leads: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
	cooperating: fc.uniqueArray(unit, { maxLength: 1 }),
	due: fc.constantFrom('Hằng quý', 'Quý I', 'Trước ngày 01/7/2023', 'Thường xuyên', 'Trong năm'),
	field: fc.constantFrom('the-che', 'tai-chinh-cong'),
	indicators: fc.constantFrom([], ['sipas']),
});
const document = fc.record({
	title: text,
	body: fc.constantFrom('Tóm tắt.', 'CCHC: xem <NhiemVu so="1" />.'),
	assignments: fc.array(assignment, { minLength: 1, maxLength: 3 }),
});
/** Everything that a register is made of, each part of few values, so that two of them often differ in one alone. */
const content = fc.record({
	plan: document,
	decision: fc.option(document),
	unitName: fc.constantFrom('Phòng Nội vụ', 'Phòng Nội vụ quận Bình Tân'),
	locality: fc.constantFrom('Quận Bình Tân', 'Quận khác'),
	site: fc.constantFrom('Minh Bạch', 'Trang khác'),
	field: fc.constantFrom('Cải cách thể chế', 'Thể chế'),
	indicator: fc.constantFrom('Mức độ hài lòng', 'Hài lòng'),
	abbreviation: fc.constantFrom('cải cách hành chính', 'cải cách'),
	day: fc.constantFrom('2023-03-01', '2023-08-01', '2026-01-01'),
	before: fc.option(fc.constantFrom('Quý II', 'Hằng tháng')),
});
type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

function built(made: Content): Index {
	const written = ({ title, assignments }: Content['plan']) => ({
		title,
		assignments: assignments.map((one, at) => ({ ...one, id: String(at + 1) })),
	});
	const plan = { type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023', ...written(made.plan) };
	const documents = [
		someDocument(plan, { body: made.plan.body }),
		...(made.decision ? [someDocument(written(made.decision), { body: made.decision.body })] : []),
	];
	const units = someUnits.map((one) => (one['id'] === 'phong-noi-vu' ? { ...one, name: made.unitName } : one));
	const sources = someSources(someLocality(documents, { units, life: { name: made.locality } }));
	const { site, fields, indicators, abbreviations } = sources;
	if (!site || !fields || !indicators || !abbreviations) throw new Error('no sources');
	const named = <One extends { name: string }>(list: readonly One[], name: string) =>
		list.map((one, at) => (at === 0 ? { ...one, name } : one));
	const { register } = buildRegister({
		...sources,
		site: { ...site, data: { ...site.data, name: made.site } },
		fields: { ...fields, data: named(fields.data, made.field) },
		indicators: { ...indicators, data: named(indicators.data, made.indicator) },
		abbreviations: { ...abbreviations, data: { CCHC: made.abbreviation } },
	});
	const former = plan.assignments.map((one) => ({ ...one, due: made.before ?? one.due }));
	const versions = [someVersion('2023-01-06', { ...plan, assignments: former }), someVersion('2023-02-01', plan)];
	const past = new Map(made.before === null ? [] : [['binh-tan/12-kh-ubnd-2023', versions]]);
	return indexOf(register, pastOf(register, past), made.day);
}

/** What stands at an address, as text. */
const shown = (index: Index, one: Wanted): string =>
	'file' in one
		? [...one.file.pieces(index, one.key)].join('')
		: digestOf([index.register.site, one.page.value(index, one.key)]);

test('nothing is kept that would be made otherwise, whatever changed in the content, its past or the day', () => {
	fc.assert(
		fc.property(
			content,
			content,
			fc.subarray(
				Object.keys({
					plan: 0,
					decision: 0,
					unitName: 0,
					locality: 0,
					site: 0,
					field: 0,
					indicator: 0,
					abbreviation: 0,
					day: 0,
					before: 0,
				}),
			),
			(one, other, parts) => {
				// Of the second content only some parts, so that few things change at once.
				const after = { ...one, ...Object.fromEntries(Object.entries(other).filter(([part]) => parts.includes(part))) };
				const [was, now] = [built(one), built(after as Content)];
				const trace = tracer(was);
				const made = new Map<string, Made>();
				const texts = new Map<string, string>();
				for (const each of wanted(was)) {
					const result = trace.of((index) => ({ site: index.register.site, text: shown(index, each) }));
					texts.set(each.path, result.made.text);
					made.set(each.path, {
						sha256: '',
						bytes: 0,
						modified: 0,
						of: '',
						value: '',
						asked: new Uint32Array(result.asked),
					});
				}
				const state = stateOf(answersOf(trace, null).restedOn(made));
				const second = answersOf(tracer(now, state.questions), state);
				for (const each of wanted(now)) {
					const before = state.made.get(each.path);
					if (before === undefined || !second.isAsBefore(before)) continue;
					expect(shown(now, each), each.path).toBe(texts.get(each.path));
				}
			},
		),
		{ numRuns: 15 },
	);
});

test('what asked nothing that changed is kept', () => {
	const one: Content = {
		plan: { title: 'Một việc', body: 'Tóm tắt.', assignments: [] },
		decision: null,
		unitName: 'Phòng Nội vụ',
		locality: 'Quận Bình Tân',
		site: 'Minh Bạch',
		field: 'Thể chế',
		indicator: 'Hài lòng',
		abbreviation: 'cải cách',
		day: '2023-03-01',
		before: null,
	};
	const trace = tracer(built(one));
	const { asked } = trace.of((index) => index.units.get('binh-tan/phong-tu-phap')?.name);
	const made: Made = { sha256: '', bytes: 0, modified: 0, of: '', value: '', asked: new Uint32Array(asked) };
	const state = stateOf(answersOf(trace, null).restedOn([['/', made]]));
	const kept = (after: Content) => {
		const before = state.made.get('/');
		return before !== undefined && answersOf(tracer(built(after), state.questions), state).isAsBefore(before);
	};
	expect(kept({ ...one, site: 'Trang khác', day: '2026-01-01', unitName: 'Phòng Nội vụ quận Bình Tân' })).toBe(true);
	expect(kept({ ...one, locality: 'Quận khác' })).toBe(true);
});
