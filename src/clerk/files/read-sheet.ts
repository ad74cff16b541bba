import { say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { figureForm } from '../figures/column.ts';
import { type FigureReading, readFigures } from '../figures/statements.ts';
import { scoreForm } from '../scores/column.ts';
import { readScores, type ScoreReading } from '../scores/statements.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import { readTables, type SheetReading } from '../sheet/statements.ts';
import { neededNames, resultForm, tableIn } from '../sheet/table.ts';
import { gridsOf } from './grids.ts';

/** What the rows of a workbook or a CSV file say, and the names of its sheets in their order. A workbook that cannot be read is one problem. */
export async function readSheet(
	index: Index,
	path: string,
	bytes: Uint8Array,
): Promise<
	SheetReading & {
		readonly sheets: readonly string[];
		readonly figures?: FigureReading;
		readonly scores?: ScoreReading;
	}
> {
	const nothing = (problem: Omit<SheetProblem, 'place' | 'level'>) => ({
		statements: [],
		empty: [],
		problems: [{ place: null, level: 'error' as const, ...problem }],
		sheets: [],
	});
	const read = await gridsOf(path, bytes);
	if ('message' in read) return nothing(read.message);
	const tables = read.grids.flatMap((grid) => tableIn(grid, resultForm) ?? []);
	const ofFigures = read.grids.flatMap((grid) => tableIn(grid, figureForm) ?? []);
	const ofScores = read.grids.flatMap((grid) => tableIn(grid, scoreForm) ?? []);
	if (tables.length + ofFigures.length + ofScores.length === 0) return nothing(say('sheet-without-table', neededNames));
	return {
		...readTables(index, tables),
		...(ofFigures.length > 0 && { figures: readFigures(index, ofFigures) }),
		...(ofScores.length > 0 && { scores: readScores(index, ofScores) }),
		sheets: [...tables, ...ofFigures, ...ofScores].map(({ grid }) => grid.name),
	};
}
