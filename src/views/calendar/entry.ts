import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { moveWords } from '../../vi/deadline.ts';
import { shownDay } from '../../words/day.ts';
import { inOneLine } from '../../words/one-line.ts';
import { shorten } from '../../words/shorten.ts';
import { formerDeadlines, formerWords } from '../history/history.ts';
import { documentLink } from '../link/document.ts';
import type { Occasion } from './occasions.ts';

/** One time that an assignment is due, as a calendar shows it. */
export interface CalendarEntry {
	readonly href: string;
	/** Cut short where the list has told it before. */
	readonly task: string;
	/** How the time is read: span, round or last day, and where a last day is moved to. */
	readonly time: string;
	/** The rest; `null` where the list has told it before. */
	readonly details: EntryDetails | null;
}

/** What an entry says besides its task and time. */
interface EntryDetails {
	readonly number: string;
	/** The document's own words; `null` if it sets no time. */
	readonly words: string | null;
	/** What the document said of the time before, a line each, latest first; empty if that was not changed. */
	readonly former: string[];
	/** Short names of those who lead; `null` on the calendar of a unit that leads. */
	readonly leads: string[] | null;
	readonly document: { readonly name: string; readonly locality: string };
	/** On a unit's calendar, how it was given; else `null`. */
	readonly given: string | null;
}

/** On a unit's calendar, how the unit was given an assignment and whether it leads; `null` on others. */
export type GivenWords = (assignment: AssignmentEntry) => { readonly how: string; readonly leads: boolean } | null;

/** Most letters of a task that the list has told before. */
const againLetters = 60;

/** The occasion as an entry. */
export function datedEntry(index: Index, occasion: Occasion, given: GivenWords): CalendarEntry {
	const { assignment } = occasion;
	return { ...told(assignment), time: timeOf(occasion), details: detailsOf(index, assignment, given) };
}

/** The occasion as an entry of a list that has told its assignment before. */
export function againEntry(occasion: Occasion): CalendarEntry {
	const { href, task } = told(occasion.assignment);
	return { href, task: shorten(task, againLetters), time: timeOf(occasion), details: null };
}

function timeOf({ label, start, end, move, recurring }: Occasion): string {
	const last = shownDay(end);
	const time = start === null ? calendar.by(last) : (recurring ? calendar.round : calendar.span)(shownDay(start), last);
	// That a whole year has no table of days off is said once, at the head of the page.
	const toldAbove = move?.kind === 'unknown' && end.startsWith(move.year);
	const moved = move === null || toldAbove ? '' : `; ${moveWords(end, move)}`;
	return `${label === null ? time : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${time.charAt(0).toLowerCase()}${time.slice(1)}`}${moved}`;
}

const told = ({ id, task }: AssignmentEntry) => ({ href: address.assignmentPage(id), task });

function detailsOf(index: Index, assignment: AssignmentEntry, given: GivenWords): EntryDetails {
	const { number, leads, deadline, document } = assignment;
	const { name, locality } = documentLink(index, document);
	const own = given(assignment);
	return {
		number,
		words: deadline && inOneLine(deadline.text),
		former: formerDeadlines(index, assignment).map(formerWords),
		leads: own?.leads ? null : leads.map((unit) => index.units.get(unit)?.short ?? unit),
		document: { name, locality },
		given: own?.how ?? null,
	};
}
