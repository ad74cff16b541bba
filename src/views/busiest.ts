/** Of these rows, in their order, the `most` that have most; all where they are no more than that. Of equal ones the first stay. */
export function busiest<Row>(rows: readonly Row[], most: number, size: (row: Row) => number): Row[] {
	if (rows.length <= most) return [...rows];
	const kept = new Set(rows.toSorted((a, b) => size(b) - size(a)).slice(0, most));
	return rows.filter((row) => kept.has(row));
}
