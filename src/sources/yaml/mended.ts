import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { withoutConflicts } from './conflicts.ts';
import { deepest } from './depth.ts';
import { type Diagnosis, diagnosisOf } from './diagnosis.ts';
import { type Gaps, noGaps } from './gaps.ts';
import { indentOf, isEntry, keyOf, type Level, levelOf, type Piece, saysAny } from './pieces.ts';

type Path = readonly PropertyKey[];

/** The text without the pieces that hold a fault, each of which is told. Rows keep their numbers. */
export interface Mended {
	/** `null` if nothing is left. */
	readonly text: string | null;
	readonly gaps: Gaps;
	readonly findings: readonly Finding[];
}

/** What is being mended. */
interface Work {
	readonly file: string;
	readonly firstLine: number;
	/** Rows as they are read: emptied as faults are found. */
	readonly rows: string[];
	/** Rows that a tab indents, each with the column of the tab. */
	readonly tabs: ReadonlyMap<number, number>;
	/** Rows that were taken out without knowing what they belong to. */
	readonly holes: Set<number>;
	readonly broken: Path[];
	readonly torn: Path[];
	readonly findings: Finding[];
	/** What is wrong with a text that stands on its own; nothing if it can be read. */
	readonly faultsOf: (text: string, firstLine: number) => readonly Finding[];
}

/**
 * Takes the least pieces that hold a fault out of a text that cannot be read. Pieces are told by their columns: a key or dash begins a
 * piece, which goes on to the next one at its column or further left. So what stands in another piece is certain. `null` if no piece
 * alone explains why the text cannot be read. `faultsOf` tells what is wrong with a text on its own.
 */
export function mended(file: string, text: string, firstLine: number, faultsOf: Work['faultsOf']): Mended | null {
	const { text: settled, rows: holes, findings } = withoutConflicts(file, text, firstLine, true);
	const tabs = new Map<number, number>();
	const rows = settled.split('\n').map((row, at) => {
		const tab = saysAny(row) ? row.search(/(?<=^ *)\t/) : -1;
		if (tab < 0) return row;
		tabs.set(at, tab);
		return row.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  '));
	});
	const work: Work = { file, firstLine, rows, tabs, holes: new Set(holes), broken: [], torn: [], findings, faultsOf };
	for (const [at, row] of rows.entries()) {
		if (!/^(?:---|\.\.\.)(?:\s|$)/.test(row)) continue;
		tell(work, { row: at, column: 0, message: say('second-data-part') });
		rows[at] = '';
	}
	const level = levelOf(rows, 0, rows.length, true);
	const isLeft = level !== null && mendLevel(work, level, []);
	if (level === null || work.findings.length === 0) return null;
	if (!isLeft) return { text: null, gaps: noGaps, findings };
	return { text: rows.join('\n'), gaps: { broken: work.broken, torn: work.torn }, findings: work.findings };
}

function tell({ file, firstLine, findings }: Work, { row, column, message }: Diagnosis): void {
	findings.push({ file, place: { line: firstLine + row, column: column + 1 }, level: 'error', ...message });
}

/** Mends the pieces of a level at `path`. `false` if nothing of it is left. */
function mendLevel(work: Work, level: Level, path: Path): boolean {
	const pieces = withoutSlipped(work, level);
	if (hasAny(work.holes, pieces[0], pieces.at(-1))) work.torn.push(path);
	const again = keysTwice(work, { ...level, pieces }, path);
	let left = 0;
	for (const [index, piece] of pieces.entries()) {
		const own = [...path, level.kind === 'list' ? index : (piece.key ?? '')];
		if (again.has(piece)) empty(work, level, piece);
		else if (mendPiece(work, level, piece, own, pieces[index - 1])) left++;
	}
	return level.kind === 'list' || left > 0;
}

/**
 * The pieces of a map without keys that have slipped to the left: `due: Quý I` at the margin, while the rows behind it go on as those
 * before it did. Such a row is taken out and told, and the rows behind it stay with the piece before.
 */
