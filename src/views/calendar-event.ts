import type { Index } from '../register/index.ts';
import { phaseWords } from '../text/deadline.ts';
import { feeds } from '../text/feeds.ts';
import { shorten } from '../text/shorten.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.ts';
import { shownDay } from './day.ts';
import { type DocumentLink, documentLink } from './document-link.ts';
import type { Occasion } from './occasions.ts';
import { unitLinks } from './unit-link.ts';

/** Letters of the task, and leads by name, for which a phone's list has room. */
const taskLetters = 48;
const labelledLetters = 60;
const leadNames = 1;

/** An occasion as it stands in a calendar: on its last day, the span in words. */
export interface CalendarEvent {
	/** Id of the occasion. */
	readonly id: string;
	/** Last day on time, after any move to a working day, `YYYY-MM-DD`. */
	readonly day: string;
	readonly summary: string;
	/** Lines of the description. */
	readonly lines: readonly string[];
	/** Address of the assignment on its document's page. */
	readonly path: string;
}

/** The occasion as an event, the same in every calendar. `link` names its document, today's if left out. */
export function calendarEvent(
	index: Index,
	occasion: Occasion,
	link: DocumentLink = documentLink(index, occasion.assignment.document),
): CalendarEvent {
	const { id, assignment, label, start, end, recurring } = occasion;
	const { number, task, deliverables, deadline, cooperationNote } = assignment;
	const leads = unitLinks(index, assignment.leads).map(({ short }) => short);
	const cooperating = unitLinks(index, assignment.cooperating).map(({ short }) => short);
	const kind = start === null ? 'by' : 'within';
	const reading = phaseWords(
		{ kind, label: null, start, end, every: null, occurrences: [], condition: null },
		index.register.workingDays,
	);
	return {
		id,
		day: occasion.day,
		summary: feeds.summary(
			feeds.dueOn(shortDay(occasion.day)),
			shortTask(occasion),
			whose(index, assignment.leads, link.locality),
		),
		lines: [
			feeds.task(task),
			...(label === null ? [] : [feeds.phase(label)]),
			...(deadline === null ? [] : [feeds.words(deadline.text.split('\n'))]),
			recurring ? feeds.round(reading) : feeds.reading(reading),
			...(deliverables.length === 0 ? [] : [feeds.deliverables(deliverables)]),
			feeds.leads(leads),
			...(cooperating.length === 0 && cooperationNote === null
				? []
				: [feeds.cooperating(cooperating, cooperationNote)]),
			feeds.document(link.name, shownDay(link.issued), vi.assignmentItem(number)),
		],
		path: address.assignment(assignment.id),
	};
}

/** The task as far as a phone's list has room for it, after the phase's own words. */
export function shortTask({ label, assignment: { task } }: Occasion): string {
	if (label === null) return shorten(task, taskLetters);
	return shorten(`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${task}`, labelledLetters);
}

/** Who leads and where, for a phone's list: the first leads by short name, then the locality where none of them or itself says it. */
export function whose(index: Index, ids: readonly string[], locality: string): string {
	const leads = unitLinks(index, ids).map(({ short }) => short);
	const place = feeds.place(locality);
	const shown =
		leads.length > leadNames ? feeds.andOthers(leads.slice(0, leadNames), leads.length - leadNames) : leads.join(', ');
	if (leads.some((lead) => place.startsWith(lead))) return place;
	return shown === '' ? place : feeds.within(shown, place);
}

/** The day as a phone's list shows it: `2023-09-30` as "30/9": days below 10 and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP). */
export function shortDay(day: string): string {
	const [, month = '', date = ''] = day.split('-');
	return `${date}/${Number(month) > 2 ? Number(month) : month}`;
}
