import { address } from '../../address.ts';
import type { Amendment, End } from '../../register/amendment.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { amendments as words } from '../../vi/amendments.ts';
import { history } from '../../vi/history.ts';
import { vi } from '../../vi/vi.ts';
import { type ChangePart, deadlineWords } from '../history/change-parts.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** What a later document changed of an assignment. */
export interface AmendmentView {
	/** First day on which it holds. */
	readonly day: string;
	readonly document: DocumentLink;
	/** Item of that document; `null` if none is given. */
	readonly item: string | null;
	/** What was and what is; empty where the duty is called off. */
	readonly parts: readonly ChangePart[];
	readonly cancels: boolean;
	readonly reason: string | null;
}

/** That an assignment binds no longer, and by which document. */
export interface EndView extends Pick<End, 'day' | 'why'> {
	readonly document: DocumentLink;
}

/** An assignment that a document changed, on the page of that document. */
export interface ChangedAssignment {
	readonly href: string;
	/** The document that gave it, with its item: `Quyết định 7679/QĐ-UBND, nhiệm vụ 4.6`. */
	readonly name: string;
	readonly task: string;
	readonly amendment: AmendmentView;
}

/** What later documents changed of an assignment, oldest first. */
export function amendmentViews(index: Index, { amendments }: AssignmentEntry): AmendmentView[] {
	return amendments.map((one) => amendmentView(index, one));
}

/** Since when and by what an assignment binds no longer; `null` while it binds. */
export function endView(index: Index, { end }: AssignmentEntry): EndView | null {
	return end && { day: end.day, why: end.why, document: documentLink(index, end.by) };
}

/** What a document changed of assignments of others, in the order of the register. */
export function changedBy(index: Index, document: string): ChangedAssignment[] {
	return (index.amendedBy.get(document) ?? []).flatMap((one) =>
		one.amendments
			.filter(({ by }) => by === document)
			.map((amendment) => ({
				href: address.assignmentPage(one.id),
				name: words.given(documentLink(index, one.document).name, vi.assignmentItem(one.number)),
				task: amendment.task?.before ?? one.task,
				amendment: amendmentView(index, amendment),
			})),
	);
}

function amendmentView(
	index: Index,
	{ by, item, day, reason, deadline, task, leads, cancels }: Amendment,
): AmendmentView {
	const names = (ids: readonly string[]) => ids.map((id) => index.units.get(id)?.short ?? id).join('; ');
	return {
		day,
		document: documentLink(index, by),
		item,
		parts: [
			...(deadline === null
				? []
				: [
						{
							name: history.due,
							before: deadlineWords(deadline.before, deadline.after),
							after: deadlineWords(deadline.after, deadline.before),
						},
					]),
			...(task === null ? [] : [{ name: history.task, ...task }]),
			...(leads === null ? [] : [{ name: vi.lead, before: names(leads.before), after: names(leads.after) }]),
		],
		cancels,
		reason,
	};
}
