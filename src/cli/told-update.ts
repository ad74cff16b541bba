import type { PlanProposal } from '../clerk/plan/proposal.ts';
import type { SheetProblem } from '../clerk/sheet/row-problem.ts';

/** Options of bringing back a workbook, or the next version of a document. */
export interface UpdateOptions {
	readonly document?: string;
	readonly units?: string;
	readonly drop?: boolean;
	readonly force?: boolean;
	readonly write?: boolean;
}

/** What is said of an update before it is written. */
export interface ToldUpdate {
	readonly lines: readonly string[];
	readonly proposals: readonly PlanProposal[];
	readonly problems: readonly SheetProblem[];
}
