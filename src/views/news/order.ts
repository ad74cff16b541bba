import type { ItemChange } from '../../register/past/tables.ts';

/** These changes, each once, newest first. Those of one time stand by document, in the document's order. */
export function newestFirst<Entry extends { readonly id: string; readonly document: string }>(
	changes: readonly ItemChange<Entry>[],
): ItemChange<Entry>[] {
	const documentOf = ({ before, after }: ItemChange<Entry>) => (after ?? before)?.document ?? '';
	return [...new Set(changes)].sort(
		(a, b) => byText(b.time, a.time) || byText(documentOf(a), documentOf(b)) || a.place - b.place,
	);
}

/** Texts in the order of their code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
