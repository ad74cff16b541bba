import { createHash } from 'node:crypto';
import ical, { escape as escaped, foldLines, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Index } from '../register/index.ts';
import { feeds } from '../vi/feeds.ts';
import type { Calendar } from '../views/calendar/ics-calendar.ts';
import { cancelledEvent, type IcsEvent, liveEvent } from '../views/calendar/ics-event.ts';
import { dayAfter } from '../words/day.ts';
import { remembering } from './remembering.ts';
import { zoneOffset } from './zone-offset.ts';

/** How often programs should ask for news: the content changes by the day, not by the hour. */
const twelveHours = 12 * 60 * 60;
const end = 'END:VCALENDAR';

/**
 * The calendar as iCalendar (RFC 5545): an all-day event a deadline, on the last day on time, that leaves its reader free.
 * What was dropped stays as a cancelled event, so that copies of it go too. Times are those of the events' own changes, or
 * `revised`, the day of the content, where git tells of none. A calendar without events has the time zone as its one component,
 * which RFC 5545, 3.6, asks for and allows.
 */
export function calendarFile(index: Index, calendar: Calendar, revised: string): string {
	const { site } = index.register;
	const { name, description, page, file } = calendar;
	const host = new URL(site.address).host;
	// The library does not escape these two.
	const out = ical({ name: escaped(name, false), description: escaped(description, false) })
		.prodId({ company: host, product: 'Minh Bach', language: 'VI' })
		.scale('gregorian')
		.url(site.address + page)
		.source(site.address + file)
		.ttl(twelveHours);
	const head = out.toString().slice(0, -end.length);
	const events = entriesOf(index, calendar).map(({ id, how, event }) => {
		const { before, after } = eventText(index, `${revised} ${id}`, () => madeEvent(index, event(), revised));
		// A line may be folded anywhere (RFC 5545, 3.1): what differs between calendars begins a line of its own.
		return how === undefined ? before + after : `${before}\r\n ${foldLines(escaped(`\n${how}`, false))}${after}`;
	});
	const zone = events.length > 0 ? '' : zoneComponent(site.timeZone, revised);
	return `${head}X-WR-TIMEZONE:${site.timeZone}\r\n${events.join('')}${zone}${end}\r\n`;
}

/** Everything that the calendar's file depends on besides the code and the site's own data: for the key of its address. */
export function calendarKey(index: Index, calendar: Calendar, revised: string): unknown {
	const events = entriesOf(index, calendar).map(({ id, how, event }) => [
		eventKey(index, `${revised} ${id}`, () => digest(stamped(event(), revised))),
		how,
	]);
	const zone = events.length > 0 ? null : zoneComponent(index.register.site.timeZone, revised);
	return [calendar.name, calendar.description, zone, events];
}

// Five calendars and more hold the same event.
const eventText = remembering<{ before: string; after: string }>();
const eventKey = remembering<string>();

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64');

/** What the calendar holds, what was dropped last, each with how its unit was given it. */
function entriesOf(index: Index, { occasions, dropped, given }: Calendar) {
	return [
		...occasions.map((occasion) => ({
			id: occasion.id,
			how: given.get(occasion.assignment.id),
			event: () => liveEvent(index, occasion),
		})),
		...dropped.map((past) => ({
			id: past.occasion.id,
			how: undefined,
			event: () => cancelledEvent(index, past),
		})),
	];
}

const stamped = ({ modified, ...event }: IcsEvent, revised: string) => ({ ...event, stamp: modified ?? revised });

/** The event's lines up to its description and after it, folded. */
function madeEvent(index: Index, event: IcsEvent, revised: string) {
	const { address } = index.register.site;
	const { id, day, summary, lines, path, sequence, cancelled, stamp } = stamped(event, revised);
	const written = ical()
		.createEvent({
			id: `${id}@${new URL(address).host}`,
			start: day,
			end: dayAfter(day),
			allDay: true,
			stamp,
			lastModified: stamp,
			sequence,
			status: cancelled ? ICalEventStatus.CANCELLED : null,
			transparency: ICalEventTransparency.TRANSPARENT,
			summary,
			description: [...lines, feeds.address(address + path)].join('\n'),
			url: address + path,
		})
		.toString()
		.split('\r\n');
	const split = written.findIndex((line) => line.startsWith('DESCRIPTION:')) + 1;
	return {
		before: foldLines(written.slice(0, split).join('\r\n')),
		after: foldLines(`\r\n${written.slice(split).join('\r\n')}`),
	};
}

function zoneComponent(timeZone: string, day: string): string {
	const offset = zoneOffset(timeZone, day).replace(':', '');
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
