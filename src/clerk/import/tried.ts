import type { Finding } from '../../problem/problem.ts';
import { atRow } from '../../problem/sheet-remedies.ts';
import { clerk } from '../../vi/clerk.ts';
import type { LineStatement } from '../entries/entry.ts';
import type { ColumnName } from '../sheet/column.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement } from '../sheet/statements.ts';

/** In which column of the sheet the value of a key of `results` stands. */
const columnOf: Readonly<Record<string, ColumnName>> = {
	assignment: 'number',
	assignments: 'number',
	phase: 'time',
	round: 'time',
	rounds: 'time',
	unit: 'unit',
	units: 'unit',
	state: 'state',
	day: 'day',
	deliverables: 'products',
	progress: 'progress',
	reason: 'reason',
	difficulty: 'difficulty',
	proposal: 'proposal',
	note: 'note',
};

/**
 * What the check would say of entries of `results` once they are written, at the rows that made them. `entries` has, by its place, what
 * each says that was changed or is new. What it says of a whole file or list that was not so before is said of the document.
 */
export function triedProblems(
	findings: readonly Finding[],
	entries: ReadonlyMap<number, readonly LineStatement[]>,
	rowOf: (statement: LineStatement) => RowStatement | undefined,
	{ found, file }: { readonly found: readonly Finding[]; readonly file: string },
): SheetProblem[] {
	const known = new Set(found.map(({ code, reason }) => code + reason));
	return findings.flatMap(({ place, level, code, reason, remedy }): SheetProblem[] => {
		const path = 'path' in place ? place.path : [];
		const message = { level, code, reason, remedy };
		const entry = path[0] === 'results' && typeof path[1] === 'number' ? entries.get(path[1]) : undefined;
		const column = columnOf[String(path[2] ?? 'state')] ?? 'state';
		const nameOf = nameOfOne[String(path[2])];
		const named = nameOf && typeof path[3] === 'number' ? [...new Set(entry?.map(nameOf))][path[3]] : undefined;
		const own = entry?.filter((one) => named === undefined || nameOf?.(one) === named) ?? [];
		const rows = own.flatMap((one) => rowOf(one) ?? []);
		if (rows.length > 0) return rows.map((row) => ({ place: placeIn(row.place, column), ...atRow(message) }));
		return known.has(code + reason) ? [] : [{ place: null, file, ...message }];
	});
}

/** A place of the same row in another column. The row of a table of others has its own name there. */
const placeIn = ({ sheet, row, label, column: own }: SheetPlace, column: ColumnName): SheetPlace =>
	label === undefined || own === column
		? { sheet, row, column, ...(label !== undefined && { label }) }
		: { sheet, row, column, label: clerk.columns[column] };

/** By the key of a list of names in an entry: which of them a statement has. */
const nameOfOne: Readonly<Record<string, (one: LineStatement) => string | null>> = {
	assignments: ({ line }) => line.entry.id,
	units: ({ line }) => line.unit,
	rounds: ({ round }) => round,
};
