import type { Finding } from '../../problem/problem.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { reviewedText } from '../review/told.ts';
import { type SheetProblem, sortedSheetProblems } from '../sheet/row-problem.ts';
import { planChanges } from './changes.ts';
import type { PlanDocument } from './document.ts';
import { type PlanProposal, planProposal } from './proposal.ts';
import type { ReadPlan } from './read.ts';
import type { PlanBase } from './rows.ts';
import { planReview } from './told.ts';

/** What the rows of a workbook change, row by row, with the texts that the documents are to have. */
export function toldWorkbook(
	{ read, base }: { readonly read: ReadPlan; readonly base: PlanBase | null },
	found: (document: PlanDocument, text: string) => readonly Finding[],
	isForced: boolean,
): {
	readonly lines: readonly string[];
	readonly proposals: readonly PlanProposal[];
	readonly problems: readonly SheetProblem[];
} {
	const { documents, problems, counts } = planChanges(read, base, isForced);
	const proposals = documents.map((one) => planProposal(one, found));
	const sheets = read.tables.map(({ grid }) => grid.name);
	const lines = [
		...(documents.length > 0 ? [reviewedText(documents.map((one) => planReview(one))), ''] : []),
		...(base === null && read.tables.length > 0 ? [planWords.noBase] : []),
		...(counts.keptEmpty > 0 ? [planWords.keptEmpty(counts.keptEmpty)] : []),
		...(counts.keptRows > 0 ? [planWords.keptRows(counts.keptRows)] : []),
		...(counts.movedOn > 0 ? [planWords.movedOn(counts.movedOn)] : []),
	];
	return { lines, proposals, problems: sortedSheetProblems(problems, sheets) };
}