function withoutSlipped(work: Work, { kind, column, pieces }: Level): Piece[] {
	const { rows, holes } = work;
	const left: Piece[] = [];
	const before = new Set<number>();
	for (const piece of pieces) {
		const own = Array.from({ length: piece.to - piece.from }, (_, at) => piece.from + at).filter((at) =>
			saysAny(rows[at] ?? ''),
		);
		const [head = piece.from, next] = own;
		const words = (rows[head] ?? '').trimStart();
		const value = words.slice(keyOf(words)?.length ?? 0).trim();
		const follows = (rows[next ?? -1] ?? '').trimStart();
		const previous = left.at(-1);
		const isSlipped =
			kind === 'map' &&
			previous !== undefined &&
			next !== undefined &&
			!/^(?:$|[|>#"'[{])/.test(value) &&
			(isEntry(follows) || keyOf(follows) !== null) &&
			before.has(indentOf(rows[next] ?? ''));
		for (const at of own) before.add(indentOf(rows[at] ?? ''));
		if (!isSlipped) {
			left.push(piece);
			continue;
		}
		tell(work, { row: head, column, message: say('uneven-indent', '') });
		rows[head] = '';
		holes.add(head);
		previous.to = piece.to;
	}
	return left;
}

/** Mends a piece, or takes it out and tells why. `false` if it is taken out. */
function mendPiece(work: Work, level: Level, piece: Piece, own: Path, previous: Piece | undefined): boolean {
	const hasHole = hasAny(work.holes, piece, piece);
	const faults = faultsIn(work, level, piece);
	if (faults === null && !hasHole) return true;
	const told = work.findings.length;
	const isDeep = own.length > deepest || faults?.some(({ code }) => code === 'data-too-deep') === true;
	const inner = isDeep ? null : levelIn(work, level, piece);
	const isLeft = inner === null || within(work, level, piece, () => mendLevel(work, inner, own));
	if (faults === null || work.findings.length > told) {
		if (!isLeft) takeOut(work, level, piece, own);
		return isLeft;
	}
	tellFaults(work, level, piece, own, faults, previous);
	takeOut(work, level, piece, own);
	return false;
}

/**
 * What is wrong with a piece on its own; `null` if nothing is. A piece may also be wrong where it stands alone: then it is not read, and
 * the list is empty.
 */
function faultsIn(work: Work, level: Level, piece: Piece): readonly Finding[] | null {
	const head = headOf(work.rows, piece);
	const isOwn = level.kind === 'list' ? isEntry(head) : piece.key !== null && keyOf(head)?.isClose === false;
	if (piece.outside >= 0 || hasAny(work.tabs, piece, piece) || !isOwn) return [];
	const faults = parsersFaults(work, level, piece);
	return faults.length > 0 ? faults : null;
}

/** What the parser finds in a piece on its own. */
function parsersFaults(work: Work, level: Level, piece: Piece): readonly Finding[] {
	const text = within(work, level, piece, () => work.rows.slice(piece.from, piece.to).join('\n'));
	return work.faultsOf(text, work.firstLine + piece.from);
}

/** The first row of an entry without its indentation. */
const headOf = (rows: readonly string[], { from, to }: Piece): string =>
	(rows.slice(from, to).find(saysAny) ?? '').trimStart();

/** The level that a piece holds: below its key, or behind its dash; `null` if it holds none. */
function levelIn(work: Work, level: Level, piece: Piece): Level | null {
	const { rows } = work;
	if (level.kind === 'map') {
		const words = headOf(rows, piece);
		const key = piece.key === null ? null : keyOf(words);
		if (key === null || key.isClose || saysAny(words.slice(key.length))) return null;
		const inner = levelOf(rows, piece.from + 1, piece.to, false);
		const least = level.column + (inner?.kind === 'list' ? 0 : 1);
		return inner !== null && inner.column >= least ? inner : null;
	}
	if (!isEntry(headOf(rows, piece))) return null;
	const inner = within(work, level, piece, () => levelOf(rows, piece.from, piece.to, false));
	return inner !== null && inner.column > level.column ? inner : null;
}

/** Does something while the dash of an entry is a blank. */
function within<Result>({ rows }: Pick<Work, 'rows'>, { kind }: Level, piece: Piece, ask: () => Result): Result {
	const head = piece.from + Math.max(0, rows.slice(piece.from, piece.to).findIndex(saysAny));
	const row = rows[head] ?? '';
	const column = indentOf(row);
	if (kind === 'map' || row[column] !== '-') return ask();
	rows[head] = `${row.slice(0, column)} ${row.slice(column + 1)}`;
	const answer = ask();
	rows[head] = `${row.slice(0, column)}-${(rows[head] ?? '').slice(column + 1)}`;
	return answer;
}

/** Tells what is wrong with a piece, and notes what may have lost parts by it. */
function tellFaults(
	work: Work,
	level: Level,
	piece: Piece,
	own: Path,
	faults: readonly Finding[],
	previous: Piece | undefined,
): void {
	const { rows, tabs, torn } = work;
	const { from, to } = piece;
	const isOfList = level.kind === 'list';
	const tabbed = rows.slice(from, to).flatMap((_, at) => {
		const column = tabs.get(from + at);
		return column === undefined ? [] : [{ row: from + at, column }];
	});
	const diagnosis = diagnosisOf({ rows, from, to, column: level.column, isOfList });
	if (faults.some(({ code }) => code === 'data-too-deep')) work.findings.push(...faults.slice(0, 1));
	else if (tabbed.length > 0) for (const place of tabbed) tell(work, { ...place, message: say('tab-indent') });
	else if (diagnosis !== null) tell(work, diagnosis);
	else {
		const found = faults.length > 0 ? faults : parsersFaults(work, level, piece);
		const row = Math.max(from, piece.outside);
		if (found.length > 0) work.findings.push(...certain(found));
		else tell(work, { row, column: indentOf(rows[row] ?? ''), message: say('uneven-indent', '') });
	}
	const around = own.slice(0, -1);
	if (diagnosis?.isAstray === true) {
		for (let depth = 0; depth <= around.length; depth++) torn.push(own.slice(0, depth));
		if (previous !== undefined)
			torn.push(...endOf(work, level, previous, [...around, isOfList ? Number(own.at(-1)) - 1 : (previous.key ?? '')]));
	} else if (rows.slice(from, to).filter(saysAny).length > 1) torn.push(around);
}

/** Paths of the last of all that a piece holds: rows that slipped out of it stand just behind it. */
function endOf(work: Work, level: Level, piece: Piece, own: Path): Path[] {
	const inner = own.length > deepest ? null : levelIn(work, level, piece);
	const last = inner?.pieces.at(-1);
	if (inner === null || last === undefined) return [];
	const key = inner.kind === 'list' ? inner.pieces.length - 1 : (last.key ?? '');
	return [own, ...within(work, level, piece, () => endOf(work, inner, last, [...own, key]))];
}

/** What the parser is sure of: of its complaints of the notation the first, as the others often come of it. */
function certain(faults: readonly Finding[]): readonly Finding[] {
	const sure = faults.filter(({ code }) => sureCodes.has(code));
	return sure.length > 0 ? sure : faults.slice(0, 1);
}

const sureCodes: ReadonlySet<Finding['code']> = new Set([
	'lost-comment',
	'duplicate-key',
	'key-not-text',
	'alias',
	'exclamation-first',
]);

/**
 * Pieces whose key has stood before at this level, and those that stood before; told at the later ones. Where the first key of an
 * entry comes again, the dash of a further entry is missing: all that follows belongs to that.
 */
function keysTwice(work: Work, { kind, column, pieces }: Level, path: Path): ReadonlySet<Piece> {
	const again = new Set<Piece>();
	if (kind === 'list') return again;
	const first = new Map<string, Piece>();
	for (const [index, piece] of pieces.entries()) {
		const { key, from } = piece;
		const known = key === null ? undefined : first.get(key);
		if (key === null || known === undefined) {
			if (key !== null) first.set(key, piece);
			continue;
		}
		const isEntryOfList = typeof path.at(-1) === 'number' && known === pieces[0];
		tell(work, { row: from, column, message: say('duplicate-key', isEntryOfList) });
		if (isEntryOfList) {
			work.torn.push(path.slice(0, -1), path);
			for (const one of pieces.slice(index)) again.add(one);
			return again;
		}
		again.add(known).add(piece);
		work.broken.push([...path, key]);
		// The second one may have been meant for another key.
		work.torn.push(path);
	}
	return again;
}

function takeOut(work: Work, level: Level, piece: Piece, own: Path): void {
	work.broken.push(own);
	empty(work, level, piece);
}

/** Empties the rows of a piece. The dash of an entry stays, so that those behind it keep their places. */
function empty({ rows }: Work, { kind, column }: Level, { from, to }: Piece): void {
	rows.fill('', from, to);
	if (kind === 'list') rows[from] = `${' '.repeat(column)}-`;
}

function hasAny(
	rows: { has(row: number): boolean; readonly size: number },
	first: Piece | undefined,
	last: Piece | undefined,
): boolean {
	if (rows.size === 0 || first === undefined || last === undefined) return false;
	for (let at = first.from; at < last.to; at++) if (rows.has(at)) return true;
	return false;
}
