import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { dayOf } from '../../register/past/edition.ts';
import { feeds } from '../../vi/feeds.ts';
import { shownDay } from '../../words/day.ts';
import { formerLink } from '../link/document.ts';
import { type CalendarEvent, calendarEvent, dueDay, named, summaryOf } from './event.ts';
import type { Occasion } from './occasions.ts';
import { type DroppedOccasion, pastOccasions } from './past-occasions.ts';

/** An event with what programs must know to take it for the same one, changed. */
export interface IcsEvent extends CalendarEvent {
	/** How often what it shows was changed, as far as git tells (RFC 5545, 3.8.7.4). */
	readonly sequence: number;
	/** The time of its last change, as RFC 3339 writes it; `null` where git does not tell. */
	readonly modified: string | null;
	readonly cancelled: boolean;
}

/** The event of an occasion. */
export function liveEvent(index: Index, occasion: Occasion): IcsEvent {
	const { document } = occasion.assignment;
	const past = pastOccasions(index, document).get(occasion.id);
	return {
		...calendarEvent(index, occasion),
		sequence: past?.revisions ?? 0,
		modified: past?.time ?? index.past.get(document)?.since ?? null,
		cancelled: false,
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
		deadline: address.assignment(id),
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
