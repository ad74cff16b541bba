import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { amendments as words } from '../../vi/amendments.ts';
import { documentLink } from './document.ts';

/** Since when and by what an assignment binds no longer, a sentence without its end; `null` while it binds. */
function endWords(index: Index, { end }: AssignmentEntry): string | null {
	return end && words.endOf(end.why, end.day, documentLink(index, end.by).name);
}

/** That the words shown are those of later documents too, a sentence without its end; none where nothing was changed. */
export function countedWords(index: Index, { amendments }: AssignmentEntry): string[] {
	if (amendments.length === 0) return [];
	const names = amendments.filter(({ cancels }) => !cancels).map(({ by }) => documentLink(index, by).name);
	return names.length === 0 ? [] : [words.counted([...new Set(names)])];
}

/** The same, and that the assignment binds no longer. */
export function standsWords(index: Index, assignment: AssignmentEntry): string[] {
	return [...countedWords(index, assignment), ...[endWords(index, assignment) ?? []].flat()];
}
