import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { receiver } from '../../fixtures/sheet.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { measurement, type WrittenMeasurement } from '../../schemas/measurement.ts';
import { readSheet } from '../files/read-sheet.ts';
import { workbookOf } from '../files/workbook.ts';
import { proposalOf } from '../import/proposal.ts';
import { tableIn } from '../sheet/table.ts';
import type { FigureRow } from './column.ts';
import { figureForm } from './column.ts';
import { figureMerge } from './merge.ts';
import { figureRows } from './rows.ts';
import { figureLines } from './said.ts';
import { readFigures } from './statements.ts';

const plan = 'binh-tan/7679-qd-ubnd-2022';
const of = (item: string) => `7679-qd-ubnd-2022#ct-${item}`;
const given = someDocument({
	targets: [
		{
			id: '3.1',
			indicator: 'sipas',
			comparator: '>=',
			value: '95',
			measure: '%',
			scope: 'từng lĩnh vực',
			text: 'Hài lòng từ 95%.',
		},
		{
			id: '3.2',
			indicator: 'sipas',
			comparator: '>=',
			value: '80',
			measure: '%',
			each: 'true',
			responsible: ['cac-phuong'],
			text: 'Mỗi phường từ 80%.',
		},
		{
			id: '3.3',
			indicator: 'ho-so-tre-han',
			comparator: '<',
			value: '3',
			measure: 'điểm',
			period: '2024',
			text: 'Dưới 3.',
		},
	],
});

