import type { Index } from '../register/index.ts';
import type { Site } from '../schemas/site.ts';
import type { Calendar } from '../views/calendar/ics-calendar.ts';
import { amendedEvent, cancelledEvent, type IcsEvent, liveEvents } from '../views/calendar/ics-event.ts';
import { dayAfter } from '../words/day.ts';
import { illustrated } from '../words/illustrated.ts';
import { icsLine, icsText } from './ics-line.ts';
import { identityOf } from './identity.ts';
import { zoneOffset } from './zone-offset.ts';

/** How often programs should ask for news: the content changes by the day, not by the hour. */
const everyTwelveHours = 'PT12H';

/**
 * The calendar as iCalendar (RFC 5545), an event a piece. A deadline is an all-day event on its last day on time, and leaves
 * its reader free. What was dropped stays as a cancelled event, so that copies of it go too. Times are those of the events' own
 * changes, or the day of the content where git tells of none. A calendar without events has its time zone alone: RFC 5545, 3.6,
 * asks for one component. What it is about stands under the name that calendar programs read, not also as DESCRIPTION.
 */
export function* calendarPieces(index: Index, calendar: Calendar): Generator<string> {
	const { site } = index.register;
	const named = identityOf(site);
	const live = liveEvents(index);
	yield head(site, calendar);
	for (const occasion of calendar.occasions) {
		const how = calendar.given.get(occasion.assignment.id);
		yield eventLines(index, site, named, live(occasion), how);
	}
	for (const one of calendar.amended) yield eventLines(index, site, named, amendedEvent(index, one), undefined);
	for (const past of calendar.dropped) yield eventLines(index, site, named, cancelledEvent(index, past), undefined);
	if (calendar.occasions.length + calendar.amended.length + calendar.dropped.length === 0)
		yield zoneComponent(site.timeZone);
	yield 'END:VCALENDAR\r\n';
}

function head(site: Site, { name: plain, description, page, file }: Calendar): string {
	const { address, timeZone } = site;
	const name = illustrated(plain, site);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Minh Bach//Minh Bach//VI',
		`URL:${address}${page}`,
		`SOURCE;VALUE=URI:${address}${file}`,
		'CALSCALE:GREGORIAN',
		`NAME:${icsText(name)}`,
		`X-WR-CALNAME:${icsText(name)}`,
		`X-WR-CALDESC:${icsText(description)}`,
		`REFRESH-INTERVAL;VALUE=DURATION:${everyTwelveHours}`,
		`X-PUBLISHED-TTL:${everyTwelveHours}`,
		`X-WR-TIMEZONE:${timeZone}`,
	]
		.map(icsLine)
		.join('');
}

/**
 * The lines of an event. Its UID is a UUID (RFC 7986, 5.3), which can be a file name and the end of a CalDAV address. There is
 * no LAST-MODIFIED: in a calendar without a METHOD, DTSTAMP says the same (RFC 5545, 3.8.7.2). Nor is there a URL: few programs
 * show it, all show the address in the description.
 */
function eventLines(
	index: Index,
	{ address }: Site,
	named: (name: string) => string,
	event: IcsEvent,
	how: string | undefined,
): string {
	const { id, day, summary, lines, path, sequence, modified, cancelled } = event;
	const text = `${lines.map((line) => `${line}\n`).join('')}${how === undefined ? '' : `${how}\n`}${address}${path}`;
	return [
		`BEGIN:VEVENT\r\nUID:${named(id)}\r\n`,
		`SEQUENCE:${sequence}\r\nDTSTAMP:${inUtc(modified ?? index.day)}\r\n`,
		wholeDay(day),
		icsLine(`SUMMARY:${icsText(summary)}`),
		cancelled ? 'TRANSP:TRANSPARENT\r\nSTATUS:CANCELLED\r\n' : 'TRANSP:TRANSPARENT\r\n',
		icsLine(`DESCRIPTION:${icsText(text)}`),
		'END:VEVENT\r\n',
	].join('');
}

/** Many events end on one day. */
const days = new Map<string, string>();

/** The lines that say that an event lasts this day. */
function wholeDay(day: string): string {
	const lines = days.get(day) ?? `DTSTART;VALUE=DATE:${plain(day)}\r\nDTEND;VALUE=DATE:${plain(dayAfter(day))}\r\n`;
	days.set(day, lines);
	return lines;
}

const plain = (day: string) => day.replaceAll('-', '');

/** Many events have the time of one commit. */
const instants = new Map<string, string>();

/** A day or a time with its offset as iCalendar writes instants: `20240105T000000Z`. */
function inUtc(time: string): string {
	const isDay = time.length === 'YYYY-MM-DD'.length;
	const instant =
		instants.get(time) ?? new Date(isDay ? `${time}T00:00:00Z` : time).toISOString().replace(/[-:]|\.\d+/g, '');
	instants.set(time, instant);
	return instant;
}

/** The zone with the clocks of a day in January. They are never shown: nothing in the calendar has a time. */
function zoneComponent(timeZone: string): string {
	const offset = zoneOffset(timeZone, '2000-01-01').replace(':', '');
	return [
		'BEGIN:VTIMEZONE',
		`TZID:${timeZone}`,
		'BEGIN:STANDARD',
		'DTSTART:19700101T000000',
		`TZOFFSETFROM:${offset}`,
		`TZOFFSETTO:${offset}`,
		'END:STANDARD',
		'END:VTIMEZONE',
		'',
	].join('\r\n');
}
