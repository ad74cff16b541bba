import { describe, expect, it } from 'vitest';
import { found } from '../../../fixtures/findings.ts';
import { someDocument } from '../../../fixtures/register.ts';
import type { Code } from '../../../problem/messages.ts';

// Figures that are wrong, each with the code and the key at which it is said.

const plan = someDocument({
	targets: [
		{ id: '1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' },
		{ id: '2', indicator: 'ho-so-tre-han', comparator: '<', value: '3', measure: 'hồ sơ', text: 'Dưới 3 hồ sơ.' },
	],
	assignments: [{ id: '6.11', task: 'Kết quả (định lượng)' }],
});
const of = (item: string) => `7679-qd-ubnd-2022#ct-${item}`;
const right = { target: of('1'), period: '6 tháng đầu năm 2023', printed: '99,85%' };
const report = (measurements: readonly object[], number = '45/BC-UBND', issued = '20/7/2023') =>
	someDocument({ type: 'bao-cao', number, issued, measurements });

/** Problems of figures as `key level code`. */
const problemsOf = (...documents: ReturnType<typeof someDocument>[]): string[] =>
	found(plan, ...documents).map(([path, { code }, level]) => `${path.slice(2).join('.')} ${level} ${code}`.trimStart());

type Row = [what: string, code: Code, key: string, figure: object, level?: 'warning' | 'error'];
const rows: Row[] = [
	['a figure of nothing', 'measurement-of-nothing', '', { target: undefined }],
	['a target that is not there', 'unknown-target-named', 'target', { target: of('9') }],
	['a target without ct-', 'unknown-target-named', 'target', { target: '7679-qd-ubnd-2022#1' }],
	['an indicator that is not there', 'unknown-indicator', 'indicator', { target: undefined, indicator: 'sipaz' }],
	[
		'another indicator than that of the target',
		'indicator-of-other-target',
		'indicator',
		{ indicator: 'ho-so-tre-han' },
	],
	['an assignment that is not there', 'unknown-result', 'assignment', { assignment: '7679-qd-ubnd-2022#9' }],
	['a unit that is not there', 'unknown-unit', 'unit', { unit: 'phong-khong-co' }],
	['a period without a year', 'unread-period', 'period', { period: 'quý II' }],
	['a period in words', 'unread-period', 'period', { period: 'đợt hai' }],
	['a window that runs backwards', 'bad-window', 'window', { window: ['14/6/2023', '15/12/2022'] }],
	['a window before its period', 'window-outside-period', 'window', { window: ['01/01/2022', '14/6/2022'] }],
	['a window after its period', 'window-outside-period', 'window', { window: ['01/7/2023', '14/7/2023'] }],
	[
		'a window that begins months before its period',
		'window-of-other-days',
		'window',
		{ window: ['01/10/2022', '14/6/2023'] },
		'warning',
	],
	[
		'a window that begins in the second month of its period',
		'window-of-other-days',
		'window',
		{ window: ['15/02/2023', '14/6/2023'] },
		'warning',
	],
	[
		'a window that ends after the day of issue',
		'window-after-issue',
		'window',
		{ window: ['01/01/2023', '21/7/2023'] },
	],
	['a figure that can be read in two ways', 'ambiguous-printed', 'printed', { printed: '92.830 %' }],
	['a count that can be read in two ways', 'ambiguous-printed', 'printed', { target: of('2'), printed: '1.234' }],
	['a figure of 16 digits', 'long-printed', 'printed', { printed: '1234567890123456%' }],
	['a value that is not printed', 'value-not-printed', 'value', { value: '99,9' }],
	['a value that is rounded', 'value-not-printed', 'value', { value: '99,8' }],
	['words of approximation as a value: ~95%', 'value-of-words', 'value', { printed: '~95%', value: '95' }],
	['words of approximation as a value: gần 100%', 'value-of-words', 'value', { printed: 'gần 100%', value: '100' }],
	['words of approximation as a value: trên 95%', 'value-of-words', 'value', { printed: 'trên 95%', value: '95' }],
	['digits of another script', 'foreign-digits', 'printed', { printed: '٩٥%' }],
	['digits of another script with a note', 'foreign-digits', 'printed', { printed: '९५%', note: 'Bản gốc in vậy.' }],
	['a figure with a plus', 'signed-figure', 'printed', { printed: '+2%' }, 'warning'],
	['a figure with a minus', 'signed-figure', 'printed', { printed: '-5%' }, 'warning'],
	['two numbers', 'figure-of-two-numbers', 'printed', { printed: '8/10' }, 'warning'],
	['a figure with a space in it', 'unread-figure', 'printed', { printed: '99, 85%' }, 'warning'],
	['a measure of another unit', 'other-measure', 'printed', { printed: '92,83 điểm' }],
	['a numerator without a denominator', 'half-fraction', '', { numerator: '5504' }],
	['a denominator without a numerator', 'half-fraction', '', { denominator: '5512' }],
	['0 of 0', 'fraction-of-nothing', 'denominator', { numerator: '0', denominator: '0' }],
	['a numerator above its denominator', 'fraction-over-one', 'numerator', { numerator: '5513', denominator: '5512' }],
	[
		'a printed figure that its fraction does not give',
		'figure-differs-from-fraction',
		'printed',
		{ printed: '99,95%', numerator: '5504', denominator: '5512' },
		'warning',
	],
	[
		'100% printed of 9.996 of 10.000',
		'figure-differs-from-fraction',
		'printed',
		{ printed: '100%', numerator: '9.996', denominator: '10.000' },
		'warning',
	],
	['a correction of a document that is not there', 'unknown-corrected', 'corrects', { corrects: '44-bc-ubnd-2023' }],
	['a name of a person in a note', 'person-in-result', 'note', { note: 'Bà Trần Thị Hoa báo cáo' }],
	['a telephone number in a note', 'telephone-in-result', 'note', { note: 'liên hệ 0903 123 456' }],
	['a correction of itself', 'corrects-itself', 'corrects', { corrects: '45-bc-ubnd-2023' }],
];

