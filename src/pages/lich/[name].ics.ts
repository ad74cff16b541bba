import type { APIRoute } from 'astro';
import { calendarFile, calendarKey } from '../../outputs/ics.ts';
import { asOf, index, staticPath } from '../../site.ts';
import { wholeCalendar } from '../../views/calendar/ics-calendar.ts';

export function getStaticPaths() {
	return [staticPath({ name: 'tat-ca' }, calendarKey(index(), wholeCalendar(index()), asOf()))];
}

export const GET: APIRoute = () =>
	new Response(calendarFile(index(), wholeCalendar(index()), asOf()), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
