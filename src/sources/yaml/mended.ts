import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { withoutConflicts } from './conflicts.ts';
import { deepest } from './depth.ts';
import { diagnosisOf } from './diagnosis.ts';
import { type DataPath, type Gaps, noGaps } from './gaps.ts';
import {
	emptyPiece,
	firstWords,
	holdsRow,
	innerLevel,
	type Mending,
	mayLackItsValue,
	tellFault,
	withoutDash,
} from './mending.ts';
import { keysTwice, withoutSlipped } from './misplaced.ts';
import { indentOf, isEntry, type RowLevel, type RowPiece, rowKey, rowLevel, saysAny } from './pieces.ts';

/** The text without the pieces that hold a fault, each of which is told. Rows keep their numbers. */
export interface Mended {
	/** `null` if nothing is left. */
	readonly text: string | null;
	readonly gaps: Gaps;
	readonly findings: readonly Finding[];
}

/**
 * Takes the least pieces that hold a fault out of a text that cannot be read. Pieces are told by their columns: a key or dash begins a
 * piece, which goes on to the next one at its column or further left. So what stands in another piece is certain. `null` if no piece
 * alone explains why the text cannot be read. `faultsOf` tells what is wrong with a text on its own.
 */
export function mended(file: string, text: string, firstLine: number, faultsOf: Mending['faultsOf']): Mended | null {
	const { text: settled, rows: holes, findings } = withoutConflicts(file, text, firstLine, true);
	const tabs = new Map<number, number>();
	const written = settled.split('\n');
	const rows = written.map((row, at) => {
		const tab = saysAny(row) ? row.search(/(?<=^ *)\t/) : -1;
		if (tab < 0) return row;
		tabs.set(at, tab);
		const least = columnBelow(written[at - 1] ?? '');
		return row.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ').padEnd(least));
	});
	const work: Mending = {
		file,
		firstLine,
		rows,
		tabs,
		holes: new Map(holes),
		broken: [],
		torn: [],
		findings,
		faultsOf,
	};
	for (const [at, row] of rows.entries()) {
		if (!/^(?:---|\.\.\.)(?:\s|$)/.test(row)) continue;
		tellFault(work, { row: at, column: 0, message: say('second-data-part') });
		rows[at] = '';
	}
	const level = rowLevel(rows, 0, rows.length, true);
	const isLeft = level !== null && mendLevel(work, level, []);
	if (level === null || work.findings.length === 0) return null;
	if (!isLeft) return { text: null, gaps: noGaps, findings };
	return { text: rows.join('\n'), gaps: { broken: work.broken, torn: work.torn }, findings: work.findings };
}

/** The least column of what stands below a row: of a key with nothing beside it, two more than its own. */
function columnBelow(row: string): number {
	const words = row.trimStart();
	const key = rowKey(words);
	return key === null || saysAny(words.slice(key.length)) || row.startsWith('\t') ? 0 : indentOf(row) + 2;
}

/** Mends the pieces of a level at `path`. `false` if nothing of it is left. */
function mendLevel(work: Mending, level: RowLevel, path: DataPath): boolean {
	const pieces = withoutSlipped(work, level);
	if (holdsRow(work.holes, pieces[0], pieces.at(-1))) work.torn.push(path);
	const again = keysTwice(work, { ...level, pieces }, path);
	let left = 0;
	for (const [index, piece] of pieces.entries()) {
		const own = [...path, level.kind === 'list' ? index : (piece.key ?? '')];
		if (again.has(piece)) emptyPiece(work, level, piece);
		else if (mendPiece(work, level, piece, own, pieces[index - 1])) left++;
	}
	return level.kind === 'list' || left > 0;
}

/** Mends a piece, or takes it out and tells why. `false` if it is taken out. */
function mendPiece(
	work: Mending,
	level: RowLevel,
	piece: RowPiece,
	own: DataPath,
	previous: RowPiece | undefined,
): boolean {
	const hasHole = holdsRow(work.holes, piece, piece);
	const faults = faultsIn(work, level, piece);
	if (faults === null && !hasHole) return true;
	if (faults === null && mayLackItsValue(work, level, piece) && innerLevel(work, level, piece) === null) {
		takeOut(work, level, piece, own);
		return false;
	}
	const told = work.findings.length;
	const isDeep = own.length > deepest || faults?.some(({ code }) => code === 'data-too-deep') === true;
	const inner = isDeep ? null : innerLevel(work, level, piece);
	const isLeft = inner === null || withoutDash(work, level, piece, () => mendLevel(work, inner, own));
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
function faultsIn(work: Mending, level: RowLevel, piece: RowPiece): readonly Finding[] | null {
	const head = firstWords(work.rows, piece);
	const isOwn = level.kind === 'list' ? isEntry(head) : piece.key !== null && rowKey(head)?.isClose === false;
	if (piece.outside >= 0 || holdsRow(work.tabs, piece, piece) || !isOwn) return [];
	const faults = parsersFaults(work, level, piece);
	return faults.length > 0 ? faults : null;
}

/** What the parser finds in a piece on its own. */
function parsersFaults(work: Mending, level: RowLevel, piece: RowPiece): readonly Finding[] {
	const text = withoutDash(work, level, piece, () => work.rows.slice(piece.from, piece.to).join('\n'));
	return work.faultsOf(text, work.firstLine + piece.from);
}

/** Tells what is wrong with a piece, and notes what may have lost parts by it. */
function tellFaults(
	work: Mending,
	level: RowLevel,
	piece: RowPiece,
	own: DataPath,
	faults: readonly Finding[],
	previous: RowPiece | undefined,
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
	else if (tabbed.length > 0) for (const place of tabbed) tellFault(work, { ...place, message: say('tab-indent') });
	else if (diagnosis !== null) tellFault(work, diagnosis);
	else {
		const found = faults.length > 0 ? faults : parsersFaults(work, level, piece);
		const row = Math.max(from, piece.outside);
		if (found.length > 0) work.findings.push(...certain(found));
		else tellFault(work, { row, column: indentOf(rows[row] ?? ''), message: say('uneven-indent', '') });
	}
	const around = own.slice(0, -1);
	if (diagnosis?.isAstray === true) {
		for (let depth = 0; depth <= around.length; depth++) torn.push(own.slice(0, depth));
		if (previous !== undefined)
			torn.push(...endOf(work, level, previous, [...around, isOfList ? Number(own.at(-1)) - 1 : (previous.key ?? '')]));
	} else if (rows.slice(from, to).filter(saysAny).length > 1) torn.push(around);
}

/** Paths of the last of all that a piece holds: rows that slipped out of it stand just behind it. */
function endOf(work: Mending, level: RowLevel, piece: RowPiece, own: DataPath): DataPath[] {
	const inner = own.length > deepest ? null : innerLevel(work, level, piece);
	const last = inner?.pieces.at(-1);
	if (inner === null || last === undefined) return [];
	const key = inner.kind === 'list' ? inner.pieces.length - 1 : (last.key ?? '');
	return [own, ...withoutDash(work, level, piece, () => endOf(work, inner, last, [...own, key]))];
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

function takeOut(work: Mending, level: RowLevel, piece: RowPiece, own: DataPath): void {
	work.broken.push(own);
	emptyPiece(work, level, piece);
}
