import { expect, it } from 'vitest';
import type { SheetCell } from './cell.ts';
import type { ColumnName } from './column.ts';
import { filledOf } from './filled.ts';

const text = (words: string): SheetCell => ({ kind: 'text', text: words });
const read = (cells: Partial<Record<ColumnName, SheetCell>>) => filledOf((column) => cells[column] ?? null);
const codes = (cells: Partial<Record<ColumnName, SheetCell>>) => {
	const filled = read(cells);
	return filled.kind === 'wrong' ? filled.wrong.map(([column, { code }]) => `${column} ${code}`) : filled.kind;
};

it.each([
	['Hoàn thành', 'done'],
	['hoàn  thành ', 'done'],
	['hoan thanh', 'done'],
	['Đã hoàn thành', 'done'],
	['h', 'done'],
	['Một phần', 'partly'],
	['M', 'partly'],
	['Đang thực hiện', 'under-way'],
	['đ', 'under-way'],
	['D', 'under-way'],
	['Chưa', 'not-done'],
	['Không phát sinh', 'not-arisen'],
])('the result “%s” is %s', (words, state) => {
	expect(read({ state: text(words) })).toEqual({ kind: 'said', said: { state, deliverables: [] } });
});

it.each([
	[{ state: text('Xong') }, ['state sheet-unknown-state']],
	[{ state: { kind: 'number', value: 1 } }, ['state sheet-unknown-state']],
	[{ state: { kind: 'nothing', text: 'TRUE' } }, ['state sheet-no-value']],
	[{ state: { kind: 'nothing', text: '#N/A' } }, ['state sheet-no-value']],
	[{ state: text('Hoàn\u200Bthành') }, ['state hidden-sign']],
	[{ state: text('Chưa'), note: text('a\u200Bb\u200B \uF0B7') }, ['note hidden-sign', 'note private-sign']],
	[{ state: text('Chưa'), progress: text('đã trình \u0410n Lạc') }, ['progress lookalike-letter']],
	[{ day: text('14/4/2023') }, ['state sheet-without-state']],
	[{ note: text('Chờ hướng dẫn.') }, ['state sheet-without-state']],
	[{ state: text('Chưa'), reason: text('mưa') }, ['reason sheet-unknown-reason']],
	[{ state: text('Hoàn thành'), day: { kind: 'number', value: 4.2023 } }, ['day sheet-bad-day']],
	[{ state: text('Hoàn thành'), products: { kind: 'day', day: '2023-12-01' } }, ['products sheet-day-elsewhere']],
	[{ state: text('Hoàn thành'), products: text('120/QĐ-UBND ngày 31/2/2026') }, ['products sheet-false-day']],
	[
		{ progress: text('đang làm'), products: text('Kế hoạch ngày 14/4/2023; tờ trình ngày 31/4/2023') },
		['products sheet-false-day'],
	],
	[{ state: text('Xong'), reason: text('mưa') }, ['state sheet-unknown-state', 'reason sheet-unknown-reason']],
] as const)('%j is refused: %j', (cells, wrong) => {
	expect(codes(cells)).toEqual(wrong);
});

it.each([
	[{ progress: text('chưa đến hạn') }, { progress: 'chưa đến hạn' }],
	[{ difficulty: text('thiếu  máy quét ') }, { difficulty: 'thiếu máy quét' }],
	[
		{ proposal: text('đề nghị lùi thời hạn'), note: text('Xem mục III.') },
		{ proposal: 'đề nghị lùi thời hạn', note: 'Xem mục III.' },
	],
] as const)('words of how far it is are said without a result: %j', (cells, said) => {
	expect(read(cells)).toEqual({ kind: 'said', said: { deliverables: [], ...said } });
});

it.each([{}, { state: text(' ') }, { state: text(''), note: text('  ') }])('%j says nothing', (cells) => {
	expect(read(cells)).toEqual({ kind: 'empty' });
});

it.each([
	[text('14/4/2023'), '14/4/2023'],
	[text('tháng 4/2023'), 'tháng 4/2023'],
	[{ kind: 'day', day: '2023-04-14' }, '14/04/2023'],
	// The count of a spreadsheet for 14/04/2023 (ECMA-376, 18.17.4).
	[{ kind: 'number', value: 45_030 }, '14/04/2023'],
	[{ kind: 'number', value: 2023 }, '2023'],
	[null, undefined],
] as const)('the day %j is %s', (cell, day) => {
	const filled = read({ state: text('Hoàn thành'), day: cell });
	expect(filled.kind === 'said' ? filled.said.day : filled).toBe(day);
});
