import { say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import { figureForm } from '../figures/column.ts';
import { type FigureReading, readFigures } from '../figures/statements.ts';
import { scoreForm } from '../scores/column.ts';
import { readScores, type ScoreReading } from '../scores/statements.ts';
import { headlessProblem, type NamedForm } from '../sheet/headless.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import { readTables, type SheetReading } from '../sheet/statements.ts';
import { neededNames, resultForm, tableIn } from '../sheet/table.ts';
import { gridsOf } from './grids.ts';

/** What each kind of table is known by. A CSV file has no sheet with a name. */
const forms: readonly NamedForm[] = [
	{ form: resultForm, sheets: [clerk.datedSheet, clerk.undatedSheet] },
	{ form: figureForm, sheets: [clerk.figureSheet] },
	{ form: scoreForm, sheets: [clerk.scoreSheet] },
];

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
	const found = [...tables, ...ofFigures, ...ofScores];
	const headless = read.grids
		.filter((grid) => found.every((one) => one.grid !== grid))
		.flatMap((grid) => headlessProblem(grid, forms) ?? []);
	if (found.length + headless.length === 0) return nothing(say('sheet-without-table', neededNames));
	const results = readTables(index, tables);
	return {
		...results,
		problems: [...headless, ...results.problems],
		...(ofFigures.length > 0 && { figures: readFigures(index, ofFigures) }),
		...(ofScores.length > 0 && { scores: readScores(index, ofScores) }),
		sheets: read.grids.map(({ name }) => name),
	};
}