it('what is right is no problem', () => {
	const fine: object[] = [
		{},
		{ window: ['15/12/2022', '14/6/2023'], numerator: '5504', denominator: '5.512' },
		{ window: ['15/12/2022', '14/4/2023'] },
		{ printed: '0%' },
		{ printed: '92.830 %', value: '92,83' },
		{ printed: '~95%' },
		{ printed: 'gần 100%' },
		{ printed: '+2%', note: 'Mức tăng so với năm 2022.' },
		{ printed: '8/10', numerator: '8', denominator: '10' },
		{ printed: '90 - 95%' },
		{ target: of('2'), printed: '1.234 hồ sơ', value: '1234' },
		{ target: of('2'), printed: '12 hồ sơ', numerator: '12', denominator: '5' },
		{ target: undefined, assignment: '7679-qd-ubnd-2022#6.11' },
		{ unit: 'phong-noi-vu' },
	];
	for (const one of fine) expect(problemsOf(report([{ ...right, ...one }])), JSON.stringify(one)).toEqual([]);
});

it.each(rows)('%s is %s', (_, code, key, figure, level = 'error') => {
	expect(problemsOf(report([{ ...right, ...figure }]))).toEqual([`${key} ${level} ${code}`.trimStart()]);
});

describe('figures together', () => {
	it('two of one thing in one document are said twice; of two units, levels, scopes or periods they are not', () => {
		expect(problemsOf(report([right, { ...right, printed: '98%' }]))).toEqual(['error measured-twice']);
		expect(
			problemsOf(
				report([
					{ ...right, scope: 'Đất đai' },
					{ ...right, scope: 'đất  đai' },
				]),
			),
		).toEqual(['error measured-twice']);
		for (const other of [{ unit: 'phong-noi-vu' }, { level: 'quận' }, { scope: 'đất đai' }, { period: '2023' }])
			expect(problemsOf(report([right, { ...right, ...other }]))).toEqual([]);
	});

	it('two documents that correct one another are told so, each', () => {
		const figure = (corrects: string) => ({ ...right, corrects });
		expect(
			problemsOf(
				report([figure('46-bc-ubnd-2023')], '45/BC-UBND', '30/7/2023'),
				report([figure('45-bc-ubnd-2023')], '46/BC-UBND', '30/7/2023'),
			),
		).toEqual(['error corrects-in-circle', 'error corrects-in-circle']);
	});

	it('two documents that state one thing otherwise are a warning, unless one corrects or has it from elsewhere', () => {
		const later = (more: object) => report([{ ...right, printed: '98%', ...more }], '46/BC-UBND', '30/7/2023');
		expect(problemsOf(report([right]), later({}))).toEqual(['warning figures-differ']);
		for (const more of [
			{ corrects: '45-bc-ubnd-2023' },
			{ via: 'inspection' },
			{ status: 'provisional' },
			{ printed: '99,85%' },
			{ printed: 'gần 100%' },
		])
			expect(problemsOf(report([right]), later(more)), JSON.stringify(more)).toEqual([]);
	});

	it('a figure of a target and one of its indicator alone are of one thing, where all else is the same', () => {
		const bare = (more: object) => ({ ...right, target: undefined, indicator: 'sipas', ...more });
		expect(problemsOf(report([right, bare({ printed: '98%' })]))).toEqual(['warning figures-differ']);
		for (const more of [
			{},
			{ printed: 'gần 100%' },
			{ printed: '98%', scope: 'đất đai' },
			{ printed: '98%', via: 'survey' },
		])
			expect(problemsOf(report([right, bare(more)])), JSON.stringify(more)).toEqual([]);
	});

	it('a correction of what is not stated is said', () => {
		const later = report([{ ...right, scope: 'đất đai', corrects: '45-bc-ubnd-2023' }], '46/BC-UBND', '30/7/2023');
		expect(problemsOf(report([right]), later)).toEqual(['error corrects-no-figure']);
	});

	it('a document states at most three thousand', () => {
		const many = Array.from({ length: 3001 }, (_, at) => ({ ...right, scope: `lĩnh vực ${at}` }));
		expect(problemsOf(report(many))).toEqual(['error too-many-measurements']);
		expect(problemsOf(report(many.slice(1)))).toEqual([]);
	});
});

it.each([
	[
		'a target without ct-',
		'7679-qd-ubnd-2022#1',
		'Văn bản 7679/QĐ-UBND không có chỉ tiêu “1”.',
		'“7679-qd-ubnd-2022#ct-1”',
	],
	['a target that is not there', of('9'), 'Văn bản 7679/QĐ-UBND không có chỉ tiêu “ct-9”.', 'dấu #'],
	['no target', '7679-qd-ubnd-2022', '“7679-qd-ubnd-2022” không nêu chỉ tiêu nào của văn bản 7679/QĐ-UBND.', 'dấu #'],
	['a document that is not there', '9-qd-ubnd-2022#ct-1', 'Không có văn bản “9-qd-ubnd-2022” trên trang', 'dấu #'],
])('%s is told by what is missing', (_, target, reason, remedy) => {
	const [[, told] = []] = found(plan, report([{ ...right, target }]));
	expect(told?.reason).toContain(reason);
	expect(told?.remedy).toContain(remedy);
});
