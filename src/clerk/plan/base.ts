import { cellWords, type Grid } from '../sheet/cell.ts';
import type { PlanBase, PlanRow } from './rows.ts';

/** The rows of the hidden sheet that holds what was exported: origin, column, words. */
export const baseRows = (rows: readonly PlanRow[]): string[][] =>
	rows.flatMap(({ origin = '', document: _, ...cells }) =>
		Object.entries(cells).flatMap(([key, text]) => (text === '' ? [] : [[origin, key, text]])),
	);

/** What the hidden sheet says that was exported, below its head. `null` where there is no such sheet. */
export function baseIn(grid: Grid | undefined): PlanBase | null {
	if (grid === undefined) return null;
	const base = new Map<string, Record<string, string>>();
	for (const [origin, key, text] of grid.rows.slice(1)) {
		const id = cellWords(origin ?? null);
		const cells = base.get(id) ?? {};
		if (text?.kind === 'text') cells[cellWords(key ?? null)] = text.text;
		base.set(id, cells);
	}
	return base;
}
