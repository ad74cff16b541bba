import type { APIRoute } from 'astro';
import { atomFile } from '../../../outputs/atom.ts';
import { asOf, index, staticPath } from '../../../site.ts';
import { localityNews } from '../../../views/news/news.ts';

export function getStaticPaths() {
	return index().register.localities.map(({ id }) => staticPath({ locality: id }, [localityNews(index(), id), asOf()]));
}

export const GET: APIRoute = ({ params }) =>
	new Response(atomFile(localityNews(index(), params['locality'] ?? ''), index().register.site, asOf()), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
