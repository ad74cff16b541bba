import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { clerkIndex, clerkRows, clerkWorkbook } from '../../fixtures/sheet.ts';
import type { Index } from '../../register/index.ts';
import { readSheet } from '../files/read-sheet.ts';
import { timeLabel, unitLabel } from '../lines/shown.ts';
import type { SheetCell } from './cell.ts';
import type { RowWords } from './column.ts';
import { differingCells } from './shown-cell.ts';

// The cells that a sheet shows must still be those of the line that its hidden cells name.

const text = (words: string): SheetCell => ({ kind: 'text', text: words });
const number = (value: number): SheetCell => ({ kind: 'number', value });
const day = (iso: string): SheetCell => ({ kind: 'day', day: iso });
const isTold = (cell: SheetCell, ...words: string[]) => differingCells(() => cell, { cell: words }).length > 0;

it.each([
	['1.10', text('1.10')],
	['1.10', number(1.1)],
	['1.10', text('1.1')],
	['1.10', text('1,1')],
	['1.1', number(1.1)],
	['5', number(5)],
	['3.9', day('2026-09-03')],
	['3.9', day('2026-03-09')],
	['3.9', text('03/09/2026')],
	['1.2.3', day('2003-02-01')],
	['II.1', text('ii.1 ')],
	['31/03/2023', text('31/3/2023')],
	['31/03/2023', day('2023-03-31')],
	// The count of a spreadsheet for 31/03/2023 (ECMA-376, 18.17.4).
	['31/03/2023', number(45_016)],
	['31/03/2023', text('2023-03-31')],
	['31/03/2023', text('3/31/2023')],
	['Tháng 01 năm 2023', text('tháng 1  năm 2023')],
	['2023', number(2023)],
	['Rà soát văn bản.', text(' RÀ SOÁT văn bản')],
	['Rà soát văn bản.', null],
	['Rà soát văn bản.', text('  ')],
] as const)('“%s” that a spreadsheet has as %j is the same', (words, cell) => {
	expect(isTold(cell, words)).toBe(false);
});

it.each([
	['1.1', text('1.10')],
	['1.1', number(1.2)],
	['1.5', text('7.9')],
	['3.9', day('2026-08-03')],
	['3.9', text('9.9')],
	['31/03/2023', text('31/01/2023')],
	['31/03/2023', day('2023-04-30')],
	['31/03/2023', number(45_017)],
	['Tháng 01 năm 2023', text('Quý I năm 2023')],
	['', text('ban hành Kế hoạch')],
	['Rà soát văn bản.', text('Rà soát thủ tục.')],
] as const)('“%s” is not what %j shows', (words, cell) => {
	expect(isTold(cell, words)).toBe(true);
});

it('of several right words any may stand there, and the first is told', () => {
	expect(isTold(text('30/6/2023'), '30/09/2023', '30/06/2023')).toBe(false);
	expect(differingCells(() => text('1/1/2023'), { due: ['30/09/2023', '30/06/2023'] })).toEqual([
		{ column: 'due', sheet: '1/1/2023', now: '30/09/2023' },
	]);
});

it('of long words what is told shows where they part', () => {
	const same = 'Rà soát, đơn giản hóa thủ tục hành chính '.repeat(5);
	const [told] = differingCells(() => text(`${same}năm 2023`), { task: [`${same}năm 2024`] });
	expect([told?.sheet.endsWith('năm 2023'), told?.now.endsWith('năm 2024'), (told?.now ?? '').length < 100]).toEqual([
		true,
		true,
		true,
	]);
});

const index = clerkIndex();
const rows = [...clerkRows(index).dated, ...clerkRows(index).undated];
const filledAt = (item: string) => rows.filter((one) => one.number === item).map((one) => ({ ...one, state: 'h' }));
const read = async (now: Index, filled: readonly RowWords[]) => {
	const { statements, problems } = await readSheet(now, 'bang.xlsx', await clerkWorkbook(filled));
	return { statements, told: [...new Set(problems.map(({ code, place }) => `${code} ${place?.column}`))], problems };
};

