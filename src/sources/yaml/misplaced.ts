import { say } from '../../problem/messages.ts';
import type { DataPath } from './gaps.ts';
import { type Mending, tellFault } from './mending.ts';
import { indentOf, isEntry, type RowLevel, type RowPiece, rowKey, saysAny } from './pieces.ts';

/**
 * The pieces of a map without keys that have slipped to the left: `due: Quý I` at the margin, while the rows behind it go on as those
 * before it did. Such a row is taken out and told, and the rows behind it stay with the piece before.
 */
export function withoutSlipped(work: Mending, { kind, column, pieces }: RowLevel): RowPiece[] {
	const { rows, holes } = work;
	const left: RowPiece[] = [];
	const before = new Set<number>();
	for (const piece of pieces) {
		const own = Array.from({ length: piece.to - piece.from }, (_, at) => piece.from + at).filter((at) =>
			saysAny(rows[at] ?? ''),
		);
		const [head = piece.from] = own;
		const previous = left.at(-1);
		const end = kind === 'map' && previous !== undefined && piece.outside < 0 ? endOfSlipped(rows, own, before) : null;
		for (const at of own) before.add(indentOf(rows[at] ?? ''));
		if (end === null || previous === undefined) {
			left.push(piece);
			continue;
		}
		tellFault(work, { row: head, column, message: say('uneven-indent', '') });
		rows.fill('', head, end);
		for (let at = head; at < end; at++) holes.set(at, Number.POSITIVE_INFINITY);
		previous.to = piece.to;
	}
	return left;
}

/**
 * The row at which what stood before goes on, behind a key that has slipped and what is its own; `null` if it has not slipped. `own` are
 * the rows of its piece, `before` the columns of those ahead.
 */
function endOfSlipped(rows: readonly string[], own: readonly number[], before: ReadonlySet<number>): number | null {
	const [head, next] = own.map((at) => rows[at] ?? '');
	if (head === undefined || next === undefined) return null;
	const words = head.trimStart();
	const value = words.slice(rowKey(words)?.length ?? 0).trim();
	const least = indentOf(next);
	const isOpen = value === '' ? null : /^[|>]|^["'[{](?!.*["'\]}]$)/.test(value);
	if (isOpen === true || own.slice(1).some((at) => indentOf(rows[at] ?? '') <= indentOf(head))) return null;
	const end = own.find((at, place) => place > 0 && (isOpen === false || indentOf(rows[at] ?? '') < least));
	const follows = rows[end ?? -1]?.trimStart() ?? '';
	if (end === undefined || !(isEntry(follows) || rowKey(follows) !== null)) return null;
	return before.has(indentOf(rows[end] ?? '')) ? end : null;
}

/**
 * Pieces whose key has stood before at this level, and those that stood before; told at the later ones. Where the first key of an
 * entry comes again, the dash of a further entry is missing: all that follows belongs to that.
 */
export function keysTwice(work: Mending, { kind, column, pieces }: RowLevel, path: DataPath): ReadonlySet<RowPiece> {
	const again = new Set<RowPiece>();
	if (kind === 'list') return again;
	const first = new Map<string, RowPiece>();
	for (const [index, piece] of pieces.entries()) {
		const { key, from } = piece;
		const known = key === null ? undefined : first.get(key);
		if (key === null || known === undefined) {
			if (key !== null) first.set(key, piece);
			continue;
		}
		const isEntryOfList = typeof path.at(-1) === 'number' && known === pieces[0];
		tellFault(work, { row: from, column, message: say('duplicate-key', isEntryOfList) });
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
