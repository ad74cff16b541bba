import type { APIRoute } from 'astro';
import { catalogText } from '../../outputs/data-files.ts';
import { asOf, index } from '../../site.ts';

export const GET: APIRoute = () =>
	new Response(catalogText(index(), asOf()), {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
	});
