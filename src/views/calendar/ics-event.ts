import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { dayOf } from '../../register/past/edition.ts';
import { feeds } from '../../vi/feeds.ts';
import { dayPhrase, shownDay } from '../../words/day.ts';
import { documentLink, formerLink } from '../link/document.ts';
import type { AmendedOccasion } from './amended-occasions.ts';
import { type CalendarEvent, calendarEvent, dueDay, named, summaryOf } from './event.ts';
import type { Occasion } from './occasions.ts';
import { type DroppedOccasion, pastOccasions } from './past-occasions.ts';
import { stoodOccasion } from './stood-occasion.ts';

/** An event with what programs must know to take it for the same one, changed. */
export interface IcsEvent extends CalendarEvent {
	/** How often what it shows was changed, as far as git tells (RFC 5545, 3.8.7.4). */
	readonly sequence: number;
	/** The time of its last change, as RFC 3339 writes it; `null` where git does not tell. */
	readonly modified: string | null;
	readonly cancelled: boolean;
}

/** Makes the events of occasions, for one calendar: what they share of their document is asked once. */
export function liveEvents(index: Index): (occasion: Occasion) => IcsEvent {
	const documents = new Map<string, ReturnType<typeof sharedOf>>();
	return (occasion) => {
		const { document } = occasion.assignment;
		const shared = documents.get(document) ?? sharedOf(index, document);
		documents.set(document, shared);
		const past = shared.occasions.get(occasion.id);
		const stood = stoodOccasion(index, occasion);
		const event = calendarEvent(index, occasion, shared.link, stood?.what ?? null);
		return {
			...event,
			lines: [...(stood?.lines ?? []), ...event.lines],
			sequence: (past?.revisions ?? 0) + occasion.assignment.amendments.length + (stood?.revisions ?? 0),
			modified: latest([past?.time ?? shared.since, ...timesOf(index, occasion.assignment), ...(stood?.times ?? [])]),
			cancelled: false,
		};
	};
}

/** When the site came to know of what later documents changed; nothing where git does not tell. */
function timesOf(index: Index, { amendments }: AssignmentEntry): string[] {
	return amendments.flatMap(({ by }) => index.past.get(by)?.since ?? []);
}

/** The latest of these times, which all are of the portal's zone; `null` if there is none. */
function latest(times: readonly (string | null)[]): string | null {
	return times.reduce((last, time) => (last === null || (time !== null && time > last) ? time : last), null);
}

/** What the events of a document share. */
function sharedOf(index: Index, document: string) {
	return {
		link: documentLink(index, document),
		occasions: pastOccasions(index, document),
		since: index.past.get(document)?.since ?? null,
	};
}

/**
 * The event of an occasion that is there no longer, with the words that it had. Of a document that was taken off the site no
 * words are kept: it may have been published by mistake.
 */
export function cancelledEvent(index: Index, past: DroppedOccasion): IcsEvent {
	const { occasion, dropped, time } = past;
	const { id, document, leads } = occasion.assignment;
	const [home = ''] = document.split('/');
	const link = formerLink(index, document, past.document);
	const isGone = dropped === 'document';
	const event = calendarEvent(index, occasion, link);
	const path = {
		deadline: address.assignmentPage(id),
		assignment: `${link.href}#lich-su`,
		document: index.localities.has(home) ? address.locality(home) : address.home,
	};
	return {
		id: occasion.id,
		day: occasion.day,
		summary: summaryOf(
			index,
			feeds.dropped[dropped](dueDay(occasion)),
			isGone ? feeds.droppedTask : named(occasion),
			isGone ? [] : leads,
			link.locality,
		),
		lines: [feeds.whyDropped[dropped](shownDay(dayOf(time))), ...(isGone ? [] : event.lines)],
		path: path[dropped],
		sequence: past.revisions,
		modified: time,
		cancelled: true,
	};
}

/** The event of an occasion that a later document took away, with the words that it had. */
export function amendedEvent(
	index: Index,
	{ occasion, document, by, day, dropped, revisions }: AmendedOccasion,
): IcsEvent {
	const { assignment } = occasion;
	const link = formerLink(index, assignment.document, document);
	const event = calendarEvent(index, occasion, link);
	return {
		...event,
		summary: summaryOf(
			index,
			feeds.dropped.deadline(dueDay(occasion)),
			named(occasion),
			assignment.leads,
			link.locality,
		),
		lines: [feeds.whyAmended[dropped](documentLink(index, by).name, dayPhrase(day)), ...event.lines],
		sequence: revisions + (pastOccasions(index, assignment.document).get(occasion.id)?.revisions ?? 0),
		modified: latest([index.past.get(by)?.since ?? null, ...timesOf(index, assignment)]),
		cancelled: true,
	};
}
