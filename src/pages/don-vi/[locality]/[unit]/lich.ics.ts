import type { APIRoute } from 'astro';
import { calendarFile, calendarKey } from '../../../../outputs/ics.ts';
import { asOf, index, staticPath } from '../../../../site.ts';
import { unitCalendar } from '../../../../views/calendar/ics-calendar.ts';

export function getStaticPaths() {
	return index().register.units.map(({ id, locality, slug }) =>
		staticPath({ locality, unit: slug }, calendarKey(index(), unitCalendar(index(), id), asOf())),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(calendarFile(index(), unitCalendar(index(), `${params['locality']}/${params['unit']}`), asOf()), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
