import { say } from '../../problem/messages.ts';
import type { SheetProblem } from './row-problem.ts';
import type { SheetTable } from './table.ts';

/** A problem for each block of merged cells that joins several rows of the table where a clerk writes, or several such columns. */
export function mergedProblems<Name extends string>({ grid, head, at, form }: SheetTable<Name>): SheetProblem[] {
	return grid.merged.flatMap(({ top, left, bottom, right }): SheetProblem[] => {
		const joined = form.filled.filter((column) => {
			const place = at.get(column) ?? -1;
			return left <= place && place <= right;
		});
		const [column] = joined;
		if (bottom <= head || column === undefined) return [];
		const place = {
			sheet: grid.name,
			row: Math.max(top, head + 1) + 1,
			column: 'number' as const,
			label: form.names[column],
		};
		return [{ place, level: 'error', ...say('sheet-merged') }];
	});
}
