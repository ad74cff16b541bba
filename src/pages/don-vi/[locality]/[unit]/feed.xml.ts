import type { APIRoute } from 'astro';
import { atomFile } from '../../../../outputs/atom.ts';
import { asOf, index, staticPath } from '../../../../site.ts';
import { unitNews } from '../../../../views/news/news.ts';

export function getStaticPaths() {
	return index().register.units.map(({ id, locality, slug }) =>
		staticPath({ locality, unit: slug }, [unitNews(index(), id), asOf()]),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(atomFile(unitNews(index(), `${params['locality']}/${params['unit']}`), index().register.site, asOf()), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
