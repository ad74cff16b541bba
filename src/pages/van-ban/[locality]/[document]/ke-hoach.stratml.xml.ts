import type { APIRoute } from 'astro';
import { planXml } from '../../../../outputs/stratml.ts';
import { index, staticPath } from '../../../../site.ts';
import { planDocuments, planView } from '../../../../views/plan.ts';

export function getStaticPaths() {
	return planDocuments(index()).map(({ id, locality, slug }) =>
		staticPath({ locality, document: slug }, planView(index(), id)),
	);
}

export const GET: APIRoute = ({ params }) =>
	new Response(planXml(planView(index(), `${params['locality']}/${params['document']}`)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
