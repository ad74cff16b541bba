import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { moveWords } from '../../vi/deadline.ts';
import { feeds } from '../../vi/feeds.ts';
import { roundName } from '../../vi/round.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import type { DocumentLink } from '../link/document.ts';
import { countedWords } from '../link/stands.ts';
import type { Occasion } from './occasions.ts';

/**
 * Letters of a summary, which is what calendars show in a list. Then the most that say whose it is, and the least that are left
 * to the task.
 */
const summaryLetters = 80;
const whoseLetters = 42;
const taskLetters = 20;

/** An occasion as it stands in a calendar: on its last day, the span in words. */
export interface CalendarEvent {
	/** Id of the occasion. */
	readonly id: string;
	/** Last day on time, after any move to a working day, `YYYY-MM-DD`. */
	readonly day: string;
	readonly summary: string;
	/** Lines of the description, before the address. */
	readonly lines: readonly string[];
	/** Address of the assignment's page. */
	readonly path: string;
}

/** The occasion as an event, the same in every calendar. `link` names its document, `stood` is what became of it, if that is known. */
export function calendarEvent(
	index: Index,
	occasion: Occasion,
	link: DocumentLink,
	stood: string | null = null,
): CalendarEvent {
	const { id, assignment } = occasion;
	const day = dueDay(occasion);
	const what = stood === null ? feeds.dueOn(day) : feeds.stoodOn(stood, day);
	return {
		id,
		day: occasion.day,
		summary: summaryOf(index, what, named(occasion), assignment.leads, link.locality),
		lines: [
			...readingOf(occasion),
			feeds.source(link.name, vi.assignmentItem(assignment.number)),
			...countedWords(index, assignment),
		],
		path: address.assignmentPage(assignment.id),
	};
}

/** What its last day does not say of its time: when it begins, and from where the day was moved. */
function readingOf({ start, end, move }: Occasion): string[] {
	const moved = move?.kind === 'moved' ? [moveWords(end, move)] : [];
	const all = start === null ? moved : [feeds.begins(shownDay(start)), ...moved];
	return all.length === 0 ? [] : [all.join('; ')];
}

/** The task after the phase's own words. */
export function named({ label, assignment: { task } }: Occasion): string {
	return label === null ? task : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${task}`;
}

/** What it is, as much of the task as a phone's list has room for, and who leads it where. */
export function summaryOf(
	index: Index,
	what: string,
	task: string,
	leads: readonly string[],
	locality: string,
): string {
	const names = leads.flatMap((id) => index.units.get(id)?.short ?? []);
	const most = Math.min(whoseLetters, summaryLetters - feeds.summary(what, '', ' ').length - taskLetters);
	const whose = whoseOf(names, feeds.place(locality), most);
	const room = summaryLetters - feeds.summary(what, '', whose).length;
	return feeds.summary(what, shorten(task, room), whose);
}

/**
 * The first lead, how many more there are, and the place where the lead does not say it. They have at most so many letters.
 * Where there is too little room the lead is cut, not the place: one calendar may hold several places.
 */
function whoseOf([first, ...others]: readonly string[], place: string, most: number): string {
	if (first === undefined || place.startsWith(first)) return shorten(place, most);
	const count = others.length;
	const more = (name: string) => (count > 0 ? feeds.andMore(name, count) : name);
	const whole = feeds.within(more(first), place);
	if (whole.length <= most) return whole;
	const where = shorten(place, most - taskLetters / 2);
	return feeds.within(more(shorten(first, most - feeds.within(more(''), where).length)), where);
}

/** The day as a phone's list shows it, with the name of the round: "30/09", "30/09 (quý III)". */
export function dueDay({ day, start, end, every }: Occasion): string {
	return every === null || start === null
		? shortDay(day)
		: feeds.ofRound(shortDay(day), roundName({ start, end }, every));
}

/** The day as a phone's list shows it: `2023-09-30` as "30/09". */
function shortDay(day: string): string {
	const [, month = '', date = ''] = day.split('-');
	return `${date}/${month}`;
}
