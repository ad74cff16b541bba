import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { firstAhead } from '../calendar/ahead.ts';
import type { Occasion } from '../calendar/occasions.ts';
import { formerDeadlines } from '../history/history.ts';
import { documentLink } from '../link/document.ts';
import { type Embed, embedLetters } from './embed.ts';

const mostDays = 3;

/** The three next of these deadlines, else the three last ones, with the sentence that leads to them. */
export function nextDeadlines(
	index: Index,
	occasions: readonly Occasion[],
	today: () => string,
): { readonly lead: string; readonly items: Embed['items'] } {
	const ahead = firstAhead(index, occasions);
	const next = occasions.slice(ahead, ahead + mostDays);
	const days = next.length > 0 ? next : occasions.slice(-mostDays).reverse();
	return {
		lead: days.length === 0 ? embed.noDays : next.length > 0 ? embed.next(today()) : embed.last,
		items: days.map(({ day, end, assignment }) => ({
			due: {
				day,
				note:
					[
						...(end === day ? [] : [embed.nominal(shownDay(end))]),
						...formerDeadlines(index, assignment)
							.slice(0, 1)
							.map(({ text }) => embed.former(shorten(text, embedLetters))),
					].join('; ') || null,
			},
			href: address.assignmentPage(assignment.id),
			text: shorten(assignment.task, embedLetters),
			document: documentLink(index, assignment.document).name,
		})),
	};
}