function indexWith(...figures: readonly object[]): Index {
	const before = someDocument({ type: 'bao-cao', number: '45/BC-UBND', issued: '20/6/2023', measurements: figures });
	const { register, findings } = buildRegister(someSources(someLocality([given, before])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register);
}
const index = indexWith();
const rows = figureRows(index, plan, '2024-12-14');
const read = async (...some: readonly Partial<FigureRow>[]) => {
	const filled = some.map((one, at): FigureRow => ({ ...(rows[Math.min(at, rows.length - 1)] as FigureRow), ...one }));
	const { figures } = await readSheet(index, 'bang.xlsx', await workbookOf([{ name: 'Kết quả', rows: [] }], filled));
	if (figures === undefined) throw new Error('no sheet of figures');
	return figures;
};
const codes = ({ problems }: Awaited<ReturnType<typeof read>>) =>
	problems.map(({ place, code }) => `${place?.row} ${place?.label} ${code}`);

describe('the rows of a report', () => {
	it('are those of the targets whose time has begun; each unit that has to reach one by itself has its own', () => {
		const shown = (day: string) => figureRows(index, plan, day).map(({ number, unit, scope }) => [number, unit, scope]);
		expect(shown('2023-06-14')).toEqual([
			['3.1', '', 'từng lĩnh vực'],
			['3.2', 'Ủy ban nhân dân phường An Lạc', ''],
			['3.2', 'Ủy ban nhân dân phường Tân Tạo', ''],
		]);
		expect(shown('2024-01-01')).toHaveLength(4);
	});

	it.each([
		['2023-02-14', 'Tháng 02 năm 2023'],
		['2023-03-14', 'Quý I năm 2023'],
		['2023-06-14', '6 tháng đầu năm 2023'],
		['2023-07-31', 'Tháng 7 năm 2023'],
		['2023-09-14', '9 tháng đầu năm 2023'],
		['2023-12-14', '2023'],
	])('up to %s are of %s, which a clerk may change', (day, period) => {
		expect(new Set(figureRows(index, plan, day).map((one) => one.period))).toEqual(new Set([period]));
	});

	it('say what was published last, and state nothing themselves', () => {
		const known = indexWith(
			{ target: of('3.1'), period: 'quý I năm 2023', printed: '96%', numerator: '96', denominator: '100' },
			{ target: of('3.2'), unit: 'phuong-an-lac', period: 'quý I năm 2023', printed: '0%' },
		);
		const before = (day: string) => figureRows(known, plan, day).map((one) => one.before);
		expect(before('2023-06-30')).toEqual([
			'96% (96 trên 100), quý I năm 2023 (45/BC-UBND)',
			'0%, quý I năm 2023 (45/BC-UBND)',
			'',
		]);
		expect(before('2023-06-19').join('')).toBe('');
		for (const { printed, numerator, denominator, note, value } of figureRows(known, plan, '2023-06-30'))
			expect([printed, numerator, denominator, note, value].join('')).toBe('');
	});
});

describe('a filled sheet', () => {
	it('states what is filled in, and an empty cell is never a figure', async () => {
		const { figures, empty, problems } = await read(
			{ printed: '95,5%', numerator: '1.910', denominator: '2.000', note: 'Mục II.' },
			{ printed: ' ', note: '' },
			{ printed: '0%', period: 'Quý II năm 2023' },
		);
		expect(problems).toEqual([]);
		expect(empty).toBe(1);
		expect(figures.map(({ place: _place, ...one }) => figureLines(one, 'binh-tan').join('\n'))).toEqual([
			'- target: 7679-qd-ubnd-2022#ct-3.1\n  period: "2024"\n  printed: 95,5%\n  numerator: "1.910"\n  denominator: "2.000"\n  note: Mục II.',
			'- target: 7679-qd-ubnd-2022#ct-3.2\n  unit: phuong-tan-tao\n  period: Quý II năm 2023\n  printed: 0%',
		]);
	});

	it('names another unit or scope where a row was copied', async () => {
		const own = rows[0] as FigureRow;
		const { figures, problems } = await read(
			{ printed: '95%' },
			{ ...own, printed: '96%', scope: 'lĩnh vực đất đai' },
			{ ...own, printed: '97%', unit: 'phòng nội vụ quận bình tân' },
		);
		expect(problems).toEqual([]);
		expect(figures.map(({ unit, scope }) => [unit, scope])).toEqual([
			[null, undefined],
			[null, 'lĩnh vực đất đai'],
			['binh-tan/phong-noi-vu', undefined],
		]);
	});

	it('names every mistake at its row and column, and such a row states nothing', async () => {
		const own = rows[0] as FigureRow;
		const wrong = await read(
			{ numerator: '5', denominator: '10' },
			{ printed: '80%', unit: 'Phòng Không Có' },
			{ printed: '80%', id: `${plan}#ct-9` },
			{ printed: '80%', id: '' },
			{ ...own, printed: '80%' },
			{ ...own, printed: '81%' },
			{ printed: '82\u200B%', period: 'Quý III năm 2023' },
		);
		expect(wrong.figures).toHaveLength(2);
		expect(codes(wrong)).toEqual([
			'2 Số liệu sheet-without-figure',
			'3 Đơn vị sheet-unknown-unit',
			'4 Số mục sheet-unknown-line',
			'5 Số mục sheet-row-without-id',
			'8 Số liệu hidden-sign',
			'7 Số liệu sheet-row-twice',
		]);
	});

	it('names a row whose cells are not those of its target', async () => {
		const wrong = await read(
			{ printed: '80%', number: '9.9' },
			{ printed: '80%', target: 'Mỗi phường từ 85%.' },
			{ printed: '80%', number: '', target: 'mỗi phường từ 80%' },
		);
		expect([wrong.figures.length, codes(wrong)]).toEqual([
			1,
			['2 Số mục sheet-row-differs', '3 Chỉ tiêu sheet-row-differs'],
		]);
	});

	it('takes no number, day or formula of the spreadsheet for what a report prints', () => {
		const head = Object.values(figureForm.names).map((text) => ({ kind: 'text' as const, text }));
		const at = (name: keyof typeof figureForm.names) => Object.keys(figureForm.names).indexOf(name);
		const row = (name: 'printed' | 'numerator', cell: object) => {
			const cells = Array.from({ length: head.length }, () => null as never);
			const text = (words: string) => ({ kind: 'text', text: words }) as never;
			cells[at('id')] = text(`${plan}#ct-3.1`);
			cells[at('period')] = text('2023');
			cells[at('printed')] = text('50%');
			cells[at(name)] = cell as never;
			return cells;
		};
		const grid = {
			name: 'Số liệu',
			merged: [],
			rows: [
				head,
				row('printed', { kind: 'number', value: 0.9985 }),
				row('printed', { kind: 'day', day: '2023-05-03' }),
				row('printed', { kind: 'nothing', text: '#REF!' }),
				row('numerator', { kind: 'day', day: '2023-05-03' }),
				row('numerator', { kind: 'number', value: 5504 }),
			],
		};
		const table = tableIn(grid, figureForm);
		if (table === null) throw new Error('no table');
		const { problems, figures } = readFigures(index, [table]);
		expect(problems.map(({ code }) => code)).toEqual([
			'sheet-figure-number',
			'sheet-day-elsewhere',
			'sheet-no-value',
			'sheet-day-elsewhere',
		]);
		expect(figures.map(({ numerator }) => numerator)).toEqual(['5504']);
	});
});

describe('what a document states already', () => {
	const writtenIn = (text: string): WrittenMeasurement[] => {
		const data = parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }) as { measurements?: unknown[] };
		return (data.measurements ?? []).map((one) => measurement.parse(one));
	};
	const laid = async (text: string, ...some: readonly Partial<FigureRow>[]) => {
		const { figures } = await read(...some);
		const merge = figureMerge(index, writtenIn(text), figures, 'binh-tan');
		const target = { ...receiver, text, measured: writtenIn(text) };
		return { merge, text: proposalOf(index, [], target, figures).text ?? '' };
	};
	const first = { printed: '95,5%', numerator: '1.910', denominator: '2.000' };

	it('is written once: the same sheet again changes nothing', async () => {
		const one = await laid('---\ntype: bao-cao\n---\n', first, { printed: '80%' });
		expect(writtenIn(one.text)).toHaveLength(2);
		const two = await laid(one.text, first, { printed: '80%' });
		expect(two.text).toBe(one.text);
		expect([two.merge.same, two.merge.added, two.merge.changed]).toEqual([2, [], []]);
	});

	const kept = [
		'---',
		'type: bao-cao',
		'measurements:',
		'  - { target: 7679-qd-ubnd-2022#ct-3.1, item: "5", period: năm 2024, window: [15/12/2023, 14/12/2024], level: quận, printed: "95%", numerator: 19, denominator: 20, via: survey, leavesOut: true }',
		'  - { indicator: sipas, period: "2024", printed: "90%" }',
		'---',
		'',
	].join('\n');

	it('keeps the keys that no row has; a figure that is another has no numerator of the old one', async () => {
		const { merge, text } = await laid(kept, { printed: '95,5%' });
		expect(merge.changed.map(({ before, after }) => [before.printed, after.printed])).toEqual([['95%', '95,5%']]);
		const [changed, other] = writtenIn(text);
		expect(text).toContain(
			'period: năm 2024, window: [15/12/2023, 14/12/2024], level: quận, printed: "95,5%", via: survey',
		);
		expect(other).toMatchObject({ indicator: 'sipas', printed: '90%' });
		expect(changed).toEqual(
			measurement.parse({
				target: of('3.1'),
				item: '5',
				period: 'năm 2024',
				window: ['15/12/2023', '14/12/2024'],
				level: 'quận',
				printed: '95,5%',
				via: 'survey',
				leavesOut: 'true',
			}),
		);
	});

	it('is taken back by no empty cell', async () => {
		expect((await laid(kept, { printed: '95%' })).text).toBe(kept);
		expect((await laid(kept, {})).text).toBe(kept);
	});

	it('is changed in its own lines alone', async () => {
		const written = [
			'---',
			'measurements: # biểu 2',
			'  - target: 7679-qd-ubnd-2022#ct-3.1',
			'    # trang 5',
			'    period:   năm 2024',
			"    printed: '95%'",
			'    numerator: 1.900 ',
			'    denominator: 2.000',
			'',
			'    note: >-',
			'      Theo biểu',
			'      kèm theo.',
			'  # biểu 3',
			'  - { indicator: sipas, period: "2024", printed: "90%" }',
			'---',
			'',
		].join('\n');
		const same = { printed: '95%', denominator: '2000' };
		expect((await laid(written, same)).text).toBe(written);
		expect((await laid(written, { ...same, note: 'Theo biểu kèm.' })).text).toBe(
			written.replace('      Theo biểu\n      kèm theo.\n', '      Theo biểu\n      kèm.\n'),
		);
		expect((await laid(written, { printed: '96%', numerator: '1.920', denominator: '2.000' })).text).toBe(
			written
				.replace("'95%'", "'96%'")
				.replace('1.900', '"1.920"')
				.replace('    note: >-\n      Theo biểu\n      kèm theo.\n', ''),
		);
	});
});
