import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';
import { scores as words } from '../../vi/scores.ts';
import { documentLink } from '../link/document.ts';

/** One thing that documents state, in words, with the place where it is stated first. Several: they state it otherwise. */
export interface StatedCell {
	readonly words: string;
	readonly href: string;
	/** Name of the document. */
	readonly name: string;
}

/** Address of a score on the page of its document. */
const scoreAddress = (id: string): string => {
	const [document = '', anchor = ''] = id.split('#');
	return `${address.document(document)}#${anchor}`;
};

/** What documents state, each way once, in the order of the documents. */
export function cellsOf(
	index: Index,
	{ by }: { readonly by: readonly ScoreEntry[] },
	read: (score: ScoreEntry) => string | number | null | undefined,
): StatedCell[] {
	const cells = new Map<string, StatedCell>();
	for (const one of by) {
		const value = read(one);
		if (value === null || value === undefined) continue;
		const said = typeof value === 'number' ? words.points(value) : value;
		if (!cells.has(said))
			cells.set(said, { words: said, href: scoreAddress(one.id), name: documentLink(index, one.document).name });
	}
	return [...cells.values()];
}
