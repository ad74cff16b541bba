import { sameDeadline } from '../register/changes.ts';
import type { Index } from '../register/index.ts';
import type { AssignmentEntry } from '../register/register.ts';
import { feeds } from '../text/feeds.ts';
import { history } from '../text/history.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.ts';
import { assignmentParts, deadlineWords } from './change-parts.ts';
import { shownDay } from './day.ts';
import { documentLink } from './document-link.ts';
import { givenTo } from './given.ts';
import { assignmentChanges } from './item-changes.ts';
import { authorOf, type DatedNews, historyOf, type NewsEntry } from './news-entry.ts';
import { unitLinks } from './unit-link.ts';

/** What is new for a unit or group: what it was given, deadlines that were changed, what it has no longer; in no order of days. */
export function assignmentNews(index: Index, unit: string): DatedNews[] {
	const names = [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
	const has = (one: AssignmentEntry | null) =>
		one !== null && [...one.leads, ...one.cooperating].some((id) => names.includes(id));
	const givenOn = new Map<string, string>();
	const changes = assignmentChanges(index, names).flatMap(({ day, before, after }): DatedNews[] => {
		// Newest first: the last time that it was given counts.
		if (after !== null && has(after) && !has(before) && !givenOn.has(after.id)) givenOn.set(after.id, day);
		if (before === null || !has(before)) return [];
		if (after === null || !has(after)) return [{ day, make: () => takenEntry(index, before, after, day) }];
		return sameDeadline(before.deadline, after.deadline)
			? []
			: [{ day, make: () => changedEntry(index, before, after, day) }];
	});
	const given = [...givenTo(index, unit).keys()].map((one): DatedNews => {
		const later = givenOn.get(one.id);
		const day = later ?? index.documents.get(one.document)?.issued ?? '';
		return { day, make: () => givenEntry(index, one, day, later !== undefined) };
	});
	return [...changes, ...given];
}

/** An assignment that was given, with its document or later. */
function givenEntry(index: Index, assignment: AssignmentEntry, day: string, isLater: boolean): NewsEntry {
	const { id, task, deliverables, deadline, cooperationNote } = assignment;
	const names = (units: readonly string[]) => unitLinks(index, units).map(({ short }) => short);
	const cooperating = names(assignment.cooperating);
	const path = address.assignment(id);
	return {
		id: path,
		path,
		title: isLater ? feeds.added(task) : task,
		summary: feeds.sentences([
			feeds.leads(names(assignment.leads)),
			...(cooperating.length === 0 && cooperationNote === null
				? []
				: [feeds.cooperating(cooperating, cooperationNote)]),
			deadline === null ? vi.dueNone : feeds.words(deadline.text),
			...(deliverables.length === 0 ? [] : [feeds.deliverables(deliverables)]),
			origin(index, assignment),
		]),
		day,
		author: authorOf(index, assignment.document),
	};
}

function changedEntry(index: Index, before: AssignmentEntry, after: AssignmentEntry, day: string): NewsEntry {
	const place = address.assignment(after.id);
	return {
		id: `${place}/thoi-han/${day}`,
		path: index.assignments.has(after.id) ? place : historyOf(after.document),
		title: feeds.dueChanged(after.task),
		summary: feeds.sentences([
			feeds.changed(history.due, deadlineWords(before, after), deadlineWords(after, before)),
			origin(index, after),
		]),
		day,
		author: authorOf(index, after.document),
	};
}

/** An assignment that is given to the unit no longer: removed where `after` is `null`, else given to others. */
function takenEntry(index: Index, before: AssignmentEntry, after: AssignmentEntry | null, day: string): NewsEntry {
	return {
		id: `${address.assignment(before.id)}/thoi-giao/${day}`,
		path: historyOf(before.document),
		title: after === null ? feeds.removed(before.task) : feeds.taken(before.task),
		summary: feeds.sentences([
			...(after === null
				? [feeds.removedOn(shownDay(day))]
				: assignmentParts(index, before, after)
						.filter(({ name }) => name === vi.lead || name === vi.cooperating)
						.map((part) => feeds.changed(part.name, part.before, part.after))),
			origin(index, before),
		]),
		day,
		author: authorOf(index, before.document),
	};
}

function origin(index: Index, { document, number }: AssignmentEntry): string {
	const { name, issued } = documentLink(index, document);
	return feeds.document(name, shownDay(issued), vi.assignmentItem(number));
}
