import type { APIRoute } from 'astro';
import { dataFiles } from '../../outputs/data-files.ts';
import { describingJson } from '../../outputs/json.ts';
import { asOf, index } from '../../site.ts';
import { catalogView } from '../../views/catalog.ts';

export const GET: APIRoute = () =>
	new Response(describingJson(catalogView(index(), dataFiles(index()), asOf())), {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
	});
