import { say } from '../../problem/messages.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { baseIn } from '../plan/base.ts';
import { planSheets } from '../plan/column.ts';
import type { PlanDocument } from '../plan/document.ts';
import { type ReadPlan, readPlan } from '../plan/read.ts';
import type { PlanBase } from '../plan/rows.ts';
import { gridsOf } from './grids.ts';

/** A workbook of entries as it was read, with what it had when it was exported. */
export interface ReadPlanWorkbook {
	readonly read: ReadPlan;
	/** `null` where the workbook does not tell. */
	readonly base: PlanBase | null;
	/** Whether it has a sheet of `export`, complete or not. */
	readonly isOurs: boolean;
}

/** Reads a workbook or a CSV file; what is wrong with the file is a problem. */
export async function readPlanWorkbook(
	path: string,
	bytes: Uint8Array,
	documents: ReadonlyMap<string, PlanDocument>,
): Promise<ReadPlanWorkbook> {
	const grids = await gridsOf(path, bytes, planWords.baseSheet);
	const wrong = (message: ReturnType<typeof say>): ReadPlanWorkbook => ({
		read: { tables: [], rows: [], problems: [{ place: null, level: 'error', ...message }] },
		base: null,
		isOurs: false,
	});
	if ('message' in grids) return wrong(grids.message);
	const base = baseIn(grids.grids.find(({ name }) => name === planWords.baseSheet));
	const shown = grids.grids.filter(({ name }) => name !== planWords.baseSheet);
	const read = readPlan(shown, documents, base);
	if (read.tables.length === 0 && read.problems.length === 0)
		return wrong(
			say(
				'plan-without-table',
				planSheets.map(({ sheet }) => sheet),
			),
		);
	return { read, base, isOurs: true };
}
