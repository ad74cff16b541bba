import { problemText } from '../../problem/print.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import { countsInWords, differenceInWords } from '../difference.ts';
import { figureDifference } from '../figures/merge.ts';
import type { FigureReading } from '../figures/statements.ts';
import { scoreDifference } from '../scores/merge.ts';
import type { ScoreReading } from '../scores/statements.ts';
import { type SheetProblem, sheetProblemTexts, sortedSheetProblems } from '../sheet/row-problem.ts';
import type { SheetReading } from '../sheet/statements.ts';
import { belongingProblems } from './belonging.ts';
import { proposalOf } from './proposal.ts';
import type { Receiver } from './receiver.ts';

/** What is said of an import, and the text that the document is to have. */
export interface Report {
	readonly lines: readonly string[];
	/** `null` where nothing is to be written. */
	readonly text: string | null;
	/** Whether something is wrong, so that nothing may be written. */
	readonly isWrong: boolean;
}

/** What rows say, and the sheets that they stand in. */
export type RowsRead = SheetReading & {
	readonly sheets: readonly string[];
	/** Ids of tasks that nobody has told us of. */
	readonly unknown?: readonly string[];
	/** Figures of the sheets of figures; left out where there is no such sheet. */
	readonly figures?: FigureReading;
	/** Points of the sheets of scores; left out where there is no such sheet. */
	readonly scores?: ScoreReading;
	/** What is wrong in files by which the rows were read. */
	readonly beside?: readonly Problem[];
};

/** The most ids that are named. */
const mostNamed = 10;

/** Tells what the rows of a workbook change in a document: how many say what, the difference, then every problem. */
export function reportOf(
	index: Index,
	{ statements, empty, problems, sheets, unknown = [], figures: stated, scores: scored, beside = [] }: RowsRead,
	target: Receiver,
	names: { readonly sheet: string; readonly document: string; readonly isWriting: boolean },
): Report {
	const {
		merge,
		figures,
		scores,
		text,
		problems: tried,
	} = proposalOf(index, statements, target, stated?.figures, scored?.points);
	const belonging = belongingProblems(index, statements, stated?.figures ?? [], target);
	// What the check says of a report that the rows do not belong to helps nobody.
	const isMisplaced = belonging.some(({ level }) => level === 'error');
	const all: readonly SheetProblem[] = sortedSheetProblems(
		[
			...belonging,
			...problems,
			...(stated?.problems ?? []),
			...(scored?.problems ?? []),
			...(isMisplaced ? [] : tried),
		],
		sheets,
	);
	const wrong = [...all, ...beside].filter(({ level }) => level === 'error').length;
	const isChanged = text !== null && text !== target.text;
	const end =
		wrong > 0
			? clerk.wrong(wrong)
			: !isChanged
				? clerk.noChange(names.document)
				: names.isWriting
					? clerk.written(names.document)
					: clerk.dry(names.document);
	const problemLines = [...beside.map(problemText), ...sheetProblemTexts(names.sheet, all)];
	// Of a file that could not be read nothing is counted: "no row says anything" would be untrue.
	if (sheets.length === 0 && wrong > 0) return { lines: [...problemLines, end], text: null, isWrong: true };
	return {
		lines: [
			countsInWords(statements, empty.length),
			...(unknown.length > 0 ? [clerk.unknownTasks(unknown.length, unknown.slice(0, mostNamed))] : []),
			...differenceInWords(index, merge, empty),
			...(stated === undefined
				? []
				: [clerk.figures(stated.figures.length, stated.empty), ...figureDifference(index, figures)]),
			...(scored === undefined
				? []
				: [clerk.scores(scored.points.length, scored.empty), ...scoreDifference(index, scores)]),
			...problemLines,
			end,
		],
		text: wrong === 0 && isChanged ? text : null,
		isWrong: wrong > 0,
	};
}