describe('a sheet that is older than the content', () => {
	it.each([
		['rounds of another length', '1.10', { due: 'Hằng tháng' }, ['sheet-row-differs time']],
		['another last day', '1.1', { due: 'Quý II năm 2023' }, ['sheet-row-differs due']],
		['no day any longer', '1.1', { due: 'Theo Kế hoạch được duyệt' }, ['sheet-row-differs due']],
		['another task', '1.1', { task: 'Rà soát thủ tục.' }, ['sheet-row-differs task']],
		[
			'a part before it',
			'1.1',
			{ due: 'Tháng 2 năm 2023: khảo sát.\nQuý I năm 2023: rà soát' },
			['sheet-unknown-line number'],
		],
		['a day where it had none', '5', { due: 'Năm 2023' }, ['sheet-row-differs due']],
	])('is not read as something else: %s', async (_, item, since, told) => {
		const now = clerkIndex({ [item]: since });
		expect(await read(now, filledAt(item))).toMatchObject({
			statements: [],
			told,
		});
		// The rows of which nothing changed are read.
		expect((await read(now, filledAt('2'))).statements).toHaveLength(1);
	});

	it('tells a part that has become another', async () => {
		const parts = (first: string) => ({
			due: `${first}Quý II năm 2023: ban hành Kế hoạch.\nQuý III năm 2023: thực hiện`,
		});
		const then = clerkIndex({ '1.1': parts('') });
		const filled = clerkRows(then)
			.dated.filter(({ number }) => number === '1.1')
			.map((one) => ({ ...one, state: 'h' }));
		expect((await read(then, filled)).statements).toHaveLength(2);
		const { statements, problems } = await read(clerkIndex({ '1.1': parts('Quý I năm 2023: khảo sát.\n') }), filled);
		expect(statements).toEqual([]);
		expect(problems.map(({ reason }) => reason)).toEqual([
			expect.stringContaining('cột Đoạn/kỳ của bảng “ban hành Kế hoạch”, nội dung bây giờ “khảo sát”'),
			expect.stringContaining('cột Đoạn/kỳ của bảng “thực hiện”, nội dung bây giờ “ban hành Kế hoạch”'),
		]);
		for (const { reason } of problems) expect(reason).toContain('đã đổi sau khi bảng được ghi');
	});

	it('is read where a later document has moved a day since: the day that it shows was right', async () => {
		const moved = someDocument({
			number: '12/QĐ-UBND',
			issued: '20/3/2023',
			changes: [{ assignment: '7679-qd-ubnd-2022#1.1', to: 'Quý II năm 2023' }],
		});
		const now = clerkIndex({}, [moved]);
		expect(clerkRows(now).dated[0]?.due).toBe('30/06/2023');
		expect((await read(now, filledAt('1.1'))).statements).toHaveLength(1);
		expect(
			(
				await read(
					now,
					clerkRows(now)
						.dated.slice(0, 1)
						.map((one) => ({ ...one, state: 'h' })),
				)
			).statements,
		).toHaveLength(1);
	});
});

const hidden = ['assignment', 'phase', 'round', 'who'] as const;

it('cells that were sorted without their hidden ones are a statement only of what they show', async () => {
	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (sorted) => {
			const filled = sorted.map((one, at): RowWords => {
				const codes = Object.fromEntries(hidden.map((name) => [name, rows[at]?.[name] ?? '']));
				return { ...one, ...codes, state: 'h' };
			});
			const { statements, problems } = await read(index, filled);
			expect(statements.length + problems.length).toBeGreaterThanOrEqual(filled.length);
			for (const { line, place } of statements) {
				const { number: item, time, unit } = filled[place.row - 2] as RowWords;
				expect([line.entry.number, timeLabel(index, line), unitLabel(index, line)]).toEqual([item, time, unit]);
			}
		}),
		{ numRuns: 20 },
	);
});

it('a column that was deleted is not compared, and an item that was changed is told', async () => {
	const [row] = filledAt('1.1');
	if (row === undefined) throw new Error('no row');
	expect((await read(index, [{ ...row, number: '9.9' }])).told).toEqual(['sheet-row-differs number']);
	expect((await read(index, [{ ...row, number: '', task: '', time: '', due: '', unit: '' }])).statements).toHaveLength(
		1,
	);
});
