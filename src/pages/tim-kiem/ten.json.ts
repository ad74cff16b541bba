import type { APIRoute } from 'astro';
import { index } from '../../site.ts';
import { searchNames } from '../../views/search/names.ts';

/** Names and abbreviations for the search in the browser. Not part of the open data: its shape may change with the site. */
export const GET: APIRoute = () =>
	new Response(JSON.stringify({ abbreviations: index().register.abbreviations, names: searchNames(index()) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
