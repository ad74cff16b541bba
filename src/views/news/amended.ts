import { address } from '../../address.ts';
import type { Amendment } from '../../register/amendment.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';
import { vi } from '../../vi/vi.ts';
import { dayPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { amendmentViews } from '../page/amendment.ts';
import { authorOf, type DatedNews } from './entry.ts';

/** What later documents changed of the duties of a unit, of those too that it leads no longer. */
export function amendedNews(index: Index, duties: Iterable<AssignmentEntry>, unit: string): DatedNews[] {
	const all = new Set([...duties, ...(index.ledBefore.get(unit) ?? [])]);
	return [...all].flatMap((one) => one.amendments.map((amendment, at) => amendedEntry(index, one, amendment, at)));
}

function amendedEntry(index: Index, one: AssignmentEntry, { by, cancels, day }: Amendment, at: number): DatedNews {
	// A document may change one assignment from several days on, and several times on one day, each an entry of its own.
	const own = one.amendments.slice(0, at).filter((other) => other.by === by);
	const nth = own.filter((other, before) => before > 0 && other.day === day).length;
	const published = index.documents.get(by)?.issued ?? '';
	return {
		published,
		updated: index.past.get(by)?.since ?? published,
		make: () => {
			const view = amendmentViews(index, one)[at];
			const { name, issued } = documentLink(index, by);
			return {
				id: `${address.assignment(one.id)}/thay-doi/${by}${own.length === 0 ? '' : `/${day}`}${nth === 0 ? '' : `/${nth + 1}`}`,
				path: address.assignmentPage(one.id),
				title: (cancels ? feeds.calledOff : feeds.amended)(one.task),
				summary: feeds.sentences([
					...(view?.parts ?? []).map(({ name: what, before, after }) => feeds.changed(what, before, after)),
					...(view?.reason ? [feeds.reason(view.reason)] : []),
					feeds.changedBy(name, dayPhrase(issued)),
					...(day === issued ? [] : [feeds.holdsFrom(dayPhrase(day))]),
					feeds.source(documentLink(index, one.document).name, vi.assignmentItem(one.number)),
				]),
				author: authorOf(index, by),
			};
		},
	};
}
