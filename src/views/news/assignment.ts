import { address } from '../../address.ts';
import { dutiesOf } from '../../register/duties.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { sameDeadline, unchangedSince } from '../../register/past/changes.ts';
import { dayOf, type Edition } from '../../register/past/edition.ts';
import type { ItemChange } from '../../register/past/tables.ts';
import { feeds } from '../../vi/feeds.ts';
import { history } from '../../vi/history.ts';
import { vi } from '../../vi/vi.ts';
import { dayPhrase, shownDay } from '../../words/day.ts';
import { assignmentParts, deadlineWords } from '../history/change-parts.ts';
import { documentLink } from '../link/document.ts';
import { factLines } from '../link/facts.ts';
import { standsWords } from '../link/stands.ts';
import { unitLinks } from '../link/unit.ts';
import { amendedNews } from './amended.ts';
import { authorOf, changeId, changeNews, type DatedNews, historyOf } from './entry.ts';
import { newestFirst } from './order.ts';
import { replacedNews } from './replaced.ts';
import { resultNews } from './results.ts';
import { withdrawnNews } from './withdrawn.ts';

type Changed = ItemChange<AssignmentEntry>;
type Entry = ReturnType<DatedNews['make']>;

/**
 * What is new for a unit or group, in no order of times. It was given something, a deadline was changed, something was taken
 * from it, a document was taken off, or one says what became of it.
 */
export function assignmentNews(index: Index, unit: string): DatedNews[] {
	const names = [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
	const has = (one: AssignmentEntry | null) =>
		one !== null && [...one.leads, ...one.cooperating].some((id) => names.includes(id));
	const givenOn = new Map<string, string>();
	const changes = newestFirst(names.flatMap((id) => index.changesOfUnit.get(id) ?? [])).flatMap(
		(change): DatedNews[] => {
			const { time, before, after } = change;
			// Newest first: the last time that it was given counts.
			if (after !== null && has(after) && !has(before) && !givenOn.has(after.id)) givenOn.set(after.id, time);
			if (before === null || !has(before)) return [];
			if (after === null || !has(after)) return [changeNews(change, () => takenEntry(index, before, change))];
			return sameDeadline(before.deadline, after.deadline)
				? []
				: [changeNews(change, () => changedEntry(index, before, after, change))];
		},
	);
	const given = [...dutiesOf(index, unit).keys()].map((one): DatedNews => {
		const later = givenOn.get(one.id);
		const published = later ?? index.documents.get(one.document)?.issued ?? '';
		const updated = unchangedSince(index.past.get(one.document), (edition) => shownOf(edition, one.id)) ?? published;
		return { published, updated, make: () => givenEntry(index, one, later !== undefined) };
	});
	const withdrawn = withdrawnNews(
		index,
		names.flatMap((id) => index.withdrawnOfUnit.get(id) ?? []),
	);
	return [
		...withdrawn,
		...changes,
		...amendedNews(index, dutiesOf(index, unit).keys(), unit),
		...replacedNews(index, dutiesOf(index, unit).keys(), unit),
		...resultNews(index, unit),
		...given,
	];
}

/** What the entry of an assignment that was given shows of an edition. */
function shownOf({ document, assignments }: Edition, id: string): string {
	const one = assignments.get(id);
	if (document === null || one === undefined) return '';
	const { number, task, leads, cooperating, cooperationNote, deadline, deliverables, particulars } = one;
	return JSON.stringify([
		[document.type, document.number, document.issued],
		[number, task, leads, cooperating, cooperationNote, deadline?.text, deliverables, particulars],
	]);
}

/** An assignment that was given, with its document or later. */
function givenEntry(index: Index, assignment: AssignmentEntry, isLater: boolean): Entry {
	const { id, task, deliverables, deadline, cooperationNote } = assignment;
	const names = (units: readonly string[]) =>
		unitLinks(index, units, localityOf(assignment.document)).map(({ short }) => short);
	const cooperating = names(assignment.cooperating);
	return {
		id: address.assignment(id),
		path: address.assignmentPage(id),
		title: isLater ? feeds.added(task) : task,
		summary: feeds.sentences([
			feeds.leads(names(assignment.leads)),
			...(cooperating.length === 0 && cooperationNote === null
				? []
				: [feeds.cooperating(cooperating, cooperationNote)]),
			deadline === null
				? vi.dueNone
				: deadline.phases.length === 0
					? feeds.inWords(deadline.text)
					: feeds.words(deadline.text),
			...standsWords(index, assignment),
			...(deliverables.length === 0 ? [] : [feeds.deliverables(deliverables)]),
			...factLines(index, assignment),
			origin(index, assignment),
		]),
		author: authorOf(index, assignment.document),
	};
}

function changedEntry(index: Index, before: AssignmentEntry, after: AssignmentEntry, change: Changed): Entry {
	return {
		id: changeId(address.assignment(after.id), 'thoi-han', change),
		path: index.assignments.has(after.id) ? address.assignmentPage(after.id) : historyOf(after.document),
		title: feeds.dueChanged(after.task),
		summary: feeds.sentences([
			feeds.changed(
				history.due,
				deadlineWords(before.deadline, after.deadline),
				deadlineWords(after.deadline, before.deadline),
			),
			origin(index, after),
		]),
		author: authorOf(index, after.document),
	};
}

/**
 * An assignment that is given to the unit no longer. It was removed if there is none after the change, else given to others.
 */
function takenEntry(index: Index, before: AssignmentEntry, change: Changed): Entry {
	const { after } = change;
	return {
		id: changeId(address.assignment(before.id), 'thoi-giao', change),
		path: historyOf(before.document),
		title: after === null ? feeds.removed(before.task) : feeds.taken(before.task),
		summary: feeds.sentences([
			...(after === null
				? [feeds.removedOn(shownDay(dayOf(change.time)))]
				: assignmentParts(index, before, after)
						.filter(({ name }) => name === vi.lead || name === vi.cooperating)
						.map((part) => feeds.changed(part.name, part.before, part.after))),
			origin(index, before),
		]),
		author: authorOf(index, before.document),
	};
}

function origin(index: Index, { document, number }: AssignmentEntry): string {
	const { name, issued } = documentLink(index, document);
	return feeds.document(name, dayPhrase(issued), vi.assignmentItem(number));
}
