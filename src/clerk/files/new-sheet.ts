import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import { linesOf } from '../lines/lines.ts';
import { rowOf } from '../sheet/rows.ts';
import { workbookOf } from './workbook.ts';

/** The workbook of what a report up to a day may say of a document's assignments, and how many rows its sheets have. */
export async function sheetFor(
	index: Index,
	document: string,
	day: string,
): Promise<{ readonly bytes: Uint8Array; readonly dated: number; readonly undated: number }> {
	const { dated, undated } = linesOf(index, document, day);
	const bytes = await workbookOf([
		{ name: clerk.datedSheet, rows: dated.map((line) => rowOf(index, line)) },
		{ name: clerk.undatedSheet, rows: undated.map((line) => rowOf(index, line)) },
	]);
	return { bytes, dated: dated.length, undated: undated.length };
}
