import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import { figureRows } from '../figures/rows.ts';
import { linesOf } from '../lines/lines.ts';
import { scoreRows } from '../scores/rows.ts';
import { rowOf } from '../sheet/rows.ts';
import { workbookOf } from './workbook.ts';

/** The workbook of what a report up to a day may say of a document's assignments and targets, and how many rows its sheets have. */
export async function sheetFor(
	index: Index,
	document: string,
	day: string,
): Promise<{
	readonly bytes: Uint8Array;
	readonly dated: number;
	readonly undated: number;
	readonly figures: number;
	readonly scores: number;
}> {
	const { dated, undated } = linesOf(index, document, day);
	const figures = figureRows(index, document, day);
	const scores = scoreRows(index, document, day);
	const results = [
		{ name: clerk.datedSheet, rows: dated.map((line) => rowOf(index, line)) },
		{ name: clerk.undatedSheet, rows: undated.map((line) => rowOf(index, line)) },
	];
	const bytes = await workbookOf(results, figures, scores);
	return { bytes, dated: dated.length, undated: undated.length, figures: figures.length, scores: scores.length };
}
