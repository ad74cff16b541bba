import { expect, it } from 'vitest';
import { say } from '../../problem/messages.ts';
import { type SheetProblem, sheetProblemTexts, sortedSheetProblems } from './row-problem.ts';

const problem = (row: number, level: 'error' | 'warning'): SheetProblem => ({
	place: { sheet: 'Kết quả', row, column: 'day' },
	level,
	...say('sheet-bad-day', 'hôm qua'),
});

it.each([
	{ errors: 100, warnings: 0, shown: 100, more: null },
	{ errors: 99, warnings: 1, shown: 100, more: null },
	{ errors: 101, warnings: 0, shown: 100, more: 'lỗi  Tệp này còn 1 lỗi nữa.' },
	{ errors: 250, warnings: 7, shown: 100, more: 'lỗi  Tệp này còn 150 lỗi và 7 cảnh báo nữa.' },
	{ errors: 3, warnings: 200, shown: 100, more: 'cảnh báo  Tệp này còn 103 cảnh báo nữa.' },
])(
	'of $errors errors and $warnings warnings, $shown are given and the others counted',
	({ errors, warnings, shown, more }) => {
		// Warnings stand above errors in the sheet: errors are given all the same.
		const all = [
			...Array.from({ length: warnings }, (_, at) => problem(at + 2, 'warning')),
			...Array.from({ length: errors }, (_, at) => problem(warnings + at + 2, 'error')),
		];
		const lines = sheetProblemTexts('bang.xlsx', all);
		expect(lines.length).toBe(shown + (more === null ? 0 : 1));
		expect(lines.filter((one) => one.includes('  lỗi  “hôm qua”'))).toHaveLength(Math.min(errors, shown));
		const rows = lines.slice(0, shown).map((one) => Number(/dòng (\d+)/.exec(one)?.[1]));
		expect(rows).toEqual(rows.toSorted((a, b) => a - b));
		if (more !== null) expect(lines.at(-1)).toContain(more);
	},
);

it('what is the same at one place is said once', () => {
	const two = [problem(3, 'error'), problem(2, 'error'), problem(3, 'error'), problem(3, 'warning')];
	expect(sortedSheetProblems(two, ['Kết quả']).map(({ place, level }) => `${place?.row} ${level}`)).toEqual([
		'2 error',
		'3 error',
		'3 warning',
	]);
});

it('a sign that nobody sees is seen in what is said of its cell', () => {
	const place = { sheet: 'Kết quả', row: 2, column: 'state' } as const;
	const message = say('sheet-unknown-state', 'Hoàn\u200B thành', ['Hoàn thành']);
	expect(sheetProblemTexts('bang.xlsx', [{ place, level: 'error', ...message }]).join()).toContain(
		'“Hoàn<U+200B> thành”',
	);
});
