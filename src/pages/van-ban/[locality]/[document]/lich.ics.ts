import type { APIRoute } from 'astro';
import { calendarFile, calendarKey } from '../../../../outputs/ics.ts';
import { asOf, index, staticPath } from '../../../../site.ts';
import { documentCalendar } from '../../../../views/calendar/ics-calendar.ts';

export function getStaticPaths() {
	return index().register.documents.map(({ id, locality, slug }) =>
		staticPath({ locality, document: slug }, calendarKey(index(), documentCalendar(index(), id), asOf())),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(
		calendarFile(index(), documentCalendar(index(), `${params['locality']}/${params['document']}`), asOf()),
		{
			headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
		},
	);
