import type { PageCell, PageRow } from './page-table.ts';

/** Edges nearer than this, in points, are one. Pages of one table differ by less. */
const near = 5;

/** The nearest edge: two may stand closer together than this. */
const placeIn = (xs: readonly number[], x: number): number => {
	let found = -1;
	for (const [at, other] of xs.entries())
		if (Math.abs(other - x) < Math.min(near, found === -1 ? near : Math.abs((xs[found] ?? 0) - x))) found = at;
	return found;
};

/**
 * The edges of the columns of two parts of one table: a page may show fewer of them, as one with rows that are merged alone does.
 * `null` if they are of two tables.
 */
export function sharedEdges(one: readonly number[], other: readonly number[]): readonly number[] | null {
	const [more, fewer] = one.length >= other.length ? [one, other] : [other, one];
	const isWithin = fewer.every((x) => placeIn(more, x) !== -1);
	const isAsWide = placeIn(more, fewer[0] ?? 0) === 0 && placeIn(more, fewer.at(-1) ?? 0) === more.length - 1;
	return isWithin && isAsWide && fewer.length > 1 ? more : null;
}

/** The rows with columns counted by other edges, which hold those of the rows. */
export function recounted(rows: PageRow[], from: readonly number[], to: readonly number[]): PageRow[] {
	if (from.length === to.length) return rows;
	const place = (at: number) => Math.max(0, placeIn(to, from[at] ?? 0));
	const recount = (cell: PageCell): PageCell => {
		const column = place(cell.column - 1);
		return { ...cell, column: column + 1, columns: Math.max(1, place(cell.column - 1 + cell.columns) - column) };
	};
	return rows.map(({ cells, page }) => ({ page, cells: cells.map(recount) }));
}
