import { address } from '../../address.ts';
import { calendar } from '../../vi/calendar.ts';
import type { CalendarView } from '../../views/calendar/calendar.ts';

/** What the head of a calendar's page says. */
interface CalendarHead {
	readonly title: string;
	/** The page's name on the way from the home page. */
	readonly name: string;
	readonly description: string;
	readonly path: string;
	/** The calendar itself, above the page of a year. */
	readonly crumbs: { readonly href: string; readonly name: string }[];
}

/** The head of the calendar beside a page, or of one of its years. `name` is whose it is, `title` the calendar's own. */
export function calendarHead(
	{ year, count, undated }: CalendarView,
	{ title, name, page }: { readonly title: string; readonly name: string; readonly page: string },
): CalendarHead {
	const path = address.calendarOf(page);
	if (year === null)
		return {
			title,
			name: calendar.title,
			description: calendar.description(name, count, undated?.count ?? 0),
			path,
			crumbs: [],
		};
	return {
		title: calendar.ofYear(title, year),
		name: calendar.glance(year),
		description: calendar.ofYearDescription(name, year, count),
		path: address.calendarOfYear(page, year),
		crumbs: [{ href: path, name: calendar.title }],
	};
}
