import type { APIRoute } from 'astro';
import { atomFile } from '../../../outputs/atom.ts';
import { asOf, index, staticPath } from '../../../site.ts';
import { indicatorNews } from '../../../views/news/news.ts';

export function getStaticPaths() {
	return index().register.indicators.map(({ id }) =>
		staticPath({ indicator: id }, [indicatorNews(index(), id), asOf()]),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(atomFile(indicatorNews(index(), params['indicator'] ?? ''), index().register.site, asOf()), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
