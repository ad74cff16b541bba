import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { besideDocument } from '../link/on-page.ts';

/** An assignment in one line: which, and its first words. Its document tells the rest. */
interface ShortItem {
	readonly href: string;
	readonly number: string;
	/** The first words of the task; `null` in a list that has room for numbers only. */
	readonly words: string | null;
	/** What stands in brackets behind it: that a unit only cooperates, or who leads; `null` for nothing. */
	readonly note: string | null;
}

/** The lines of one document. */
export interface ShortDocument {
	/** `null` on the document's own calendar. */
	readonly name: string | null;
	/** Name of its locality; `null` where that is the locality of the page. */
	readonly locality: string | null;
	readonly times: readonly ShortTime[];
}

/** The lines of one time. */
interface ShortTime {
	/** The days on which they are due, or what they wait for. */
	readonly when: string;
	readonly items: readonly ShortItem[];
}

/** Whose calendar short lines stand on. */
export interface ShortForm {
	/** Id of the document whose calendar it is; `null` on others. */
	readonly document: string | null;
	/** From the page to the document's own: `../`. */
	readonly up: string;
	/** Id of the locality in which the page lies. */
	readonly locality: string;
	readonly note: (assignment: AssignmentEntry) => string | null;
}

/** Most letters of a task in one line. */
const wordLetters = 60;

/**
 * These assignments by document, and in each by when they are due, in the order in which they first stand. `hasWords` says
 * whether they show the first words of their tasks.
 */
export function shortDocuments(
	index: Index,
	whens: ReadonlyMap<AssignmentEntry, string>,
	{ document: own, up, locality: place, note }: ShortForm,
	hasWords = true,
): ShortDocument[] {
	const item = (assignment: AssignmentEntry): ShortItem => ({
		href: assignment.document === own ? up + besideDocument(assignment.id) : address.assignmentPage(assignment.id),
		number: assignment.number,
		words: hasWords ? shorten(assignment.task, wordLetters) : null,
		note: note(assignment),
	});
	return [...Map.groupBy(whens, ([{ document }]) => document)].map(([id, lines]) => {
		const { name, locality } = documentLink(index, id);
		return {
			name: id === own ? null : name,
			locality: localityOf(id) === place ? null : locality,
			times: [...Map.groupBy(lines, ([, when]) => when)].map(([when, own]) => ({
				when,
				items: own.map(([assignment]) => item(assignment)),
			})),
		};
	});
}
