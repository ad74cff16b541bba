import type { APIRoute } from 'astro';
import { index } from '../site.ts';
import { openSearch } from '../views/search/open-search.ts';

/** The description by which a browser can add the site to its search engines. */
export const GET: APIRoute = () =>
	new Response(openSearch(index().register.site), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
