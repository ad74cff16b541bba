import type { APIRoute } from 'astro';
import { planFileText } from '../../../../outputs/data-files.ts';
import { index, staticPath } from '../../../../site.ts';
import { planDocuments } from '../../../../views/data/plan.ts';

export function getStaticPaths() {
	return planDocuments(index()).map(({ id, locality, slug }) =>
		staticPath({ locality, document: slug }, planFileText(index(), id)),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(planFileText(index(), `${params['locality']}/${params['document']}`), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
