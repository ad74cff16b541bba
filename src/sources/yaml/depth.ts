/** Lists and maps within one another deeper than this are refused: no content file needs them. */
export const deepest = 30;

/** What stands in quotes. Double ones that are never closed hold the rest of the line: each of its signs is looked at once. */
const quoted = /"(?:[^"\\]|\\.?)*(?:"|$)|'[^']*'/g;

/** A line on which an entry of a list or a key begins. Brackets left open before it are text. */
const beginsAnew = /^\s*(?:- |[^\s[\]{},]+:(?: |$))/;

/**
 * Line and column (from 1) of the first line that opens too many lists and maps at once; `null` if there is none. It is found
 * before parsing, because the parser would run out of stack. Brackets outside quotes count, and markers at the beginning of a
 * line.
 */
export function tooDeep(text: string): { line: number; column: number } | null {
	let open = 0;
	for (const [index, row] of text.split('\n').entries()) {
		const bare = row.replace(quoted, '');
		if (beginsAnew.test(bare)) open = 0;
		const markers = /^\s*(?:[-?]\s+)*/.exec(bare)?.[0].match(/[-?]/g)?.length ?? 0;
		let most = open;
		for (const sign of bare.match(/[[\]{}]/g) ?? []) {
			open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
			most = Math.max(most, open);
		}
		if (markers > deepest || most > deepest) return { line: index + 1, column: row.search(/\S/) + 1 };
	}
	return null;
}
