import type { Finding } from '../../problem/problem.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { DataPath } from './gaps.ts';
import { indentOf, isEntry, type RowLevel, type RowPiece, rowKey, rowLevel, saysAny } from './pieces.ts';

/** What is being mended. */
export interface Mending {
	readonly file: string;
	readonly firstLine: number;
	/** Rows as they are read: emptied as faults are found. */
	readonly rows: string[];
	/** Rows that a tab indents, each with the column of the tab. */
	readonly tabs: ReadonlyMap<number, number>;
	/** Rows that were taken out without knowing what they belong to, each with the least column of what may have stood there. */
	readonly holes: Map<number, number>;
	readonly broken: DataPath[];
	readonly torn: DataPath[];
	readonly findings: Finding[];
	/** What is wrong with a text that stands on its own; nothing if it can be read. */
	readonly faultsOf: (text: string, firstLine: number) => readonly Finding[];
}

/** Tells what is wrong, at its place in the file. */
export function tellFault({ file, firstLine, findings }: Mending, { row, column, message }: Diagnosis): void {
	findings.push({ file, place: { line: firstLine + row, column: column + 1 }, level: 'error', ...message });
}

/** The first row of an entry without its indentation. */
export const firstWords = (rows: readonly string[], { from, to }: RowPiece): string =>
	(rows.slice(from, to).find(saysAny) ?? '').trimStart();

/** The level that a piece holds: below its key, or behind its dash; `null` if it holds none. */
export function innerLevel(work: Mending, level: RowLevel, piece: RowPiece): RowLevel | null {
	const { rows } = work;
	if (level.kind === 'map') {
		const words = firstWords(rows, piece);
		const key = piece.key === null ? null : rowKey(words);
		if (key === null || key.isClose || saysAny(words.slice(key.length))) return null;
		const inner = rowLevel(rows, piece.from + 1, piece.to, false);
		const least = level.column + (inner?.kind === 'list' ? 0 : 1);
		return inner !== null && inner.column >= least ? inner : null;
	}
	if (!isEntry(firstWords(rows, piece))) return null;
	const inner = withoutDash(work, level, piece, () => rowLevel(rows, piece.from, piece.to, false));
	return inner !== null && inner.column > level.column ? inner : null;
}

/** Does something while the dash of an entry is a blank. */
export function withoutDash<Result>(
	{ rows }: Pick<Mending, 'rows'>,
	{ kind }: RowLevel,
	piece: RowPiece,
	ask: () => Result,
): Result {
	const head = piece.from + Math.max(0, rows.slice(piece.from, piece.to).findIndex(saysAny));
	const row = rows[head] ?? '';
	const column = indentOf(row);
	if (kind === 'map' || row[column] !== '-') return ask();
	rows[head] = `${row.slice(0, column)} ${row.slice(column + 1)}`;
	const answer = ask();
	rows[head] = `${row.slice(0, column)}-${(rows[head] ?? '').slice(column + 1)}`;
	return answer;
}

/** Empties the rows of a piece. The dash of an entry stays, so that those behind it keep their places. */
export function emptyPiece({ rows }: Mending, { kind, column }: RowLevel, { from, to }: RowPiece): void {
	rows.fill('', from, to);
	if (kind === 'list') rows[from] = `${' '.repeat(column)}-`;
}

/** Whether rows are gone that may have been what a key says: it has nothing beside it, or a block of text. */
export function mayLackItsValue({ rows, holes }: Mending, { kind, column }: RowLevel, piece: RowPiece): boolean {
	const words = firstWords(rows, piece);
	const key = kind === 'map' ? rowKey(words) : null;
	if (key === null || !/^\s*(?:#.*|[|>][-+0-9]*\s*)?$/.test(words.slice(key.length))) return false;
	for (let at = piece.from; at < piece.to; at++) if ((holes.get(at) ?? -1) > column) return true;
	return false;
}

/** Whether one of the rows stands in these pieces, or between them. */
export function holdsRow(
	rows: { has(row: number): boolean; readonly size: number },
	first: RowPiece | undefined,
	last: RowPiece | undefined,
): boolean {
	if (rows.size === 0 || first === undefined || last === undefined) return false;
	for (let at = first.from; at < last.to; at++) if (rows.has(at)) return true;
	return false;
}
