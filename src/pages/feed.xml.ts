import type { APIRoute } from 'astro';
import { atomFile } from '../outputs/atom.ts';
import { asOf, index } from '../site.ts';
import { allNews } from '../views/news/news.ts';

/** The newest documents of all localities. */
export const GET: APIRoute = () =>
	new Response(atomFile(allNews(index()), index().register.site, asOf()), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
