import type { APIRoute } from 'astro';
import { calendarFile, calendarKey } from '../../../outputs/ics.ts';
import { asOf, index, staticPath } from '../../../site.ts';
import { localityCalendar } from '../../../views/calendar/ics-calendar.ts';

export function getStaticPaths() {
	return index().register.localities.map(({ id }) =>
		staticPath({ locality: id }, calendarKey(index(), localityCalendar(index(), id), asOf())),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(calendarFile(index(), localityCalendar(index(), params['locality'] ?? ''), asOf()), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
